import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { z } from "zod";
import { record } from "../../../events.ts";
import { idField, readInput } from "../../../kernel/input.ts";
import type { Viewer } from "../../../kernel/viewer.ts";
import { actorOf } from "../recruitment.policy.ts";
import { moveRuleSet } from "./move-rule-set.ts";
import type { RoundServices } from "./take-round.ts";

const schema = z.object({ id: idField() });

/** Confirms what someone else proposed. From here on nothing of it can change, for anybody. */
export async function confirmRuleSet(
  em: SqlEntityManager,
  viewer: Viewer,
  input: unknown,
  { clock }: RoundServices,
): Promise<{ ruleSetId: string }> {
  const { id } = readInput(schema, input);
  const now = clock.now();
  const ruleSet = await moveRuleSet(em, viewer, id, { action: "CONFIRM", now });
  ruleSet.confirmedById = actorOf(viewer);
  ruleSet.confirmedAt = now;
  await record(em, "ruleSetConfirmed", { ruleSetId: id });
  return { ruleSetId: id };
}
