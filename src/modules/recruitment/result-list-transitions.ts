import type { UserErrorData } from "../../kernel/errors.ts";
import type { Text } from "../../kernel/text.ts";
import type { Transition } from "../../kernel/transitions.ts";
import type { Viewer } from "../../kernel/viewer.ts";
import { messages } from "./result-list.messages.ts";
import type { RoundState } from "./round-state.ts";

export const resultStages = ["ADMINISTRATIVE", "SKD", "FINAL"] as const;
export type ResultStage = (typeof resultStages)[number];

export const resultListStates = ["COMPUTED", "VERIFIED", "PUBLISHED_PROVISIONAL", "FINAL", "SUPERSEDED"] as const;
export type ResultListState = (typeof resultListStates)[number];
export type ResultListAction = "RECOMPUTE" | "SIGN" | "PUBLISH" | "FINALISE" | "SUPERSEDE";

export interface ResultListSubject {
  readonly state: ResultListState;
  readonly roundState: RoundState;
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
 * ResultList: COMPUTED → VERIFIED (two signatures) → PUBLISHED_PROVISIONAL → FINAL; SUPERSEDED from both published states, and by a new
 * computation before publication. Importer ≠ first ≠ second signer. The second signature is the committee's.
 */
export const resultListTransitions: readonly Row[] = [
  { from: "COMPUTED", action: "SIGN", to: "VERIFIED", roles: ["COMMITTEE_MEMBER"], guard: canSignSecond },
  { from: "COMPUTED", action: "SIGN", to: "COMPUTED", roles: ["COMMITTEE_MEMBER", "PERSONNEL_OFFICER"], guard: canSignFirst },
  { from: "COMPUTED", action: "RECOMPUTE", to: "SUPERSEDED", roles: ["PERSONNEL_OFFICER"], guard: isRoundOpen },
  { from: "VERIFIED", action: "RECOMPUTE", to: "SUPERSEDED", roles: ["PERSONNEL_OFFICER"], guard: isRoundOpen },
  { from: "VERIFIED", action: "PUBLISH", to: "PUBLISHED_PROVISIONAL", roles: ["APPOINTING_OFFICIAL"] },
  {
    from: "PUBLISHED_PROVISIONAL",
    action: "FINALISE",
    to: "FINAL",
    roles: ["APPOINTING_OFFICIAL"],
    availableFrom: ({ objectionEndsAt }) => objectionEndsAt,
  },
  { from: "PUBLISHED_PROVISIONAL", action: "SUPERSEDE", to: "SUPERSEDED", roles: ["APPOINTING_OFFICIAL"], reasonRequired: true },
  { from: "FINAL", action: "SUPERSEDE", to: "SUPERSEDED", roles: ["APPOINTING_OFFICIAL"], reasonRequired: true },
];

export interface ResultStageSubject {
  /** State of the latest list of the stage. */
  readonly state: ResultListState | "NOT_COMPUTED";
  readonly roundState: RoundState;
  /** A round without a rule set is published here and never computed. */
  readonly hasRuleSet: boolean;
}

/** A stage of a round: its list is computed, and computed anew as long as the latest one is not published. */
export const resultStageTransitions: readonly Transition<ResultStageSubject["state"], "COMPUTE", ResultStageSubject>[] = (
  ["NOT_COMPUTED", ...resultListStates] as const
).map((from) => ({ from, action: "COMPUTE", to: "COMPUTED", roles: ["PERSONNEL_OFFICER"], guard: canCompute }));

function canCompute(subject: ResultStageSubject): UserErrorData | null {
  const closed = isRoundOpen(subject);
  if (closed) return closed;
  if (!subject.hasRuleSet) return { code: "NOT_ALLOWED", path: ["input", "roundId"], message: messages.notComputedHere };
  return subject.state === "PUBLISHED_PROVISIONAL" || subject.state === "FINAL"
    ? { code: "WRONG_STATE", path: ["input", "stage"], message: messages.alreadyPublished }
    : null;
}

function isRoundOpen({ roundState }: Pick<ResultStageSubject, "roundState">): UserErrorData | null {
  return roundState === "ANNOUNCED" || roundState === "RUNNING"
    ? null
    : { code: "WRONG_STATE", path: ["input", "roundId"], message: messages.roundNotOpen };
}

function canSignSecond(subject: ResultListSubject, viewer: Viewer): UserErrorData | null {
  const separated = isSeparated(subject, viewer);
  if (separated) return separated;
  return subject.signerIds.length === 1 ? null : refused("WRONG_STATE", messages.firstSignatureMissing);
}

function canSignFirst(subject: ResultListSubject, viewer: Viewer): UserErrorData | null {
  const separated = isSeparated(subject, viewer);
  if (separated) return separated;
  return subject.signerIds.length === 0 ? null : refused("NOT_ALLOWED", messages.secondSignatureIsCommittee);
}

function isSeparated({ importerIds, computedById, signerIds }: ResultListSubject, { personId }: Viewer): UserErrorData | null {
  if (importerIds.some((each) => each === personId)) return refused("SEPARATION_OF_DUTIES", messages.importerMayNotSign);
  if (computedById === personId) return refused("SEPARATION_OF_DUTIES", messages.proposerMayNotSign);
  return signerIds.some((each) => each === personId) ? refused("SEPARATION_OF_DUTIES", messages.alreadySigned) : null;
}

const refused = (code: UserErrorData["code"], message: Text): UserErrorData => ({ code, path: ["input", "id"], message });
