import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { cutToFieldTest, type CutCandidate } from "../../../src/modules/recruitment/rules/cut.ts";
import { InputError } from "../../../src/kernel/input-error.ts";
import { knownRuleSets } from "../../../src/modules/recruitment/rules/known-rule-sets.ts";
import type { NeedKind } from "../../../src/modules/recruitment/rules/rule-set.ts";
import { meetsThreshold, thresholdOf } from "../../../src/modules/recruitment/rules/threshold.ts";

const ruleSet = (code: string) => knownRuleSets.get(code)!;
const candidate = (participant: string, twk: number, tiu: number, tkp: number): CutCandidate => ({
  participant,
  scores: { twk, tiu, tkp },
  exclusion: null,
});

describe("threshold by kind of need", () => {
  test.each<[string, NeedKind, [number, number, number], boolean]>([
    // KepmenPANRB 321/2024: every part for itself
    ["cpns-2024", "GENERAL", [65, 80, 166], true],
    ["cpns-2024", "GENERAL", [64, 80, 166], false],
    ["cpns-2024", "GENERAL", [65, 79, 166], false],
    ["cpns-2024", "GENERAL", [65, 80, 165], false],
    ["cpns-2024", "GENERAL", [150, 79, 225], false],
    ["cpns-2024", "KALIMANTAN", [65, 80, 166], true],
    ["cpns-2024", "KALIMANTAN", [65, 80, 165], false],
    // KepmenPANRB 321/2024: total and TIU only
    ["cpns-2024", "CUM_LAUDE", [20, 85, 206], true],
    ["cpns-2024", "CUM_LAUDE", [20, 85, 205], false],
    ["cpns-2024", "CUM_LAUDE", [100, 84, 206], false],
    ["cpns-2024", "DIASPORA", [20, 85, 206], true],
    ["cpns-2024", "DISABILITY", [60, 60, 166], true],
    ["cpns-2024", "DISABILITY", [60, 60, 165], false],
    ["cpns-2024", "DISABILITY", [100, 59, 200], false],
    ["cpns-2024", "PAPUA", [60, 60, 166], true],
    ["cpns-2024", "LEFT_BEHIND_REGION", [60, 60, 166], true],
    ["cpns-2021", "GENERAL", [65, 80, 166], true],
    ["cpns-2021", "GENERAL", [65, 80, 165], false],
    // PermenPANRB 24/2019
    ["cpns-2019", "GENERAL", [65, 80, 126], true],
    ["cpns-2019", "GENERAL", [65, 80, 125], false],
    ["cpns-2019", "CUM_LAUDE", [60, 85, 126], true],
    ["cpns-2019", "CUM_LAUDE", [60, 85, 125], false],
    ["cpns-2019", "DISABILITY", [60, 70, 130], true],
    ["cpns-2019", "DISABILITY", [70, 69, 130], false],
    ["cpns-2019", "PAPUA", [60, 60, 140], true],
    ["cpns-2019", "PAPUA", [60, 60, 139], false],
  ])("%s %s %j: %s", (code, kind, [twk, tiu, tkp], expected) => {
    expect(meetsThreshold({ twk, tiu, tkp }, thresholdOf(ruleSet(code), kind))).toBe(expected);
  });

  test("a kind that the rule set does not know is named", () => {
    expect(() => thresholdOf(ruleSet("cpns-2019"), "KALIMANTAN")).toThrow(
      new InputError("ruleSet.thresholds: has none for KALIMANTAN, and one is needed here"),
    );
  });
});

