import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { z } from "zod";
import { record } from "../../../events.ts";
import { idField, readInput } from "../../../kernel/input.ts";
import type { Viewer } from "../../../kernel/viewer.ts";
import { moveRuleSet } from "./move-rule-set.ts";
import type { RoundServices } from "./take-round.ts";

const schema = z.object({ id: idField() });

/** Takes the own proposal back before anybody decided on it. It stays readable inside, and its code is free again. */
export async function withdrawRuleSet(
  em: SqlEntityManager,
  viewer: Viewer,
  input: unknown,
  { clock }: RoundServices,
): Promise<{ ruleSetId: string }> {
  const { id } = readInput(schema, input);
  await moveRuleSet(em, viewer, id, { action: "WITHDRAW", now: clock.now() });
  await record(em, "ruleSetWithdrawn", { ruleSetId: id });
  return { ruleSetId: id };
}
