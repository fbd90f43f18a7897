import fc from "fast-check";
import { describe, expect, test } from "vitest";

import type { Candidate, Formation, Ranked, UnresolvedTie } from "../../../src/modules/recruitment/rules/candidate.ts";
import { InputError } from "../../../src/kernel/input-error.ts";
import { fillVacantNeeds, type Filling, type Leftover, type Move } from "../../../src/modules/recruitment/rules/filling.ts";
import { orderOfFinalList, pick } from "../../../src/modules/recruitment/rules/final-order.ts";
import { integrate } from "../../../src/modules/recruitment/rules/integration.ts";
import { knownRuleSets } from "../../../src/modules/recruitment/rules/known-rule-sets.ts";
import type { Computation, FillingStep } from "../../../src/modules/recruitment/rules/rule-set.ts";
import { meetsThreshold } from "../../../src/modules/recruitment/rules/threshold.ts";
import { candidate, cpns2024, formation, lines, rank } from "./cases.ts";

const strong: [number, number, number] = [100, 110, 200];
/** Meets 286 and TIU 60, not the general threshold. */
const special: [number, number, number] = [60, 60, 200];

const status = (
  formations: readonly Formation[],
  candidates: readonly Candidate[],
  participant: string,
  ruleSet: Parameters<typeof rank>[2] = cpns2024,
) => lines(rank(formations, candidates, ruleSet)).find((line) => line.startsWith(`${participant} `));

