import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { z } from "zod";
import type { Clock } from "../../../kernel/clock.ts";
import { idField, readInput, textField } from "../../../kernel/input.ts";
import { transition } from "../../../kernel/transitions.ts";
import type { Viewer } from "../../../kernel/viewer.ts";
import { topicTransitions } from "../forum-transitions.ts";
import { logAct, takeModeratedTopic } from "./take-post.ts";

const schema = z.object({ id: idField(), isLocked: z.boolean(), reason: textField(500) });

/** Closes a topic for new posts, or opens it again. */
export async function lockTopic(
  em: SqlEntityManager,
  viewer: Viewer,
  input: unknown,
  { clock }: { readonly clock: Clock },
): Promise<{ topicId: string }> {
  const { id, isLocked, reason } = readInput(schema, input);
  const hand = await takeModeratedTopic(em, viewer, id);
  const { topic } = hand;
  const now = clock.now();
  const action = isLocked ? "LOCK" : "UNLOCK";
  topic.state = transition(topicTransitions, topic, action, viewer, now, reason);
  logAct(em, hand, { action, rule: null, reason, text: topic.title, actedAt: now });
  return { topicId: id };
}
