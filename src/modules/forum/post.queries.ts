import { sql } from "kysely";
import { keysetChildren } from "../../graphql/keyset-children.ts";
import type { Ordering } from "../../graphql/keyset.ts";
import { byId, manyBy, pageBy } from "../../graphql/loaders.ts";
import { jsonInstant, type LiveRows, liveRows, readLiveRows } from "../../graphql/live-rows.ts";
import type { Reader } from "../../kernel/rows.ts";
import { type ForumTables, statement } from "./forum.tables.ts";
import type { AnsweringRole, OfficialKind, PostState } from "./post.entity.ts";

/** What watchers of a topic subscribe to. */
export const topicOfPosts = (topicId: string): string => `forum:${topicId}`;

export interface PostRow {
  readonly id: string;
  readonly number: number;
  readonly state: PostState;
  /** Null where it is hidden or withdrawn. */
  readonly html: string | null;
  readonly postedAt: string;
  readonly editedAt: string | null;
  readonly revisionCount: number;
  readonly officialKind: OfficialKind | null;
  readonly officialRole: AnsweringRole | null;
  readonly seq: number;
  readonly version: number;
  readonly topicId: string;
  readonly replyToId: string | null;
  readonly profileId: string | null;
  readonly unitId: string | null;
}

/** The text of what is not visible never leaves the database through these; a topic that is hidden hides its posts. */
const shown = sql<string | null>`case when forum_post.state = 'VISIBLE'
  and (select forum_topic.state from forum_topic where forum_topic.id = forum_post.topic_id) <> 'HIDDEN' then forum_post.html end`;

const columns = [
  "forum_post.id",
  "forum_post.number",
  "forum_post.state",
  shown.as("html"),
  "forum_post.posted_at as postedAt",
  "forum_post.edited_at as editedAt",
  "forum_post.revision_count as revisionCount",
  "forum_post.official_kind as officialKind",
  "forum_post.official_role as officialRole",
  "forum_post.seq",
  "forum_post.version",
  "forum_post.topic_id as topicId",
  "forum_post.reply_to_id as replyToId",
  "forum_post.profile_id as profileId",
  "forum_post.unit_id as unitId",
] as const;

const byNumber = (name: string): Ordering => ({ name, keys: [{ expression: "forum_post.number", type: "integer", direction: "asc" }] });

/** Posts of a topic that answer no other post, in their order. */
export const postsOfTopic = pageBy(
  keysetChildren<ForumTables, PostRow>(statement, "forum.postsOfTopic", byNumber("topic.posts:number"), "forum_post.topic_id", (db) =>
    db.selectFrom("forum_post").select(columns).where("forum_post.reply_to_id", "is", null),
  ),
);

export const repliesToPost = pageBy(
  keysetChildren<ForumTables, PostRow>(statement, "forum.repliesToPost", byNumber("post.replies:number"), "forum_post.reply_to_id", (db) =>
    db.selectFrom("forum_post").select(columns),
  ),
);

export const postById = byId<PostRow>(
  statement("forum.postById", (db, value) =>
    db
      .selectFrom("forum_post")
      .select(columns)
      .where("forum_post.id", "=", sql<string>`any(${value("ids")}::uuid[])`),
  ),
);

export interface OwnPostRow {
  readonly id: string;
  readonly body: string;
}

/** Those of the posts that the viewer wrote, as a citizen or for a unit, with their texts as they were written. */
export const ownPost = byId<OwnPostRow>(
  statement("forum.ownPost", (db, value) =>
    db
      .selectFrom("forum_post")
      .select(["forum_post.id", "forum_post.body"])
      .where("forum_post.id", "=", sql<string>`any(${value("ids")}::uuid[])`)
      .where(
        sql<boolean>`(forum_post.official_id = ${value("personId")}::uuid or forum_post.profile_id = (
          select forum_profile.id from forum_profile where forum_profile.person_id = ${value("personId")}::uuid))`,
      ),
  ),
  { isPersonal: true, values: ({ viewer }) => ({ personId: viewer.personId }) },
);

export interface RevisionRow {
  readonly number: number;
  readonly html: string;
  readonly writtenAt: string;
  readonly replacedAt: string;
  readonly postId: string;
}

/** Earlier texts of a post that is visible, the oldest first; edits are limited, so they are few. */
export const revisionsOfPost = manyBy<RevisionRow>(
  statement("forum.revisionsOfPost", (db, value) =>
    db
      .selectFrom("forum_post_revision as revision")
      .innerJoin("forum_post", "forum_post.id", "revision.post_id")
      .innerJoin("forum_topic", "forum_topic.id", "forum_post.topic_id")
      .select([
        "revision.number",
        "revision.html",
        "revision.written_at as writtenAt",
        "revision.replaced_at as replacedAt",
        "revision.post_id as postId",
      ])
      .where("revision.post_id", "=", sql<string>`any(${value("ids")}::uuid[])`)
      .where("forum_post.state", "=", "VISIBLE")
      .where("forum_topic.state", "<>", "HIDDEN")
      .orderBy("revision.post_id")
      .orderBy("revision.number"),
  ),
  "postId",
);

/** The most posts that one live answer holds. */
const mostPosts = 100;

/** Posts that are new or changed after a number, and the topic's number, of one moment. `null`: too many, or never reached. */
export async function postsSince(reader: Reader, topicId: string, since: number): Promise<LiveRows<PostRow> | null> {
  const found = await readPosts(reader, topicId, since);
  return since > found.seq || found.rows.length >= mostPosts ? null : found;
}

/** The newest posts of a topic, in their order. */
export const newestPosts = (reader: Reader, topicId: string): Promise<LiveRows<PostRow>> => readPosts(reader, topicId, 0);

const readPosts = (reader: Reader, topicId: string, since: number): Promise<LiveRows<PostRow>> =>
  readLiveRows(reader, postsWithNumber, { topicId, since, topic: topicOfPosts(topicId) });

const postsWithNumber = liveRows<ForumTables, PostRow>(
  statement,
  "forum.postsWithNumber",
  (db, value) =>
    db
      .selectFrom("forum_post")
      .select([
        ...columns.filter((column) => column !== "forum_post.posted_at as postedAt" && column !== "forum_post.edited_at as editedAt"),
        jsonInstant("forum_post.posted_at").as("postedAt"),
        jsonInstant("forum_post.edited_at").as("editedAt"),
      ])
      .where("forum_post.topic_id", "=", value<string>("topicId"))
      .where("forum_post.seq", ">", value<number>("since"))
      .orderBy("forum_post.seq", "desc")
      .limit(sql.lit(mostPosts)),
  "r.number",
);
