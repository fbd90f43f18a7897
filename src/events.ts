import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { type RecordOptions, record as recordNamed } from "./kernel/outbox.ts";

/** Every event of the program: its name, in the past tense, and the ids it carries. One line each, by module. */
export interface Events {
  // people
  /** One session ended (`sessionId`), or all of a person's (`personId`): their sockets are closed. */
  sessionEnded: { sessionId: string | null; personId: string | null };
  personChanged: { personId: string };
  roleGrantProposed: { roleGrantId: string; personId: string };
  roleGrantDecided: { roleGrantId: string; personId: string; state: string };
  roleGrantEnded: { roleGrantId: string; personId: string };
  /** Comes when the last day of a grant is over. */
  roleGrantExpired: { roleGrantId: string };
  // forum: each under the topic `forum:<topic>`, but for the last
  postWritten: { topicId: string; postId: string };
  postEdited: { topicId: string; postId: string };
  postWithdrawn: { topicId: string; postId: string };
  postHidden: { topicId: string; postId: string };
  postRestored: { topicId: string; postId: string };
  topicHandedOn: { topicId: string; unitId: string };
  // recruitment: rounds and vacancies
  ruleSetProposed: { ruleSetId: string };
  ruleSetConfirmed: { ruleSetId: string };
  ruleSetRefused: { ruleSetId: string };
  ruleSetWithdrawn: { ruleSetId: string };
  roundDrafted: { roundId: string };
  roundAnnounced: { roundId: string };
  roundStarted: { roundId: string };
  roundConcluded: { roundId: string };
  roundCancelled: { roundId: string };
  /** Topic `round:<id>`. */
  scheduleRevised: { roundId: string; revision: number };
  formationsProposed: { roundId: string; count: number };
  formationsApproved: { roundId: string; count: number };
  formationsRejected: { roundId: string; count: number };
  vacancySubmitted: { roundId: string; vacancyId: string };
  vacancyReturned: { roundId: string; vacancyId: string };
  vacancyApproved: { roundId: string; vacancyId: string };
  /** Topic `round:<id>`. */
  vacancyPublished: { roundId: string; vacancyId: string };
  vacancyExtended: { roundId: string; vacancyId: string };
  vacancyCancelled: { roundId: string; vacancyId: string };
  vacancySuperseded: { roundId: string; vacancyId: string };
  vacancyOpened: { roundId: string; vacancyId: string };
  vacancyClosed: { roundId: string; vacancyId: string };
  vacancySelectionBegun: { roundId: string; vacancyId: string };
  vacancyDecided: { roundId: string; vacancyId: string };
  // recruitment: files, scores and results
  /** Topic `round:<id>`. */
  fileImported: { roundId: string; fileId: string };
  /** Topic `scoreboard:<vacancy>`. */
  scoresRecorded: { vacancyId: string; stage: string; count: number };
  /** Topic `scoreboard:<vacancy>`: published figures have taken the place of provisional ones. */
  scoresCertified: { vacancyId: string; resultListId: string };
  tieDecisionRecorded: { roundId: string; tieDecisionId: string };
  tieDecisionConfirmed: { roundId: string; tieDecisionId: string };
  tieDecisionWithdrawn: { roundId: string; tieDecisionId: string };
  resultListComputed: { roundId: string; resultListId: string };
  resultListSigned: { roundId: string; resultListId: string; ordinal: number };
  /** Topic `round:<id>`, as the next two. */
  resultListPublished: { roundId: string; resultListId: string };
  resultListFinalised: { roundId: string; resultListId: string };
  resultListSuperseded: { roundId: string; resultListId: string };
}

export type EventName = Extract<keyof Events, string>;

/** `record()` for the events of this page: a command records through it, so that name and payload belong together. */
export function record<Name extends EventName>(em: SqlEntityManager, event: Name, payload: Events[Name], options?: RecordOptions) {
  return recordNamed(em, event, payload, options);
}
