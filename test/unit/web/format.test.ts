import { expect, test } from "vitest";
import { createFormat } from "../../../src/web/format.ts";

const id = createFormat("id", "Asia/Jayapura", "WIT");
const en = createFormat("en", "Asia/Jayapura", "WIT");
const now = new Date("2026-12-09T03:00:00Z"); // 12.00 WIT

test("an instant is written in the instance's own time zone, with its abbreviation", () => {
  expect(id.dateTime("2026-12-12T14:59:00Z")).toBe("12 Des 2026 23.59 WIT");
  expect(en.dateTime("2026-12-12T14:59:00Z")).toBe("12 Dec 2026, 23:59 WIT");
  expect(id.dateTime("2026-12-12T15:00:00Z")).toBe("13 Des 2026 00.00 WIT");
  expect(id.time("2026-12-12T23:05:00Z")).toBe("08.05 WIT");
});

test("a local date stays the same day whatever the time zone", () => {
  expect(id.date("2026-08-17")).toBe("17 Agustus 2026");
  expect(id.weekday("2026-08-17")).toBe("Senin");
  expect(createFormat("en", "America/New_York", "EST").date("2026-08-17")).toBe("17 August 2026");
});

test.each([
  ["2026-12-01", "2026-12-01", "1 Des 2026"],
  ["2026-12-01", "2026-12-04", "1–4 Des 2026"],
  ["2026-11-28", "2026-12-04", "28 Nov – 4 Des 2026"],
  ["2026-12-28", "2027-01-04", "28 Des 2026 – 4 Jan 2027"],
])("the days from %s to %s are written %s", (from, to, written) => {
  expect(id.dateRange(from, to)).toBe(written);
});

test.each([
  ["1234567.50", "1.234.567,50", "1,234,567.50"],
  ["-3.5", "−3,5", "−3.5"],
  [1000, "1.000", "1,000"],
  ["0.123456789012345678901", "0,123456789012345678901", "0.123456789012345678901"],
])("the number %s keeps every digit", (value, indonesian, english) => {
  expect(id.number(value)).toBe(indonesian);
  expect(en.number(value)).toBe(english);
});

test.each([
  ["93.3", "93,300", "93.300"],
  ["93.300", "93,300", "93.300"],
  ["100", "100,000", "100.000"],
  ["0.12345", "0,12345", "0.12345"],
])("the computed figure %s has three decimals, and loses no digit", (value, indonesian, english) => {
  expect(id.score(value)).toBe(indonesian);
  expect(en.score(value)).toBe(english);
});

test.each([
  ["2.900", "2,90"],
  ["3.456", "3,456"],
  ["4", "4,00"],
])("the grade average %s is written %s", (value, written) => {
  expect(id.gradeAverage(value)).toBe(written);
});

test("shares and sizes are in the reader's form", () => {
  expect(id.percent(0.4525)).toBe("45,3\u00a0%");
  expect(en.percent(0.5, 0)).toBe("50%");
  expect([id.bytes(512), id.bytes(48_213), id.bytes(20_000_000)]).toEqual(["512 B", "48,2 kB", "20 MB"]);
});

test.each([
  ["2026-12-12T14:59:00Z", "sisa 3 hari", "3 days left"],
  ["2026-12-09T15:00:00Z", "sisa 1 hari", "1 day left"],
  ["2026-12-09T14:59:00Z", "sisa 11 jam", "11 hours left"],
  ["2026-12-09T03:00:20Z", "sisa 1 menit", "1 minute left"],
  ["2026-12-09T03:00:00Z", "sudah lewat", "over"],
])("until %s it is %s", (until, indonesian, english) => {
  expect(id.remaining(until, now)).toBe(indonesian);
  expect(en.remaining(until, now)).toBe(english);
});
