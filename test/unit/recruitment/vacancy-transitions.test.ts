import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Rejected } from "../../../src/kernel/errors.ts";
import { allowedActions, terminalStates, transition } from "../../../src/kernel/transitions.ts";
import { type VacancyState, vacancyStates } from "../../../src/modules/recruitment/vacancy-state.ts";
import {
  dueMoves,
  type VacancyAction,
  type VacancySubject,
  vacancyTransitions,
} from "../../../src/modules/recruitment/vacancy-transitions.ts";
import { daysLeftOn, stateOn } from "../../../src/modules/recruitment/vacancy-window.ts";
import { someone } from "./transition-viewers.ts";

const now = new Date("2026-11-24T04:00:00Z");
const days = (count: number) => new Date(now.getTime() + count * 86_400_000);
const ready: VacancySubject = {
  state: "DRAFT",
  draftedById: "drafter",
  approvedById: "approver",
  roundState: "ANNOUNCED",
  quota: 3,
  approvedNeed: 3,
  formationStates: ["LOCKED"],
  replacedState: null,
  isReplaced: false,
  opensAt: days(1),
  closesAt: days(10),
  selectionAt: days(12),
};
const everyone = someone("somebody", "PERSONNEL_OFFICER", "COMMITTEE_MEMBER", "APPOINTING_OFFICIAL");

const outcome = (change: Partial<VacancySubject>, action: VacancyAction, viewer = everyone, reason: string | null = "why") => {
  try {
    return transition(vacancyTransitions, { ...ready, ...change }, action, viewer, now, reason);
  } catch (error) {
    return error instanceof Rejected ? error.errors.map((each) => each.code).join() : (error as { code: string }).code;
  }
};

test.each<[VacancyState, VacancyAction, VacancyState]>([
  ["DRAFT", "UPDATE", "DRAFT"],
  ["DRAFT", "SUBMIT", "IN_REVIEW"],
  ["IN_REVIEW", "RETURN", "DRAFT"],
  ["IN_REVIEW", "PUBLISH", "PUBLISHED"],
  ["PUBLISHED", "EXTEND", "PUBLISHED"],
  ["OPEN", "EXTEND", "OPEN"],
  ["DRAFT", "CANCEL", "CANCELLED"],
  ["IN_REVIEW", "CANCEL", "CANCELLED"],
  ["PUBLISHED", "CANCEL", "CANCELLED"],
  ["OPEN", "CANCEL", "CANCELLED"],
  ["CLOSED", "CANCEL", "CANCELLED"],
  ["IN_SELECTION", "CANCEL", "CANCELLED"],
])("from %s %s leads to %s", (state, action, to) => {
  expect(outcome({ state }, action)).toBe(to);
});

test("approval is a mark: the vacancy waits in review for who publishes", () => {
  expect(outcome({ state: "IN_REVIEW", approvedById: null }, "APPROVE")).toBe("IN_REVIEW");
});

test("from open on nothing changes but the last day", () => {
  for (const state of vacancyStates.filter((each) => each !== "DRAFT")) expect(outcome({ state }, "UPDATE")).toBe("WRONG_STATE");
  for (const state of ["CLOSED", "IN_SELECTION", "DECIDED", "ARCHIVED", "CANCELLED", "SUPERSEDED"] as const)
    expect(outcome({ state }, "EXTEND")).toBe("WRONG_STATE");
});

test("a decided vacancy is not called off, and what is over stays over", () => {
  for (const state of ["DECIDED", "ARCHIVED", "CANCELLED", "SUPERSEDED"] as const) expect(outcome({ state }, "CANCEL")).toBe("WRONG_STATE");
  expect(terminalStates(vacancyTransitions)).toEqual(["ARCHIVED", "CANCELLED", "SUPERSEDED"]);
});

test.each<[string, Partial<VacancySubject>, VacancyAction, string]>([
  ["without formations", { formationStates: [] }, "SUBMIT", "INCOMPLETE"],
  ["when its last day has passed", { closesAt: days(-1) }, "SUBMIT", "OUT_OF_RANGE"],
  ["when its round is over", { roundState: "CANCELLED" }, "SUBMIT", "CLOSED"],
])("a draft is not submitted %s", (_when, change, action, code) => {
  expect(outcome(change, action)).toBe(code);
});

test.each<[string, Partial<VacancySubject>, string]>([
  ["by its drafter", { draftedById: "somebody" }, "SEPARATION_OF_DUTIES"],
  ["twice", { approvedById: "approver" }, "WRONG_STATE"],
  ["while a formation is only proposed", { approvedById: null, formationStates: ["APPROVED", "PROPOSED"] }, "INCOMPLETE"],
])("a vacancy is not approved %s", (_when, change, code) => {
  expect(outcome({ state: "IN_REVIEW", approvedById: null, ...change }, "APPROVE")).toBe(code);
});

