import type { UserErrorData } from "../../kernel/errors.ts";
import type { Transition } from "../../kernel/transitions.ts";
import type { RoundPath, RoundState } from "./round-transitions.ts";
import { messages } from "./source-file.messages.ts";

export const sourceFileLayouts = ["RESULTS", "APPLICANTS", "ADMINISTRATIVE_OUTCOMES"] as const;
export type SourceFileLayout = (typeof sourceFileLayouts)[number];

/** Of administrative outcomes: as first decided, or as they stand after the objections were answered. */
export const sourceFilePhases = ["INITIAL", "AFTER_OBJECTION"] as const;
export type SourceFilePhase = (typeof sourceFilePhases)[number];

export const sourceFileStates = ["PREVIEWED", "ACCEPTED", "DISCARDED", "SUPERSEDED"] as const;
export type SourceFileState = (typeof sourceFileStates)[number];
export type SourceFileAction = "ACCEPT" | "DISCARD" | "SUPERSEDE";

export interface SourceFileSubject {
  readonly state: SourceFileState;
  readonly layout: SourceFileLayout;
  readonly acceptedRows: number;
  readonly roundState: RoundState;
  readonly roundPath: RoundPath;
}

/**
 * SourceFile: PREVIEWED → ACCEPTED → SUPERSEDED; DISCARDED from PREVIEWED. A file is superseded when later files have replaced the
 * last of its rows; until then it stays the source of those that are left.
 */
export const sourceFileTransitions: readonly Transition<SourceFileState, SourceFileAction, SourceFileSubject>[] = [
  { from: "PREVIEWED", action: "ACCEPT", to: "ACCEPTED", roles: ["PERSONNEL_OFFICER"], guard: canAccept },
  { from: "PREVIEWED", action: "DISCARD", to: "DISCARDED", roles: ["PERSONNEL_OFFICER"] },
  { from: "ACCEPTED", action: "SUPERSEDE", to: "SUPERSEDED", roles: [], byClock: true },
];

/** Whether files of this layout may come into the round at all; asked at the upload and again when the file is accepted. */
export function importRefusal({ layout, roundState, roundPath }: Omit<SourceFileSubject, "state" | "acceptedRows">): UserErrorData | null {
  if (roundState !== "ANNOUNCED" && roundState !== "RUNNING")
    return { code: "WRONG_STATE", path: ["input", "roundId"], message: messages.roundNotOpen };
  if (layout === "RESULTS" && roundPath !== "CPNS")
    return { code: "NOT_ALLOWED", path: ["input", "layout"], message: messages.notComputedHere };
  return null;
}

function canAccept(subject: SourceFileSubject): UserErrorData | null {
  const refusal = importRefusal(subject);
  if (refusal) return refusal;
  return subject.acceptedRows > 0 ? null : { code: "INCOMPLETE", path: ["input", "fileId"], message: messages.nothingToAccept };
}
