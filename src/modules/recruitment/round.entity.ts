import { defineEntity, p } from "@mikro-orm/core";
import { base, instant, ref } from "../../kernel/entity.ts";
import { Person } from "../people/person.entity.ts";
import { Unit } from "../people/unit.entity.ts";
import { roundPaths, roundStates } from "./round-state.ts";
import { RuleSetRow } from "./rule-set.entity.ts";
import { channels } from "./rules/rule-set.ts";

/** One selection of one year: its path, channel, rule set, and the quota that the minister set for it. */
export const RoundSchema = defineEntity({
  name: "Round",
  properties: {
    ...base,
    code: p.string().length(60),
    title: p.string().length(200),
    titleEn: p.string().length(200).nullable(),
    year: p.integer(),
    channel: p.enum(channels),
    path: p.enum(roundPaths),
    /** Set for CPNS only: nothing else is computed. Pinned for ever once announced. */
    ruleSetId: ref(RuleSetRow, "rule_set_id").nullable().deleteRule("restrict").index("round_rule_set_idx"),
    organiserUnitId: ref(Unit, "organiser_unit_id").index("round_organiser_unit_idx"),
    /** Where applications go; of a national round the deep link. */
    applyUrl: p.string().length(500).nullable(),
    /** Number of needs in the decree; publishing waits until the formations add up to it. */
    quota: p.integer().nullable(),
    state: p.enum(roundStates).default("DRAFT"),
    stateReason: p.string().length(1000).nullable(),
    draftedById: ref(Person, "drafted_by_id").index("round_drafted_by_idx"),
    announcedById: ref(Person, "announced_by_id").nullable().deleteRule("restrict").index("round_announced_by_idx"),
    /** From here on everyone sees it, also when it is cancelled later. */
    announcedAt: instant().nullable(),
    version: p.integer().version(),
  },
  uniques: [{ name: "round_code_key", properties: ["code"] }],
  checks: [
    { name: "round_rule_set_check", expression: "path = 'CPNS' or rule_set_id is null" },
    { name: "round_quota_check", expression: "quota > 0" },
  ],
});
export class Round extends RoundSchema.class {}
RoundSchema.setClass(Round);
