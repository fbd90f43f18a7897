import { LockMode } from "@mikro-orm/core";
import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { z } from "zod";
import type { Clock } from "../../../kernel/clock.ts";
import { AccessError } from "../../../kernel/errors.ts";
import { idField, readInput, textField } from "../../../kernel/input.ts";
import { transition } from "../../../kernel/transitions.ts";
import type { Viewer } from "../../../kernel/viewer.ts";
import { messages } from "../forum.messages.ts";
import { actTransitions } from "../forum-transitions.ts";
import { ModerationAct } from "../moderation.entity.ts";
import { isAuthor } from "./take-own-post.ts";
import { Post } from "../post.entity.ts";

const schema = z.object({ id: idField(), reason: textField(500).nullish() });

/** Has another moderator judge an act against a post of one's own. One tap: a reason may be given, none is asked for. */
export async function appealAct(
  em: SqlEntityManager,
  viewer: Viewer,
  input: unknown,
  { clock }: { readonly clock: Clock },
): Promise<{ actId: string }> {
  const { id, reason } = readInput(schema, input);
  const act = await em.findOne(ModerationAct, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  const post = act?.postId ? await em.findOne(Post, { id: act.postId }) : null;
  if (!act || !post || !(await isAuthor(em, viewer, post))) throw new AccessError("NOT_FOUND", messages.actNotFound);
  const now = clock.now();
  const subject = { state: act.outcome, action: act.action, actedAt: act.actedAt, actorId: act.actorId, isAuthor: true };
  act.outcome = transition(actTransitions, subject, "APPEAL", viewer, now);
  act.appealedAt = now;
  act.appealReason = reason ?? null;
  return { actId: id };
}
