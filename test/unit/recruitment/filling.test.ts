import { describe, expect, test } from "vitest";

import type { Candidate, Formation } from "../../../src/modules/recruitment/rules/candidate.ts";
import { InputError } from "../../../src/kernel/input-error.ts";
import { knownRuleSets } from "../../../src/modules/recruitment/rules/known-rule-sets.ts";
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
        new InputError("candidate A: twk, tiu and tkp are needed to test the general threshold for a vacant need"),
      );
    });

    test("a rule set without the general threshold is named where one is needed", () => {
      expect(() => rank([general, disability], people("D", 311), rules)).toThrow(
        new InputError("ruleSet.thresholds: has none for GENERAL, and one is needed here"),
      );
    });
  });
});
