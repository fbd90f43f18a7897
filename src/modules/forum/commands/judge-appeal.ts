import { LockMode } from "@mikro-orm/core";
import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { z } from "zod";
import type { Clock } from "../../../kernel/clock.ts";
import { AccessError } from "../../../kernel/errors.ts";
import { idField, readInput, textField } from "../../../kernel/input.ts";
import { transition } from "../../../kernel/transitions.ts";
import type { Viewer } from "../../../kernel/viewer.ts";
import { messages } from "../forum.messages.ts";
import { actTransitions, postTransitions, topicTransitions } from "../forum-transitions.ts";
import { ModerationAct } from "../moderation.entity.ts";
import { takeModeratedPost } from "./take-post.ts";
import { tellWatchers } from "./take-topic.ts";

const schema = z.object({ id: idField(), isOverturned: z.boolean(), judgement: textField(500) });

/** Judges an appeal; never one's own act. A post that is restored is where it was, with its replies. */
export async function judgeAppeal(
  em: SqlEntityManager,
  viewer: Viewer,
  input: unknown,
  { clock }: { readonly clock: Clock },
): Promise<{ actId: string }> {
  const { id, isOverturned, judgement } = readInput(schema, input);
  const found = await em.findOne(ModerationAct, { id });
  if (!found?.postId) throw new AccessError("NOT_FOUND", messages.actNotFound);
  const { post, topic, moderatorId } = await takeModeratedPost(em, viewer, found.postId);
  const act = await em.findOneOrFail(ModerationAct, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
  const now = clock.now();
  const subject = { state: act.outcome, action: act.action, actedAt: act.actedAt, actorId: act.actorId, isAuthor: false };
  act.outcome = transition(actTransitions, subject, isOverturned ? "OVERTURN" : "UPHOLD", viewer, now, judgement);
  Object.assign(act, { judgement, judgedAt: now, judgedById: moderatorId });
  if (!isOverturned) return { actId: id };
  post.state = transition(postTransitions, { state: post.state, isOwn: false }, "RESTORE", viewer, now);
  topic.postCount += 1;
  if (post.number === 1) topic.state = transition(topicTransitions, topic, "RESTORE", viewer, now);
  await em.flush();
  await tellWatchers(em, post, "postRestored");
  return { actId: id };
}
