import { describe, expect, test } from "vitest";
import { checkedForm } from "../../../src/web/checked-form.ts";

const formOf = (values: Readonly<Record<string, string>>) => ({ text: (name: string) => values[name] ?? "" });

describe("dates", () => {
  test.each([
    ["2026-12-31", "2026-12-31"],
    [" 2026-12-31 ", "2026-12-31"],
    ["31/12/2026", "2026-12-31"],
    ["1-2-2027", "2027-02-01"],
    ["1.2.2027", "2027-02-01"],
  ])("%s is read as %s", (text, expected) => {
    const checked = checkedForm(formOf({ day: text }), "id");
    expect(checked.date("day")).toBe(expected);
    expect(checked.refused()).toBeNull();
  });

  test.each(["besok", "31/02/2026", "2026-13-01", "12/31/2026", "2026-1-1", "0"])("%s is refused beside its field", (text) => {
    const checked = checkedForm(formOf({ day: text }), "en");
    checked.date("day");
    expect(checked.refused()?.errors).toEqual([{ code: "INVALID", path: ["input", "day"], message: "Write the date like 31/12/2026." }]);
  });

  test("one that is missing is refused where it is needed, and is nothing where it is not", () => {
    const checked = checkedForm(formOf({}), "id");
    expect(checked.optionalDate("ends")).toBeNull();
    expect(checked.refused()).toBeNull();
    checked.date("starts");
    expect(checked.refused()?.errors.map(({ code, path }) => [code, ...path])).toEqual([["REQUIRED", "input", "starts"]]);
  });
});

describe("whole numbers", () => {
  test.each([
    ["12", 12],
    ["4.500.000", 4_500_000],
    ["4 500 000", 4_500_000],
    ["0", 0],
    ["-1", -1],
  ])("%s is read as %d", (text, expected) => {
    expect(checkedForm(formOf({ need: text }), "id").integer("need")).toBe(expected);
  });

  test.each(["dua", "1,5", "1.5", "12a", "3000000000", "4.50.000"])("%s is refused", (text) => {
    const checked = checkedForm(formOf({ need: text }), "id");
    checked.integer("need");
    expect(checked.refused()?.errors[0]?.code).toBe("INVALID");
  });
});

test("a value of an enum is read where there is a word for it, else refused", () => {
  const words = { NATIONAL: "Nasional", REGENCY: "Daerah" };
  expect(checkedForm(formOf({ channel: "REGENCY" }), "id").term("channel", words)).toBe("REGENCY");
  for (const text of ["", "PROVINCE", "toString"]) {
    const checked = checkedForm(formOf({ channel: text }), "id");
    checked.term("channel", words);
    expect(checked.refused()?.errors.map(({ path }) => path.join("."))).toEqual(["input.channel"]);
  }
});

test("every refusal of a form is said at once, by the path of its field", () => {
  const checked = checkedForm(formOf({ "schedule.SKD.startsOn": "x", year: "y" }), "id");
  checked.optionalDate("schedule.SKD.startsOn");
  checked.integer("year");
  checked.choice("unitId");
  expect(checked.refused()?.errors.map(({ path }) => path.join("."))).toEqual([
    "input.schedule.SKD.startsOn",
    "input.year",
    "input.unitId",
  ]);
});

test("an empty form says everything that it lacks at once, texts too", () => {
  const checked = checkedForm(formOf({ title: "  ", code: " A-1 " }), "en");
  expect([checked.text("code"), checked.text("title")]).toEqual(["A-1", ""]);
  checked.date("opensOn");
  checked.integer("need");
  checked.choice("unitId");
  expect(checked.refused()?.errors.map(({ code, path }) => [code, path.at(-1)])).toEqual([
    ["REQUIRED", "title"],
    ["REQUIRED", "opensOn"],
    ["REQUIRED", "need"],
    ["REQUIRED", "unitId"],
  ]);
});
