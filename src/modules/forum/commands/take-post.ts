import { LockMode } from "@mikro-orm/core";
import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { sha256Hex } from "../../../kernel/canonical.ts";
import { AccessError } from "../../../kernel/errors.ts";
import { hasRoleFor, type Viewer } from "../../../kernel/viewer.ts";
import { messages as grammar } from "../../../graphql/graphql.messages.ts";
import { ForumCategory } from "../forum-category.entity.ts";
import { messages } from "../forum.messages.ts";
import { ModerationAct } from "../moderation.entity.ts";
import { Post } from "../post.entity.ts";
import { Topic } from "../topic.entity.ts";

export interface PostAtHand {
  readonly post: Post;
  readonly topic: Topic;
  /** Person who acts as a moderator of the category. */
  readonly moderatorId: string;
}

/** A topic of a category that the moderator looks after, locked. Of others he knows nothing as a moderator: NOT_FOUND. */
export async function takeModeratedTopic(em: SqlEntityManager, viewer: Viewer, id: string): Promise<Omit<PostAtHand, "post">> {
  if (viewer.personId === null) throw new AccessError("FORBIDDEN", grammar.notYourRole);
  const topic = await em.findOne(Topic, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  const category = topic && (await em.findOneOrFail(ForumCategory, { id: topic.categoryId }));
  if (!topic || !category || !hasRoleFor(viewer, category.unitId, "MODERATOR")) throw new AccessError("NOT_FOUND", messages.topicNotFound);
  return { topic, moderatorId: viewer.personId };
}

/** A post of such a topic, locked after it. */
export async function takeModeratedPost(em: SqlEntityManager, viewer: Viewer, id: string): Promise<PostAtHand> {
  const found = await em.findOne(Post, { id });
  if (!found) throw new AccessError("NOT_FOUND", messages.postNotFound);
  const hand = await takeModeratedTopic(em, viewer, found.topicId);
  const post = await em.findOneOrFail(Post, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
  return { ...hand, post };
}

/** An act as the public log has it: in the place of the text its hash, enough to prove later which text it was. */
export function logAct(
  em: SqlEntityManager,
  { topic, moderatorId }: Omit<PostAtHand, "post">,
  { text, ...act }: Pick<ModerationAct, "action" | "rule" | "reason" | "actedAt"> & { readonly postId?: string; readonly text: string },
): ModerationAct {
  return em.create(ModerationAct, { ...act, topicId: topic.id, contentHash: sha256Hex(text), actorId: moderatorId });
}
