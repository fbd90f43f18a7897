import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addCalendarDays,
  addWorkingDays,
  areHolidaysKnown,
  calendarDaysBetween,
  endOfLocalDay,
  isLocalDate,
  isWithin,
  isWorkingDay,
  localDate,
  startOfLocalDay,
  weekdayOf,
  windowOf,
  workingDaysBetween,
  type WorkCalendar,
} from "../../../src/kernel/calendar.ts";

const calendar: WorkCalendar = {
  workingDays: new Set([1, 2, 3, 4, 5]),
  holidays: new Set(["2026-12-24", "2026-12-25", "2027-01-01"]),
  years: new Set([2026, 2027]),
};
const zones = [
  "Asia/Makassar",
  "Asia/Jayapura",
  "Asia/Jakarta",
  "UTC",
  "Europe/Berlin",
  "America/New_York",
  "Australia/Lord_Howe",
  "Pacific/Kiritimati",
  "Asia/Kathmandu",
];
const anyZone = fc.constantFrom(...zones);
const anyInstant = fc.date({ min: new Date("2000-01-01T00:00:00Z"), max: new Date("2040-01-01T00:00:00Z"), noInvalidDate: true });
const anyDate = anyInstant.map((instant) => instant.toISOString().slice(0, 10));

test.each([
  ["2026-11-24T15:59:59Z", "Asia/Makassar", "2026-11-24"],
  ["2026-11-24T16:00:00Z", "Asia/Makassar", "2026-11-25"],
  ["2026-11-24T14:59:59Z", "Asia/Jayapura", "2026-11-24"],
  ["2026-11-24T15:00:00Z", "Asia/Jayapura", "2026-11-25"],
  ["2026-11-24T16:59:59Z", "Asia/Jakarta", "2026-11-24"],
  ["2026-01-01T00:00:00Z", "America/New_York", "2025-12-31"],
])("%s in %s is the date %s", (instant, zone, date) => {
  expect(localDate(new Date(instant), zone)).toBe(date);
});

test.each([
  ["2026-11-25", "Asia/Makassar", "2026-11-24T16:00:00.000Z"],
  ["2026-03-29", "Europe/Berlin", "2026-03-28T23:00:00.000Z"],
  ["2026-03-30", "Europe/Berlin", "2026-03-29T22:00:00.000Z"],
  // Midnight did not exist: clocks went from 00:00 to 01:00.
  ["2018-11-04", "America/Sao_Paulo", "2018-11-04T03:00:00.000Z"],
  ["2026-04-24", "Africa/Cairo", "2026-04-23T22:00:00.000Z"],
  // The whole 30 December 2011 was left out.
  ["2011-12-31", "Pacific/Apia", "2011-12-30T10:00:00.000Z"],
  ["2011-12-30", "Pacific/Apia", "2011-12-30T10:00:00.000Z"],
])("the day %s in %s starts at %s", (date, zone, instant) => {
  expect(startOfLocalDay(date, zone).toISOString()).toBe(instant);
});

test("a day with a change of the clocks has 23 or 25 hours", () => {
  const hours = (date: string) =>
    (endOfLocalDay(date, "Europe/Berlin").getTime() - startOfLocalDay(date, "Europe/Berlin").getTime()) / 3_600_000;
  expect([hours("2026-03-29"), hours("2026-06-15"), hours("2026-10-25")]).toEqual([23, 24, 25]);
});

test("every instant lies between the start and the end of its own local day", () => {
  fc.assert(
    fc.property(anyInstant, anyZone, (instant, zone) => {
      const date = localDate(instant, zone);
      expect(startOfLocalDay(date, zone).getTime()).toBeLessThanOrEqual(instant.getTime());
      expect(endOfLocalDay(date, zone).getTime()).toBeGreaterThan(instant.getTime());
    }),
    { numRuns: 200 },
  );
});

