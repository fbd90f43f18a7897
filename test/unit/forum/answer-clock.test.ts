import { describe, expect, test } from "vitest";
import { answerStateOn, deadlinesFrom } from "../../../src/modules/forum/answer-clock.ts";

const calendar = { workingDays: new Set([1, 2, 3, 4, 5]), holidays: new Set(["2026-12-25", "2026-12-24"]), years: new Set([2026]) };

describe("last days of an official answer (3, 5 and 10 working days, the day of the question not counted)", () => {
  test.each([
    ["a Monday", "2026-11-23", ["2026-11-26", "2026-11-30", "2026-12-07"]],
    ["a Friday", "2026-11-27", ["2026-12-02", "2026-12-04", "2026-12-11"]],
    ["a Saturday", "2026-11-28", ["2026-12-02", "2026-12-04", "2026-12-11"]],
    ["before holidays", "2026-12-22", ["2026-12-29", "2026-12-31", "2027-01-07"]],
  ])("%s", (_, askedOn, expected) => {
    const { acknowledgeBy, respondBy, resolveBy } = deadlinesFrom(askedOn, calendar);
    expect([acknowledgeBy, respondBy, resolveBy]).toEqual(expected);
  });
});

describe("what is owed next", () => {
  const days = { acknowledgeBy: "2026-11-26", respondBy: "2026-11-30", resolveBy: "2026-12-07" };
  const none = { acknowledgedAt: null, respondedAt: null, resolvedAt: null };
  const at = "2026-11-25T02:00:00.000Z";
  test.each([
    ["nothing is done", none, "2026-11-26", { next: "ACKNOWLEDGEMENT", dueOn: "2026-11-26", isOverdue: false }],
    ["the day is over", none, "2026-11-27", { next: "ACKNOWLEDGEMENT", dueOn: "2026-11-26", isOverdue: true }],
    ["taken in hand", { ...none, acknowledgedAt: at }, "2026-11-27", { next: "RESPONSE", dueOn: "2026-11-30", isOverdue: false }],
    [
      "answered",
      { ...none, acknowledgedAt: at, respondedAt: at },
      "2026-12-08",
      { next: "RESOLUTION", dueOn: "2026-12-07", isOverdue: true },
    ],
    [
      "answered finally",
      { acknowledgedAt: at, respondedAt: at, resolvedAt: at },
      "2027-01-01",
      { next: null, dueOn: null, isOverdue: false },
    ],
  ] as const)("%s", (_, done, today, expected) => {
    expect(answerStateOn({ ...days, ...done }, today)).toEqual(expected);
  });
});
