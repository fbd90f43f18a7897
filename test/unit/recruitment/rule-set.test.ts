import { describe, expect, test } from "vitest";

import { knownRuleSets, latestRuleSet } from "../../../src/modules/recruitment/rules/known-rule-sets.ts";
import { ruleSetSchema } from "../../../src/modules/recruitment/rules/rule-set.ts";

describe("rule sets", () => {
  test.each([
    // code, items, maxima, SKD maximum: PermenPANRB 24/2019; KepmenPANRB 321/2024
    ["cpns-2019", [30, 35, 35], [150, 175, 175], "500"],
    ["cpns-2021", [30, 35, 45], [150, 175, 225], "550"],
    ["cpns-2024", [30, 35, 45], [150, 175, 225], "550"],
  ])("%s has its questions and maxima", (code, items, maxima, skdMaximum) => {
    const { parts, maxima: carried, skdMaximum: total } = knownRuleSets.get(code)!;
    expect([parts.twk.items, parts.tiu.items, parts.tkp.items]).toEqual(items);
    expect([carried.twk, carried.tiu, carried.tkp]).toEqual(maxima);
    expect([parts.twk.maximum, parts.tiu.maximum, parts.tkp.maximum]).toEqual(maxima);
    expect(total).toBe(skdMaximum);
  });

  test("every known rule set is national, names its decrees and gives the windows of 2024 at most", () => {
    expect([...knownRuleSets.keys()]).toEqual(["cpns-2019", "cpns-2021", "cpns-2024"]);
    for (const { channel, decrees, objection } of knownRuleSets.values()) {
      expect(channel).toBe("NATIONAL");
      expect(decrees.length).toBeGreaterThan(0);
      expect(objection.stages).toEqual({ ADMINISTRATIVE: { windowDays: 3, answerDays: 5 }, FINAL: { windowDays: 3, answerDays: 7 } });
    }
  });

  test.each<[string, object]>([
    ["another path than CPNS", { path: "PPPK" }],
    ["an unknown member", { bonus: 5 }],
    ["no decree", { decrees: [] }],
    ["an ill-formed code", { code: "CPNS 2025" }],
    ["weights that do not add up", { weights: { skd: "0.4", skb: "0.7" } }],
    ["a threshold of another shape", { thresholds: { GENERAL: { total: 3 } } }],
    ["a multiplier of 0", { multiplier: 0 }],
  ])("a rule set with %s is refused", (_, changes) => {
    expect(ruleSetSchema.safeParse({ ...latestRuleSet, ...changes }).success).toBe(false);
    expect(ruleSetSchema.safeParse(latestRuleSet).success).toBe(true);
  });
});