describe("filling vacant needs (KepmenPANRB 320/2024 diktum 35)", () => {
  const general = formation("G");
  const disability = formation("D", { kind: "DISABILITY" });
  const cumLaude = formation("C", { kind: "CUM_LAUDE" });
  const generalSouth = formation("GS", { location: "South" });
  const disabilitySouth = formation("DS", { kind: "DISABILITY", location: "South" });
  const first = (id: string) => candidate(`first-${id}`, id, strong, "90");

  test.each<[string, Formation[], Candidate[], string]>([
    [
      "a vacant general need takes the best special applicant of the place who meets the general threshold",
      [general, disability],
      [first("D"), candidate("A", "D", strong, "80")],
      "A 2 P/L-U1 G null",
    ],
    [
      "a special applicant below the general threshold is not taken for a general need",
      [general, disability],
      [first("D"), candidate("A", "D", special, "80")],
      "A 2 P/TL null null",
    ],
    [
      "a vacant special need takes a general applicant of the place",
      [general, disability],
      [first("G"), candidate("A", "G", strong, "80")],
      "A 2 P/L-E2 D null",
    ],
    [
      "a vacant special need takes another special applicant of the place",
      [cumLaude, disability],
      [first("D"), candidate("A", "D", special, "80")],
      "A 2 P/L-E2 C null",
    ],
    [
      "a vacant special need takes the same kind from another place",
      [disability, disabilitySouth],
      [first("D"), candidate("A", "D", strong, "80")],
      "A 2 P/L-E1 DS null",
    ],
    [
      "a vacant general need takes a general applicant from another place",
      [general, generalSouth],
      [first("G"), candidate("A", "G", strong, "80")],
      "A 2 P/L-U3 GS null",
    ],
    [
      "a vacant general need takes a special applicant from another place",
      [disability, generalSouth],
      [first("D"), candidate("A", "D", strong, "80")],
      "A 2 P/L-U3 GS null",
    ],
    [
      "a special applicant below the general threshold is not taken for another place",
      [disability, disabilitySouth],
      [first("D"), candidate("A", "D", special, "80")],
      "A 2 P/TL null null",
    ],
    [
      "a vacant special need takes another kind from another place",
      [general, disabilitySouth],
      [first("G"), candidate("A", "G", strong, "80")],
      "A 2 P/L-E3 DS null",
    ],
    [
      "another position is never a source",
      [general, formation("O", { position: "Midwife" })],
      [first("G"), candidate("A", "G", strong, "80")],
      "A 2 P/TL null null",
    ],
    [
      "another qualification is never a source",
      [general, formation("O", { qualification: "Bachelor", location: "South" })],
      [first("G"), candidate("A", "G", strong, "80")],
      "A 2 P/TL null null",
    ],
    ["an absent applicant is never taken", [general, generalSouth], [first("G"), candidate("A", "G", strong, null)], "A null TH null null"],
  ])("%s", (_, formations, candidates, expected) => {
    expect(status(formations, candidates, "A")).toBe(expected);
  });

  test("the same place comes before another place, and a place once taken is not freed again", () => {
    const people = [first("G"), candidate("A", "G", strong, "80"), candidate("B", "G", strong, "70")];
    expect(lines(rank([general, disability, generalSouth], people))).toEqual([
      "first-G 1 P/L G null",
      "A 2 P/L-E2 D null",
      "B 3 P/L-U3 GS null",
    ]);
  });

  test("the same kind from another place comes before another kind from another place", () => {
    const people = [first("D"), candidate("A", "D", strong, "70"), first("G"), candidate("B", "G", strong, "80")];
    const south = formation("DS", { kind: "DISABILITY", location: "South" });
    expect(status([general, disability, south], people, "A")).toBe("A 2 P/L-E1 DS null");
    expect(status([general, disability, south], people, "B")).toBe("B 2 P/TL null null");
  });

  test("the best of several sources is taken, and the deciding step is shown where they tie", () => {
    const sources = [formation("N"), formation("M", { location: "West" }), formation("V", { location: "East" })];
    const people = [first("N"), first("M"), candidate("A", "N", [100, 110, 200], "80"), candidate("B", "M", [101, 110, 199], "80")];
    expect(status(sources, people, "A")).toBe("A 2 P/L-U3 V TKP");
    expect(status(sources, people, "B")).toBe("B 2 P/TL null null");
  });

  test("a tie for a vacant need stands in unresolved and nobody is moved", () => {
    const sources = [formation("N"), formation("M", { location: "West" }), formation("V", { location: "East" })];
    const people = [first("N"), first("M"), candidate("A", "N", strong, "80"), candidate("B", "M", strong, "80")];
    const ranking = rank(sources, people);
    expect(ranking.unresolved).toEqual([{ formation: "V", participants: ["A", "B"], places: 1 }]);
    expect(ranking.rows.filter(({ placedIn }) => placedIn === "V")).toEqual([]);
  });

  test("while a tie waits for the committee, nothing is filled for that position and qualification", () => {
    const people = [candidate("A", "G", strong, "80"), candidate("B", "G", strong, "80"), candidate("C", "G", strong, "70")];
    const ranking = rank([general, generalSouth], people);
    expect(ranking.unresolved).toEqual([{ formation: "G", participants: ["A", "B"], places: 1 }]);
    expect(ranking.rows.map(({ placedIn }) => placedIn)).toEqual([null, null, null]);
  });

  test("several vacant places are filled in order of rank", () => {
    const people = [first("G"), ...["A", "B", "C"].map((name, index) => candidate(name, "G", strong, String(80 - index)))];
    expect(lines(rank([general, formation("GS", { location: "South", need: 2 })], people)).slice(1)).toEqual([
      "A 2 P/L-U3 GS null",
      "B 3 P/L-U3 GS null",
      "C 4 P/TL null null",
    ]);
  });

  test("the codes of 2021 say only whether kind or place changed", () => {
    const rules = knownRuleSets.get("cpns-2021")!;
    expect(status([general, disability], [first("G"), candidate("A", "G", strong, "80")], "A", rules)).toBe("A 2 P/L-1 D null");
    expect(status([general, generalSouth], [first("G"), candidate("A", "G", strong, "80")], "A", rules)).toBe("A 2 P/L-2 GS null");
  });

  test("an unknown step of an inline rule set is shown by its own name", () => {
    const rules = {
      ...cpns2024,
      filling: [{ step: "X9", vacant: "GENERAL", from: "ANY_KIND", place: "OTHER", threshold: "OWN" } as const],
    };
    expect(status([general, generalSouth], [first("G"), candidate("A", "G", special, "80")], "A", rules)).toBe("A 2 P/L-X9 GS null");
  });

  describe("where only totals are known", () => {
    const rules = { skdMaximum: "550", weights: { skd: "0.40", skb: "0.60" } };
    const people = (id: string, total: number) => [candidate("first", id, 500, "90"), candidate("A", id, total, "80")];

    test("a general applicant has met the general threshold at the cut", () => {
      expect(status([general, generalSouth], people("G", 311), "A", rules)).toBe("A 2 P/L-U3 GS null");
    });

    test("a special applicant whose total cannot reach the general threshold is not taken", () => {
      expect(status([general, disability], people("D", 310), "A", cpns2024)).toBe("A 2 P/TL null null");
    });

    test("a special applicant who might meet it must show the parts", () => {
      expect(() => rank([general, disability], people("D", 311), cpns2024)).toThrow(
        new InputError("candidates[1]: twk, tiu and tkp are needed to test the general threshold for a vacant need"),
      );
    });

    test("a rule set without the general threshold is named where one is needed", () => {
      expect(() => rank([general, disability], people("D", 311), rules)).toThrow(
        new InputError("ruleSet.thresholds: has none for GENERAL, and one is needed here"),
      );
    });

    test("a general applicant with parts needs no threshold in the rule set either", () => {
      expect(status([general, generalSouth], [first("G"), candidate("A", "G", strong, "80")], "A", rules)).toBe("A 2 P/L-U3 GS null");
    });

    test("a special applicant who cannot be tested stops nothing who only shares the final figure, where another sets the winner apart in the same step", () => {
      const doubtful = candidate("A", "D", 399, "81.333");
      const people = [first("D"), doubtful, candidate("B", "D", strong, "80"), candidate("C", "D", [90, 109, 200], "81.333")];
      expect(status([general, disability], people, "B")).toBe("B 2 P/L-U1 G SKD_TOTAL");
    });

    describe("a special applicant who cannot be tested stops the file only where the outcome hangs on them", () => {
      const better = candidate("B", "D", strong, "80");
      test.each<[string, Candidate, string | null]>([
        ["behind the last place", candidate("A", "D", 311, "79"), "B 2 P/L-U1 G null"],
        ["before the last place", candidate("A", "D", 411, "81"), null],
        // Equal figures: the missing parts would leave the tie whole.
        ["in a tie for the last place", candidate("A", "D", 410, "80"), null],
        // 399 points and 81.333 give 77.818, as 410 points and 80 do.
        ["equal in the final figure only: SKD_TOTAL would have decided", candidate("A", "D", 399, "81.333"), null],
      ])("%s", (_, doubtful, expected) => {
        const people = [first("D"), doubtful, better];
        if (expected === null) {
          expect(() => rank([general, disability], people)).toThrow(
            new InputError("candidates[1]: twk, tiu and tkp are needed to test the general threshold for a vacant need"),
          );
        } else expect(status([general, disability], people, "B")).toBe(expected);
      });
    });
  });
});

