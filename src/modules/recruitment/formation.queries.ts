import { sql } from "kysely";
import { byId, manyBy } from "../../graphql/loaders.ts";
import type { FormationState } from "./formation-transitions.ts";
import { draftUnitsOf } from "./recruitment.policy.ts";
import { statement } from "./recruitment.tables.ts";
import type { NeedKind } from "./rules/rule-set.ts";
import { formationIsVisible } from "./visibility.policy.ts";

export interface FormationRow {
  readonly id: string;
  readonly code: string;
  readonly location: string;
  readonly qualification: string;
  readonly kind: NeedKind;
  readonly need: number;
  readonly incomeMinimum: number | null;
  readonly incomeMaximum: number | null;
  readonly state: FormationState;
  readonly version: number;
  readonly roundId: string;
  readonly positionId: string;
  readonly unitId: string;
}

export const formationColumns = [
  "formation.id",
  "formation.code",
  "formation.location",
  "formation.qualification",
  "formation.kind",
  "formation.need",
  "formation.income_minimum as incomeMinimum",
  "formation.income_maximum as incomeMaximum",
  "formation.state",
  "formation.version",
  "formation.round_id as roundId",
  "formation.position_id as positionId",
  "formation.unit_id as unitId",
] as const;

export const formationById = byId<FormationRow>(
  statement("formationById", (db, value) =>
    db
      .selectFrom("formation")
      .innerJoin("round", "round.id", "formation.round_id")
      .select(formationColumns)
      .where("formation.id", "=", sql<string>`any(${value("ids")}::uuid[])`)
      .where(formationIsVisible(value)),
  ),
  { values: ({ viewer }) => ({ draftUnits: draftUnitsOf(viewer) }) },
);

/** Formations of a vacancy that was visible, in the order of their codes; at most 50. */
export const formationsOfVacancy = manyBy<FormationRow & { vacancyId: string }>(
  statement("formationsOfVacancy", (db, value) =>
    db
      .selectFrom("vacancy_formation as held")
      .innerJoin("formation", "formation.id", "held.formation_id")
      .select([...formationColumns, "held.vacancy_id as vacancyId"])
      .where("held.vacancy_id", "=", sql<string>`any(${value("ids")}::uuid[])`)
      .orderBy("formation.code"),
  ),
  "vacancyId",
);