describe("windows", () => {
  const window = { firstDay: "2026-11-24", lastDay: "2026-11-26" };
  test.each([
    ["2026-11-23T15:59:59.999Z", false],
    ["2026-11-23T16:00:00.000Z", true],
    ["2026-11-26T15:59:59.999Z", true],
    ["2026-11-26T16:00:00.000Z", false],
  ])("first and last day are included: %s is %s", (instant, inside) => {
    expect(isWithin(window, new Date(instant), "Asia/Makassar")).toBe(inside);
  });

  test("an instant is within exactly when it lies between the two ends", () => {
    fc.assert(
      fc.property(anyInstant, anyZone, anyDate, fc.integer({ min: 1, max: 30 }), (instant, zone, firstDay, days) => {
        const window = windowOf(firstDay, days, "CALENDAR", calendar);
        const between = instant >= startOfLocalDay(window.firstDay, zone) && instant < endOfLocalDay(window.lastDay, zone);
        expect(isWithin(window, instant, zone)).toBe(between);
      }),
      { numRuns: 200 },
    );
  });

  // Calendar of 2024: objection 18-20 Sep (3 days), answers 18-22 Sep (5 days); 13-15 and 13-19 Jan 2025.
  test.each([
    ["2024-09-18", 3, "2024-09-20"],
    ["2024-09-18", 5, "2024-09-22"],
    ["2025-01-13", 3, "2025-01-15"],
    ["2025-01-13", 7, "2025-01-19"],
  ])("from %s, %i calendar days end on %s", (firstDay, days, lastDay) => {
    expect(windowOf(firstDay, days, "CALENDAR", calendar)).toEqual({ firstDay, lastDay });
  });

  test("a window of working days passes over weekends and holidays, and counts its first day if it is one", () => {
    expect(windowOf("2026-12-23", 3, "WORKING", calendar).lastDay).toBe("2026-12-29");
    expect(windowOf("2026-12-26", 1, "WORKING", calendar).lastDay).toBe("2026-12-28");
  });

  test("a window of less than one day is refused", () => {
    expect(() => windowOf("2026-12-26", 0, "CALENDAR", calendar)).toThrow(RangeError);
  });
});

describe("working days", () => {
  test.each([
    ["2026-12-23", 1, "2026-12-28"],
    ["2026-12-23", 5, "2027-01-04"],
    ["2026-12-26", 1, "2026-12-28"],
    ["2026-12-28", -1, "2026-12-23"],
    ["2026-12-25", 0, "2026-12-25"],
  ])("%s and %i working days is %s", (date, days, expected) => {
    expect(addWorkingDays(date, days, calendar)).toBe(expected);
  });

  test("adding counts back what was added", () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 1, max: 60 }), (date, days) => {
        const reached = addWorkingDays(date, days, calendar);
        expect(isWorkingDay(reached, calendar)).toBe(true);
        expect(workingDaysBetween(date, reached, calendar)).toBe(days);
      }),
    );
  });

  test("a calendar without working days and broken days are refused", () => {
    expect(() => addWorkingDays("2026-12-23", 1, { ...calendar, workingDays: new Set() })).toThrow(RangeError);
    expect(() => addWorkingDays("2026-12-23", 1.5, calendar)).toThrow(RangeError);
  });

  test("a year without a list of holidays is not known", () => {
    expect([areHolidaysKnown("2027-05-05", calendar), areHolidaysKnown("2028-05-05", calendar)]).toEqual([true, false]);
  });
});

describe("dates", () => {
  test.each([
    ["2028-02-29", true],
    ["2027-02-29", false],
    ["2026-13-01", false],
    ["2026-1-1", false],
    ["0000-01-01", false],
    ["besok", false],
  ])("%s is a date: %s", (text, expected) => {
    expect(isLocalDate(text)).toBe(expected);
  });

  test("adding days moves by calendar days and back", () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -5000, max: 5000 }), (date, days) => {
        const moved = addCalendarDays(date, days);
        expect(calendarDaysBetween(date, moved)).toBe(days);
        expect(addCalendarDays(moved, -days)).toBe(date);
      }),
    );
  });

  test("weekdays are numbered from Monday", () => {
    expect(["2026-11-23", "2026-11-24", "2026-11-29"].map(weekdayOf)).toEqual([1, 2, 7]);
  });

  test("a text that is no date is refused", () => {
    expect(() => addCalendarDays("2026-02-30", 1)).toThrow(RangeError);
  });
});
