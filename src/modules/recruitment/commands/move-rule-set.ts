import { LockMode } from "@mikro-orm/core";
import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { messages as grammar } from "../../../graphql/graphql.messages.ts";
import { AccessError } from "../../../kernel/errors.ts";
import { transition } from "../../../kernel/transitions.ts";
import type { Viewer } from "../../../kernel/viewer.ts";
import { RuleSetRow } from "../rule-set.entity.ts";
import { type RuleSetAction, ruleSetTransitions } from "../rule-set-transitions.ts";

/** Moves a rule set through its table, locked; throws what stands in the way. What else the step writes is the caller's. */
export async function moveRuleSet(
  em: SqlEntityManager,
  viewer: Viewer,
  id: string,
  { action, now, reason }: { readonly action: RuleSetAction; readonly now: Date; readonly reason?: string },
): Promise<RuleSetRow> {
  const ruleSet = await em.findOne(RuleSetRow, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (ruleSet === null) throw new AccessError("NOT_FOUND", grammar.notFound);
  const subject = { state: ruleSet.state, proposedById: ruleSet.proposedById ?? null };
  ruleSet.state = transition(ruleSetTransitions, subject, action, viewer, now, reason);
  return ruleSet;
}
