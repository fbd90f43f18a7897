import { expect, test } from "vitest";
import { fixedClock, systemClock } from "../../../src/kernel/clock.ts";

test("a fixed clock stands still until it is advanced or set", () => {
  const clock = fixedClock("2026-11-24T16:00:00Z");
  expect(clock.now().toISOString()).toBe("2026-11-24T16:00:00.000Z");
  expect(clock.now()).not.toBe(clock.now());
  clock.advance(90_000);
  expect(clock.now().toISOString()).toBe("2026-11-24T16:01:30.000Z");
  clock.set("2027-01-01T00:00:00Z");
  expect(clock.now().toISOString()).toBe("2027-01-01T00:00:00.000Z");
});

test("a fixed clock refuses a start that is no instant", () => {
  expect(() => fixedClock("kemarin")).toThrow(RangeError);
});

test("the system clock does not go back", () => {
  const first = systemClock.now();
  expect(systemClock.now().getTime()).toBeGreaterThanOrEqual(first.getTime());
});
