import type { UserErrorData } from "../../kernel/errors.ts";
import type { Text } from "../../kernel/text.ts";
import type { Transition } from "../../kernel/transitions.ts";
import type { Viewer } from "../../kernel/viewer.ts";
import { dutyRefusal } from "../people/index.ts";
import { type RoundState, takesResults } from "./round-state.ts";
import { messages as listMessages } from "./result-list.messages.ts";
import { messages } from "./tie-decision.messages.ts";
import type { TieDecisionState } from "./tie-decision-state.ts";

export type TieDecisionAction = "RECORD" | "CONFIRM" | "WITHDRAW";

/** `UNDECIDED`: a tie of which nothing is recorded. */
export type TieState = TieDecisionState | "UNDECIDED";

export interface TieDecisionSubject {
  readonly state: TieState;
  /** `null`: nobody yet. */
  readonly recordedById: string | null;
  /** Who uploaded or accepted a file with the figures of the tied. */
  readonly importerIds: readonly string[];
  readonly roundState: RoundState;
  /** The final list of the round is published: a decision on it comes too late. */
  readonly isPublished: boolean;
  /** Of a tie: whose GPA or birth date has to be imported first. */
  readonly withoutEvidence: readonly string[];
  /** Of a tie: a decision that is not withdrawn names one of its people. */
  readonly isRecorded: boolean;
}

type Row = Transition<TieState, TieDecisionAction, TieDecisionSubject>;

/**
 * A tie: UNDECIDED → PROPOSED (one member of the committee records the order) → CONFIRMED (another one). Until the list is published
 * one member can withdraw it with a reason; then the tie is undecided again. Importer ≠ recorder ≠ confirmer.
 */
export const tieDecisionTransitions: readonly Row[] = [
  { from: "UNDECIDED", action: "RECORD", to: "PROPOSED", roles: ["COMMITTEE_MEMBER"], guard: mayRecord },
  {
    from: "PROPOSED",
    action: "CONFIRM",
    to: "CONFIRMED",
    roles: ["COMMITTEE_MEMBER"],
    guard: (subject, viewer) =>
      isStillOpen(subject) ?? dutyRefusal("TIE_CONFIRMATION", viewer.personId, [...subject.importerIds, subject.recordedById]),
  },
  { from: "PROPOSED", action: "WITHDRAW", to: "WITHDRAWN", roles: ["COMMITTEE_MEMBER"], guard: isStillOpen, reasonRequired: true },
  { from: "CONFIRMED", action: "WITHDRAW", to: "WITHDRAWN", roles: ["COMMITTEE_MEMBER"], guard: isStillOpen, reasonRequired: true },
];

function mayRecord(subject: TieDecisionSubject, viewer: Viewer): UserErrorData | null {
  const { isRecorded, withoutEvidence } = subject;
  return (
    isStillOpen(subject) ??
    dutyRefusal("TIE_RECORDING", viewer.personId, subject.importerIds) ??
    (withoutEvidence.length > 0 ? refused("INCOMPLETE", listMessages.tieDataMissing(withoutEvidence)) : null) ??
    (isRecorded ? refused("WRONG_STATE", messages.alreadyRecorded) : null)
  );
}

function isStillOpen({ roundState, isPublished }: TieDecisionSubject): UserErrorData | null {
  if (!takesResults(roundState)) return refused("WRONG_STATE", listMessages.roundEnded);
  return isPublished ? refused("WRONG_STATE", listMessages.alreadyPublished) : null;
}

const refused = (code: UserErrorData["code"], message: Text): UserErrorData => ({ code, path: ["input"], message });
