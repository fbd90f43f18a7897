import type { TableOf } from "../../kernel/entity.ts";
import type { TopicSchema } from "../../kernel/outbox.entity.ts";
import { statementsOf } from "../../kernel/rows.ts";
import type { PersonSchema } from "../people/person.entity.ts";
import type { AdministrativeOutcomeSchema } from "./administrative-outcome.entity.ts";
import type { ApplicantIdentitySchema } from "./applicant-identity.entity.ts";
import type { ApplicantSchema } from "./applicant.entity.ts";
import type { PlacementSchema } from "./placement.entity.ts";
import type { PublishedFileSchema } from "./published-file.entity.ts";
import type { RoundTables } from "./recruitment.tables.ts";
import type { ResultListSchema, ResultSignatureSchema } from "./result-list.entity.ts";
import type { RoundActivitySchema } from "./round-activity.entity.ts";
import type { ScoreEntrySchema } from "./score-entry.entity.ts";
import type { SourceFileSchema } from "./source-file.entity.ts";
import type { TieDecisionSchema } from "./tie-decision.entity.ts";

/** Tables of files, scores and results as their statements see them, with those of rounds. */
export interface ResultTables extends RoundTables {
  source_file: TableOf<typeof SourceFileSchema>;
  applicant: TableOf<typeof ApplicantSchema>;
  applicant_identity: TableOf<typeof ApplicantIdentitySchema>;
  administrative_outcome: TableOf<typeof AdministrativeOutcomeSchema>;
  score_entry: TableOf<typeof ScoreEntrySchema>;
  result_list: TableOf<typeof ResultListSchema>;
  result_signature: TableOf<typeof ResultSignatureSchema>;
  tie_decision: TableOf<typeof TieDecisionSchema>;
  placement: TableOf<typeof PlacementSchema>;
  published_file: TableOf<typeof PublishedFileSchema>;
  round_activity: TableOf<typeof RoundActivitySchema>;
  person: TableOf<typeof PersonSchema>;
  topic: TableOf<typeof TopicSchema>;
}

export const statement = statementsOf<ResultTables>();
