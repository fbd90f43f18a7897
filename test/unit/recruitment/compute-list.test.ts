import { describe, expect, test } from "vitest";
import { Rejected } from "../../../src/kernel/errors.ts";
import { computeList, findUndecidedTies } from "../../../src/modules/recruitment/compute-list.ts";
import { contentsOf } from "../../../src/modules/recruitment/list-contents.ts";
import type { ListData, ListPerson } from "../../../src/modules/recruitment/list-data.ts";
import { type ResultStage, resultStages } from "../../../src/modules/recruitment/result-list-transitions.ts";
import { cpns2024, formation } from "./cases.ts";

const someone = (participant: string, more: Partial<ListPerson> = {}): ListPerson => ({
  applicantId: `id of ${participant}`,
  participant,
  formation: "A",
  scores: { twk: 100, tiu: 120, tkp: 180 },
  skb: "80",
  exclusion: null,
  isEligible: null,
  ...more,
});
const data = (people: readonly ListPerson[], more: Partial<ListData> = {}): ListData => ({
  ruleSetId: "rules",
  ruleSet: cpns2024,
  formations: [formation("A", { need: 1 })],
  formationIds: new Map([["A", "id of A"]]),
  people,
  sources: [],
  missing: [],
  unannounced: [],
  cutSha256: "a".repeat(64),
  differsFromCut: [],
  outsideCut: [],
  notAdmitted: [],
  tieDecisions: [],
  ...more,
});
const nothingPrivate = { kind: "PRIVATE", read: () => Promise.resolve(new Map()) } as const;
const compute = (stage: ResultStage, of: ListData) => computeList(stage, of, nothingPrivate);
const said = async (work: Promise<unknown>): Promise<string[]> => {
  const error: unknown = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (error !== null && !(error instanceof Rejected)) throw error;
  return (error?.errors ?? []).map(({ code, message }) => `${code}: ${message.en}`);
};

describe("what a final list rests on (docs/regulations.md: our decision)", () => {
  const noCut = "INCOMPLETE: No published SKD list stands. Publish it first, then compute the final result.";
  test.each<[ResultStage, string[]]>([
    ["ADMINISTRATIVE", []],
    ["SKD", []],
    ["FINAL", [noCut]],
  ])("without a standing cut %s is refused or not", async (stage, expected) => {
    expect(await said(compute(stage, data([someone("1", { isEligible: true })], { cutSha256: null })))).toEqual(expected);
  });

  test("no tie is looked for without one", async () => {
    const equal = [someone("1"), someone("2")];
    expect(await said(findUndecidedTies(data(equal, { cutSha256: null }), nothingPrivate))).toEqual([noCut]);
    expect(await findUndecidedTies(data(equal), nothingPrivate)).toMatchObject([{ participants: ["1", "2"] }]);
  });

  test("another cut is another input of the final list, and of no other; its file is the same", async () => {
    const hashes = async (cutSha256: string) =>
      Promise.all(
        resultStages.map(async (stage) => (await compute(stage, data([someone("1", { isEligible: true })], { cutSha256 }))).inputHash),
      );
    const [one, same, other] = [await hashes("a".repeat(64)), await hashes("a".repeat(64)), await hashes("b".repeat(64))];
    expect(same).toEqual(one);
    expect(other.map((hash, index) => hash === one[index])).toEqual([true, true, false]);

    const head = { round: "r", title: "R", stage: "FINAL", version: 1, publishedAt: "2026-01-01T00:00:00.000Z", sources: [] } as const;
    const file = async (cutSha256: string) => {
      const of = data([someone("1")], { cutSha256 });
      return contentsOf(head, of, await compute("FINAL", of));
    };
    expect(await file("a".repeat(64))).toEqual(await file("b".repeat(64)));
  });
});

describe("people who do not meet the administrative conditions", () => {
  const refused = "MISMATCH: 1 participants have scores but no longer meet the administrative conditions: 1. Import the right file.";
  test.each<[ResultStage, Partial<ListPerson>, string[]]>([
    ["SKD", { isEligible: false }, [refused]],
    ["FINAL", { isEligible: false }, [refused]],
    ["SKD", { isEligible: false, scores: null }, [refused]],
    ["SKD", { isEligible: false, exclusion: "TMS" }, []],
    ["FINAL", { isEligible: false, exclusion: "TMS" }, []],
    ["SKD", { isEligible: true }, []],
    ["SKD", { isEligible: null }, []],
    ["ADMINISTRATIVE", { isEligible: false }, []],
  ])("%s with %j", async (stage, more, expected) => {
    expect(await said(compute(stage, data([someone("1", more), someone("2", { isEligible: true, skb: "70" })])))).toEqual(expected);
  });
});

describe("what nobody has announced", () => {
  const refused = "INCOMPLETE: No published vacancy holds the formation of 1 participants: 9. Publish that vacancy first.";
  test.each(resultStages)("holds back %s, also where there is nobody else", async (stage) => {
    const people = [someone("1", { isEligible: true })];
    expect(await said(compute(stage, data(people, { unannounced: ["9"] })))).toEqual([refused]);
    expect(await said(compute(stage, data([], { unannounced: ["9"] })))).toEqual([refused]);
  });

  test("a formation that was announced after the cut holds back the final list", async () => {
    expect(await said(compute("FINAL", data([someone("1")], { outsideCut: ["B"] })))).toEqual([
      "INCOMPLETE: These formations were published after the SKD list: B. Correct that list first.",
    ]);
  });
});
