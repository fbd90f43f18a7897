import { LockMode } from "@mikro-orm/core";
import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { AccessError, reject } from "../../../kernel/errors.ts";
import { record } from "../../../events.ts";
import { messages } from "../forum.messages.ts";
import { type AnsweringRole, type OfficialKind, Post } from "../post.entity.ts";
import { topicOfPosts } from "../post.queries.ts";
import { Topic } from "../topic.entity.ts";
import type { Rendered } from "../markdown.ts";

/** A topic, locked for the rest of the transaction. Throws NOT_FOUND where there is none or it is hidden. */
export async function takeTopic(em: SqlEntityManager, id: string): Promise<Topic> {
  const topic = await em.findOne(Topic, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!topic || topic.state === "HIDDEN") throw new AccessError("NOT_FOUND", messages.topicNotFound);
  return topic;
}

export interface NewPost {
  readonly replyToId: string | null;
  readonly text: Rendered & { readonly body: string };
  readonly postedAt: Date;
  readonly by: Author;
}

/** A citizen, or an official for a unit; never both. */
export type Author =
  | { readonly profileId: string }
  | { readonly unitId: string; readonly officialRole: AnsweringRole; readonly officialId: string; readonly officialKind: OfficialKind };

/** Adds a post at the end of a topic that was taken, and tells its watchers. */
export async function addPost(em: SqlEntityManager, topic: Topic, post: NewPost): Promise<Post> {
  if (topic.state === "LOCKED") reject("CLOSED", ["input", "topicId"], messages.topicLocked);
  const last = await em.findOne(Post, { topicId: topic.id }, { orderBy: { number: "desc" }, fields: ["number"] });
  const created = em.create(Post, {
    topicId: topic.id,
    number: (last?.number ?? 0) + 1,
    replyToId: post.replyToId,
    body: post.text.body,
    html: post.text.html,
    postedAt: post.postedAt,
    seq: 0,
    ...post.by,
  });
  topic.lastPostAt = post.postedAt;
  topic.postCount = last ? topic.postCount + 1 : 1;
  await em.flush();
  await tellWatchers(em, created, "postWritten");
  return created;
}

type PostEvent = "postWritten" | "postEdited" | "postWithdrawn" | "postHidden" | "postRestored";

/** Gives the post the next number of its topic's live events. */
export async function tellWatchers(em: SqlEntityManager, post: Post, event: PostEvent): Promise<void> {
  const { seq } = await record(em, event, { topicId: post.topicId, postId: post.id }, { topic: topicOfPosts(post.topicId) });
  post.seq = Number(seq);
}
