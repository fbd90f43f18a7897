import type { LineReason } from "../../kernel/import/layout.ts";
import type { NeedKind } from "./rules/rule-set.ts";
import type { ScoreStage } from "./score-stage.ts";
import type { SourceFilePhase } from "./source-file-transitions.ts";

/** What a round knows already, for rows to be held against. */
export interface RoundFacts {
  readonly formations: readonly KnownFormation[];
  /** By participant number. */
  readonly applicants: ReadonlyMap<string, KnownApplicant>;
  /** Keyed hash of a citizen number → the participant who has it. */
  readonly participantsByNik: ReadonlyMap<string, string>;
  hashesOfNik(nik: string): readonly string[];
  /** Bound to the applicant, so that equal dates of two people have different hashes. */
  hashesOfBirthDate(applicantId: string, date: string): readonly string[];
}

export interface KnownFormation {
  readonly id: string;
  readonly code: string;
  readonly positionCode: string;
  readonly unitCode: string;
  readonly kind: NeedKind;
}

export interface KnownApplicant {
  readonly id: string;
  readonly formationId: string;
  readonly nikHash: string | null;
  readonly birthDateHash: string | null;
  /** Whether any figure is recorded: then the formation can no longer change. */
  readonly hasScores: boolean;
  /** Stages for which a file has figures. */
  readonly stagesFromFile: readonly ScoreStage[];
  /** Phase of the present administrative outcome; null: none. */
  readonly outcomePhase: SourceFilePhase | null;
  /** Whether every administrative condition is met, as the outcomes stand; null: none is known. */
  readonly isEligible: boolean | null;
}

/** What accepting a file writes. Built without the database, and the same at the preview and at the acceptance. */
export interface ImportPlan {
  readonly applicants: readonly PlannedApplicant[];
  readonly scores: readonly PlannedScore[];
  readonly outcomes: readonly PlannedOutcome[];
  /** Participants whose present data is replaced although nothing but a correction explains it: a reason must be given. */
  readonly replaced: readonly string[];
  readonly refused: readonly LineReason[];
  /** Rows that are taken. */
  readonly acceptedRows: number;
}

export interface PlannedApplicant {
  /** `null`: new in the round. */
  readonly applicantId: string | null;
  readonly participant: string;
  readonly formationId: string;
  readonly name: string | null;
  readonly nik: string | null;
  readonly birthDate: string | null;
  readonly gpa: string | null;
  readonly contact: { readonly kind: "PHONE" | "EMAIL"; readonly address: string } | null;
}

export interface PlannedScore {
  readonly participant: string;
  readonly stage: ScoreStage;
  readonly twk: number | null;
  readonly tiu: number | null;
  readonly tkp: number | null;
  readonly skb: string | null;
  readonly isAbsent: boolean;
  readonly exclusion: string | null;
}

export interface PlannedOutcome {
  readonly participant: string;
  readonly isEligible: boolean;
  readonly requirementCode: string | null;
  readonly reason: string | null;
}

/** Index of the formations by what files name them with. */
export interface FormationIndex {
  byCode(code: string): KnownFormation | undefined;
  /** All that fit; more than one where only the qualification tells them apart. */
  byParts(positionCode: string, unitCode: string, kind: NeedKind): readonly KnownFormation[];
}

export function indexFormations(formations: readonly KnownFormation[]): FormationIndex {
  const codes = new Map(formations.map((each) => [each.code.toUpperCase(), each]));
  const parts = Map.groupBy(formations, (each) => partsKey(each.positionCode, each.unitCode, each.kind));
  return {
    byCode: (code) => codes.get(code.toUpperCase()),
    byParts: (positionCode, unitCode, kind) => parts.get(partsKey(positionCode, unitCode, kind)) ?? [],
  };
}

const partsKey = (positionCode: string, unitCode: string, kind: NeedKind): string =>
  JSON.stringify([positionCode.toUpperCase(), unitCode.toUpperCase(), kind]);
