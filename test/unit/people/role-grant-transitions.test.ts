import { describe, expect, test } from "vitest";
import { Rejected } from "../../../src/kernel/errors.ts";
import { allowedActions, terminalStates, transition, transitionByClock } from "../../../src/kernel/transitions.ts";
import { type GrantAction, type GrantSubject, roleGrantTransitions } from "../../../src/modules/people/role-grant-transitions.ts";
import { countsOn, isOver } from "../../../src/modules/people/role-grant-window.ts";
import { person } from "../../support/viewers.ts";

const now = new Date("2026-11-24T01:00:00Z");
const admin = person({ roles: ["ADMINISTRATOR"] });
const grant = (change: Partial<GrantSubject> = {}): GrantSubject => ({
  state: "PROPOSED",
  personId: "citra",
  role: "AUDITOR",
  proposedById: "budi",
  isOver: false,
  otherAdministrators: 2,
  ...change,
});
const outcome = (action: GrantAction, subject: GrantSubject, viewer = admin, reason: string | null = "why") => {
  try {
    return transition(roleGrantTransitions, subject, action, viewer, now, reason);
  } catch (error) {
    return error instanceof Rejected ? error.errors[0]?.code : "FORBIDDEN";
  }
};

describe("a grant", () => {
  test.each<[string, GrantAction, Partial<GrantSubject>, string]>([
    ["proposed by another", "confirm", {}, "ACTIVE"],
    ["proposed by the viewer", "confirm", { proposedById: admin.personId }, "SEPARATION_OF_DUTIES"],
    ["for the viewer", "confirm", { personId: admin.personId ?? "" }, "SEPARATION_OF_DUTIES"],
    ["that is over", "confirm", { isOver: true }, "CLOSED"],
    ["that is active already", "confirm", { state: "ACTIVE" }, "WRONG_STATE"],
    ["proposed by the viewer", "refuse", { proposedById: admin.personId }, "REFUSED"],
    ["that is active", "refuse", { state: "ACTIVE" }, "WRONG_STATE"],
    ["that is active", "end", { state: "ACTIVE" }, "ENDED"],
    ["of the last administrator", "end", { state: "ACTIVE", role: "ADMINISTRATOR", otherAdministrators: 0 }, "NOT_ALLOWED"],
    ["of an administrator who is not the last", "end", { state: "ACTIVE", role: "ADMINISTRATOR", otherAdministrators: 1 }, "ENDED"],
    ["that is only proposed", "end", {}, "WRONG_STATE"],
    ["that was refused", "confirm", { state: "REFUSED" }, "WRONG_STATE"],
    ["that has ended", "end", { state: "ENDED" }, "WRONG_STATE"],
  ])("%s, on %s", (_what, action, change, expected) => {
    expect(outcome(action, grant(change))).toBe(expected);
  });

  test("is decided by administrators only", () => {
    for (const action of ["confirm", "refuse", "end"] as const)
      expect(outcome(action, grant(), person({ roles: ["AUDITOR", "APPOINTING_OFFICIAL"] }))).toBe("FORBIDDEN");
  });

  test("is refused or ended with a reason only", () => {
    expect(outcome("refuse", grant(), admin, " ")).toBe("REASON_REQUIRED");
    expect(outcome("end", grant({ state: "ACTIVE" }), admin, null)).toBe("REASON_REQUIRED");
  });

  test("is ended by the calendar, even the last administrator's, and confirmed by no calendar", () => {
    expect(
      transitionByClock(
        roleGrantTransitions,
        grant({ state: "ACTIVE", role: "ADMINISTRATOR", otherAdministrators: 0, isOver: true }),
        "end",
        now,
      ),
    ).toBe("ENDED");
    expect(() => transitionByClock(roleGrantTransitions, grant(), "confirm", now)).toThrow();
  });

  test("shows its proposer that another must confirm", () => {
    const [confirm, refuse] = allowedActions(roleGrantTransitions, grant({ proposedById: admin.personId }), admin, now);
    expect([confirm?.action, confirm?.allowed, refuse?.action, refuse?.allowed]).toEqual(["confirm", false, "refuse", true]);
  });

  test("has two ends", () => expect(terminalStates(roleGrantTransitions)).toEqual(["ENDED", "REFUSED"]));
});

test.each([
  ["2026-11-24", null, "2026-11-23", false],
  ["2026-11-24", null, "2026-11-24", true],
  ["2026-11-24", null, "2099-01-01", true],
  ["2026-11-24", "2026-11-24", "2026-11-24", true],
  ["2026-11-24", "2026-11-25", "2026-11-25", true],
  ["2026-11-24", "2026-11-25", "2026-11-26", false],
])("a grant from %s to %s counts on %s: %s (first and last day inclusive)", (startsOn, endsOn, day, expected) => {
  expect(countsOn({ startsOn, endsOn }, day)).toBe(expected);
  expect(isOver({ endsOn }, day)).toBe(endsOn !== null && day > endsOn);
});
