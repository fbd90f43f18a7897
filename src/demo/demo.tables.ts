import type { TableOf } from "../kernel/entity.ts";
import { statementsOf } from "../kernel/rows.ts";
import type { ApplicantSchema } from "../modules/recruitment/applicant.entity.ts";
import type { VacancyFormationSchema, VacancySchema } from "../modules/recruitment/vacancy.entity.ts";
import type { RoundSchema } from "../modules/recruitment/round.entity.ts";
import type { ScoreEntrySchema } from "../modules/recruitment/score-entry.entity.ts";
import type { DemoLoadSchema } from "./demo-load.entity.ts";

export interface DemoTables {
  demo_load: TableOf<typeof DemoLoadSchema>;
  vacancy: TableOf<typeof VacancySchema>;
  vacancy_formation: TableOf<typeof VacancyFormationSchema>;
  round: TableOf<typeof RoundSchema>;
  applicant: TableOf<typeof ApplicantSchema>;
  score_entry: TableOf<typeof ScoreEntrySchema>;
}

export const statement = statementsOf<DemoTables>();
