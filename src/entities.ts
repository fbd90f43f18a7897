import { DemoLoad } from "./demo/demo-load.entity.ts";
import { Idempotency } from "./graphql/idempotency.entity.ts";
import { Event, Topic } from "./kernel/outbox.entity.ts";
import { ForumCategory } from "./modules/forum/forum-category.entity.ts";
import { ForumProfile } from "./modules/forum/forum-profile.entity.ts";
import { ModerationAct, Report } from "./modules/forum/moderation.entity.ts";
import { Post, PostRevision } from "./modules/forum/post.entity.ts";
import { Topic as ForumTopic } from "./modules/forum/topic.entity.ts";
import { ApiToken } from "./modules/people/api-token.entity.ts";
import { OneTimeCode } from "./modules/people/one-time-code.entity.ts";
import { PersonContact } from "./modules/people/person-contact.entity.ts";
import { PersonIdentity } from "./modules/people/person-identity.entity.ts";
import { Person } from "./modules/people/person.entity.ts";
import { Position } from "./modules/people/position.entity.ts";
import { RoleGrant } from "./modules/people/role-grant.entity.ts";
import { Session } from "./modules/people/session.entity.ts";
import { Unit } from "./modules/people/unit.entity.ts";
import { AdministrativeOutcome } from "./modules/recruitment/administrative-outcome.entity.ts";
import { ApplicantIdentity } from "./modules/recruitment/applicant-identity.entity.ts";
import { Applicant } from "./modules/recruitment/applicant.entity.ts";
import { Formation } from "./modules/recruitment/formation.entity.ts";
import { Placement } from "./modules/recruitment/placement.entity.ts";
import { PublishedFile } from "./modules/recruitment/published-file.entity.ts";
import { ResultList, ResultSignature } from "./modules/recruitment/result-list.entity.ts";
import { Round } from "./modules/recruitment/round.entity.ts";
import { RoundActivity } from "./modules/recruitment/round-activity.entity.ts";
import { RuleSetRow } from "./modules/recruitment/rule-set.entity.ts";
import { ScheduleEntry } from "./modules/recruitment/schedule-entry.entity.ts";
import { ScoreEntry } from "./modules/recruitment/score-entry.entity.ts";
import { SourceFile } from "./modules/recruitment/source-file.entity.ts";
import { TieDecision } from "./modules/recruitment/tie-decision.entity.ts";
import { Vacancy, VacancyFormation, VacancyNotice } from "./modules/recruitment/vacancy.entity.ts";
import { LogLeaf } from "./modules/transparency/log-leaf.entity.ts";

/** Every table of the program. A module adds its own from its `*.entity.ts` files, never from its `index.ts` (decorators). */
export const entities = [
  Event,
  Topic,
  Idempotency,
  // people
  Unit,
  Position,
  Person,
  PersonContact,
  PersonIdentity,
  RoleGrant,
  OneTimeCode,
  Session,
  ApiToken,
  // transparency
  LogLeaf,
  // forum
  ForumProfile,
  ForumCategory,
  ForumTopic,
  Post,
  PostRevision,
  Report,
  ModerationAct,
  // recruitment: rounds and vacancies
  RuleSetRow,
  Round,
  ScheduleEntry,
  Formation,
  Vacancy,
  VacancyFormation,
  VacancyNotice,
  // recruitment: files, scores and results
  SourceFile,
  Applicant,
  ApplicantIdentity,
  AdministrativeOutcome,
  ScoreEntry,
  ResultList,
  ResultSignature,
  TieDecision,
  Placement,
  PublishedFile,
  RoundActivity,
  // demo
  DemoLoad,
];
