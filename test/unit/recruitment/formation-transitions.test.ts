import { expect, test } from "vitest";
import { Rejected } from "../../../src/kernel/errors.ts";
import { terminalStates, transition, transitionByClock } from "../../../src/kernel/transitions.ts";
import {
  type FormationAction,
  type FormationState,
  type FormationSubject,
  formationTransitions,
} from "../../../src/modules/recruitment/formation-transitions.ts";
import { type RuleSetSubject, ruleSetTransitions } from "../../../src/modules/recruitment/rule-set-transitions.ts";
import { someone } from "./transition-viewers.ts";

const now = new Date("2026-11-24T04:00:00Z");
const draft: FormationSubject = { state: "DRAFT", draftedById: "drafter", roundState: "DRAFT", need: 2, quota: 5, approvedNeed: 3 };
const both = someone("somebody", "PERSONNEL_OFFICER", "COMMITTEE_MEMBER");

const outcome = (change: Partial<FormationSubject>, action: FormationAction, viewer = both, reason: string | null = "why") => {
  try {
    return transition(formationTransitions, { ...draft, ...change }, action, viewer, now, reason);
  } catch (error) {
    return error instanceof Rejected ? error.errors.map((each) => each.code).join() : (error as { code: string }).code;
  }
};

test.each<[FormationState, FormationAction, FormationState]>([
  ["DRAFT", "UPDATE", "DRAFT"],
  ["DRAFT", "PROPOSE", "PROPOSED"],
  ["PROPOSED", "APPROVE", "APPROVED"],
  ["PROPOSED", "REJECT", "REJECTED"],
])("a formation goes from %s by %s to %s", (state, action, to) => {
  expect(outcome({ state }, action)).toBe(to);
});

test.each<[string, Partial<FormationSubject>, FormationAction, string]>([
  ["approved by its drafter", { state: "PROPOSED", draftedById: "somebody" }, "APPROVE", "SEPARATION_OF_DUTIES"],
  ["refused by its drafter", { state: "PROPOSED", draftedById: "somebody" }, "REJECT", "SEPARATION_OF_DUTIES"],
  ["changed once it is proposed", { state: "PROPOSED" }, "UPDATE", "WRONG_STATE"],
  ["taken back once it is approved", { state: "APPROVED" }, "REMOVE", "WRONG_STATE"],
  ["proposed when the round is over", { roundState: "CONCLUDED" }, "PROPOSE", "CLOSED"],
  [
    "approved by whoever drafted it, above the quota",
    { state: "PROPOSED", draftedById: "somebody", need: 3 },
    "APPROVE",
    "SEPARATION_OF_DUTIES",
  ],
  ["locked by hand", { state: "APPROVED" }, "LOCK", "FORBIDDEN"],
])("a formation is not %s", (_what, change, action, code) => {
  expect(outcome(change, action)).toBe(code);
});

// PermenPANRB 6/2024, Ps 22: the needs announced are exactly those that were set.
test.each<[string, Partial<FormationSubject>, string]>([
  ["exactly up to the quota", {}, "APPROVED"],
  ["not one person above it", { need: 3 }, "OUT_OF_RANGE"],
  ["not where others have used it up", { need: 1, approvedNeed: 5 }, "OUT_OF_RANGE"],
  ["not where a lower quota was entered since", { need: 1, approvedNeed: 9 }, "OUT_OF_RANGE"],
  ["as long as no quota is set", { quota: null, need: 9 }, "APPROVED"],
])("formations are approved %s", (_what, change, expected) => {
  expect(outcome({ state: "PROPOSED", ...change }, "APPROVE")).toBe(expected);
});

test("a formation above the quota is refused for good, and moved otherwise, as any other", () => {
  expect(outcome({ state: "PROPOSED", need: 9 }, "REJECT")).toBe("REJECTED");
  expect(outcome({ need: 9 }, "PROPOSE")).toBe("PROPOSED");
});

test("a refusal needs a reason, and is final like the lock", () => {
  expect(outcome({ state: "PROPOSED" }, "REJECT", both, null)).toBe("REASON_REQUIRED");
  expect(transitionByClock(formationTransitions, { ...draft, state: "APPROVED" }, "LOCK", now)).toBe("LOCKED");
  expect(terminalStates(formationTransitions)).toEqual(["LOCKED", "REJECTED"]);
});

test("a rule set is confirmed by another person than its proposer, once", () => {
  const confirm = (subject: RuleSetSubject, personId: string) =>
    transition(ruleSetTransitions, subject, "CONFIRM", someone(personId, "COMMITTEE_MEMBER"), now);
  expect(confirm({ state: "PROPOSED", proposedById: "proposer" }, "other")).toBe("CONFIRMED");
  expect(() => confirm({ state: "PROPOSED", proposedById: "proposer" }, "proposer")).toThrow(
    new Rejected([{ code: "SEPARATION_OF_DUTIES", path: [], message: { id: "", en: "" } }]).message,
  );
  expect(() => confirm({ state: "CONFIRMED", proposedById: null }, "other")).toThrow("WRONG_STATE");
});
