import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { z } from "zod";
import { record } from "../../../events.ts";
import { idField, readInput } from "../../../kernel/input.ts";
import type { Viewer } from "../../../kernel/viewer.ts";
import { actorOf } from "../recruitment.policy.ts";
import { reasonField } from "../round-fields.ts";
import { moveRuleSet } from "./move-rule-set.ts";
import type { RoundServices } from "./take-round.ts";

const schema = z.object({ id: idField(), reason: reasonField });

/** Refuses what someone else proposed. It stays readable inside with the reason, and its code is free again. */
export async function refuseRuleSet(
  em: SqlEntityManager,
  viewer: Viewer,
  input: unknown,
  { clock }: RoundServices,
): Promise<{ ruleSetId: string }> {
  const { id, reason } = readInput(schema, input);
  const ruleSet = await moveRuleSet(em, viewer, id, { action: "REFUSE", now: clock.now(), reason });
  ruleSet.refusedById = actorOf(viewer);
  ruleSet.refusalReason = reason;
  await record(em, "ruleSetRefused", { ruleSetId: id });
  return { ruleSetId: id };
}
