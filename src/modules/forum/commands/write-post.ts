import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { z } from "zod";
import { reject } from "../../../kernel/errors.ts";
import { idField, readInput } from "../../../kernel/input.ts";
import type { Viewer } from "../../../kernel/viewer.ts";
import { messages } from "../forum.messages.ts";
import { Post } from "../post.entity.ts";
import { takeProfile } from "./take-profile.ts";
import { addPost, takeTopic } from "./take-topic.ts";
import { bodyField, refuseBeyondLimits, type WritingServices } from "./written-text.ts";

const schema = z.object({ topicId: idField(), replyToId: idField().nullish(), body: bodyField() });

/** Adds a post to a topic, or a reply to one of its posts. */
export async function writePost(
  em: SqlEntityManager,
  viewer: Viewer,
  input: unknown,
  services: WritingServices,
): Promise<{ postId: string }> {
  const { topicId, replyToId, body: text } = readInput(schema, input);
  const topic = await takeTopic(em, topicId);
  const profile = await takeProfile(em, viewer, services);
  await refuseBeyondLimits(em, profile, { isTopic: false, hasLink: text.hasLink }, services);
  const post = await addPost(em, topic, {
    replyToId: replyToId ? await threadOf(em, topicId, replyToId) : null,
    text,
    postedAt: services.clock.now(),
    by: { profileId: profile.id },
  });
  return { postId: post.id };
}

/** The post under which an answer stands: one level of replies is shown, so an answer to a reply stands beside it. */
export async function threadOf(em: SqlEntityManager, topicId: string, replyToId: string): Promise<string> {
  const answered = await em.findOne(Post, { id: replyToId, topicId });
  if (!answered) return reject("NOT_FOUND", ["input", "replyToId"], messages.replyElsewhere);
  return answered.replyToId ?? answered.id;
}
