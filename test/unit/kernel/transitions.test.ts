import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { AccessError, Rejected } from "../../../src/kernel/errors.ts";
import { allowedActions, terminalStates, transition, transitionByClock, type Transition } from "../../../src/kernel/transitions.ts";
import type { Role, Viewer } from "../../../src/kernel/viewer.ts";

type State = "DRAFT" | "IN_REVIEW" | "PUBLISHED" | "WITHDRAWN" | "CLOSED";
type Action = "SUBMIT" | "APPROVE" | "RETURN" | "WITHDRAW" | "CLOSE";
interface Paper {
  readonly state: State;
  readonly drafterId: string;
  readonly ownerId: string;
  readonly opensAt: Date | null;
}

const sameHands = {
  code: "SEPARATION_OF_DUTIES",
  path: ["viewer"],
  message: { id: "Penyusun tidak boleh menyetujui.", en: "The drafter may not approve." },
} as const;
const table: readonly Transition<State, Action, Paper>[] = [
  { from: "DRAFT", action: "SUBMIT", to: "IN_REVIEW", roles: ["PERSONNEL_OFFICER"] },
  {
    from: "IN_REVIEW",
    action: "APPROVE",
    to: "PUBLISHED",
    roles: ["COMMITTEE_MEMBER"],
    availableFrom: (paper) => paper.opensAt,
    guard: (paper, viewer) => (paper.drafterId === viewer.personId ? sameHands : null),
  },
  { from: "IN_REVIEW", action: "RETURN", to: "DRAFT", roles: ["COMMITTEE_MEMBER"], reasonRequired: true },
  { from: "DRAFT", action: "WITHDRAW", to: "WITHDRAWN", roles: [], relation: (paper, viewer) => paper.ownerId === viewer.personId },
  { from: "PUBLISHED", action: "CLOSE", to: "CLOSED", roles: [], byClock: true },
];
const now = new Date("2026-11-24T04:00:00Z");
const paper = (state: State, opensAt: Date | null = null): Paper => ({ state, drafterId: "drafter", ownerId: "owner", opensAt });
const viewer = (personId: string, ...roles: Role[]): Viewer => ({
  kind: "PERSON",
  personId,
  sessionId: "s",
  scopes: null,
  locale: "id",
  address: "",
  grants: roles.map((role) => ({ role, unitId: "u", unitIds: ["u"], isActing: false })),
});
const refusal = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof Rejected) return error.errors.map((each) => `${each.code} at ${each.path.join(".")}`).join();
    if (error instanceof AccessError) return error.code;
    throw error;
  }
  return "none";
};

describe("a transition", () => {
  test("leads to the state of its row", () => {
    expect(transition(table, paper("DRAFT"), "SUBMIT", viewer("a", "PERSONNEL_OFFICER"), now)).toBe("IN_REVIEW");
    expect(transition(table, paper("DRAFT"), "WITHDRAW", viewer("owner"), now)).toBe("WITHDRAWN");
    expect(transition(table, paper("IN_REVIEW"), "RETURN", viewer("a", "COMMITTEE_MEMBER"), now, "Syarat belum lengkap")).toBe("DRAFT");
  });

  test.each<[string, State, Action, Viewer, string | undefined, Date | null, string]>([
    ["another role", "IN_REVIEW", "APPROVE", viewer("a", "PERSONNEL_OFFICER"), undefined, null, "FORBIDDEN"],
    ["no role", "IN_REVIEW", "APPROVE", viewer("a"), undefined, null, "FORBIDDEN"],
    ["a stranger to the row", "DRAFT", "WITHDRAW", viewer("a", "ADMINISTRATOR"), undefined, null, "FORBIDDEN"],
    ["a person, where only the clock may", "PUBLISHED", "CLOSE", viewer("a", "ADMINISTRATOR"), undefined, null, "FORBIDDEN"],
    ["the wrong state", "PUBLISHED", "APPROVE", viewer("a", "COMMITTEE_MEMBER"), undefined, null, "WRONG_STATE at state"],
    ["the drafter", "IN_REVIEW", "APPROVE", viewer("drafter", "COMMITTEE_MEMBER"), undefined, null, "SEPARATION_OF_DUTIES at viewer"],
    ["no reason", "IN_REVIEW", "RETURN", viewer("a", "COMMITTEE_MEMBER"), undefined, null, "REASON_REQUIRED at input.reason"],
    ["an empty reason", "IN_REVIEW", "RETURN", viewer("a", "COMMITTEE_MEMBER"), "  ", null, "REASON_REQUIRED at input.reason"],
    ["too early", "IN_REVIEW", "APPROVE", viewer("a", "COMMITTEE_MEMBER"), undefined, new Date(now.getTime() + 1), "NOT_YET_OPEN at state"],
    ["the very instant of opening", "IN_REVIEW", "APPROVE", viewer("a", "COMMITTEE_MEMBER"), undefined, now, "none"],
  ])("with %s is answered as it should", (_, state, action, who, reason, opensAt, expected) => {
    expect(refusal(() => transition(table, paper(state, opensAt), action, who, now, reason))).toBe(expected);
  });

  test("of the clock takes only rows for the clock", () => {
    expect(transitionByClock(table, paper("PUBLISHED"), "CLOSE", now)).toBe("CLOSED");
    expect(refusal(() => transitionByClock(table, paper("DRAFT"), "CLOSE", now))).toBe("WRONG_STATE at state");
    expect(refusal(() => transitionByClock(table, paper("DRAFT"), "SUBMIT", now))).toBe("FORBIDDEN");
  });

  test("with two rows for one action takes the first that nothing blocks", () => {
    const rows: readonly Transition<State, Action, Paper>[] = [
      { from: "DRAFT", action: "SUBMIT", to: "PUBLISHED", roles: ["PERSONNEL_OFFICER"], guard: () => sameHands },
      { from: "DRAFT", action: "SUBMIT", to: "IN_REVIEW", roles: ["PERSONNEL_OFFICER"] },
    ];
    expect(transition(rows, paper("DRAFT"), "SUBMIT", viewer("a", "PERSONNEL_OFFICER"), now)).toBe("IN_REVIEW");
  });
});

