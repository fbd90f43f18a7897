import type { UserErrorData } from "../../kernel/errors.ts";
import type { Text } from "../../kernel/text.ts";
import type { Transition } from "../../kernel/transitions.ts";
import type { Viewer } from "../../kernel/viewer.ts";
import { dutyRefusal } from "../people/index.ts";
import { messages } from "./result-list.messages.ts";
import { type ResultListState, resultListStates, type ResultStage, resultStages } from "./result-list-state.ts";
import { type RoundState, takesResults } from "./round-state.ts";

export { resultListStates, resultStages };
export type { ResultListState, ResultStage };
export type ResultListAction = "RECOMPUTE" | "SIGN" | "PUBLISH" | "FINALISE" | "SUPERSEDE";

export interface ResultListSubject {
  readonly state: ResultListState;
  readonly roundState: RoundState;
  /** Of an SKD list: a final list of its round was computed from it and is not superseded. */
  readonly carriesFinalList: boolean;
  /** Of a published final list: it places somebody into a formation whose vacancy was called off since. */
  readonly placesIntoCalledOff: boolean;
  /** Who uploaded or accepted a file that the list was computed from. */
  readonly importerIds: readonly string[];
  /** Who had it computed: that is proposing it. */
  readonly computedById: string;
  /** Who has signed, in order. */
  readonly signerIds: readonly string[];
  /** The first instant after the objection window; null: no window, or not published yet. */
  readonly objectionEndsAt: Date | null;
}

type Row = Transition<ResultListState, ResultListAction, ResultListSubject>;

/**
 * ResultList: COMPUTED → VERIFIED (two signatures) → PUBLISHED_PROVISIONAL → FINAL; SUPERSEDED from every one of them with a reason, and by
 * a new computation before publication. Importer ≠ first ≠ second signer. The second signature is the committee's. Nothing moves once the
 * round has ended: its lists are final by then, and what is taken back could no longer be computed anew.
 */
export const resultListTransitions: readonly Row[] = [
  { from: "COMPUTED", action: "SIGN", to: "VERIFIED", roles: ["COMMITTEE_MEMBER"], guard: canSignSecond },
  { from: "COMPUTED", action: "SIGN", to: "COMPUTED", roles: ["COMMITTEE_MEMBER", "PERSONNEL_OFFICER"], guard: canSignFirst },
  { from: "COMPUTED", action: "RECOMPUTE", to: "SUPERSEDED", roles: ["PERSONNEL_OFFICER"], guard: isRoundOpen },
  { from: "VERIFIED", action: "RECOMPUTE", to: "SUPERSEDED", roles: ["PERSONNEL_OFFICER"], guard: isRoundOpen },
  { from: "VERIFIED", action: "PUBLISH", to: "PUBLISHED_PROVISIONAL", roles: ["APPOINTING_OFFICIAL"], guard: isChangeable },
  {
    from: "PUBLISHED_PROVISIONAL",
    action: "FINALISE",
    to: "FINAL",
    roles: ["APPOINTING_OFFICIAL"],
    guard: canFinalise,
    // Waiting does not help where the round has ended, or the list must be corrected.
    availableFrom: (subject) => (canFinalise(subject) ? null : subject.objectionEndsAt),
  },
  ...(["COMPUTED", "VERIFIED", "PUBLISHED_PROVISIONAL", "FINAL"] as const).map((from): Row => ({
    from,
    action: "SUPERSEDE",
    to: "SUPERSEDED",
    roles: ["APPOINTING_OFFICIAL"],
    guard: canSupersede,
    reasonRequired: true,
  })),
];

export interface ResultStageSubject {
  /** State of the latest list of the stage. */
  readonly state: ResultListState | "NOT_COMPUTED";
  readonly roundState: RoundState;
  /** A round without a rule set is published here and never computed. */
  readonly hasRuleSet: boolean;
  /** Of the final stage: no published SKD list stands on which its list could rest. */
  readonly isCutMissing: boolean;
}

/** A stage of a round: its list is computed, and computed anew as long as the latest one is not published. */
export const resultStageTransitions: readonly Transition<ResultStageSubject["state"], "COMPUTE", ResultStageSubject>[] = (
  ["NOT_COMPUTED", ...resultListStates] as const
).map((from) => ({ from, action: "COMPUTE", to: "COMPUTED", roles: ["PERSONNEL_OFFICER"], guard: canCompute }));

function canCompute(subject: ResultStageSubject): UserErrorData | null {
  const closed = isRoundOpen(subject);
  if (closed) return closed;
  if (!subject.hasRuleSet) return { code: "NOT_ALLOWED", path: ["input", "roundId"], message: messages.notComputedHere };
  if (subject.state === "PUBLISHED_PROVISIONAL" || subject.state === "FINAL")
    return { code: "WRONG_STATE", path: ["input", "stage"], message: messages.alreadyPublished };
  return subject.isCutMissing ? { code: "INCOMPLETE", path: ["input", "stage"], message: messages.cutMissing } : null;
}

function isRoundOpen({ roundState }: Pick<ResultStageSubject, "roundState">): UserErrorData | null {
  return takesResults(roundState) ? null : { code: "WRONG_STATE", path: ["input", "roundId"], message: messages.roundNotOpen };
}

function isChangeable({ roundState }: Pick<ResultListSubject, "roundState">): UserErrorData | null {
  return takesResults(roundState) ? null : refused("WRONG_STATE", messages.roundEnded);
}

function canFinalise(subject: ResultListSubject): UserErrorData | null {
  return isChangeable(subject) ?? (subject.placesIntoCalledOff ? refused("MISMATCH", messages.placesIntoCalledOff) : null);
}

function canSupersede(subject: ResultListSubject): UserErrorData | null {
  return isChangeable(subject) ?? (subject.carriesFinalList ? refused("WRONG_STATE", messages.finalListStands) : null);
}

function canSignSecond(subject: ResultListSubject, viewer: Viewer): UserErrorData | null {
  const barred = isChangeable(subject) ?? isSeparated(subject, viewer);
  if (barred) return barred;
  return subject.signerIds.length === 1 ? null : refused("WRONG_STATE", messages.firstSignatureMissing);
}

function canSignFirst(subject: ResultListSubject, viewer: Viewer): UserErrorData | null {
  const barred = isChangeable(subject) ?? isSeparated(subject, viewer);
  if (barred) return barred;
  return subject.signerIds.length === 0 ? null : refused("NOT_ALLOWED", messages.secondSignatureIsCommittee);
}

function isSeparated({ importerIds, computedById, signerIds }: ResultListSubject, { personId }: Viewer): UserErrorData | null {
  const rule = signerIds.length === 0 ? "FIRST_SIGNATURE" : "SECOND_SIGNATURE";
  return dutyRefusal(rule, personId, [...importerIds, computedById, ...signerIds]);
}

const refused = (code: UserErrorData["code"], message: Text): UserErrorData => ({ code, path: ["input", "id"], message });
