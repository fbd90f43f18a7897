import { sql } from "kysely";
import { keysetList, type KeysetList, type Ordering } from "../../graphql/keyset.ts";
import { byId } from "../../graphql/loaders.ts";
import { searchQuery } from "../../kernel/indonesian/search-text.ts";
import { type Reader, rows } from "../../kernel/rows.ts";
import { type ForumTables, statement } from "./forum.tables.ts";
import type { TopicState } from "./topic.entity.ts";

export interface TopicRow {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly state: TopicState;
  readonly openedAt: string;
  readonly lastPostAt: string;
  readonly postCount: number;
  readonly acknowledgeBy: string | null;
  readonly respondBy: string | null;
  readonly resolveBy: string | null;
  readonly acknowledgedAt: string | null;
  readonly respondedAt: string | null;
  readonly resolvedAt: string | null;
  readonly isFrequent: boolean;
  readonly version: number;
  readonly categoryId: string;
  readonly profileId: string;
  readonly answerUnitId: string | null;
}

const columns = [
  "forum_topic.id",
  "forum_topic.code",
  "forum_topic.title",
  "forum_topic.state",
  "forum_topic.opened_at as openedAt",
  "forum_topic.last_post_at as lastPostAt",
  "forum_topic.post_count as postCount",
  "forum_topic.acknowledge_by as acknowledgeBy",
  "forum_topic.respond_by as respondBy",
  "forum_topic.resolve_by as resolveBy",
  "forum_topic.acknowledged_at as acknowledgedAt",
  "forum_topic.responded_at as respondedAt",
  "forum_topic.resolved_at as resolvedAt",
  "forum_topic.is_frequent as isFrequent",
  "forum_topic.version",
  "forum_topic.category_id as categoryId",
  "forum_topic.profile_id as profileId",
  "forum_topic.answer_unit_id as answerUnitId",
] as const;

export const topicOrders = ["LAST_POST", "NEWEST", "DUE"] as const;
export type TopicOrder = (typeof topicOrders)[number];

/** The last day of the step that is owed next, as `answerStateOn` (answer-clock.ts) says it; null where nothing is owed. */
const dueOn = `case when forum_topic.resolved_at is not null then null
  when forum_topic.responded_at is not null then forum_topic.resolve_by
  when forum_topic.acknowledged_at is not null then forum_topic.respond_by
  else forum_topic.acknowledge_by end`;

const id = { expression: "forum_topic.id", type: "uuid", direction: "desc" } as const;
const orderings: Readonly<Record<TopicOrder, Ordering>> = {
  LAST_POST: { name: "topics:lastPost", keys: [{ expression: "forum_topic.last_post_at", type: "timestamptz", direction: "desc" }, id] },
  NEWEST: { name: "topics:newest", keys: [{ expression: "forum_topic.opened_at", type: "timestamptz", direction: "desc" }, id] },
  DUE: { name: "topics:due", keys: [{ expression: `coalesce(${dueOn}, 'infinity')`, type: "date", direction: "asc" }, id] },
};

/**
 * Values: `categoryCode`, `unitId` (who owes the answer), `answerUnitIds` (uuid[]: one of them does), `profileId`, `isOwed`, `overdueOn` (a day: the step that is owed next should have been
 * done before it), `isFrequent`; null where any will do. Hidden topics are in no list.
 */
const topicList = (order: TopicOrder): KeysetList<TopicRow> =>
  keysetList<ForumTables, TopicRow>(statement, `forum.topics.${order.toLowerCase()}`, orderings[order], (db, value) =>
    db
      .selectFrom("forum_topic")
      .select(columns)
      .where("forum_topic.state", "<>", "HIDDEN")
      .where(sql<boolean>`(${value("categoryCode")}::text is null or forum_topic.category_id = (
        select forum_category.id from forum_category where forum_category.code = ${value("categoryCode")}::text))`)
      .where(sql<boolean>`(${value("unitId")}::uuid is null or forum_topic.answer_unit_id = ${value("unitId")}::uuid)`)
      .where(
        sql<boolean>`(${value("answerUnitIds")}::uuid[] is null or forum_topic.answer_unit_id = any(${value("answerUnitIds")}::uuid[]))`,
      )
      .where(sql<boolean>`(${value("profileId")}::uuid is null or forum_topic.profile_id = ${value("profileId")}::uuid)`)
      .where(
        sql<boolean>`(${value("isOwed")}::boolean is null or (forum_topic.answer_unit_id is not null and forum_topic.resolved_at is null) = ${value("isOwed")}::boolean)`,
      )
      .where(sql<boolean>`(${value("overdueOn")}::date is null or ${sql.raw(dueOn)} < ${value("overdueOn")}::date)`)
      .where(sql<boolean>`(${value("isFrequent")}::boolean is null or forum_topic.is_frequent = ${value("isFrequent")}::boolean)`),
  );

export const topicLists: Readonly<Record<TopicOrder, KeysetList<TopicRow>>> = {
  LAST_POST: topicList("LAST_POST"),
  NEWEST: topicList("NEWEST"),
  DUE: topicList("DUE"),
};

/** Hidden ones too: their page says that they are, by which rule and why. */
export const topicById = byId<TopicRow>(
  statement("forum.topicById", (db, value) =>
    db
      .selectFrom("forum_topic")
      .select(columns)
      .where("forum_topic.id", "=", sql<string>`any(${value("ids")}::uuid[])`),
  ),
);

export const topicByCode = statement<TopicRow>("forum.topicByCode", (db, value) =>
  db.selectFrom("forum_topic").select(columns).where("forum_topic.code", "=", value<string>("code")),
);

/** The most that a search answers. */
export const mostFound = 50;

/**
 * Topics in which every word of the text stands, in any form, the best first; where none does, those whose titles are written
 * alike (a typing error, a name of a place). Empty for a text without a word.
 */
export async function searchTopics(reader: Reader, text: string, most: number): Promise<TopicRow[]> {
  const query = searchQuery(text);
  if (query === "") return [];
  const found = await rows(reader, matching, { query, most });
  return found.length > 0 ? found : rows(reader, alike, { text: text.trim().toLowerCase().slice(0, 150), most });
}

const matching = statement<TopicRow>("forum.topicsMatching", (db, value) =>
  db
    .selectFrom("forum_topic")
    .select(columns)
    .where("forum_topic.state", "<>", "HIDDEN")
    .where(sql<boolean>`forum_topic.search @@ to_tsquery('simple', ${value("query")})`)
    .orderBy(sql`ts_rank_cd(forum_topic.search, to_tsquery('simple', ${value("query")}))`, "desc")
    .orderBy("forum_topic.last_post_at", "desc")
    .orderBy("forum_topic.id")
    .limit(value<number>("most")),
);

/** `<%`: a part of the title resembles the text (pg_trgm; threshold 0.6), found by the index. */
const alike = statement<TopicRow>("forum.topicsAlike", (db, value) =>
  db
    .selectFrom("forum_topic")
    .select(columns)
    .where("forum_topic.state", "<>", "HIDDEN")
    .where(sql<boolean>`${value("text")}::text <% lower(forum_topic.title)`)
    .orderBy(sql`${value("text")}::text <<-> lower(forum_topic.title)`)
    .orderBy("forum_topic.id")
    .limit(value<number>("most")),
);