describe("cut from the basic test to the field test", () => {
  const cut = (need: number, candidates: readonly CutCandidate[]) => cutToFieldTest(ruleSet("cpns-2024"), need, "GENERAL", candidates);

  test("three times the need by total, then P for those behind, TL below the threshold, TH for the absent", () => {
    const result = cut(1, [
      candidate("P1", 100, 100, 200),
      candidate("P2", 100, 100, 199),
      candidate("P3", 100, 100, 198),
      candidate("P4", 100, 100, 197),
      candidate("P5", 64, 175, 225),
      { participant: "P6", scores: null, exclusion: null },
      { participant: "P7", scores: { twk: 100, tiu: 100, tkp: 201 }, exclusion: "DIS" },
      candidate("P8", 0, 5, 10),
    ]);
    expect(result).toEqual({
      admitted: ["P1", "P2", "P3"],
      rows: [
        { participant: "P1", total: 400, passes: true, rank: 1, status: "P/L" },
        { participant: "P2", total: 399, passes: true, rank: 2, status: "P/L" },
        { participant: "P3", total: 398, passes: true, rank: 3, status: "P/L" },
        { participant: "P4", total: 397, passes: true, rank: 4, status: "P" },
        { participant: "P5", total: 464, passes: false, rank: null, status: "TL" },
        { participant: "P8", total: 15, passes: false, rank: null, status: "TL" },
        { participant: "P6", total: null, passes: false, rank: null, status: "TH" },
        { participant: "P7", total: 401, passes: false, rank: null, status: "DIS" },
      ],
    });
  });

  test.each([
    ["TKP before TIU", candidate("A", 90, 80, 200), candidate("B", 80, 100, 190)],
    ["TIU before TWK", candidate("A", 80, 100, 190), candidate("B", 90, 90, 190)],
    ["the total before any part", candidate("A", 150, 80, 166), candidate("B", 65, 105, 225)],
  ])("a tie at the last place goes by %s", (_, winner, loser) => {
    const above = ["X", "Y"].map((name) => candidate(name, 150, 175, 225));
    expect(cut(1, [loser, ...above, winner]).admitted).toEqual(["X", "Y", "A"]);
  });

  test("complete ties share a place (1, 2, 2, 4) and are all admitted at the line", () => {
    const tied = ["B", "C", "D"].map((name) => candidate(name, 80, 90, 180));
    const result = cut(1, [...tied, candidate("A", 80, 90, 185), candidate("E", 80, 90, 170)]);
    expect(result.rows.map(({ rank }) => rank)).toEqual([1, 2, 2, 2, 5]);
    expect(result.admitted).toEqual(["A", "B", "C", "D"]);
    const wide = cut(
      1,
      ["B", "C", "D", "E"].map((name) => candidate(name, 80, 90, 180)),
    );
    expect(wide.admitted).toEqual(["B", "C", "D", "E"]);
  });

  test("complete ties behind the line all stay behind it", () => {
    const above = ["A", "B", "C"].map((name, index) => candidate(name, 100, 100, 220 - index));
    const tied = ["D", "E"].map((name) => candidate(name, 80, 90, 180));
    const result = cut(1, [...above, ...tied]);
    expect(result.admitted).toEqual(["A", "B", "C"]);
    expect(result.rows.slice(3).map(({ rank, status }) => [rank, status])).toEqual([
      [4, "P"],
      [4, "P"],
    ]);
  });

  test("with fewer than three times the need all who pass are admitted; with no need nobody is", () => {
    const few = [candidate("A", 65, 80, 166), candidate("B", 100, 100, 200)];
    expect(cut(1, few).admitted).toEqual(["B", "A"]);
    expect(cut(0, few).admitted).toEqual([]);
  });

  test("an inline rule set brings its own multiplier, and must bring it", () => {
    const thresholds = { GENERAL: { twk: 1, tiu: 1, tkp: 1 } };
    const people = [candidate("A", 3, 3, 3), candidate("B", 2, 2, 2), candidate("C", 1, 1, 1)];
    expect(cutToFieldTest({ thresholds, multiplier: 2 }, 1, "GENERAL", people).admitted).toEqual(["A", "B"]);
    expect(() => cutToFieldTest({ thresholds }, 1, "GENERAL", people)).toThrow(new InputError("ruleSet.multiplier: is needed here"));
  });

  const people = fc.uniqueArray(
    fc.record({
      participant: fc.string({ minLength: 1, maxLength: 4 }),
      scores: fc.option(
        fc.record({
          twk: fc.integer({ min: 60, max: 68 }),
          tiu: fc.integer({ min: 78, max: 83 }),
          tkp: fc.integer({ min: 164, max: 169 }),
        }),
      ),
      exclusion: fc.constant(null),
    }),
    { selector: ({ participant }) => participant, maxLength: 30 },
  );

  test("the order of entry changes nothing, equal scores have equal status, and nobody admitted is behind somebody who is not", () => {
    fc.assert(
      fc.property(people, fc.integer({ min: 0, max: 4 }), (candidates, need) => {
        const result = cut(need, candidates);
        expect(cut(need, candidates.toReversed())).toEqual(result);
        const admitted = new Set(result.admitted);
        const key = new Map(candidates.map(({ participant, scores }) => [participant, JSON.stringify(scores)]));
        for (const a of result.rows) {
          for (const b of result.rows) {
            if (a.passes && b.passes && key.get(a.participant) === key.get(b.participant)) expect(a.status).toBe(b.status);
            if (admitted.has(b.participant) && a.passes && a.rank! <= b.rank!) expect(admitted.has(a.participant)).toBe(true);
          }
        }
        const passing = result.rows.filter(({ passes }) => passes).length;
        expect(admitted.size).toBeGreaterThanOrEqual(Math.min(3 * need, passing));
      }),
    );
  });
});
