import { describe, expect, test } from "vitest";

import { InputError } from "../../../src/kernel/input-error.ts";
import { differences } from "../../../src/modules/recruitment/rules/compare-rows.ts";

const first = { participant: "P1", final: "73.600", rank: 1, status: "P/L" };
const second = { participant: "P2", final: "70.000", rank: 2, status: "P/TL" };
const computed = { rows: [first, second], unresolved: [] };

describe("comparing the rows that a file carries", () => {
  test.each<[string, object, string[]]>([
    ["the same rows in another order agree", { rows: [second, first] }, []],
    ["a figure as number is the same figure", { rows: [{ ...first, final: 73.6 }, second] }, []],
    ["spaces around a number or a code mean nothing", { rows: [{ ...first, participant: " P1", status: "P/L " }, second] }, []],
    ["no list of ties where there are none", { rows: [first, second], unresolved: undefined }, []],
    ...Object.entries(first).flatMap(([field, value]): [string, object, string[]][] =>
      field === "participant"
        ? []
        : [
            [
              `a row without its ${field}`,
              { rows: [{ ...first, [field]: undefined }, second].map((row) => JSON.parse(JSON.stringify(row)) as object) },
              [`"P1": ${field} is missing in the file and ${JSON.stringify(value)} recomputed`],
            ],
          ],
    ),
    ["text where a figure stands", { rows: [{ ...first, rank: "1" }, second] }, ['"P1": rank is "1" in the file and 1 recomputed']],
    ["null where text stands", { rows: [{ ...first, final: null }, second] }, ['"P1": final is null in the file and "73.600" recomputed']],
    [
      "a list where text stands",
      { rows: [{ ...first, final: ["73.600"] }, second] },
      ['"P1": final is a list in the file and "73.600" recomputed'],
    ],
    [
      "a changed figure",
      { rows: [{ ...first, final: "73.601" }, second] },
      ['"P1": final is "73.601" in the file and "73.600" recomputed'],
    ],
    ["a changed rank", { rows: [{ ...first, rank: 2 }, second] }, ['"P1": rank is 2 in the file and 1 recomputed']],
    ["a missing row", { rows: [first] }, [`"P2": is missing from the file's rows`]],
    [
      "a row of nobody",
      { rows: [first, second, { participant: "P3", status: "P/L" }] },
      [`"P3": stands in the file's rows but is no candidate`],
    ],
    ["a row twice", { rows: [first, second, second] }, [`"P2": stands twice in the file's rows`]],
    [
      "what would break a line",
      { rows: [{ ...first, status: "P\u2028L\u001b[2J" }, second, { ...second, participant: "P\n3" }] },
      [
        String.raw`"P1": status is "P\u{2028}L\u001b[2J" in the file and "P/L" recomputed`,
        String.raw`"P\n3": stands in the file's rows but is no candidate`,
      ],
    ],
    [
      "text of any length",
      { rows: [{ ...first, status: "x".repeat(100_000) }, second] },
      [`"P1": status is "${"x".repeat(60)}…" in the file and "P/L" recomputed`],
    ],
    ["a tie that is none", { rows: [first, second], unresolved: [{}] }, ["unresolved: the file's list is not the recomputed one"]],
  ])("%s", (_, file, expected) => {
    expect(differences(file, computed)).toEqual(expected);
  });

  test("the list of the admitted is compared as a set", () => {
    const cut = { rows: [first], admitted: ["P1", "P2"] };
    expect(differences({ rows: [first], admitted: ["P2", " P1"] }, cut)).toEqual([]);
    expect(differences({ rows: [first] }, cut)).toEqual([]);
    expect(differences({ rows: [first], admitted: ["P1"] }, cut)).toEqual(["admitted: the file's list is not the recomputed one"]);
  });

  test("ties are compared by who is tied, where, and for how many places", () => {
    const tie = { formation: "F1", participants: ["P1", "P2"], places: 1 };
    const tied = { rows: [first], unresolved: [tie] };
    const other = ["unresolved: the file's list is not the recomputed one"];
    expect(differences({ rows: [first], unresolved: [{ ...tie, formation: "F1 ", participants: ["P2", " P1"] }] }, tied)).toEqual([]);
    expect(differences({ rows: [first], unresolved: [{ ...tie, participants: ["P1", "P3"] }] }, tied)).toEqual(other);
    expect(differences({ rows: [first], unresolved: [{ ...tie, places: 2 }] }, tied)).toEqual(other);
    expect(differences({ rows: [first], unresolved: [] }, tied)).toEqual(other);
    expect(differences({ rows: [first] }, tied)).toEqual(other);
    expect(differences({ rows: [first], unresolved: [tie] }, { rows: [first] })).toEqual(other);
  });

  test.each([{}, { rows: [{ status: "P/L" }] }, { rows: "P1" }])("a file without usable rows is refused (%j)", (file) => {
    expect(() => differences(file, computed)).toThrow(
      new InputError("rows: to compare, the file must carry rows, each with its participant"),
    );
  });
});