describe("allowed actions", () => {
  test("name what the viewer could do from here, and what stands in the way", () => {
    expect(allowedActions(table, paper("IN_REVIEW", new Date("2026-11-25T00:00:00Z")), viewer("a", "COMMITTEE_MEMBER"), now)).toEqual([
      {
        action: "APPROVE",
        allowed: false,
        reason: { id: "Tindakan ini belum dibuka. Tunggu sampai waktunya.", en: "This action is not open yet. Wait until its time." },
        availableFrom: new Date("2026-11-25T00:00:00Z"),
        isReasonRequired: false,
      },
      { action: "RETURN", allowed: true, reason: null, availableFrom: null, isReasonRequired: true },
    ]);
    expect(allowedActions(table, paper("IN_REVIEW"), viewer("drafter", "COMMITTEE_MEMBER"), now)[0]).toEqual({
      action: "APPROVE",
      allowed: false,
      reason: sameHands.message,
      availableFrom: null,
      isReasonRequired: false,
    });
  });

  test("are none in a terminal state, for another role and for the clock's rows", () => {
    expect(allowedActions(table, paper("WITHDRAWN"), viewer("owner", "PERSONNEL_OFFICER"), now)).toEqual([]);
    expect(allowedActions(table, paper("IN_REVIEW"), viewer("a", "MODERATOR"), now)).toEqual([]);
    expect(allowedActions(table, paper("PUBLISHED"), viewer("a", "ADMINISTRATOR"), now)).toEqual([]);
  });

  test("agree with what a transition does, for every state, action and viewer", () => {
    const states = fc.constantFrom<State>("DRAFT", "IN_REVIEW", "PUBLISHED", "WITHDRAWN", "CLOSED");
    const viewers = fc.record({
      id: fc.constantFrom("a", "drafter", "owner"),
      roles: fc.subarray<Role>(["PERSONNEL_OFFICER", "COMMITTEE_MEMBER", "MODERATOR"]),
    });
    fc.assert(
      fc.property(
        states,
        fc.constantFrom<Action>("SUBMIT", "APPROVE", "RETURN", "WITHDRAW", "CLOSE"),
        viewers,
        (state, action, { id, roles }) => {
          const who = viewer(id, ...roles);
          const listed = allowedActions(table, paper(state), who, now).find((each) => each.action === action);
          expect(listed?.allowed ?? false).toBe(refusal(() => transition(table, paper(state), action, who, now, "alasan")) === "none");
        },
      ),
    );
  });
});

test("terminal states are those that no row leaves", () => {
  expect(terminalStates(table)).toEqual(["CLOSED", "WITHDRAWN"]);
});
