import { describe, expect, test } from "vitest";

import { differences } from "../../../src/modules/recruitment/rules/compare-rows.ts";

const first = { participant: "P1", final: "73.600", rank: 1, status: "P/L" };
const second = { participant: "P2", final: "70.000", rank: 2, status: "P/TL" };
const computed = { rows: [first, second], unresolved: [] };

describe("comparing the rows that a file carries", () => {
  test.each<[string, object, string[]]>([
    ["the same rows in another order agree", { rows: [second, first] }, []],
    ["a figure as number is the same figure", { rows: [{ ...first, final: 73.6 }, second] }, []],
    ["a member that the file leaves out is not compared", { rows: [{ participant: "P1", status: "P/L" }, second] }, []],
    ["a changed figure", { rows: [{ ...first, final: "73.601" }, second] }, ['P1: final is "73.601" in the file and "73.600" recomputed']],
    ["a changed rank", { rows: [{ ...first, rank: 2 }, second] }, ["P1: rank is 2 in the file and 1 recomputed"]],
    ["a missing row", { rows: [first] }, ["P2: is missing from the file's rows"]],
    [
      "a row of nobody",
      { rows: [first, second, { participant: "P3", status: "P/L" }] },
      ["P3: stands in the file's rows but is no candidate"],
    ],
    ["a row twice", { rows: [first, second, second] }, ["P2: stands twice in the file's rows"]],
    ["a hidden tie", { rows: [first, second], unresolved: [{}] }, ["unresolved: the file's list is not the recomputed one"]],
  ])("%s", (_, file, expected) => {
    expect(differences(file, computed)).toEqual(expected);
  });

  test("the list of the admitted is compared as a set", () => {
    const cut = { rows: [first], admitted: ["P1", "P2"] };
    expect(differences({ rows: [first], admitted: ["P2", "P1"] }, cut)).toEqual([]);
    expect(differences({ rows: [first], admitted: ["P1"] }, cut)).toEqual(["admitted: the file's list is not the recomputed one"]);
  });

  test("ties are compared by who is tied, where, and for how many places", () => {
    const tie = { formation: "F1", participants: ["P1", "P2"], places: 1 };
    const tied = { rows: [first], unresolved: [tie] };
    const other = ["unresolved: the file's list is not the recomputed one"];
    expect(differences({ rows: [first], unresolved: [{ ...tie, participants: ["P2", "P1"] }] }, tied)).toEqual([]);
    expect(differences({ rows: [first], unresolved: [{ ...tie, participants: ["P1", "P3"] }] }, tied)).toEqual(other);
    expect(differences({ rows: [first], unresolved: [{ ...tie, places: 2 }] }, tied)).toEqual(other);
    expect(differences({ rows: [first], unresolved: [] }, tied)).toEqual(other);
  });

  test.each([{}, { rows: [{ participant: "P1" }] }, { rows: "P1" }])("a file without usable rows is refused (%j)", (file) => {
    expect(() => differences(file, computed)).toThrow("rows: to compare, the file must carry rows, each with its participant and status");
  });
});
