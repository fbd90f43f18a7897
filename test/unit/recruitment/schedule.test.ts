import { expect, test } from "vitest";
import {
  isSameSchedule,
  type ScheduleEntry,
  selectionStart,
  shiftedByYears,
  shownSchedule,
} from "../../../src/modules/recruitment/schedule.ts";

/** Letter BKN 5419/2024 and its revision 5900/2024, in part. */
const letter: ScheduleEntry[] = [
  { stage: "ADMINISTRATIVE_ANSWER", startsOn: "2024-09-18", endsOn: "2024-09-22" },
  { stage: "ADMINISTRATIVE_OBJECTION", startsOn: "2024-09-18", endsOn: "2024-09-20" },
  { stage: "REGISTRATION", startsOn: "2024-08-20", endsOn: "2024-09-06" },
];
const revision: ScheduleEntry[] = [
  { stage: "REGISTRATION", startsOn: "2024-08-20", endsOn: "2024-09-06" },
  { stage: "ADMINISTRATIVE_OBJECTION", startsOn: "2024-09-20", endsOn: "2024-09-22" },
  { stage: "ADMINISTRATIVE_ANSWER", startsOn: "2024-09-20", endsOn: "2024-09-24" },
];

test("a schedule is shown by day, and on the same day in the usual order", () => {
  expect(shownSchedule(letter, null).map((entry) => [entry.stage, entry.isChanged])).toEqual([
    ["REGISTRATION", false],
    ["ADMINISTRATIVE_OBJECTION", false],
    ["ADMINISTRATIVE_ANSWER", false],
  ]);
});

test("a revision marks the stages that moved and those that are new", () => {
  expect(
    shownSchedule([...revision, { stage: "SKD", startsOn: "2024-10-16", endsOn: "2024-11-14" }], letter).map((entry) => [
      entry.stage,
      entry.isChanged,
    ]),
  ).toEqual([
    ["REGISTRATION", false],
    ["ADMINISTRATIVE_OBJECTION", true],
    ["ADMINISTRATIVE_ANSWER", true],
    ["SKD", true],
  ]);
});

test("two schedules are the same whatever the order of their stages", () => {
  expect(isSameSchedule(letter, letter.toReversed())).toBe(true);
  expect(isSameSchedule(letter, revision)).toBe(false);
  expect(isSameSchedule(letter, letter.slice(1))).toBe(false);
});

test("a copied schedule keeps its days, and 29 February finds the 28th", () => {
  const leap: ScheduleEntry[] = [{ stage: "SKD", startsOn: "2024-02-29", endsOn: "2024-12-31" }];
  expect(shiftedByYears(leap, 2)).toEqual([{ stage: "SKD", startsOn: "2026-02-28", endsOn: "2026-12-31" }]);
  expect(shiftedByYears(leap, 4)).toEqual([{ stage: "SKD", startsOn: "2028-02-29", endsOn: "2028-12-31" }]);
});

test("selection starts with the screening, else with the first test that has a day", () => {
  expect(selectionStart(letter)).toBeNull();
  expect(selectionStart([{ stage: "SKB", startsOn: "2024-11-20", endsOn: "2024-12-17" }])).toBe("2024-11-20");
  expect(
    selectionStart([
      { stage: "SKB", startsOn: "2024-11-20", endsOn: "2024-12-17" },
      { stage: "ADMINISTRATIVE_SCREENING", startsOn: "2024-08-20", endsOn: "2024-09-13" },
    ]),
  ).toBe("2024-08-20");
});
