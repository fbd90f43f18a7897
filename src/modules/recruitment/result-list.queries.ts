import { sql } from "kysely";
import type { PlaceholderOf } from "../../kernel/rows.ts";
import { keysetChildren } from "../../graphql/keyset-children.ts";
import type { Ordering } from "../../graphql/keyset.ts";
import { byId, manyBy, pageBy } from "../../graphql/loaders.ts";
import type { ListRow } from "./compute-list.ts";
import { draftsOfViewer } from "./round.queries.ts";
import type { ResultListState, ResultStage } from "./result-list-transitions.ts";
import { type ResultTables, statement } from "./results.tables.ts";
import type { ScheduleEntry } from "./schedule.ts";

/** A list as the API has it. */
export interface ResultListRow {
  readonly id: string;
  readonly stage: ResultStage;
  readonly version: number;
  readonly state: ResultListState;
  readonly inputHash: string;
  readonly publishedAt: string | null;
  readonly finalisedAt: string | null;
  readonly objectionOpensOn: string | null;
  readonly objectionClosesOn: string | null;
  readonly reason: string | null;
  readonly roundId: string;
  readonly ruleSetId: string;
  readonly supersedesId: string | null;
}

/** Published lists are everyone's, whatever became of them; the others are seen in the units of `draftUnits`. Needs `result_list` and its `round`. */
export const resultListIsVisible = (value: PlaceholderOf) =>
  sql<boolean>`(result_list.published_at is not null or round.organiser_unit_id = any(${value<string[]>("draftUnits")}::uuid[]))`;

const listColumns = [
  "result_list.id",
  "result_list.stage",
  "result_list.version",
  "result_list.state",
  "result_list.input_hash as inputHash",
  "result_list.published_at as publishedAt",
  "result_list.finalised_at as finalisedAt",
  "result_list.objection_opens_on as objectionOpensOn",
  "result_list.objection_closes_on as objectionClosesOn",
  "result_list.reason",
  "result_list.round_id as roundId",
  "result_list.rule_set_id as ruleSetId",
  "result_list.supersedes_id as supersedesId",
] as const;

const anyOf = (value: PlaceholderOf) => sql<string>`any(${value<string[]>("ids")}::uuid[])`;

export const resultListById = byId<ResultListRow>(
  statement("resultListById", (db, value) =>
    db
      .selectFrom("result_list")
      .innerJoin("round", "round.id", "result_list.round_id")
      .select(listColumns)
      .where("result_list.id", "=", anyOf(value))
      .where(resultListIsVisible(value)),
  ),
  draftsOfViewer,
);

/** Lists of a round, by stage and version; a few. */
export const resultListsOfRound = manyBy<ResultListRow>(
  statement("resultListsOfRound", (db, value) =>
    db
      .selectFrom("result_list")
      .innerJoin("round", "round.id", "result_list.round_id")
      .select(listColumns)
      .where("result_list.round_id", "=", anyOf(value))
      .where(resultListIsVisible(value))
      .orderBy(sql`array_position(array['ADMINISTRATIVE', 'SKD', 'FINAL'], result_list.stage)`)
      .orderBy("result_list.version"),
  ),
  "roundId",
  draftsOfViewer,
);

/** The version that took the place of a list, as soon as it is visible. */
export const successorOfResultList = manyBy<ResultListRow & { supersedesId: string }>(
  statement("successorOfResultList", (db, value) =>
    db
      .selectFrom("result_list")
      .innerJoin("round", "round.id", "result_list.round_id")
      .select(listColumns)
      .$narrowType<{ supersedesId: string }>()
      .where("result_list.supersedes_id", "=", anyOf(value))
      .where(resultListIsVisible(value)),
  ),
  "supersedesId",
  draftsOfViewer,
);

export interface SignatureRow {
  readonly resultListId: string;
  readonly ordinal: number;
  readonly signedAt: string;
}

/** Who signed is not public; that two people did, and when, is. */
export const signaturesOfList = manyBy<SignatureRow>(
  statement("signaturesOfList", (db, value) =>
    db
      .selectFrom("result_signature")
      .select(["result_signature.result_list_id as resultListId", "result_signature.ordinal", "result_signature.signed_at as signedAt"])
      .where("result_signature.result_list_id", "=", anyOf(value))
      .orderBy("result_signature.ordinal"),
  ),
  "resultListId",
);

export interface PublishedFileRow {
  readonly resultListId: string;
  readonly path: string;
  readonly sha256: string;
  readonly size: number;
  readonly formationId: string | null;
}

/** The file of the whole list; of a cut, its index. */
export const fileOfList = manyBy<PublishedFileRow>(
  statement("fileOfList", (db, value) =>
    db
      .selectFrom("published_file")
      .select(fileColumns())
      .where("published_file.result_list_id", "=", anyOf(value))
      .where("published_file.formation_id", "is", null),
  ),
  "resultListId",
);

const byPath: Ordering = { name: "publishedFiles:path", keys: [{ expression: "published_file.path", type: "text", direction: "asc" }] };

/** Files of a list by address; of a cut one for each formation. */
export const filesOfList = pageBy(
  keysetChildren<ResultTables, PublishedFileRow>(statement, "filesOfList", byPath, "published_file.result_list_id", (db) =>
    db.selectFrom("published_file").select(fileColumns()),
  ),
);

export interface StatusCountRow {
  readonly resultListId: string;
  readonly status: string;
  readonly count: number;
}

export const statusesOfList = manyBy<StatusCountRow>(
  statement("statusesOfList", (db, value) =>
    db
      .selectFrom("placement")
      .select(["placement.result_list_id as resultListId", "placement.status", sql<number>`count(*)`.as("count")])
      .where("placement.result_list_id", "=", anyOf(value))
      .groupBy(["placement.result_list_id", "placement.status"])
      .orderBy("placement.status"),
  ),
  "resultListId",
);

/** Every row of a list as it was computed, for the comparison at the signature. */
export const storedRows = statement<ListRow>("storedRows", (db, value) =>
  db
    .selectFrom("placement")
    .select([
      "placement.applicant_id as applicantId",
      "placement.participant",
      "placement.formation_id as formationId",
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
      "placement.placed_formation_id as placedFormationId",
      "placement.tie_decided_by as tieDecidedBy",
      "placement.tie_rank as tieRank",
      "placement.tie_rank_by as tieRankBy",
      "placement.tie_decision_id as tieDecisionId",
    ])
    .where("placement.result_list_id", "=", value<string>("resultListId")),
);

/** The schedule of a round as it stands. */
export const currentSchedule = statement<ScheduleEntry>("currentSchedule", (db, value) =>
  db
    .selectFrom("schedule_entry as entry")
    .select(["entry.stage", "entry.starts_on as startsOn", "entry.ends_on as endsOn"])
    .where("entry.round_id", "=", value<string>("roundId"))
    .where("entry.revision", "=", (from) =>
      from
        .selectFrom("schedule_entry as last")
        .select((of) => of.fn.max("last.revision").as("revision"))
        .whereRef("last.round_id", "=", "entry.round_id"),
    ),
);

function fileColumns() {
  return [
    "published_file.result_list_id as resultListId",
    "published_file.path",
    "published_file.sha256",
    "published_file.formation_id as formationId",
    sql<number>`octet_length(published_file.content)`.as("size"),
  ] as const;
}
