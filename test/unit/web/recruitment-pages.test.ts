import { describe, expect, test } from "vitest";
import { knownRuleSets } from "../../../src/modules/recruitment/rules/known-rule-sets.ts";
import { needKinds } from "../../../src/modules/recruitment/rules/rule-set.ts";
import { placeDeciders } from "../../../src/modules/recruitment/rules/candidate.ts";
import { resultListStates, resultStages } from "../../../src/modules/recruitment/result-list-transitions.ts";
import { roundPaths, roundStates } from "../../../src/modules/recruitment/round-state.ts";
import { scheduleStages } from "../../../src/modules/recruitment/schedule.ts";
import { vacancyStates } from "../../../src/modules/recruitment/vacancy-state.ts";
import { currentList, currentLists } from "../../../src/web/features/recruitment/list-versions.ts";
import { fewOf, nameIn, postName, titleIn } from "../../../src/web/features/recruitment/names.ts";
import { firstFound, numbersMeant } from "../../../src/web/features/recruitment/numbers-meant.ts";
import { scheduleNow } from "../../../src/web/features/recruitment/schedule-now.ts";
import { addressOfStage, stageOfAddress } from "../../../src/web/features/recruitment/stage-address.ts";
import { statusWords } from "../../../src/web/features/recruitment/status.messages.ts";
import { statusTerm } from "../../../src/web/features/recruitment/status.tsx";
import { termWords } from "../../../src/web/features/recruitment/terms.messages.ts";

describe("every official word is explained in both languages", () => {
  const terms = termWords.id;
  test.each([
    ["kind of need", needKinds, terms.kinds],
    ["stage of the schedule", scheduleStages, terms.stages],
    ["stage of results", resultStages, terms.resultStages],
    ["path", roundPaths, terms.paths],
    ["state of a round", roundStates, terms.roundStates],
    ["state of a vacancy", vacancyStates, terms.vacancyStates],
    ["state of a list", resultListStates, terms.listStates],
    ["decider of a place", placeDeciders, terms.deciders],
  ])("%s", (_, values, words) => {
    expect(Object.keys(words).toSorted()).toEqual([...values].toSorted());
  });

  test.each([...knownRuleSets])("each status code that %s prints", (_, { codes }) => {
    const { moved, ...final } = codes.final;
    const printed = [
      ...Object.values(codes.cut).map((code) => ["SKD", code] as const),
      ...[...Object.values(final), ...Object.values(moved)].map((code) => ["FINAL", code] as const),
      ...codes.exclusions.map((code) => ["FINAL", code] as const),
    ];
    for (const words of Object.values(statusWords))
      expect(printed.filter(([stage, code]) => statusTerm(words, stage, code) === null)).toEqual([]);
  });
});

test("a code that nobody knows is explained by nothing", () => {
  expect(statusTerm(statusWords.id, "FINAL", "X-9")).toBeNull();
});

describe("where a schedule stands", () => {
  const schedule = [
    { stage: "REGISTRATION", startsOn: "2026-11-01", endsOn: "2026-11-10" },
    { stage: "SKD", startsOn: "2026-11-20", endsOn: "2026-11-25" },
    { stage: "SKB", startsOn: "2026-11-25", endsOn: "2026-11-30" },
  ];
  test.each([
    ["2026-10-31", [], "REGISTRATION"],
    ["2026-11-01", ["REGISTRATION"], "SKD"],
    ["2026-11-10", ["REGISTRATION"], "SKD"],
    ["2026-11-11", [], "SKD"],
    ["2026-11-25", ["SKD", "SKB"], undefined],
    ["2026-12-01", [], undefined],
  ])("on %s", (today, current, next) => {
    const now = scheduleNow(schedule, today);
    expect([now.current.map(({ stage }) => stage), now.next?.stage]).toEqual([current, next]);
  });
});

describe("the list that counts", () => {
  const list = (stage: string, version: number, state: string, publishedAt: string | null = "2026-11-24T00:00:00Z") => ({
    id: `${stage}${version}`,
    stage,
    version,
    state,
    publishedAt,
  });

  test("is the newest that was not superseded", () => {
    expect(currentList([list("SKD", 1, "SUPERSEDED"), list("SKD", 2, "FINAL"), list("FINAL", 1, "FINAL")], "SKD")?.version).toBe(2);
  });
  test("is the last one where all were superseded", () => {
    expect(currentList([list("SKD", 1, "SUPERSEDED"), list("SKD", 2, "SUPERSEDED")], "SKD")?.version).toBe(2);
  });
  test("is never one that was not published", () => {
    expect(currentList([list("SKD", 1, "COMPUTED", null)], "SKD")).toBeNull();
  });
  test("stands once for each stage, in their order", () => {
    expect(currentLists([list("FINAL", 1, "FINAL"), list("SKD", 1, "FINAL")], ["SKD", "FINAL"]).map(({ stage }) => stage)).toEqual([
      "SKD",
      "FINAL",
    ]);
  });
});

test("stages are written in addresses and read back", () => {
  expect(resultStages.map((stage) => stageOfAddress(addressOfStage(stage)))).toEqual([...resultStages]);
  expect([stageOfAddress("AKHIR"), stageOfAddress("lain")]).toEqual(["FINAL", null]);
});

test("names are in the reader's language where somebody wrote them", () => {
  expect(nameIn("en", { name: "Dinas", nameEn: null })).toBe("Dinas");
  expect(titleIn("en", { title: "Perawat", titleEn: "Nurse" })).toBe("Nurse");
  expect(titleIn("id", { title: "Perawat", titleEn: "Nurse" })).toBe("Perawat");
});

test("a long list of names is shortened without repeats", () => {
  expect(fewOf(["A", "B", "A"])).toBe("A, B");
  expect(fewOf(["A", "B", "C", "D"])).toBe("A, B, +2");
});

test.each([
  ["7420-0001-005", ["7420-0001-005", "74200001005"]],
  ["7420 0001 005", ["7420 0001 005", "74200001005"]],
  ["74200001005", ["74200001005"]],
  ["A-7420-01", ["A-7420-01"]],
  ["-", ["-"]],
  ["", [""]],
])("the number %j is looked for as %j", (typed, meant) => {
  expect(numbersMeant(typed)).toEqual(meant);
});

test("a number is looked for as typed first, and what is found first is the answer", async () => {
  const asked: string[] = [];
  const ask = async (number: string) => (asked.push(number), number === "2" ? "found" : null);
  expect(await firstFound(["1", "2", "3"], ask, (answer) => answer !== null)).toBe("found");
  expect(asked).toEqual(["1", "2"]);
  expect(await firstFound(["1"], ask, (answer) => answer !== null)).toBeNull();
});

test("a formation has one name: what, unit, location and code, nothing twice", () => {
  const post = {
    code: "GURU-12",
    location: "Kecamatan Kalukku",
    unit: { name: "SD Negeri 02", nameEn: null },
    position: { name: "Guru", nameEn: "Teacher" },
  };
  expect(postName("en", post)).toBe("Teacher, SD Negeri 02, Kecamatan Kalukku (GURU-12)");
  expect(postName("id", { ...post, location: "SD Negeri 02", position: null })).toBe("SD Negeri 02 (GURU-12)");
  expect(postName("id", { ...post, unit: null })).toBe("Guru, Kecamatan Kalukku (GURU-12)");
});
