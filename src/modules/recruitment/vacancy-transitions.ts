import type { UserErrorData } from "../../kernel/errors.ts";
import type { Text } from "../../kernel/text.ts";
import { type Transition, transitionByClock } from "../../kernel/transitions.ts";
import type { Viewer } from "../../kernel/viewer.ts";
import { dutyRefusal } from "../people/index.ts";
import type { FormationState } from "./formation-transitions.ts";
import type { RoundState } from "./round-transitions.ts";
import { messages } from "./vacancy.messages.ts";
import type { VacancyState } from "./vacancy-state.ts";

export type { VacancyState };
export type VacancyAction =
  | "UPDATE"
  | "SUBMIT"
  | "RETURN"
  | "APPROVE"
  | "PUBLISH"
  | "EXTEND"
  | "CANCEL"
  | "CORRECT"
  | "OPEN"
  | "CLOSE"
  | "BEGIN_SELECTION"
  | "DECIDE"
  | "ARCHIVE"
  | "SUPERSEDE";

export interface VacancySubject {
  readonly state: VacancyState;
  readonly draftedById: string;
  readonly approvedById: string | null;
  readonly roundState: RoundState;
  /** Ministerial quota of the round, and the sum of needs over its approved formations. */
  readonly quota: number | null;
  readonly approvedNeed: number;
  /** States of the vacancy's own formations. */
  readonly formationStates: readonly FormationState[];
  /** State of the vacancy that this one replaces; `null`: it replaces none. */
  readonly replacedState: VacancyState | null;
  /** A published vacancy replaces this one. */
  readonly isReplaced: boolean;
  /** The first instant of the first day, and the first instant after the last day. */
  readonly opensAt: Date;
  readonly closesAt: Date;
  /** When screening starts, by the schedule of the round; `null`: not set. */
  readonly selectionAt: Date | null;
}

type Row = Transition<VacancyState, VacancyAction, VacancySubject>;

/** Where a corrected version (ralat) may be drafted; once it is open only after it was called off, and the guard says so. */
const correctable = ["PUBLISHED", "OPEN", "CANCELLED"] as const;

/** A published vacancy is called off by whoever publishes; the public reads why. */
const cancellable = ["PUBLISHED", "OPEN", "CLOSED", "IN_SELECTION"] as const;

/**
 * Vacancy: DRAFT → IN_REVIEW → PUBLISHED → OPEN → CLOSED → IN_SELECTION → DECIDED → ARCHIVED. Approval is a mark on IN_REVIEW.
 * From OPEN on nothing changes but a later closing day; a wrong requirement means CANCELLED and a new vacancy.
 * Until then a corrected version may replace what is PUBLISHED, which becomes SUPERSEDED.
 */
export const vacancyTransitions: readonly Row[] = [
  { from: "DRAFT", action: "UPDATE", to: "DRAFT", roles: ["PERSONNEL_OFFICER"], guard: isRoundOpen },
  { from: "DRAFT", action: "SUBMIT", to: "IN_REVIEW", roles: ["PERSONNEL_OFFICER"], guard: canSubmit },
  { from: "IN_REVIEW", action: "RETURN", to: "DRAFT", roles: ["COMMITTEE_MEMBER"], guard: notDrafter, reasonRequired: true },
  { from: "IN_REVIEW", action: "APPROVE", to: "IN_REVIEW", roles: ["COMMITTEE_MEMBER"], guard: canApprove },
  { from: "IN_REVIEW", action: "PUBLISH", to: "PUBLISHED", roles: ["APPOINTING_OFFICIAL"], guard: canPublish },
  { from: "PUBLISHED", action: "OPEN", to: "OPEN", roles: [], byClock: true, availableFrom: ({ opensAt }) => opensAt },
  { from: "OPEN", action: "CLOSE", to: "CLOSED", roles: [], byClock: true, availableFrom: ({ closesAt }) => closesAt },
  {
    from: "CLOSED",
    action: "BEGIN_SELECTION",
    to: "IN_SELECTION",
    roles: [],
    byClock: true,
    guard: hasSelectionDay,
    availableFrom: ({ selectionAt }) => selectionAt,
  },
  { from: "IN_SELECTION", action: "DECIDE", to: "DECIDED", roles: [], byClock: true },
  { from: "DECIDED", action: "ARCHIVE", to: "ARCHIVED", roles: [], byClock: true },
  { from: "PUBLISHED", action: "SUPERSEDE", to: "SUPERSEDED", roles: [], byClock: true },
  { from: "PUBLISHED", action: "EXTEND", to: "PUBLISHED", roles: ["APPOINTING_OFFICIAL"], reasonRequired: true },
  { from: "OPEN", action: "EXTEND", to: "OPEN", roles: ["APPOINTING_OFFICIAL"], reasonRequired: true },
  { from: "DRAFT", action: "CANCEL", to: "CANCELLED", roles: ["PERSONNEL_OFFICER", "APPOINTING_OFFICIAL"], reasonRequired: true },
  { from: "IN_REVIEW", action: "CANCEL", to: "CANCELLED", roles: ["PERSONNEL_OFFICER", "APPOINTING_OFFICIAL"], reasonRequired: true },
  ...cancellable.map((from): Row => ({ from, action: "CANCEL", to: "CANCELLED", roles: ["APPOINTING_OFFICIAL"], reasonRequired: true })),
  // Drafts another vacancy; this one stays as it is until that is published.
  ...correctable.map((from): Row => ({ from, action: "CORRECT", to: from, roles: ["PERSONNEL_OFFICER"], guard: canCorrect })),
];

