import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { z } from "zod";
import type { Clock } from "../../../kernel/clock.ts";
import { idField, readInput, textField } from "../../../kernel/input.ts";
import { transition } from "../../../kernel/transitions.ts";
import type { Viewer } from "../../../kernel/viewer.ts";
import { topicTransitions } from "../forum-transitions.ts";
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
  const now = clock.now();
  topic.state = transition(topicTransitions, topic, isLocked ? "LOCK" : "UNLOCK", viewer, now, reason);
  em.create(ModerationAct, {
    topicId: id,
    action: isLocked ? "LOCK" : "UNLOCK",
    rule: null,
    reason,
    contentHash: contentHashOf(topic.title),
    actedAt: now,
    actorId: moderatorId,
  });
  return { topicId: id };
}
