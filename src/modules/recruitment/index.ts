import type { Context } from "../../graphql/context.ts";
import type { NodeType } from "../../graphql/node.ts";
import { formationById } from "./formation.queries.ts";
import { FormationResolver } from "./formation.resolver.ts";
import { FormationType } from "./formation.type.ts";
import { RoundFieldResolver } from "./round-field.resolver.ts";
import { roundById } from "./round.queries.ts";
import { RoundResolver } from "./round.resolver.ts";
import { RoundType } from "./round.type.ts";
import { ruleSetById } from "./rule-set.queries.ts";
import { RuleSetResolver } from "./rule-set.resolver.ts";
import { RuleSetType } from "./rule-set.type.ts";
import { VacancyFieldResolver } from "./vacancy-field.resolver.ts";
import { vacancyById } from "./vacancy.queries.ts";
import { VacancyResolver } from "./vacancy.resolver.ts";
import { VacancyType } from "./vacancy.type.ts";
import { OwnResultResolver, OwnResultStageResolver } from "./own-result.resolver.ts";
import { ParticipantResolver, ParticipantStageResolver } from "./participant.resolver.ts";
import {
  PlacementFieldResolver,
  PublishedFileFieldResolver,
  ResultListFieldResolver,
  RoundResultsResolver,
  RoundResultStageResolver,
} from "./result-list-field.resolver.ts";
import { resultListById } from "./result-list.queries.ts";
import { ResultListResolver } from "./result-list.resolver.ts";
import { ResultListType } from "./result-list.type.ts";
import { RoundActivityResolver } from "./round-activity.resolver.ts";
import { ScoreboardResolver, ScoreboardRowResolver } from "./scoreboard.resolver.ts";
import { sourceFileById } from "./source-file.queries.ts";
import { ImportPreviewResolver, SourceFileResolver } from "./source-file.resolver.ts";
import { SourceFileType } from "./source-file.type.ts";
import { tieDecisionById } from "./tie-decision.queries.ts";
import {
  ResultListTieDecisionsResolver,
  RoundTieDecisionsResolver,
  TieDecisionResolver,
  UndecidedTieResolver,
} from "./tie-decision.resolver.ts";
import { TieDecisionType } from "./tie-decision.type.ts";

export { vacancyById } from "./vacancy.queries.ts";
export { VacancyType } from "./vacancy.type.ts";
export { assertUploads, uploadFile } from "./commands/upload-file.ts";
export { importOf, previewFor } from "./ports/import-preview.ts";
export { readAddress } from "./published-address.ts";
export { findPublishedFile } from "./published-file.queries.ts";
export { roundCodeOf } from "./ports/round-code.ts";
export { seedRuleSets } from "./commands/seed-rule-sets.ts";
export { sweepVacancies } from "./commands/sweep-vacancies.ts";

export const recruitmentResolvers: readonly Function[] = [
  RuleSetResolver,
  RoundResolver,
  RoundFieldResolver,
  FormationResolver,
  VacancyResolver,
  VacancyFieldResolver,
  SourceFileResolver,
  ImportPreviewResolver,
  ScoreboardResolver,
  ScoreboardRowResolver,
  ResultListResolver,
  ResultListFieldResolver,
  PlacementFieldResolver,
  PublishedFileFieldResolver,
  RoundResultsResolver,
  RoundResultStageResolver,
  TieDecisionResolver,
  UndecidedTieResolver,
  RoundTieDecisionsResolver,
  ResultListTieDecisionsResolver,
  ParticipantResolver,
  ParticipantStageResolver,
  RoundActivityResolver,
  OwnResultResolver,
  OwnResultStageResolver,
];

export const recruitmentNodeTypes: readonly NodeType[] = [
  { type: RuleSetType, load: ({ loaders }: Context, id: string) => loaders.load(ruleSetById, id) },
  { type: RoundType, load: ({ loaders }: Context, id: string) => loaders.load(roundById, id) },
  { type: FormationType, load: ({ loaders }: Context, id: string) => loaders.load(formationById, id) },
  { type: VacancyType, load: ({ loaders }: Context, id: string) => loaders.load(vacancyById, id) },
  { type: ResultListType, load: ({ loaders }: Context, id: string) => loaders.load(resultListById, id) },
  { type: TieDecisionType, load: ({ loaders }: Context, id: string) => loaders.load(tieDecisionById, id) },
  { type: SourceFileType, load: ({ loaders }: Context, id: string) => loaders.load(sourceFileById, id) },
];