/** Every waiting person looked at for every vacancy and step: slow, and plainly the rule. */
function plainFilling(
  steps: readonly FillingStep[],
  leftovers: readonly Leftover[],
  meets: (person: Ranked, source: Formation) => boolean,
) {
  const moves = new Map<Ranked, Move>();
  const unresolved: UnresolvedTie[] = [];
  const kindTaken = {
    SPECIAL: (source: string) => source !== "GENERAL",
    SAME_KIND: (source: string, vacant: string) => source === vacant,
    OTHER_KIND: (source: string, vacant: string) => source !== vacant,
    ANY_KIND: () => true,
  };
  const families = Object.values(
    Object.groupBy(leftovers, ({ formation: { position, qualification } }) => JSON.stringify([position, qualification])),
  ) as Leftover[][];
  for (const family of families.filter((each) => each.every(({ isUnresolved }) => !isUnresolved))) {
    const vacancies = new Map(family.map(({ formation, vacant }) => [formation, vacant]));
    const fill = () => {
      for (const step of steps) {
        for (const [formation, vacant] of vacancies) {
          if (vacant === 0 || (step.vacant === "GENERAL") !== (formation.kind === "GENERAL")) continue;
          const able = family
            .filter(({ formation: source }) => source !== formation && (step.place === "SAME") === (source.location === formation.location))
            .filter(({ formation: source }) => kindTaken[step.from](source.kind, formation.kind))
            .flatMap(({ formation: source, waiting }) =>
              waiting.filter((person) => !moves.has(person) && (step.threshold === "OWN" || meets(person, source))),
            );
          const picked = pick(orderOfFinalList(able), vacant, formation.id);
          for (const { person, decidedBy } of picked.placed) moves.set(person, { formation: formation.id, step: step.step, decidedBy });
          vacancies.set(formation, vacant - picked.placed.length);
          unresolved.push(...picked.unresolved);
          if (picked.unresolved.length > 0) return;
        }
      }
    };
    fill();
  }
  return { moves, unresolved };
}

