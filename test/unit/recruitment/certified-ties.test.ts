import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { certifyTies, tieClasses } from "../../../src/modules/recruitment/certified-ties.ts";
import type { Candidate, Formation } from "../../../src/modules/recruitment/rules/candidate.ts";
import { latestRuleSet } from "../../../src/modules/recruitment/rules/known-rule-sets.ts";
import { rankFormations } from "../../../src/modules/recruitment/rules/ranking.ts";

const formation = (id: string, need: number, more: Partial<Formation> = {}): Formation => ({
  id,
  position: "P",
  qualification: "Q",
  location: id,
  kind: "GENERAL",
  need,
  ...more,
});
const candidate = (participant: string, at: string, more: Partial<Candidate> = {}): Candidate => ({
  participant,
  formation: at,
  skdTotal: 400,
  scores: { twk: 100, tiu: 120, tkp: 180 },
  skb: "80",
  gpa: "3.50",
  birthDate: "1990-01-01",
  tieRank: null,
  tieRankBy: "GPA",
  exclusion: null,
  ...more,
});

describe("ties that GPA or age decided", () => {
  test("are published as one order over everyone with these figures for that position and qualification", () => {
    const { candidates, ranking, incomplete } = certifyTies(
      latestRuleSet,
      [formation("A", 1), formation("B", 2)],
      [
        candidate("1", "A", { gpa: "3.50" }),
        candidate("2", "A", { gpa: "3.90" }),
        candidate("3", "A", { gpa: "3.50", birthDate: "1989-01-01" }),
        candidate("4", "B", { gpa: "3.70" }),
      ],
    );
    expect(incomplete).toEqual([]);
    expect(candidates.map(({ participant, tieRank, gpa, birthDate }) => [participant, tieRank, gpa, birthDate])).toEqual([
      ["1", 4, null, null],
      ["2", 1, null, null],
      ["3", 3, null, null],
      ["4", 2, null, null],
    ]);
    expect(ranking.rows.map(({ participant, tieDecidedBy, placedIn }) => [participant, tieDecidedBy, placedIn])).toEqual([
      ["2", "GPA", "A"],
      ["3", "AGE", "B"],
      ["1", "AGE", null],
      ["4", null, "B"],
    ]);
  });

  test("leave no trace where they decided nothing", () => {
    const { candidates } = certifyTies(
      latestRuleSet,
      [formation("A", 1), formation("B", 1)],
      [candidate("1", "A"), candidate("2", "B", { gpa: "3.90" })],
    );
    expect(candidates.map((each) => each.tieRank)).toEqual([null, null]);
  });

  describe("where a public step had set the rank before a vacant need was filled", () => {
    const strong = { scores: { twk: 90, tiu: 130, tkp: 180 } };
    const vacant = [formation("A", 1), formation("C", 1, { kind: "CUM_LAUDE", location: "A" }), formation("B", 2)];
    const made = (last: Partial<Candidate>) => [
      candidate("a1", "A", strong),
      candidate("a2", "A", { gpa: "3.90" }),
      candidate("b1", "B"),
      candidate("c1", "C", strong),
      candidate("c2", "C", last),
    ];

    test.each([
      ["GPA", {}, "TIU"],
      ["AGE", { gpa: "3.90", birthDate: "1995-01-01" }, "TIU"],
      ["COMMITTEE", { gpa: "3.90", committeeRank: 2 }, null],
    ] as const)("%s stands in what is published", (decider, last, shown) => {
      const tied = made(last).map((each) => (each.participant === "a2" ? { ...each, committeeRank: 1 } : each));
      const { candidates, ranking, incomplete } = certifyTies(latestRuleSet, vacant, tied);
      const moved = ranking.rows.find(({ participant }) => participant === "a2");
      expect([moved?.placedIn, moved?.tieDecidedBy]).toEqual(["B", shown]);
      expect(candidates.find(({ participant }) => participant === "a2")).toMatchObject({ tieRank: 1, tieRankBy: decider });
      expect(incomplete).toEqual([]);
      expect(rankFormations(latestRuleSet, vacant, candidates)).toEqual(ranking);
    });
  });

  test("cannot be certified where some of the tied lack what others were compared by", () => {
    const people = [
      candidate("1", "A", { gpa: "3.50" }),
      candidate("2", "A", { gpa: "3.90" }),
      candidate("3", "A", { gpa: "3.50", birthDate: null }),
      candidate("4", "B", { gpa: "3.50", birthDate: "1980-01-01" }),
    ];
    const { incomplete } = certifyTies(latestRuleSet, [formation("A", 1), formation("B", 1)], people);
    const published = certifyTies(latestRuleSet, [formation("A", 1), formation("B", 1)], people);
    const again = rankFormations(latestRuleSet, [formation("A", 1), formation("B", 1)], published.candidates);
    // Either the published order gives the same rows, or everyone concerned is named.
    expect(incomplete.length > 0 || JSON.stringify(again) === JSON.stringify(published.ranking)).toBe(true);
  });

  test("concern nobody who was absent, is out, or shares a figure with nobody", () => {
    const classes = tieClasses(
      latestRuleSet,
      [formation("A", 1), formation("C", 1, { qualification: "R" })],
      [
        candidate("1", "A"),
        candidate("2", "A", { skb: null }),
        candidate("3", "A", { exclusion: "APS" }),
        candidate("4", "C"),
        candidate("5", "A", { skb: "79" }),
        candidate("6", "A"),
      ],
    );
    expect(classes.map((people) => people.map((each) => each.participant))).toEqual([["1", "6"]]);
  });
});

