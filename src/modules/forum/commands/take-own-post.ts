import { LockMode } from "@mikro-orm/core";
import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { AccessError, reject } from "../../../kernel/errors.ts";
import type { Viewer } from "../../../kernel/viewer.ts";
import { ForumProfile } from "../forum-profile.entity.ts";
import { messages } from "../forum.messages.ts";
import { Post } from "../post.entity.ts";
import type { Topic } from "../topic.entity.ts";
import { takeTopic } from "./take-topic.ts";

/** A visible post of one's own and its topic, both locked. Throws NOT_FOUND where it is somebody else's: that is the same as not there. */
export async function takeOwnPost(em: SqlEntityManager, viewer: Viewer, id: string): Promise<{ post: Post; topic: Topic }> {
  const found = await em.findOne(Post, { id });
  if (!found || !(await isAuthor(em, viewer, found))) throw new AccessError("NOT_FOUND", messages.postNotFound);
  const topic = await takeTopic(em, found.topicId);
  const post = await em.findOneOrFail(Post, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
  if (post.state !== "VISIBLE") reject("WRONG_STATE", ["input", "id"], messages.notVisible);
  return { post, topic };
}

/** Whether the viewer wrote a post: as a citizen, or as the official who signed it. */
export async function isAuthor(em: SqlEntityManager, { personId }: Viewer, post: Post): Promise<boolean> {
  if (personId === null) return false;
  if (!post.profileId) return post.officialId === personId;
  return (await em.count(ForumProfile, { id: post.profileId, personId })) > 0;
}
