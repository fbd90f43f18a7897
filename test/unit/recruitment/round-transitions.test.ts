import { describe, expect, test } from "vitest";
import { Rejected } from "../../../src/kernel/errors.ts";
import { allowedActions, terminalStates, transition } from "../../../src/kernel/transitions.ts";
import {
  type RoundAction,
  type RoundState,
  type RoundSubject,
  roundTransitions,
} from "../../../src/modules/recruitment/round-transitions.ts";
import { someone } from "./transition-viewers.ts";

const now = new Date("2026-11-24T04:00:00Z");
const complete: RoundSubject = {
  state: "DRAFT",
  draftedById: "drafter",
  path: "CPNS",
  channel: "NATIONAL",
  ruleSetState: "CONFIRMED",
  applyUrl: "https://sscasn.bkn.go.id",
  quota: 10,
  stages: ["ANNOUNCEMENT", "REGISTRATION"],
  publishedVacancies: 1,
  unfinishedVacancies: 0,
  decidedVacancies: 0,
  hasFinalResult: true,
};
const official = someone("official", "APPOINTING_OFFICIAL");
const officer = someone("officer", "PERSONNEL_OFFICER");

const refusal = (subject: RoundSubject, action: RoundAction, viewer = official, reason?: string) => {
  try {
    return transition(roundTransitions, subject, action, viewer, now, reason);
  } catch (error) {
    return error instanceof Rejected ? error.errors.map((each) => each.code).join() : (error as { code: string }).code;
  }
};

test.each<[RoundState, RoundAction, RoundState]>([
  ["DRAFT", "ANNOUNCE", "ANNOUNCED"],
  ["ANNOUNCED", "START", "RUNNING"],
  ["RUNNING", "CONCLUDE", "CONCLUDED"],
  ["DRAFT", "CANCEL", "CANCELLED"],
  ["ANNOUNCED", "CANCEL", "CANCELLED"],
  ["RUNNING", "CANCEL", "CANCELLED"],
  ["ANNOUNCED", "REVISE_SCHEDULE", "ANNOUNCED"],
  ["RUNNING", "REVISE_SCHEDULE", "RUNNING"],
])("from %s %s leads to %s", (from, action, to) => {
  expect(refusal({ ...complete, state: from }, action, official, "a reason")).toBe(to);
});

test("what is over stays over", () => {
  expect(terminalStates(roundTransitions)).toEqual(["CANCELLED", "CONCLUDED"]);
});

describe("an announcement waits for", () => {
  test.each<[string, Partial<RoundSubject>, string]>([
    ["someone other than the drafter", { draftedById: "official" }, "SEPARATION_OF_DUTIES"],
    ["the day of the announcement", { stages: ["REGISTRATION"] }, "INCOMPLETE"],
    ["the days of the registration", { stages: ["ANNOUNCEMENT"] }, "INCOMPLETE"],
    ["a rule set", { ruleSetState: null }, "INCOMPLETE"],
    ["a confirmed rule set", { ruleSetState: "PROPOSED" }, "INCOMPLETE"],
    ["the address of a national registration", { applyUrl: null }, "INCOMPLETE"],
    ["the quota", { quota: null }, "INCOMPLETE"],
  ])("%s", (_what, change, code) => {
    expect(refusal({ ...complete, ...change }, "ANNOUNCE")).toBe(code);
  });

  test("no rule set where nothing is computed, and no address where the regency takes the applications", () => {
    expect(refusal({ ...complete, path: "PPPK", ruleSetState: null }, "ANNOUNCE")).toBe("ANNOUNCED");
    expect(refusal({ ...complete, channel: "REGENCY", applyUrl: null }, "ANNOUNCE")).toBe("ANNOUNCED");
  });
});

test("a round starts when a vacancy is out, and ends when none is left", () => {
  expect(refusal({ ...complete, state: "ANNOUNCED", publishedVacancies: 0 }, "START")).toBe("INCOMPLETE");
  expect(refusal({ ...complete, state: "RUNNING", unfinishedVacancies: 1 }, "CONCLUDE")).toBe("INCOMPLETE");
});

test("a round that is computed ends with a final list that stands; where nothing is computed none is asked for", () => {
  const decided = { ...complete, state: "RUNNING", decidedVacancies: 1 } as const;
  expect(refusal(decided, "CONCLUDE")).toBe("CONCLUDED");
  expect(refusal({ ...decided, hasFinalResult: false }, "CONCLUDE")).toBe("INCOMPLETE");
  for (const path of ["PPPK", "OPEN_SELECTION"] as const)
    expect(refusal({ ...decided, path, ruleSetState: null, hasFinalResult: false }, "CONCLUDE")).toBe("CONCLUDED");
});

test("a round with a final result is not called off, and none without a reason", () => {
  expect(refusal({ ...complete, state: "RUNNING", decidedVacancies: 1 }, "CANCEL", official, "why")).toBe("WRONG_STATE");
  expect(refusal({ ...complete, state: "RUNNING" }, "CANCEL", official, " ")).toBe("REASON_REQUIRED");
});

test("an officer calls off a draft only, and does not announce", () => {
  expect(refusal(complete, "CANCEL", officer, "why")).toBe("CANCELLED");
  expect(refusal({ ...complete, state: "ANNOUNCED" }, "CANCEL", officer, "why")).toBe("WRONG_STATE");
  expect(refusal(complete, "ANNOUNCE", officer)).toBe("FORBIDDEN");
});

test("the screen is told the same as the command", () => {
  expect(allowedActions(roundTransitions, { ...complete, quota: null }, official, now)).toMatchObject([
    { action: "ANNOUNCE", allowed: false, reason: { en: "Enter the number of needs that was set for this round." } },
    { action: "CANCEL", allowed: true, isReasonRequired: true },
  ]);
  expect(allowedActions(roundTransitions, complete, someone("auditor", "AUDITOR"), now)).toEqual([]);
});
