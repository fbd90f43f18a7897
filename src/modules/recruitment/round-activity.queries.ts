import { type Kysely, sql } from "kysely";
import { keysetList, type Ordering } from "../../graphql/keyset.ts";
import { jsonInstant, type LiveRows, liveRows, readLiveRows } from "../../graphql/live-rows.ts";
import type { PlaceholderOf, Reader } from "../../kernel/rows.ts";
import type { ActivityKind } from "./round-activity-kinds.ts";
import type { ResultListRow } from "./result-list.queries.ts";
import { type ResultTables, statement } from "./results.tables.ts";

/** What watchers of a round subscribe to. */
export const roundTopic = (roundId: string): string => `round:${roundId}`;

export interface ActivityRow {
  readonly seq: number;
  readonly kind: ActivityKind;
  readonly at: string;
  readonly count: number | null;
  readonly stage: string | null;
}

/** The most rows that one live answer holds. A list of results is short; of activities the newest come. */
const mostRows = 100;

const newestFirst: Ordering = {
  name: "roundActivities:newest",
  keys: [{ expression: "round_activity.seq", type: "integer", direction: "desc" }],
};

const activityColumns = [
  "round_activity.seq",
  "round_activity.kind",
  "round_activity.at",
  "round_activity.count",
  "round_activity.stage",
] as const;

const activities = (db: Kysely<ResultTables>, value: PlaceholderOf) =>
  db.selectFrom("round_activity").select(activityColumns).where("round_activity.round_id", "=", value<string>("roundId"));

/** What happened in a round that was visible, the newest first. */
export const roundActivities = keysetList<ResultTables, ActivityRow>(statement, "roundActivities", newestFirst, activities);

/** The newest activities and the topic's number, of one moment. */
export const firstActivities = (reader: Reader, roundId: string): Promise<LiveRows<ActivityRow>> =>
  readLiveRows(reader, activitiesWithNumber, { roundId, since: 0, topic: roundTopic(roundId) });

/** What came after a number; `null` where that is too much for one answer, or was never reached. */
export const activitiesSince = async (reader: Reader, roundId: string, since: number): Promise<LiveRows<ActivityRow> | null> =>
  wholeOrNull(await readLiveRows(reader, activitiesWithNumber, { roundId, since, topic: roundTopic(roundId) }), since);

/** Published lists, as they stand, and the topic's number. */
export const firstResultLists = (reader: Reader, roundId: string): Promise<LiveRows<ResultListRow>> =>
  readLiveRows(reader, listsWithNumber, { roundId, since: 0, topic: roundTopic(roundId) });

/** Lists whose public face changed after a number: published, final or superseded. */
export const resultListsSince = async (reader: Reader, roundId: string, since: number): Promise<LiveRows<ResultListRow> | null> =>
  wholeOrNull(await readLiveRows(reader, listsWithNumber, { roundId, since, topic: roundTopic(roundId) }), since);

const wholeOrNull = <Row>(state: LiveRows<Row>, since: number): LiveRows<Row> | null =>
  since > state.seq || state.rows.length >= mostRows ? null : state;

const activitiesWithNumber = liveRows<ResultTables, ActivityRow>(
  statement,
  "roundActivity.live",
  (db, value) =>
    db
      .selectFrom("round_activity")
      .select([
        "round_activity.seq",
        "round_activity.kind",
        jsonInstant("round_activity.at").as("at"),
        "round_activity.count",
        "round_activity.stage",
      ])
      .where("round_activity.round_id", "=", value<string>("roundId"))
      .where("round_activity.seq", ">", value<number>("since"))
      .orderBy("round_activity.seq", "desc")
      .limit(sql.lit(mostRows)),
  "r.seq desc",
);

const listsWithNumber = liveRows<ResultTables, ResultListRow>(
  statement,
  "resultListPublished.live",
  (db, value) =>
    db
      .selectFrom("result_list")
      .select([
        "result_list.id",
        "result_list.stage",
        "result_list.version",
        "result_list.state",
        "result_list.input_hash as inputHash",
        jsonInstant("result_list.published_at").as("publishedAt"),
        jsonInstant("result_list.finalised_at").as("finalisedAt"),
        "result_list.objection_opens_on as objectionOpensOn",
        "result_list.objection_closes_on as objectionClosesOn",
        "result_list.reason",
        "result_list.round_id as roundId",
        "result_list.rule_set_id as ruleSetId",
        "result_list.supersedes_id as supersedesId",
        "result_list.round_seq as roundSeq",
      ])
      .where("result_list.round_id", "=", value<string>("roundId"))
      .where("result_list.published_at", "is not", null)
      .where("result_list.round_seq", ">", value<number>("since"))
      .orderBy("result_list.round_seq")
      .limit(sql.lit(mostRows)),
  `r."roundSeq"`,
);
