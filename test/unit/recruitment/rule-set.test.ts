import { describe, expect, test } from "vitest";

import { canonicalJson, sha256Hex } from "../../../src/kernel/canonical.ts";
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

  test.each([
    // Rounds and published files pin these rule sets by code: a change is a new rule set, never an edit.
    ["cpns-2019", "273e783ba4a1ca6d1f032f323e444dc2bed38d85589c63dbe6cece00e339cb95"],
    ["cpns-2021", "16f736fc8ff2f396cfafe1c9517ae21c8950ae9340b37fdb406fc22cfe1d6423"],
    ["cpns-2024", "4b15a0f106c765cf6f0fd851e670cc37cd987827a541c00bea4b15a1fd9ed659"],
  ])("%s is what it was when it was shipped", (code, sha256) => {
    expect(sha256Hex(canonicalJson(knownRuleSets.get(code)))).toBe(sha256);
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
