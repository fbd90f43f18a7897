import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { z } from "zod";
import { record } from "../../../events.ts";
import { reject } from "../../../kernel/errors.ts";
import { readInput, textField } from "../../../kernel/input.ts";
import type { Viewer } from "../../../kernel/viewer.ts";
import { actorOf } from "../recruitment.policy.ts";
import { RuleSetRow } from "../rule-set.entity.ts";
import { messages } from "../rule-set.messages.ts";
import { readRuleSet } from "../rule-set-proposal.ts";
import { flushOrReject } from "../../../kernel/flush-or-reject.ts";

const schema = z.object({ content: textField(100_000) });

/** Proposes a new rule set, as JSON of the form of the published ones. Someone else confirms it before a round can use it. */
export async function proposeRuleSet(em: SqlEntityManager, viewer: Viewer, input: unknown): Promise<{ ruleSetId: string }> {
  const content = readRuleSet(parsed(readInput(schema, input).content), ["input", "content"]);
  const { code, title, year, channel } = content;
  const ruleSet = em.create(RuleSetRow, { code, title, year, channel, content, state: "PROPOSED", proposedById: actorOf(viewer) });
  await flushOrReject(em, { rule_set_code_key: { code: "TAKEN", path: ["input", "content", "code"], message: messages.codeTaken } });
  await record(em, "ruleSetProposed", { ruleSetId: ruleSet.id });
  return { ruleSetId: ruleSet.id };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return reject("INVALID", ["input", "content"], messages.notJson);
  }
}