const someone = fc.record({
  formation: fc.constantFrom("A", "B", "C", "D"),
  scores: fc.constantFrom({ twk: 100, tiu: 120, tkp: 180 }, { twk: 90, tiu: 130, tkp: 180 }, { twk: 70, tiu: 90, tkp: 170 }),
  skb: fc.constantFrom("80", "80", "70", null),
  gpa: fc.constantFrom("3.10", "3.50", "3.90"),
  birthDate: fc.constantFrom("1988-05-05", "1990-01-01", "1995-12-31"),
  exclusion: fc.constantFrom(null, null, null, "APS"),
});
const formations = [
  formation("A", 1),
  formation("B", 2),
  formation("C", 1, { kind: "CUM_LAUDE", location: "A" }),
  formation("D", 2, { qualification: "R" }),
];
const people = (
  list: readonly {
    formation: string;
    scores: Candidate["scores"];
    skb: string | null;
    gpa: string | null;
    birthDate: string | null;
    exclusion: string | null;
  }[],
) =>
  list.map((each, index): Candidate => ({
    ...each,
    participant: `N${String(index).padStart(3, "0")}`,
    skdTotal: 400 - (each.scores?.twk === 90 ? 0 : each.scores?.twk === 70 ? 70 : 0),
    tieRank: null,
    tieRankBy: "GPA",
  }));

test("whatever the figures, what is published recomputes to the same rows without GPA and birth date", () => {
  fc.assert(
    fc.property(fc.array(someone, { maxLength: 14 }), (list) => {
      const { candidates, ranking, incomplete } = certifyTies(latestRuleSet, formations, people(list));
      expect(incomplete).toEqual([]);
      expect(candidates.every((each) => each.gpa === null && each.birthDate === null)).toBe(true);
      expect(rankFormations(latestRuleSet, formations, candidates)).toEqual(ranking);
    }),
    { numRuns: 300 },
  );
});

test("where private figures are missing it is the same rows, or the people are named", () => {
  const patchy = fc.array(fc.tuple(someone, fc.boolean(), fc.boolean()), { maxLength: 12 });
  fc.assert(
    fc.property(patchy, (list) => {
      const made = people(
        list.map(([each, hasGpa, hasBirth]) => ({ ...each, gpa: hasGpa ? each.gpa : null, birthDate: hasBirth ? each.birthDate : null })),
      );
      const { candidates, ranking, incomplete } = certifyTies(latestRuleSet, formations, made);
      const isSame = JSON.stringify(rankFormations(latestRuleSet, formations, candidates)) === JSON.stringify(ranking);
      expect(isSame || incomplete.length > 0).toBe(true);
    }),
    { numRuns: 300 },
  );
});
