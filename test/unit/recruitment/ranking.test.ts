import fc from "fast-check";
import { describe, expect, test } from "vitest";

import type { Candidate } from "../../../src/modules/recruitment/rules/candidate.ts";
import { knownRuleSets } from "../../../src/modules/recruitment/rules/known-rule-sets.ts";
import { candidate, formation, lines, rank } from "./cases.ts";

describe("final ranking (order of PermenPANRB 27/2021 Ps 48(4))", () => {
  test("a row holds every printed step", () => {
    expect(rank([formation("F", { need: 2 })], [candidate("P1", "F", [115, 145, 191], "68")])).toEqual({
      rows: [
        {
          participant: "P1",
          formation: "F",
          skdTotal: 451,
          skdScaled: "82.000",
          skdWeighted: "32.800",
          skbWeighted: "40.800",
          final: "73.600",
          rank: 1,
          status: "P/L",
          placedIn: "F",
          tieDecidedBy: null,
        },
      ],
      unresolved: [],
    });
  });

  const older = { gpa: "3.50", birthDate: "1998-05-01" };
  const younger = { gpa: "3.50", birthDate: "1998-05-02" };
  test.each([
    // All have a final figure of 73.600 (SKD_TOTAL) or equal totals and SKB; A must win.
    ["SKD_TOTAL", candidate("A", "F", [100, 140, 211], "68"), candidate("B", "F", [100, 115, 225], "69.333")],
    ["TKP", candidate("A", "F", [100, 100, 200], "68"), candidate("B", "F", [101, 100, 199], "68")],
    ["TKP", candidate("A", "F", [80, 100, 200], "68"), candidate("B", "F", [80, 101, 199], "68")],
    ["TIU", candidate("A", "F", [100, 110, 200], "68"), candidate("B", "F", [110, 100, 200], "68")],
    ["GPA", candidate("A", "F", [100, 110, 200], "68", { gpa: "3.51" }), candidate("B", "F", [100, 110, 200], "68", { gpa: "3.5" })],
    ["GPA", candidate("A", "F", 410, "68", { gpa: "10" }), candidate("B", "F", 410, "68", { gpa: "9.99" })],
    ["AGE", candidate("A", "F", [100, 110, 200], "68", older), candidate("B", "F", [100, 110, 200], "68", younger)],
    ["AGE", candidate("A", "F", 410, "68", { birthDate: "1989-12-31" }), candidate("B", "F", 410, "68", { birthDate: "1990-01-01" })],
    ["GPA", candidate("A", "F", 410, "68", { tieRank: 1 }), candidate("B", "F", 410, "68", { tieRank: 2 })],
    [
      "AGE",
      candidate("A", "F", 410, "68", { tieRank: 1, tieRankBy: "AGE" }),
      candidate("B", "F", 410, "68", { tieRank: 2, tieRankBy: "AGE" }),
    ],
  ])("equal final figures go by %s (%#)", (decider, winner, loser) => {
    for (const people of [
      [winner, loser],
      [loser, winner],
    ]) {
      expect(lines(rank([formation("F")], people))).toEqual([`A 1 P/L F ${decider}`, `B 2 P/TL null ${decider}`]);
    }
  });

  test("TWK decides where total, TKP and TIU are equal but the carried total hides it", () => {
    // With the three parts known, equal totals, TKP and TIU force equal TWK: the step can only show with parts of one total.
    const a = candidate("A", "F", [100, 110, 200], "68", { skdTotal: 410 });
    const b = candidate("B", "F", [99, 110, 200], "68", { skdTotal: 410 });
    expect(lines(rank([formation("F")], [b, a]))).toEqual(["A 1 P/L F TWK", "B 2 P/TL null TWK"]);
  });

  test("each row names the step that fixed its own place", () => {
    const people = [
      candidate("A", "F", [100, 140, 211], "68"),
      candidate("B", "F", [90, 125, 225], "69.333"),
      candidate("C", "F", [100, 116, 224], "69.333"),
      candidate("D", "F", [65, 80, 166], "10"),
    ];
    expect(lines(rank([formation("F")], people))).toEqual([
      "A 1 P/L F SKD_TOTAL",
      "B 2 P/TL null TKP",
      "C 3 P/TL null TKP",
      "D 4 P/TL null null",
    ]);
  });

  test("a tie that survives every step and needs a decision stands in unresolved, nobody is picked", () => {
    const tied = ["C", "B"].map((name) => candidate(name, "F", [100, 110, 200], "68", older));
    const ranking = rank([formation("F", { need: 2 })], [candidate("A", "F", [120, 120, 200], "90"), ...tied]);
    expect(lines(ranking)).toEqual(["A 1 P/L F null", "B 2 P/TL null null", "C 2 P/TL null null"]);
    expect(ranking.unresolved).toEqual([{ formation: "F", participants: ["B", "C"], places: 1 }]);
  });

  test("a tie inside or behind the need asks nobody to decide", () => {
    const tied = ["A", "B"].map((name) => candidate(name, "F", [100, 110, 200], "68"));
    const behind = ["C", "D"].map((name) => candidate(name, "F", [100, 110, 200], "60"));
    const ranking = rank([formation("F", { need: 2 })], [...tied, ...behind]);
    expect(lines(ranking)).toEqual(["A 1 P/L F null", "B 1 P/L F null", "C 3 P/TL null null", "D 3 P/TL null null"]);
    expect(ranking.unresolved).toEqual([]);
  });

  test("where only some of the tied have a grade average, it decides nothing", () => {
    const known = candidate("A", "F", 410, "68", { gpa: "3.9", birthDate: "1999-01-01" });
    const unknown = candidate("B", "F", 410, "68", { birthDate: "1990-01-01" });
    expect(rank([formation("F")], [known, unknown]).unresolved).toEqual([{ formation: "F", participants: ["A", "B"], places: 1 }]);
  });

  describe("where the parts of one of the tied are not known", () => {
    const a = candidate("A", "F", [100, 110, 200], "68", { tieRank: 2 });
    const b = candidate("B", "F", 410, "68", { tieRank: 1 });
    const open = [{ formation: "F", participants: ["A", "B"], places: 1 }];

    test("the order that is certified for all of them decides", () => {
      const ranking = rank([formation("F")], [a, b]);
      expect([lines(ranking), ranking.unresolved]).toEqual([["B 1 P/L F GPA", "A 2 P/TL null GPA"], []]);
    });

    test("it decides nothing where one of them has none, and GPA and age do not stand in for it", () => {
      const known = { gpa: "3.5", birthDate: "1990-01-01" };
      expect(rank([formation("F")], [a, { ...b, tieRank: null }]).unresolved).toEqual(open);
      expect(
        rank(
          [formation("F")],
          [
            { ...a, ...known, tieRank: null },
            { ...b, ...known, gpa: "3.6", tieRank: null },
          ],
        ).unresolved,
      ).toEqual(open);
    });

    test("an order that leaves them equal leaves them tied", () => {
      expect(rank([formation("F")], [a, { ...b, tieRank: 2 }]).unresolved).toEqual(open);
    });
  });

  test("absent people are last and unranked, then those out for another reason, with the codes of the year", () => {
    const people = [
      candidate("Z", "F", [100, 110, 200], null),
      candidate("Y", "F", [100, 110, 200], "99", { exclusion: "APS" }),
      candidate("X", "F", [65, 80, 166], "1"),
    ];
    expect(lines(rank([formation("F")], people))).toEqual(["X 1 P/L F null", "Z null TH null null", "Y null APS null null"]);
    expect(lines(rank([formation("F")], people, knownRuleSets.get("cpns-2021")))[1]).toBe("Z null P/TH null null");
  });

  test("an inline rule set with 500 points gives the figures of 2019", () => {
    const ruleSet = { skdMaximum: "500", weights: { skd: "0.40", skb: "0.60" } };
    const [row] = rank([formation("F")], [candidate("P1", "F", 451, "68")], ruleSet).rows;
    expect([row!.skdScaled, row!.final, row!.status]).toEqual(["90.200", "76.880", "P/L"]);
  });

  const people = fc.uniqueArray(
    fc.record({
      participant: fc.string({ minLength: 1, maxLength: 3 }),
      formation: fc.constantFrom("F", "G", "H"),
      tkp: fc.integer({ min: 166, max: 168 }),
      skb: fc.option(fc.constantFrom("60", "60.5", "61")),
      birthDate: fc.constantFrom("1990-01-01", "1991-01-01"),
    }),
    { selector: ({ participant }) => participant, maxLength: 25 },
  );
  const formations = [formation("F", { need: 2 }), formation("G", { kind: "DISABILITY" }), formation("H", { location: "South", need: 3 })];
  const toCandidates = (
    drawn: readonly { participant: string; formation: string; tkp: number; skb: string | null; birthDate: string }[],
  ): Candidate[] => drawn.map((one) => candidate(one.participant, one.formation, [80, 90, one.tkp], one.skb, { birthDate: one.birthDate }));

  test("the order of entry changes nothing, needs are never exceeded, and a better place is never passed over", () => {
    fc.assert(
      fc.property(people, (drawn) => {
        const ranking = rank(formations, toCandidates(drawn));
        expect(rank(formations, toCandidates(drawn.toReversed()))).toEqual(ranking);
        expect(ranking.rows).toHaveLength(drawn.length);
        for (const { id, need } of formations) {
          const own = ranking.rows.filter((row) => row.formation === id && row.rank !== null);
          expect(ranking.rows.filter(({ placedIn }) => placedIn === id).length).toBeLessThanOrEqual(need);
          expect(own.map((row) => row.rank)).toEqual(own.map((row) => row.rank).toSorted((a, b) => a! - b!));
          const placed = own.filter(({ status }) => status === "P/L");
          const others = own.filter(({ status }) => status !== "P/L");
          for (const row of placed) for (const other of others) expect(row.rank!).toBeLessThan(other.rank!);
        }
      }),
    );
  });
});
