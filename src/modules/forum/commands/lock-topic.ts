import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { z } from "zod";
import type { Clock } from "../../../kernel/clock.ts";
import { reject } from "../../../kernel/errors.ts";
import { idField, readInput, textField } from "../../../kernel/input.ts";
import type { Viewer } from "../../../kernel/viewer.ts";
import { messages } from "../forum.messages.ts";
import { ModerationAct } from "../moderation.entity.ts";
import { contentHashOf, takeModeratedTopic } from "./take-post.ts";

const schema = z.object({ id: idField(), isLocked: z.boolean(), reason: textField(500) });

/** Closes a topic for new posts, or opens it again. */
export async function lockTopic(
  em: SqlEntityManager,
  viewer: Viewer,
  input: unknown,
  { clock }: { readonly clock: Clock },
): Promise<{ topicId: string }> {
  const { id, isLocked, reason } = readInput(schema, input);
  const { topic, moderatorId } = await takeModeratedTopic(em, viewer, id);
  const [from, to] = isLocked ? (["OPEN", "LOCKED"] as const) : (["LOCKED", "OPEN"] as const);
  if (topic.state !== from) reject("WRONG_STATE", ["input", "isLocked"], messages.lockUnchanged);
  topic.state = to;
  em.create(ModerationAct, {
    topicId: id,
    action: isLocked ? "LOCK" : "UNLOCK",
    rule: null,
    reason,
    contentHash: contentHashOf(topic.title),
    actedAt: clock.now(),
    actorId: moderatorId,
  });
  return { topicId: id };
}
