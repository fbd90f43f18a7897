import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { z } from "zod";
import type { Clock } from "../../../kernel/clock.ts";
import { idField, readInput, textField } from "../../../kernel/input.ts";
import { transition } from "../../../kernel/transitions.ts";
import type { Viewer } from "../../../kernel/viewer.ts";
import { postTransitions, topicTransitions } from "../forum-transitions.ts";
import { houseRules } from "../house-rules.ts";
import { Report } from "../moderation.entity.ts";
import { isAuthor } from "./take-own-post.ts";
import { logAct, takeModeratedPost } from "./take-post.ts";
import { tellWatchers } from "./take-topic.ts";

const schema = z.object({ id: idField(), rule: z.enum(houseRules), reason: textField(500) });

/** Takes a post off by a rule. With the opening post the whole topic goes. The act stands in the public log at once. */
export async function hidePost(
  em: SqlEntityManager,
  viewer: Viewer,
  input: unknown,
  { clock }: { readonly clock: Clock },
): Promise<{ actId: string }> {
  const { id, rule, reason } = readInput(schema, input);
  const hand = await takeModeratedPost(em, viewer, id);
  const { post, topic } = hand;
  const now = clock.now();
  post.state = transition(postTransitions, { state: post.state, isOwn: await isAuthor(em, viewer, post) }, "HIDE", viewer, now, reason);
  topic.postCount -= 1;
  if (post.number === 1) topic.state = transition(topicTransitions, topic, "HIDE", viewer, now);
  const act = logAct(em, hand, { postId: id, action: "HIDE", rule, reason, text: post.body, actedAt: now });
  await em.nativeUpdate(Report, { postId: id, state: "OPEN" }, { state: "UPHELD" });
  await em.flush();
  await tellWatchers(em, post, "postHidden");
  return { actId: act.id };
}
