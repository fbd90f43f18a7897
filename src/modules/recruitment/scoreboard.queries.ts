import { type Kysely, sql } from "kysely";
import { keysetList, type Ordering } from "../../graphql/keyset.ts";
import { byId } from "../../graphql/loaders.ts";
import { jsonInstant, type LiveRows, liveRows, readLiveRows } from "../../graphql/live-rows.ts";
import type { PlaceholderOf, Reader } from "../../kernel/rows.ts";
import { type ResultTables, statement } from "./results.tables.ts";
import type { Threshold } from "./rules/rule-set.ts";

/** What watchers of a board subscribe to. */
export const scoreboardTopic = (vacancyId: string): string => `scoreboard:${vacancyId}`;

/** A row of the board as it is read; `passes` is worked out of it (scoreboard-row.ts). */
export interface BoardRow {
  readonly id: string;
  readonly participant: string;
  readonly formationId: string;
  readonly twk: number | null;
  readonly tiu: number | null;
  readonly tkp: number | null;
  readonly total: number | null;
  readonly skb: string | null;
  readonly isAbsent: boolean;
  readonly isProvisional: boolean;
  readonly seq: number;
  readonly recordedAt: string;
  /** Of the kind of need; null: the round has no rule set. */
  readonly threshold: Threshold | null;
}

export type BoardState = LiveRows<BoardRow>;

/** Rows of a first page, and the most that one answer changes: more is a first page again. */
const firstPageSize = 100;
const mostChangedRows = 200;

/** Later test first, then the basic one by the order of the cut; whoever has no figure stands last. */
const boardOrder: Ordering = {
  name: "scoreboard:order",
  keys: [
    { expression: "coalesce(skb.skb, -1)", type: "numeric", direction: "desc" },
    { expression: "coalesce(skd.twk + skd.tiu + skd.tkp, -1)", type: "integer", direction: "desc" },
    { expression: "coalesce(skd.tkp, -1)", type: "integer", direction: "desc" },
    { expression: "coalesce(skd.tiu, -1)", type: "integer", direction: "desc" },
    { expression: "applicant.participant", type: "text", direction: "asc" },
  ],
};

/** The board of a vacancy that was visible, page by page. Placeholder `participant`: one number, or null for all. */
export const boardRows = keysetList<ResultTables, BoardRow>(statement, "scoreboard.rows", boardOrder, (db, value) =>
  board(db, value).where(sql<boolean>`(${value("participant")}::text is null or applicant.participant = ${value("participant")}::text)`),
);

/** Number and first rows of one moment. */
export const firstBoardPage = (reader: Reader, vacancyId: string): Promise<BoardState> =>
  readLiveRows(reader, firstPage, { vacancyId, topic: scoreboardTopic(vacancyId) });

/** What changed after a number: exact, because every row carries the number under which it came. `null`: too much, or never reached. */
export async function boardChanges(reader: Reader, vacancyId: string, since: number): Promise<BoardState | null> {
  const state = await readLiveRows(reader, changedRows, { vacancyId, topic: scoreboardTopic(vacancyId), since });
  return since > state.seq || state.rows.length > mostChangedRows ? null : state;
}

/** Number of a board without its rows. */
export const boardHead = statement<{ epoch: string; seq: number }>("scoreboard.head", (db, value) =>
  db.selectFrom("topic").select(["topic.epoch", "topic.seq"]).where("topic.topic", "=", value<string>("topic")),
);

/** How many people of a board have a figure, and when the newest entry was recorded. */
export const boardFacts = byId(
  statement<{ id: string; scoredCount: number; newestScoreAt: string | null }>("scoreboard.facts", (db, value) =>
    people(db)
      .select([
        "held.vacancy_id as id",
        sql<number>`count(*) filter (where skd.twk is not null or skb.skb is not null)`.as("scoredCount"),
        sql<string>`${jsonInstant(sql`max(${recordedAt})`)}`.as("newestScoreAt"),
      ])
      .where("held.vacancy_id", "=", sql<string>`any(${value("ids")}::uuid[])`)
      .groupBy("held.vacancy_id"),
  ),
);

const seqOf = sql<number>`greatest(coalesce(skd.board_seq, 0), coalesce(skb.board_seq, 0))`;

const recordedAt = sql`greatest(skd.created_at, skb.created_at)`;

/** Who stands on a board: of each person the entry of each test that came to it last. */
function people(db: Kysely<ResultTables>) {
  const latest = (stage: "SKD" | "SKB") =>
    sql<
      ResultTables["score_entry"]
    >`lateral (select e.twk, e.tiu, e.tkp, e.skb, e.is_absent, e.origin, e.board_seq, e.created_at from score_entry e
      where e.applicant_id = applicant.id and e.stage = ${sql.lit(stage)} and e.board_seq is not null order by e.board_seq desc limit 1)`;
  return db
    .selectFrom("vacancy_formation as held")
    .innerJoin("applicant", "applicant.formation_id", "held.formation_id")
    .innerJoin("formation", "formation.id", "applicant.formation_id")
    .innerJoin("round", "round.id", "applicant.round_id")
    .leftJoin("rule_set", "rule_set.id", "round.rule_set_id")
    .leftJoin(latest("SKD").as("skd"), (join) => join.onTrue())
    .leftJoin(latest("SKB").as("skb"), (join) => join.onTrue())
    .where("held.is_held", "=", true)
    .where(sql<boolean>`(skd.board_seq is not null or skb.board_seq is not null)`);
}

function board(db: Kysely<ResultTables>, value: PlaceholderOf) {
  return people(db)
    .select([
      "applicant.id",
      "applicant.participant",
      "applicant.formation_id as formationId",
      "skd.twk",
      "skd.tiu",
      "skd.tkp",
      sql<number | null>`skd.twk + skd.tiu + skd.tkp`.as("total"),
      sql<string | null>`skb.skb::text`.as("skb"),
      sql<boolean>`coalesce(skb.is_absent, skd.is_absent)`.as("isAbsent"),
      sql<boolean>`coalesce(skd.origin = 'LIVE', false) or coalesce(skb.origin = 'LIVE', false)`.as("isProvisional"),
      seqOf.as("seq"),
      jsonInstant(recordedAt).as("recordedAt"),
      sql<Threshold | null>`rule_set.content->'thresholds'->formation.kind`.as("threshold"),
    ])
    .where("held.vacancy_id", "=", value<string>("vacancyId"));
}

const orderText = boardOrder.keys.map((key) => `${key.expression} ${key.direction}`).join(", ");
const place = sql<number>`row_number() over (order by ${sql.raw(orderText)})`;

const firstPage = liveRows<ResultTables, BoardRow>(
  statement,
  "scoreboard.firstPage",
  (db, value) => board(db, value).select(place.as("place")).orderBy(sql.raw(orderText)).limit(sql.lit(firstPageSize)),
  "r.place",
);

const changedRows = liveRows<ResultTables, BoardRow>(
  statement,
  "scoreboard.changed",
  (db, value) =>
    board(db, value)
      .where(sql<boolean>`${seqOf} > ${value<number>("since")}::int`)
      .select(place.as("place"))
      .orderBy(sql.raw(orderText))
      .limit(sql.lit(mostChangedRows + 1)),
  "r.place",
);