const printed = ({ moves, unresolved }: Filling) => [
  [...moves].map(([{ participant }, { formation: to, step, decidedBy }]) => [participant, to, step, decidedBy].join(" ")).toSorted(),
  unresolved,
];

const drawnFormation = fc.record({
  kind: fc.constantFrom("GENERAL" as const, "CUM_LAUDE" as const, "DISABILITY" as const),
  location: fc.constantFrom("North", "South", "West"),
  qualification: fc.constantFrom("A", "A", "A", "B"),
  vacant: fc.integer({ min: 0, max: 3 }),
  isUnresolved: fc.constantFrom(false, false, false, false, false, false, true),
});
const parts = fc.constantFrom<[number, number, number]>([100, 110, 200], [101, 110, 199], [60, 60, 200], [90, 120, 180]);
const drawnPerson = (scores: fc.Arbitrary<[number, number, number] | number>) =>
  fc.record({
    at: fc.nat(5),
    scores,
    skb: fc.constantFrom("80", "81.333", "70", "60"),
    birthDate: fc.constantFrom(null, "1990-01-01", "1991-01-01"),
    tieRank: fc.constantFrom(null, null, 1, 2),
  });
const drawn = (scores: fc.Arbitrary<[number, number, number] | number>, most: number) =>
  fc
    .tuple(fc.array(drawnFormation, { minLength: 2, maxLength: 6 }), fc.array(drawnPerson(scores), { maxLength: most }))
    .map(([formations, people]) => {
      const leftovers = formations.map(({ vacant, isUnresolved, ...of }, index): Leftover & { waiting: Ranked[] } => ({
        formation: formation(`F${index}`, of),
        vacant,
        isUnresolved,
        waiting: [],
      }));
      const candidates = people.map(({ at, scores: points, skb, ...of }, index) => {
        const { formation: source, waiting } = leftovers[at % leftovers.length]!;
        const made = candidate(`P${index}`, source.id, points, skb, of);
        waiting.push({ candidate: made, participant: made.participant, integration: integrate(made.skdTotal, skb, cpns2024) });
        return made;
      });
      return { leftovers, candidates };
    });
const orders = fc.constantFrom(cpns2024.filling, cpns2024.filling.toReversed());

describe("compared with looking at everyone for every vacancy and step", () => {
  const general2024 = cpns2024.thresholds.GENERAL!;

  test("the moves and the open ties are the same", () => {
    fc.assert(
      fc.property(drawn(parts, 24), orders, ({ leftovers, candidates }, filling) => {
        const plain = plainFilling(filling, leftovers, ({ candidate: { scores } }) => meetsThreshold(scores!, general2024));
        expect(printed(fillVacantNeeds({ ...cpns2024, filling }, leftovers, candidates))).toEqual(printed(plain));
      }),
      { numRuns: 500 },
    );
  });

  test("where parts or the threshold are not known, the outcome is the one that holds either way, or the file is refused", () => {
    const some = fc.oneof({ weight: 3, arbitrary: parts }, { weight: 1, arbitrary: fc.constantFrom(410, 311, 300) });
    fc.assert(
      fc.property(drawn(some, 12), orders, fc.boolean(), ({ leftovers, candidates }, filling, isThresholdKnown) => {
        const rules: Computation = { filling, ...(isThresholdKnown ? { thresholds: cpns2024.thresholds } : {}) };
        const isOpen = ({ candidate: { scores, skdTotal } }: Ranked, source: Formation) =>
          source.kind !== "GENERAL" && (!isThresholdKnown || (scores === null && skdTotal >= 311));
        const open = leftovers.flatMap(({ formation: source, waiting }) => waiting.filter((person) => isOpen(person, source)));
        fc.pre(open.length <= 6);
        const outcomes = Array.from({ length: 2 ** open.length }, (_, bits) =>
          plainFilling(filling, leftovers, (person, source) => {
            const place = open.indexOf(person);
            if (place >= 0) return ((bits >> place) & 1) === 1;
            const { scores } = person.candidate;
            return scores && isThresholdKnown ? meetsThreshold(scores, general2024) : source.kind === "GENERAL";
          }),
        ).map((outcome) => JSON.stringify(printed(outcome)));
        const fill = () => fillVacantNeeds(rules, leftovers, candidates);
        if (new Set(outcomes).size === 1) expect(JSON.stringify(printed(fill()))).toBe(outcomes[0]);
        else expect(fill).toThrow(InputError);
      }),
      { numRuns: 500 },
    );
  });
});
