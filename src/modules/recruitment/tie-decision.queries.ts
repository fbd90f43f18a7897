import { sql } from "kysely";
import { byId, manyBy } from "../../graphql/loaders.ts";
import type { PlaceholderOf } from "../../kernel/rows.ts";
import { draftsOfViewer } from "./round.queries.ts";
import { importersOfFinal } from "./result-list-facts.queries.ts";
import { statement } from "./results.tables.ts";
import type { TieDecisionSubject } from "./tie-decision-transitions.ts";
import type { TieDecisionState } from "./tie-decision-state.ts";

/** A decision as the API has it. */
export interface TieDecisionRow {
  readonly id: string;
  readonly participants: readonly string[];
  readonly documentNumber: string;
  readonly reason: string;
  readonly state: TieDecisionState;
  readonly recordedAt: string;
  readonly confirmedAt: string | null;
  readonly withdrawalReason: string | null;
  readonly roundId: string;
  readonly formationId: string;
}

const decisionColumns = [
  "tie_decision.id",
  "tie_decision.participants",
  "tie_decision.document_number as documentNumber",
  "tie_decision.reason",
  "tie_decision.state",
  "tie_decision.recorded_at as recordedAt",
  "tie_decision.confirmed_at as confirmedAt",
  "tie_decision.withdrawal_reason as withdrawalReason",
  "tie_decision.round_id as roundId",
  "tie_decision.formation_id as formationId",
] as const;

const anyOf = (value: PlaceholderOf) => sql<string>`any(${value<string[]>("ids")}::uuid[])`;

/** Everyone's once a published list rests on it; before that of the units of `draftUnits`. Needs `tie_decision` and its `round`. */
const decisionIsVisible = (value: PlaceholderOf) => sql<boolean>`(round.organiser_unit_id = any(${value<string[]>("draftUnits")}::uuid[])
  or exists (select from placement p join result_list l on l.id = p.result_list_id
    where p.tie_decision_id = tie_decision.id and l.published_at is not null))`;

export const tieDecisionById = byId<TieDecisionRow>(
  statement("tieDecisionById", (db, value) =>
    db
      .selectFrom("tie_decision")
      .innerJoin("round", "round.id", "tie_decision.round_id")
      .select(decisionColumns)
      .where("tie_decision.id", "=", anyOf(value))
      .where(decisionIsVisible(value)),
  ),
  draftsOfViewer,
);

/** Decisions of a round, in the order of their recording; a few. */
export const tieDecisionsOfRound = manyBy<TieDecisionRow>(
  statement("tieDecisionsOfRound", (db, value) =>
    db
      .selectFrom("tie_decision")
      .innerJoin("round", "round.id", "tie_decision.round_id")
      .select(decisionColumns)
      .where("tie_decision.round_id", "=", anyOf(value))
      .where(decisionIsVisible(value))
      .orderBy("tie_decision.recorded_at")
      .orderBy("tie_decision.id"),
  ),
  "roundId",
  draftsOfViewer,
);

/** Decisions on which the rows of a list rest that was visible, by formation. */
export const tieDecisionsOfList = manyBy<TieDecisionRow & { resultListId: string }>(
  statement("tieDecisionsOfList", (db, value) =>
    db
      .selectFrom("tie_decision")
      .innerJoin("formation", "formation.id", "tie_decision.formation_id")
      .innerJoin(
        (from) =>
          from
            .selectFrom("placement")
            .select(["placement.result_list_id as listId", "placement.tie_decision_id as decisionId"])
            .where("placement.result_list_id", "=", anyOf(value))
            .where("placement.tie_decision_id", "is not", null)
            .distinct()
            .as("used"),
        (join) => join.onRef("used.decisionId", "=", "tie_decision.id"),
      )
      .select([...decisionColumns, "used.listId as resultListId"])
      .orderBy("formation.code")
      .orderBy("tie_decision.id"),
  ),
  "resultListId",
);

/** What the guards look at, of a round. Reads source files, so it runs as the person. */
export interface TieFacts extends Pick<TieDecisionSubject, "roundState" | "importerIds" | "isPublished"> {
  readonly id: string;
  readonly organiserUnitId: string;
}

export const tieFacts = statement<TieFacts>("tieFacts", (db, value) =>
  db
    .selectFrom("round")
    .select([
      "round.id",
      "round.organiser_unit_id as organiserUnitId",
      "round.state as roundState",
      importersOfFinal("round.id").as("importerIds"),
      sql<boolean>`exists (select from result_list l where l.round_id = round.id and l.stage = 'FINAL'
        and l.state in ('PUBLISHED_PROVISIONAL', 'FINAL'))`.as("isPublished"),
    ])
    .where("round.id", "=", anyOf(value)),
);
export const tieFactsByRound = byId(tieFacts, { isPersonal: true });

/** Who recorded and who confirmed: inside only, and for the guard. */
export const tieSignersById = byId(
  statement<{ id: string; recordedById: string; confirmedById: string | null }>("tieSignersById", (db, value) =>
    db
      .selectFrom("tie_decision")
      .innerJoin("round", "round.id", "tie_decision.round_id")
      .select(["tie_decision.id", "tie_decision.recorded_by_id as recordedById", "tie_decision.confirmed_by_id as confirmedById"])
      .where("tie_decision.id", "=", anyOf(value))
      .where("round.organiser_unit_id", "=", sql<string>`any(${value<string[]>("draftUnits")}::uuid[])`),
  ),
  { isPersonal: true, ...draftsOfViewer },
);
