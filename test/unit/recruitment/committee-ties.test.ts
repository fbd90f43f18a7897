import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { certifyTies } from "../../../src/modules/recruitment/certified-ties.ts";
import { undecidedTies, withCommitteeOrder } from "../../../src/modules/recruitment/committee-ties.ts";
import type { Candidate } from "../../../src/modules/recruitment/rules/candidate.ts";
import { rankFormations } from "../../../src/modules/recruitment/rules/ranking.ts";
import { candidate, cpns2024, formation } from "./cases.ts";

const equal = (participant: string, at = "A", changes: Partial<Candidate> = {}): Candidate =>
  candidate(participant, at, [100, 120, 180], "80", { gpa: "3.50", birthDate: "1990-01-01", ...changes });
const formations = [formation("A"), formation("B", { location: "South", need: 0 })];
const shown = (people: readonly Candidate[]) =>
  rankFormations(cpns2024, formations, people).rows.map(({ participant, rank, placedIn, tieDecidedBy }) => [
    participant,
    rank,
    placedIn,
    tieDecidedBy,
  ]);

describe("the committee's order", () => {
  const decisions = [{ id: "d", participants: ["2", "1"] }];

  test("places whom nothing else separates, and is claimed as no step of the rules", () => {
    const people = withCommitteeOrder(cpns2024, formations, [equal("1"), equal("2"), equal("3", "A", { gpa: "3.40" })], decisions);
    const { candidates, deciders, incomplete, ranking } = certifyTies(cpns2024, formations, people);
    expect(incomplete).toEqual([]);
    expect(candidates.map(({ participant, tieRank, tieRankBy }) => [participant, tieRank, tieRankBy])).toEqual([
      ["1", 2, "COMMITTEE"],
      ["2", 1, "COMMITTEE"],
      ["3", 3, "GPA"],
    ]);
    expect([...deciders]).toEqual([
      ["2", "COMMITTEE"],
      ["1", "COMMITTEE"],
      ["3", "GPA"],
    ]);
    expect(shown(candidates)).toEqual([
      ["2", 1, "A", null],
      ["1", 2, null, null],
      ["3", 3, null, "GPA"],
    ]);
    expect(rankFormations(cpns2024, formations, candidates)).toEqual(ranking);
  });

  test.each([
    ["one of them is no longer equal", [equal("1"), equal("2", "A", { gpa: "3.60" })]],
    ["another is equal too", [equal("1"), equal("2"), equal("4")]],
    ["another equals them in another formation of the position", [equal("1"), equal("2"), equal("4", "B")]],
    ["one of them is out", [equal("1"), equal("2", "A", { exclusion: "APS" })]],
  ])("says nothing where %s", (_, people) => {
    expect(withCommitteeOrder(cpns2024, formations, people, decisions).map(({ committeeRank }) => committeeRank)).toEqual(
      people.map(() => null),
    );
  });

  test("stands behind every step: evidence that differs decides before it", () => {
    const people = [equal("1", "A", { committeeRank: 2, birthDate: "1980-01-01" }), equal("2", "A", { committeeRank: 1 })];
    expect(shown(people)).toEqual([
      ["1", 1, "A", "AGE"],
      ["2", 2, null, "AGE"],
    ]);
  });
});

describe("undecided ties", () => {
  test("name everyone who has to be ordered, also in another formation of the position", () => {
    expect(undecidedTies(cpns2024, formations, [equal("2"), equal("1"), equal("4", "B"), equal("3", "A", { gpa: "3.40" })])).toEqual([
      { formation: "A", places: 1, participants: ["1", "2", "4"], withoutEvidence: [] },
    ]);
  });

  test.each([
    ["a GPA that others have", { gpa: null }],
    ["a birth date", { birthDate: null }],
  ])("name whoever lacks %s: it is imported first", (_, changes) => {
    expect(undecidedTies(cpns2024, formations, [equal("1"), equal("2", "A", changes)])).toEqual([
      { formation: "A", places: 1, participants: ["1", "2"], withoutEvidence: ["2"] },
    ]);
  });

  test("ask for no GPA where nobody has one: the step is passed over", () => {
    expect(undecidedTies(cpns2024, formations, [equal("1", "A", { gpa: null }), equal("2", "A", { gpa: null })])).toMatchObject([
      { withoutEvidence: [] },
    ]);
  });

  test("are none where nobody's place depends on it", () => {
    expect(undecidedTies(cpns2024, [formation("A", { need: 2 })], [equal("1"), equal("2")])).toEqual([]);
  });
});

const someone = fc.record({
  at: fc.constantFrom("A", "B", "C"),
  skb: fc.constantFrom("80", "70"),
  gpa: fc.constantFrom("3.50", "3.90"),
});
const three = [formation("A"), formation("B", { location: "South", need: 2 }), formation("C", { location: "East" })];

test("whatever the figures, ties can be decided one after the other, and the published order recomputes to the same rows", () => {
  fc.assert(
    fc.property(fc.array(someone, { maxLength: 12 }), (list) => {
      const people = list.map(({ at, ...changes }, index) => equal(`N${String(index).padStart(2, "0")}`, at, changes));
      const decisions: { id: string; participants: string[] }[] = [];
      const ordered = () => withCommitteeOrder(cpns2024, three, people, decisions);
      for (let ties = undecidedTies(cpns2024, three, ordered()); ties.length > 0; ties = undecidedTies(cpns2024, three, ordered())) {
        const participants = [...(ties[0]?.participants ?? [])].toReversed();
        expect(decisions.flatMap((each) => each.participants).filter((each) => participants.includes(each))).toEqual([]);
        decisions.push({ id: String(decisions.length), participants });
      }
      const { candidates, ranking, incomplete } = certifyTies(cpns2024, three, ordered());
      expect([incomplete, ranking.unresolved]).toEqual([[], []]);
      expect(rankFormations(cpns2024, three, candidates)).toEqual(ranking);
    }),
    { numRuns: 300 },
  );
});
