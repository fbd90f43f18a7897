import { defineEntity, p } from "@mikro-orm/core";
import { base, instant, ref } from "../../kernel/entity.ts";
import type { Text } from "../../kernel/text.ts";
import { Person } from "../people/person.entity.ts";
import { channels, type RuleSet } from "./rules/rule-set.ts";
import { ruleSetStates } from "./rule-set-state.ts";

/**
 * A version of the rules, whole (rules/rule-set.ts). Rounds point at it for ever, so a trigger keeps its content from changing
 * and a decided one from changing at all. Named `RuleSetRow`, because `RuleSet` is the content.
 */
export const RuleSetRowSchema = defineEntity({
  name: "RuleSetRow",
  tableName: "rule_set",
  properties: {
    ...base,
    code: p.string().length(60),
    title: p.json<Text>(),
    year: p.integer(),
    channel: p.enum(channels),
    content: p.json<RuleSet>(),
    state: p.enum(ruleSetStates).default("PROPOSED"),
    /** `null`: it ships with the program. */
    proposedById: ref(Person, "proposed_by_id").nullable().deleteRule("restrict").index("rule_set_proposed_by_idx"),
    confirmedById: ref(Person, "confirmed_by_id").nullable().deleteRule("restrict").index("rule_set_confirmed_by_idx"),
    confirmedAt: instant().nullable(),
    refusedById: ref(Person, "refused_by_id").nullable().deleteRule("restrict").index("rule_set_refused_by_idx"),
    /** Why it was refused. */
    refusalReason: p.string().length(1000).nullable(),
  },
  /** A code may be proposed again after a refused or withdrawn proposal. */
  uniques: [{ name: "rule_set_code_key", properties: ["code"], where: "state in ('PROPOSED', 'CONFIRMED')" }],
  checks: [
    { name: "rule_set_two_people_check", expression: "proposed_by_id <> confirmed_by_id" },
    { name: "rule_set_refused_by_another_check", expression: "proposed_by_id <> refused_by_id" },
    {
      name: "rule_set_refusal_check",
      expression: "(state = 'REFUSED') = (refused_by_id is not null) and (refused_by_id is null) = (refusal_reason is null)",
    },
  ],
  triggers: [
    {
      name: "rule_set_is_immutable",
      timing: "before",
      events: ["update", "delete"],
      forEach: "row",
      body:
        "if tg_op = 'DELETE' or old.state <> 'PROPOSED' or (new.code, new.title, new.year, new.channel, new.content) is distinct from (old.code, old.title, old.year, old.channel, old.content) then " +
        "raise exception 'a rule set is never edited' using errcode = '23514', constraint = 'rule_set_is_immutable'; end if; return new",
    },
  ],
});
export class RuleSetRow extends RuleSetRowSchema.class {}
RuleSetRowSchema.setClass(RuleSetRow);
