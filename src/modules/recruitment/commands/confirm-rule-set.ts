import { LockMode } from "@mikro-orm/core";
import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { z } from "zod";
import { messages as grammar } from "../../../graphql/graphql.messages.ts";
import { record } from "../../../events.ts";
import { AccessError } from "../../../kernel/errors.ts";
import { idField, readInput } from "../../../kernel/input.ts";
import { transition } from "../../../kernel/transitions.ts";
import type { Viewer } from "../../../kernel/viewer.ts";
import { actorOf } from "../recruitment.policy.ts";
import { RuleSetRow } from "../rule-set.entity.ts";
import { ruleSetTransitions } from "../rule-set-transitions.ts";
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
  const ruleSet = await em.findOne(RuleSetRow, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (ruleSet === null) throw new AccessError("NOT_FOUND", grammar.notFound);
  const now = clock.now();
  ruleSet.state = transition(
    ruleSetTransitions,
    { state: ruleSet.state, proposedById: ruleSet.proposedById ?? null },
    "CONFIRM",
    viewer,
    now,
  );
  ruleSet.confirmedById = actorOf(viewer);
  ruleSet.confirmedAt = now;
  await record(em, "ruleSetConfirmed", { ruleSetId: id });
  return { ruleSetId: id };
}
