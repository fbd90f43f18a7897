import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { InputError } from "../../../src/kernel/input-error.ts";
import { integrate } from "../../../src/modules/recruitment/rules/integration.ts";
import { knownRuleSets } from "../../../src/modules/recruitment/rules/known-rule-sets.ts";

const cpns2024 = knownRuleSets.get("cpns-2024")!;

describe("integration of SKD and SKB (PermenPANRB 27/2021 Ps 48(3), rounding as printed by BKN)", () => {
  test.each<[string, number, string, string, string, string, string]>([
    // code, total, skb, scaled, weighted SKD, weighted SKB, final
    ["cpns-2024", 451, "68", "82.000", "32.800", "40.800", "73.600"],
    ["cpns-2024", 354, "68", "64.364", "25.746", "40.800", "66.546"],
    ["cpns-2024", 550, "100", "100.000", "40.000", "60.000", "100.000"],
    ["cpns-2024", 0, "0", "0.000", "0.000", "0.000", "0.000"],
    ["cpns-2024", 311, "55.5", "56.545", "22.618", "33.300", "55.918"],
    ["cpns-2024", 420, "0.0025", "76.364", "30.546", "0.002", "30.548"],
    ["cpns-2024", 420, "0.0075", "76.364", "30.546", "0.005", "30.551"],
    ["cpns-2024", 420, "0.0024", "76.364", "30.546", "0.001", "30.547"],
    ["cpns-2019", 451, "68", "90.200", "36.080", "40.800", "76.880"],
    ["cpns-2019", 500, "100", "100.000", "40.000", "60.000", "100.000"],
  ])("%s: total %i, SKB %s", (code, total, skb, skdScaled, skdWeighted, skbWeighted, final) => {
    expect(integrate(total, skb, knownRuleSets.get(code)!)).toEqual({ skdScaled, skdWeighted, skbWeighted, final });
  });

  test("a person who was absent has no weighted field test and no final figure", () => {
    expect(integrate(451, null, cpns2024)).toEqual({ skdScaled: "82.000", skdWeighted: "32.800", skbWeighted: null, final: null });
  });

  test("every total agrees with the exact integer form in thousandths", () => {
    for (let total = 0; total <= 550; total++) {
      const scaled = Math.floor((total * 4000 + 11) / 22);
      const weighted = Math.floor((scaled * 4 + 5) / 10);
      const row = integrate(total, "0", cpns2024);
      expect([row.skdScaled, row.skdWeighted]).toEqual([(scaled / 1000).toFixed(3), (weighted / 1000).toFixed(3)]);
    }
  });

  test("rounding once at the end would change 43 of the 240 totals from 311 to 550", () => {
    const once = (total: number) => (Math.floor((total * 40_000 * 2 + 550) / (2 * 550)) / 1000).toFixed(3);
    const totals = Array.from({ length: 240 }, (_, index) => 311 + index);
    expect(totals.filter((total) => integrate(total, "0", cpns2024).skdWeighted !== once(total))).toHaveLength(43);
  });

  test("the final figure is the exact sum of the two printed parts", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 550 }), fc.integer({ min: 0, max: 100_000 }), (total, thousandths) => {
        const row = integrate(total, (thousandths / 1000).toFixed(3), cpns2024);
        const inThousandths = (text: string | null) => Number(text!.replace(".", ""));
        expect(inThousandths(row.final)).toBe(inThousandths(row.skdWeighted) + inThousandths(row.skbWeighted));
      }),
    );
  });

  test("a missing maximum or missing weights are named", () => {
    expect(() => integrate(1, "1", { weights: { skd: "0.4", skb: "0.6" } })).toThrow(new InputError("ruleSet.skdMaximum: is needed here"));
    expect(() => integrate(1, "1", { skdMaximum: "550" })).toThrow(new InputError("ruleSet.weights: is needed here"));
  });
});