describe("a vacancy is not published", () => {
  test.each<[string, Partial<VacancySubject>, string]>([
    ["by its drafter", { draftedById: "somebody" }, "SEPARATION_OF_DUTIES"],
    ["by who approved it", { approvedById: "somebody" }, "SEPARATION_OF_DUTIES"],
    ["before it is approved", { approvedById: null }, "INCOMPLETE"],
    ["before its round is announced", { roundState: "DRAFT" }, "INCOMPLETE"],
    ["when its round is over", { roundState: "CONCLUDED" }, "INCOMPLETE"],
    ["while a formation is not locked", { formationStates: ["LOCKED", "APPROVED"] }, "INCOMPLETE"],
    ["with fewer needs than the quota", { approvedNeed: 2 }, "MISMATCH"],
    ["with more needs than the quota", { approvedNeed: 4 }, "MISMATCH"],
    ["without a quota", { quota: null }, "MISMATCH"],
    ["in the place of one that people can already apply to", { replacedState: "OPEN" }, "WRONG_STATE"],
    ["when its last day has passed", { closesAt: days(-1) }, "OUT_OF_RANGE"],
  ])("%s", (_when, change, code) => {
    expect(outcome({ state: "IN_REVIEW", ...change }, "PUBLISH")).toBe(code);
  });
});

test.each<[VacancyAction, VacancyState]>([
  ["RETURN", "IN_REVIEW"],
  ["EXTEND", "OPEN"],
  ["CANCEL", "DRAFT"],
  ["CANCEL", "OPEN"],
])("%s from %s needs a reason", (action, state) => {
  expect(outcome({ state }, action, everyone, null)).toBe("REASON_REQUIRED");
});

test.each<[VacancyAction, VacancyState]>([
  ["OPEN", "PUBLISHED"],
  ["CLOSE", "OPEN"],
  ["BEGIN_SELECTION", "CLOSED"],
  ["DECIDE", "IN_SELECTION"],
  ["ARCHIVE", "DECIDED"],
  ["SUPERSEDE", "PUBLISHED"],
])("nobody does %s by hand", (action, state) => {
  expect(outcome({ state }, action)).toBe("FORBIDDEN");
  expect(allowedActions(vacancyTransitions, { ...ready, state }, everyone, now).map((each) => each.action)).not.toContain(action);
});

describe("the calendar", () => {
  test.each<[number, VacancyState, string[]]>([
    [0, "PUBLISHED", []],
    [1, "OPEN", ["OPEN"]],
    [9.99, "OPEN", ["OPEN"]],
    [10, "CLOSED", ["OPEN", "CLOSE"]],
    [12, "IN_SELECTION", ["OPEN", "CLOSE", "BEGIN_SELECTION"]],
  ])("after %d days makes of a published vacancy one that is %s", (after, state, moves) => {
    expect(dueMoves({ ...ready, state: "PUBLISHED" }, days(after))).toEqual({ state, moves });
  });

  test("hands nothing to selection while the schedule names no day", () => {
    expect(dueMoves({ ...ready, state: "CLOSED", selectionAt: null }, days(100))).toEqual({ state: "CLOSED", moves: [] });
  });

  test("moves no draft, and nothing that is over", () => {
    for (const state of ["DRAFT", "IN_REVIEW", "DECIDED", "ARCHIVED", "CANCELLED", "SUPERSEDED"] as const) {
      expect(dueMoves({ ...ready, state }, days(100))).toEqual({ state, moves: [] });
    }
  });

  test("gives the same end in many steps as in one, and nothing more the second time", () => {
    fc.assert(
      fc.property(fc.constantFrom(...vacancyStates), fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 6 }), (state, steps) => {
        const at = steps.toSorted((a, b) => a - b);
        const walked = at.reduce((subject, day) => ({ ...subject, state: dueMoves(subject, days(day)).state }), { ...ready, state });
        const last = at.at(-1) ?? 0;
        expect(dueMoves(walked, days(last)).state).toBe(dueMoves({ ...ready, state }, days(last)).state);
        expect(dueMoves({ ...ready, state: dueMoves(walked, days(last)).state }, days(last)).moves).toEqual([]);
      }),
    );
  });

  test.each<[VacancyState, string, VacancyState, number | null]>([
    ["PUBLISHED", "2026-11-23", "PUBLISHED", null],
    ["PUBLISHED", "2026-11-24", "OPEN", 6],
    ["OPEN", "2026-11-30", "OPEN", 0],
    ["OPEN", "2026-12-01", "CLOSED", null],
    ["PUBLISHED", "2026-12-01", "CLOSED", null],
    ["CANCELLED", "2026-11-24", "CANCELLED", null],
    ["DRAFT", "2026-11-24", "DRAFT", null],
  ])("shows %s on %s as %s before the sweep has come by", (state, today, shown, left) => {
    const window = { state, opensOn: "2026-11-24", closesOn: "2026-11-30" };
    expect([stateOn(window, today), daysLeftOn(window, today)]).toEqual([shown, left]);
  });
});
