import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { reject } from "../../../kernel/errors.ts";
import { messages } from "../round.messages.ts";
import { isComputed, type RoundPath } from "../round-transitions.ts";
import { RuleSetRow } from "../rule-set.entity.ts";
import type { Channel } from "../rules/rule-set.ts";

/** The id of the rule set for a round of this path and channel; null for a path that is not computed. Throws what does not fit. */
export async function ruleSetFor(
  em: SqlEntityManager,
  round: { readonly path: RoundPath; readonly channel: Channel },
  code: string | null,
): Promise<string | null> {
  if (code === null) return null;
  const path = ["input", "ruleSetCode"];
  if (!isComputed(round)) return reject("NOT_ALLOWED", path, messages.ruleSetNotForPath);
  const ruleSet = await em.findOne(RuleSetRow, { code, state: { $in: ["PROPOSED", "CONFIRMED"] } });
  if (ruleSet === null) return reject("NOT_FOUND", path, messages.ruleSetUnknown);
  if (ruleSet.channel !== round.channel) return reject("MISMATCH", path, messages.ruleSetOtherChannel);
  return ruleSet.id;
}
