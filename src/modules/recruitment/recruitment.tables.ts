import type { TableOf } from "../../kernel/entity.ts";
import { statementsOf } from "../../kernel/rows.ts";
import type { PositionSchema } from "../people/position.entity.ts";
import type { RoleGrantSchema } from "../people/role-grant.entity.ts";
import type { UnitSchema } from "../people/unit.entity.ts";
import type { FormationSchema } from "./formation.entity.ts";
import type { RoundSchema } from "./round.entity.ts";
import type { RuleSetRowSchema } from "./rule-set.entity.ts";
import type { ScheduleEntrySchema } from "./schedule-entry.entity.ts";
import type { VacancyFormationSchema, VacancyNoticeSchema, VacancySchema } from "./vacancy.entity.ts";

/** Tables of rounds and vacancies as their statements see them, with those of people that they look at. */
export interface RoundTables {
  rule_set: TableOf<typeof RuleSetRowSchema>;
  round: TableOf<typeof RoundSchema>;
  schedule_entry: TableOf<typeof ScheduleEntrySchema>;
  formation: TableOf<typeof FormationSchema>;
  vacancy: TableOf<typeof VacancySchema>;
  vacancy_formation: TableOf<typeof VacancyFormationSchema>;
  vacancy_notice: TableOf<typeof VacancyNoticeSchema>;
  unit: TableOf<typeof UnitSchema>;
  position: TableOf<typeof PositionSchema>;
  role_grant: TableOf<typeof RoleGrantSchema>;
}

export const statement = statementsOf<RoundTables>();
