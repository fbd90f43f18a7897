import { sql } from "kysely";
import { keysetList, type Ordering } from "../../graphql/keyset.ts";
import { byId, manyBy } from "../../graphql/loaders.ts";
import { type ForumTables, statement } from "./forum.tables.ts";
import type { HouseRule } from "./house-rules.ts";
import type { ModerationAction, ModerationOutcome } from "./moderation.entity.ts";

export interface ActRow {
  readonly id: string;
  readonly action: ModerationAction;
  readonly rule: HouseRule | null;
  readonly reason: string;
  readonly contentHash: string;
  readonly actedAt: string;
  readonly outcome: ModerationOutcome;
  readonly appealedAt: string | null;
  readonly judgedAt: string | null;
  readonly judgement: string | null;
  readonly version: number;
  readonly topicId: string;
  readonly postId: string | null;
}

const columns = [
  "forum_moderation_act.id",
  "forum_moderation_act.action",
  "forum_moderation_act.rule",
  "forum_moderation_act.reason",
  "forum_moderation_act.content_hash as contentHash",
  "forum_moderation_act.acted_at as actedAt",
  "forum_moderation_act.outcome",
  "forum_moderation_act.appealed_at as appealedAt",
  "forum_moderation_act.judged_at as judgedAt",
  "forum_moderation_act.judgement",
  "forum_moderation_act.version",
  "forum_moderation_act.topic_id as topicId",
  "forum_moderation_act.post_id as postId",
] as const;

const id = { expression: "forum_moderation_act.id", type: "uuid", direction: "desc" } as const;
const newestFirst: Ordering = {
  name: "moderationActs:newest",
  keys: [{ expression: "forum_moderation_act.acted_at", type: "timestamptz", direction: "desc" }, id],
};

/** The public log. Value: `outcomes` (text[]) or null for all. */
export const moderationActs = keysetList<ForumTables, ActRow>(statement, "forum.moderationActs", newestFirst, (db, value) =>
  db
    .selectFrom("forum_moderation_act")
    .select(columns)
    .where(sql<boolean>`(${value("outcomes")}::text[] is null or forum_moderation_act.outcome = any(${value("outcomes")}::text[]))`),
);

export const actById = byId<ActRow>(
  statement("forum.actById", (db, value) =>
    db
      .selectFrom("forum_moderation_act")
      .select(columns)
      .where("forum_moderation_act.id", "=", sql<string>`any(${value("ids")}::uuid[])`),
  ),
);

/** Acts about a post, the newest first; a few. */
export const actsOfPost = manyBy<ActRow & { postId: string }>(
  statement("forum.actsOfPost", (db, value) =>
    db
      .selectFrom("forum_moderation_act")
      .select(columns)
      .where("forum_moderation_act.post_id", "=", sql<string>`any(${value("ids")}::uuid[])`)
      .orderBy("forum_moderation_act.acted_at", "desc")
      .orderBy("forum_moderation_act.id", "desc")
      .$castTo<ActRow & { postId: string }>(),
  ),
  "postId",
);

/** A post that was reported, with what is said against it. Never by whom. */
export interface ReportedRow {
  readonly id: string;
  readonly firstReportedAt: string;
  readonly reportCount: number;
  readonly rules: readonly HouseRule[];
  readonly notes: readonly string[];
}

const oldestFirst: Ordering = {
  name: "reportedPosts:oldest",
  keys: [
    { expression: `"reported"."firstReportedAt"`, type: "timestamptz", direction: "asc" },
    { expression: "reported.id", type: "uuid", direction: "asc" },
  ],
};

/** Posts with open reports, the longest waiting first. Value: `unitIds`, whose categories the moderator looks after. */
export const reportedPosts = keysetList<ForumTables, ReportedRow>(statement, "forum.reportedPosts", oldestFirst, (db, value) =>
  db
    .selectFrom(
      db
        .selectFrom("forum_report")
        .innerJoin("forum_post", "forum_post.id", "forum_report.post_id")
        .innerJoin("forum_topic", "forum_topic.id", "forum_post.topic_id")
        .innerJoin("forum_category", "forum_category.id", "forum_topic.category_id")
        .select([
          "forum_report.post_id as id",
          sql<string>`min(forum_report.reported_at)`.as("firstReportedAt"),
          sql<number>`count(*)`.as("reportCount"),
          sql<HouseRule[]>`array_agg(distinct forum_report.rule)`.as("rules"),
          sql<
            string[]
          >`coalesce((array_agg(forum_report.note order by forum_report.reported_at) filter (where forum_report.note is not null))[1:10], '{}')`.as(
            "notes",
          ),
        ])
        .where("forum_report.state", "=", "OPEN")
        .where("forum_category.unit_id", "=", sql<string>`any(${value<string[]>("unitIds")}::uuid[])`)
        .groupBy("forum_report.post_id")
        .as("reported"),
    )
    .selectAll("reported"),
);

/** An appeal that waits, with what a judge needs: the text that was taken off. Never by whom. */
export interface AppealRow {
  readonly id: string;
  readonly appealedAt: string;
  readonly appealReason: string | null;
  readonly html: string;
}

const longestWaiting: Ordering = {
  name: "moderationAppeals:oldest",
  keys: [
    { expression: "forum_moderation_act.appealed_at", type: "timestamptz", direction: "asc" },
    { expression: "forum_moderation_act.id", type: "uuid", direction: "asc" },
  ],
};

/** Appeals that wait. Values: `unitIds`, whose categories the moderator looks after; `personId`, who judges no act of his own. */
export const waitingAppeals = keysetList<ForumTables, AppealRow>(statement, "forum.waitingAppeals", longestWaiting, (db, value) =>
  db
    .selectFrom("forum_moderation_act")
    .innerJoin("forum_post", "forum_post.id", "forum_moderation_act.post_id")
    .innerJoin("forum_topic", "forum_topic.id", "forum_post.topic_id")
    .innerJoin("forum_category", "forum_category.id", "forum_topic.category_id")
    .select([
      "forum_moderation_act.id",
      "forum_moderation_act.appealed_at as appealedAt",
      "forum_moderation_act.appeal_reason as appealReason",
      "forum_post.html",
    ])
    .where("forum_moderation_act.outcome", "=", "APPEALED")
    .where("forum_moderation_act.actor_id", "<>", value<string>("personId"))
    .where("forum_category.unit_id", "=", sql<string>`any(${value<string[]>("unitIds")}::uuid[])`)
    .$castTo<AppealRow>(),
);