export const timedActions = ["OPEN", "CLOSE", "BEGIN_SELECTION"] as const satisfies readonly VacancyAction[];
export type TimedAction = (typeof timedActions)[number];

/** The moves for which the time has come, in their order, and the state after them. Doing it twice changes nothing. */
export function dueMoves(subject: VacancySubject, now: Date): { readonly moves: readonly TimedAction[]; readonly state: VacancyState } {
  const moves: TimedAction[] = [];
  let { state } = subject;
  for (const action of timedActions) {
    const row = vacancyTransitions.find((each) => each.from === state && each.action === action);
    const opensAt = row?.availableFrom?.(subject) ?? null;
    if (!row || opensAt === null || opensAt > now) continue;
    state = transitionByClock(vacancyTransitions, { ...subject, state }, action, now);
    moves.push(action);
  }
  return { moves, state };
}

function isRoundOpen({ roundState }: VacancySubject): UserErrorData | null {
  return roundState === "CONCLUDED" || roundState === "CANCELLED" ? refused("CLOSED", messages.roundEnded) : null;
}

function canSubmit(subject: VacancySubject, _viewer: Viewer, now: Date): UserErrorData | null {
  const closed = isRoundOpen(subject);
  if (closed) return closed;
  if (subject.formationStates.length === 0) return refused("INCOMPLETE", messages.noFormation);
  return subject.closesAt <= now ? refused("OUT_OF_RANGE", messages.closedBeforeOpening) : null;
}

function canCorrect(subject: VacancySubject): UserErrorData | null {
  const closed = isRoundOpen(subject);
  if (closed) return closed;
  if (subject.state === "OPEN") return refused("WRONG_STATE", messages.notReplaceable);
  return subject.isReplaced ? refused("WRONG_STATE", messages.alreadyReplaced) : null;
}

function notDrafter(subject: VacancySubject, viewer: Viewer): UserErrorData | null {
  return dutyRefusal("DRAFT_APPROVAL", viewer.personId, [subject.draftedById]);
}

function canApprove(subject: VacancySubject, viewer: Viewer): UserErrorData | null {
  const own = notDrafter(subject, viewer);
  if (own) return own;
  if (subject.approvedById !== null) return refused("WRONG_STATE", messages.alreadyApproved);
  const isReady = subject.formationStates.every((state) => state === "APPROVED" || state === "LOCKED");
  return isReady ? null : refused("INCOMPLETE", messages.formationsNotApproved);
}

/** PermenPANRB 6/2024, Ps 22: the needs announced must be exactly those that the minister set. */
function canPublish(subject: VacancySubject, viewer: Viewer, now: Date): UserErrorData | null {
  const sameHands = dutyRefusal("PUBLICATION", viewer.personId, [subject.draftedById, subject.approvedById]);
  if (sameHands) return sameHands;
  if (subject.approvedById === null) return refused("INCOMPLETE", messages.notApproved);
  if (subject.roundState !== "ANNOUNCED" && subject.roundState !== "RUNNING") return refused("INCOMPLETE", messages.roundNotAnnounced);
  if (subject.formationStates.some((state) => state !== "LOCKED")) return refused("INCOMPLETE", messages.formationsNotLocked);
  if (subject.quota === null || subject.quota !== subject.approvedNeed) {
    return refused("MISMATCH", messages.needsDifferFromQuota(subject.approvedNeed, subject.quota ?? 0));
  }
  if (subject.replacedState !== null && subject.replacedState !== "PUBLISHED" && subject.replacedState !== "CANCELLED") {
    return refused("WRONG_STATE", messages.replacedIsOpen);
  }
  return subject.closesAt <= now ? refused("OUT_OF_RANGE", messages.closedBeforeOpening) : null;
}

function hasSelectionDay({ selectionAt }: VacancySubject): UserErrorData | null {
  return selectionAt === null ? refused("INCOMPLETE", messages.noSelectionDay) : null;
}

function refused(code: UserErrorData["code"], message: Text): UserErrorData {
  return { code, path: ["input", "id"], message };
}
