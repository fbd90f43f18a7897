import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { addWorkingDays, weekdayOf } from "../../../src/kernel/calendar.ts";
import { knownInstances, loadInstance } from "../../../src/kernel/instance.ts";

const folder = mkdtempSync(join(tmpdir(), "instance-"));
afterAll(() => rmSync(folder, { recursive: true }));
cpSync(new URL("../../../instance", import.meta.url), folder, { recursive: true });

const changed = (file: string, change: (content: Record<string, unknown>) => void): string => {
  const home = mkdtempSync(join(folder, "case-"));
  cpSync(join(folder, "contoh"), join(home, "contoh"), { recursive: true });
  const path = join(home, "contoh", file);
  const content = JSON.parse(readFileSync(path, "utf8")) as Record<string, unknown>;
  change(content);
  writeFileSync(path, JSON.stringify(content));
  return home;
};

test.each(knownInstances())("the profile %s is complete", (name) => {
  const instance = loadInstance(name);
  expect(instance.slug).toBe(name);
  expect(instance.unitSeed.isExample).toBe(true);
  const codes = instance.unitSeed.units.map((unit) => unit.code);
  expect(instance.unitSeed.units.every((unit) => !unit.parentCode || codes.includes(unit.parentCode))).toBe(true);
  expect([...instance.calendar.years]).toEqual([2026, 2027]);
  expect(instance.holidays.filter((holiday) => holiday.confidence === "ESTIMATED").every((holiday) => holiday.note)).toBe(true);
});

test("the first profile has its official codes and districts", () => {
  const instance = loadInstance("mamuju");
  expect(instance.codes).toEqual({ kemendagri: "76.02", bps: "7604" });
  expect([instance.timeZone, instance.timeZoneAbbreviation, instance.personnelBody.abbreviation]).toEqual([
    "Asia/Makassar",
    "WITA",
    "BKPP",
  ]);
  expect(instance.districts).toHaveLength(11);
  expect(instance.districts.filter((district) => district.code)).toEqual([{ slug: "mamuju", name: "Mamuju", code: "76.02.01" }]);
});

test("2026 has 17 national holidays and 8 days of joint leave (joint decree 1497/2025)", () => {
  const of2026 = loadInstance("mamuju").holidays.filter((holiday) => holiday.date.startsWith("2026"));
  const count = (kind: string) => of2026.filter((holiday) => holiday.kind === kind).length;
  expect([count("NATIONAL"), count("JOINT_LEAVE")]).toEqual([17, 8]);
  expect(of2026.filter((holiday) => holiday.kind === "JOINT_LEAVE").every((holiday) => weekdayOf(holiday.date) <= 5)).toBe(true);
});

test("working days pass over the holidays of the profile and follow its own week", () => {
  expect(addWorkingDays("2026-03-17", 1, loadInstance("mamuju").calendar)).toBe("2026-03-25");
  expect(addWorkingDays("2026-11-27", 1, loadInstance("mamuju").calendar)).toBe("2026-11-30");
  expect(addWorkingDays("2026-11-27", 1, loadInstance("contoh").calendar)).toBe("2026-11-28");
});

describe("a broken profile is refused with file, field and reason", () => {
  test.each<[string, string, (content: Record<string, unknown>) => void, string]>([
    [
      "an unknown time zone",
      "instance.json",
      (content) => (content["timeZone"] = "Asia/Nowhere"),
      "instance.json: timeZone: not an IANA time zone",
    ],
    [
      "an offset for a zone",
      "instance.json",
      (content) => (content["timeZone"] = "+08:00"),
      "instance.json: timeZone: not an IANA time zone",
    ],
    ["an extra field", "instance.json", (content) => (content["colour"] = "red"), "instance.json: (whole file): "],
    ["a missing name", "instance.json", (content) => delete content["name"], "instance.json: name: "],
    [
      "a repeated working day",
      "instance.json",
      (content) => (content["workingDays"] = [1, 1]),
      "instance.json: workingDays: a day stands twice",
    ],
    [
      "a holiday of another year",
      "holidays-2026.json",
      (content) => (content["year"] = 2025),
      "holidays-2026.json: every date must lie in the year of the file.",
    ],
    ["units that claim to be official", "units.json", (content) => (content["isExample"] = false), "units.json: isExample: "],
  ])("%s", (_, file, change, expected) => {
    expect(() => loadInstance("contoh", changed(file, change))).toThrow(expected);
  });

  test("a file that is no JSON", () => {
    const home = changed("units.json", () => {});
    writeFileSync(join(home, "contoh", "units.json"), "{");
    expect(() => loadInstance("contoh", home)).toThrow("units.json: missing or not JSON.");
  });

  test("an unknown name, and a name that is a path", () => {
    expect(() => loadInstance("tidak-ada")).toThrow("Known: contoh, mamuju.");
    expect(() => loadInstance("../instance")).toThrow("small letters");
  });
});
