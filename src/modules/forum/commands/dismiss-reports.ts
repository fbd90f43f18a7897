import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { z } from "zod";
import type { Clock } from "../../../kernel/clock.ts";
import { reject } from "../../../kernel/errors.ts";
import { idField, readInput, textField } from "../../../kernel/input.ts";
import type { Viewer } from "../../../kernel/viewer.ts";
import { messages } from "../forum.messages.ts";
import { Report } from "../moderation.entity.ts";
import { logAct, takeModeratedPost } from "./take-post.ts";

const schema = z.object({ id: idField(), reason: textField(500) });

/** Finds that a reported post breaks no rule. */
export async function dismissReports(
  em: SqlEntityManager,
  viewer: Viewer,
  input: unknown,
  { clock }: { readonly clock: Clock },
): Promise<{ actId: string }> {
  const { id, reason } = readInput(schema, input);
  const hand = await takeModeratedPost(em, viewer, id);
  if ((await em.nativeUpdate(Report, { postId: id, state: "OPEN" }, { state: "DISMISSED" })) === 0)
    reject("WRONG_STATE", ["input", "id"], messages.notReported);
  const act = logAct(em, hand, { postId: id, action: "DISMISS_REPORTS", rule: null, reason, text: hand.post.body, actedAt: clock.now() });
  await em.flush();
  return { actId: act.id };
}
