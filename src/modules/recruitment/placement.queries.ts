import { sql } from "kysely";
import { keysetChildren } from "../../graphql/keyset-children.ts";
import type { Ordering } from "../../graphql/keyset.ts";
import { type Loaders, type PageLoader, pageBy } from "../../graphql/loaders.ts";
import type { ResultListState, ResultStage } from "./result-list-transitions.ts";
import { resultListIsVisible } from "./result-list.queries.ts";
import { type ResultTables, statement } from "./results.tables.ts";
import type { PlaceDecider } from "./rules/candidate.ts";

/** A row of a list as everyone sees it: participant number, scores, status, the label of what decided. Never a name. */
export interface PlacementRow {
  readonly id: string;
  readonly participant: string;
  readonly twk: number | null;
  readonly tiu: number | null;
  readonly tkp: number | null;
  readonly skdTotal: number | null;
  readonly skb: string | null;
  readonly skdScaled: string | null;
  readonly skdWeighted: string | null;
  readonly skbWeighted: string | null;
  readonly final: string | null;
  readonly rank: number | null;
  readonly status: string;
  readonly passes: boolean;
  readonly tieDecidedBy: PlaceDecider | null;
  readonly formationId: string;
  readonly placedFormationId: string | null;
}

const placementColumns = [
  "placement.id",
  "placement.participant",
  "placement.twk",
  "placement.tiu",
  "placement.tkp",
  "placement.skd_total as skdTotal",
  "placement.skb",
  "placement.skd_scaled as skdScaled",
  "placement.skd_weighted as skdWeighted",
  "placement.skb_weighted as skbWeighted",
  "placement.final",
  "placement.rank",
  "placement.status",
  "placement.passes",
  "placement.tie_decided_by as tieDecidedBy",
  "placement.formation_id as formationId",
  "placement.placed_formation_id as placedFormationId",
] as const;

const byFormation: Ordering = {
  name: "placements:formation",
  keys: [
    { expression: "formation.code", type: "text", direction: "asc" },
    // Whoever has no place stands behind, and no list has so many people.
    { expression: "coalesce(placement.rank, 2147483647)", type: "integer", direction: "asc" },
    { expression: "placement.participant", type: "text", direction: "asc" },
  ],
};

/** Which rows of a list. What is null does not filter. */
export interface PlacementFilter {
  readonly participant: string | null;
  /** Applied for, or filled. */
  readonly formationId: string | null;
  readonly status: string | null;
}

const placementsOfList = keysetChildren<ResultTables, PlacementRow>(
  statement,
  "placementsOfList",
  byFormation,
  "placement.result_list_id",
  (db, value) =>
    db
      .selectFrom("placement")
      .innerJoin("formation", "formation.id", "placement.formation_id")
      .select(placementColumns)
      .where(sql<boolean>`(${value("participant")}::text is null or placement.participant = ${value("participant")}::text)`)
      .where(sql<boolean>`(${value("formationId")}::uuid is null or placement.formation_id = ${value("formationId")}::uuid
      or placement.placed_formation_id = ${value("formationId")}::uuid)`)
      .where(sql<boolean>`(${value("status")}::text is null or placement.status = ${value("status")}::text)`),
);

/** Pages below lists that were visible, one statement for all lists that ask with the same filter in one request. */
export function placementPages(loaders: Loaders, filter: PlacementFilter): PageLoader<PlacementRow> {
  const key = JSON.stringify([filter.participant, filter.formationId, filter.status]);
  const known = pagesOf.get(loaders) ?? new Map<string, PageLoader<PlacementRow>>();
  pagesOf.set(loaders, known);
  const made = known.get(key) ?? pageBy(placementsOfList, { values: () => ({ ...filter }) });
  known.set(key, made);
  return made;
}

const pagesOf = new WeakMap<Loaders, Map<string, PageLoader<PlacementRow>>>();

/** What one participant has in every list of a round that the viewer sees. */
export interface ParticipantPlacement extends PlacementRow {
  readonly resultListId: string;
  readonly stage: ResultStage;
  readonly listState: ResultListState;
}

export const placementsOfParticipant = statement<ParticipantPlacement>("placementsOfParticipant", (db, value) =>
  db
    .selectFrom("placement")
    .innerJoin("result_list", "result_list.id", "placement.result_list_id")
    .innerJoin("round", "round.id", "result_list.round_id")
    .select([...placementColumns, "placement.result_list_id as resultListId", "result_list.stage", "result_list.state as listState"])
    .where("result_list.round_id", "=", value<string>("roundId"))
    .where("placement.participant", "=", value<string>("participant"))
    .where(resultListIsVisible(value))
    .orderBy(sql`array_position(array['ADMINISTRATIVE', 'SKD', 'FINAL'], result_list.stage)`)
    .orderBy("result_list.version"),
);
