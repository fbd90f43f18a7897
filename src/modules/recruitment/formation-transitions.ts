import type { UserErrorData } from "../../kernel/errors.ts";
import type { Transition } from "../../kernel/transitions.ts";
import type { Viewer } from "../../kernel/viewer.ts";
import { dutyRefusal } from "../people/index.ts";
import { messages } from "./formation.messages.ts";
import type { FormationState } from "./formation-state.ts";
import type { RoundState } from "./round-transitions.ts";

export type { FormationState };
export type FormationAction = "UPDATE" | "REMOVE" | "PROPOSE" | "APPROVE" | "REJECT" | "LOCK";

export interface FormationSubject {
  readonly state: FormationState;
  readonly draftedById: string;
  readonly roundState: RoundState;
  /** People whom it needs. */
  readonly need: number;
  /** Ministerial quota of the round; `null`: not entered yet. */
  readonly quota: number | null;
  /** Sum of needs over the formations of the round that are approved already. */
  readonly approvedNeed: number;
}

type Row = Transition<FormationState, FormationAction, FormationSubject>;

const isRoundOpen = ({ roundState }: FormationSubject): UserErrorData | null =>
  roundState === "CONCLUDED" || roundState === "CANCELLED" ? { code: "CLOSED", path: ["input"], message: messages.roundEnded } : null;

const notDrafter = (subject: FormationSubject, viewer: Viewer): UserErrorData | null =>
  isRoundOpen(subject) ?? dutyRefusal("DRAFT_APPROVAL", viewer.personId, [subject.draftedById]);

/** The quota is that of the round: what is announced must be exactly what was set (PermenPANRB 6/2024, Ps 22), so nothing above it is approved. */
function canApprove(subject: FormationSubject, viewer: Viewer): UserErrorData | null {
  const barred = notDrafter(subject, viewer);
  const { quota, approvedNeed, need } = subject;
  if (barred || quota === null || approvedNeed + need <= quota) return barred;
  return { code: "OUT_OF_RANGE", path: ["input"], message: messages.aboveQuota(need, quota - approvedNeed, quota) };
}

/** Formation: DRAFT → PROPOSED → APPROVED → LOCKED; REJECTED from PROPOSED. It locks when its vacancy is approved. */
export const formationTransitions: readonly Row[] = [
  { from: "DRAFT", action: "UPDATE", to: "DRAFT", roles: ["PERSONNEL_OFFICER"], guard: isRoundOpen },
  { from: "DRAFT", action: "REMOVE", to: "DRAFT", roles: ["PERSONNEL_OFFICER"], guard: isRoundOpen },
  { from: "DRAFT", action: "PROPOSE", to: "PROPOSED", roles: ["PERSONNEL_OFFICER"], guard: isRoundOpen },
  { from: "PROPOSED", action: "APPROVE", to: "APPROVED", roles: ["COMMITTEE_MEMBER"], guard: canApprove },
  { from: "PROPOSED", action: "REJECT", to: "REJECTED", roles: ["COMMITTEE_MEMBER"], guard: notDrafter, reasonRequired: true },
  { from: "APPROVED", action: "LOCK", to: "LOCKED", roles: [], byClock: true },
];
