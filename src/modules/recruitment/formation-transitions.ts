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
}

type Row = Transition<FormationState, FormationAction, FormationSubject>;

const isRoundOpen = ({ roundState }: FormationSubject): UserErrorData | null =>
  roundState === "CONCLUDED" || roundState === "CANCELLED" ? { code: "CLOSED", path: ["input"], message: messages.roundEnded } : null;

const notDrafter = (subject: FormationSubject, viewer: Viewer): UserErrorData | null =>
  isRoundOpen(subject) ?? dutyRefusal("DRAFT_APPROVAL", viewer.personId, [subject.draftedById]);

/** Formation: DRAFT → PROPOSED → APPROVED → LOCKED; REJECTED from PROPOSED. It locks when its vacancy is approved. */
export const formationTransitions: readonly Row[] = [
  { from: "DRAFT", action: "UPDATE", to: "DRAFT", roles: ["PERSONNEL_OFFICER"], guard: isRoundOpen },
  { from: "DRAFT", action: "REMOVE", to: "DRAFT", roles: ["PERSONNEL_OFFICER"], guard: isRoundOpen },
  { from: "DRAFT", action: "PROPOSE", to: "PROPOSED", roles: ["PERSONNEL_OFFICER"], guard: isRoundOpen },
  { from: "PROPOSED", action: "APPROVE", to: "APPROVED", roles: ["COMMITTEE_MEMBER"], guard: notDrafter },
  { from: "PROPOSED", action: "REJECT", to: "REJECTED", roles: ["COMMITTEE_MEMBER"], guard: notDrafter, reasonRequired: true },
  { from: "APPROVED", action: "LOCK", to: "LOCKED", roles: [], byClock: true },
];
