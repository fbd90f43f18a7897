import type { Formation } from "./rules/candidate.ts";
import type { RuleSet } from "./rules/rule-set.ts";
import type { SkdScores } from "./rules/threshold.ts";

/** What a list is computed from, without anything private. */
export interface ListData {
  readonly ruleSetId: string;
  readonly ruleSet: RuleSet;
  /** Formations of the round that a published vacancy holds, by code; `id` is the code, as published files have it. */
  readonly formations: readonly Formation[];
  readonly formationIds: ReadonlyMap<string, string>;
  /** Applicants of these formations, by formation, then by participant. */
  readonly people: readonly ListPerson[];
  /** Files that the figures come from, by hash, with whoever uploaded or accepted them. */
  readonly sources: readonly { readonly sha256: string; readonly uploadedById: string; readonly acceptedById: string }[];
  /** Participants who should be in the list and are not in any file. */
  readonly missing: readonly string[];
  /** Participants whose formation no vacancy has announced. */
  readonly unannounced: readonly string[];
  /** Of a final list: SHA-256 of the published list of the basic test on which it rests; null where none stands. */
  readonly cutSha256: string | null;
  /** Of a final list: participants whose figures or formation are no longer those of that list. */
  readonly differsFromCut: readonly string[];
  /** Of a final list: codes of formations that were announced after that list. */
  readonly outsideCut: readonly string[];
  /** Of a final list: participants with a field test to which that list did not admit them. */
  readonly notAdmitted: readonly string[];
  /** Of a final list: the decisions of the committee that two of its members have certified. */
  readonly tieDecisions: readonly CertifiedTieDecision[];
}

/** A certified decision as files publish it. Who its two people are is not public. */
export interface CertifiedTieDecision {
  readonly id: string;
  /** Code. */
  readonly formation: string;
  /** Who comes first stands first. */
  readonly participants: readonly string[];
  readonly documentNumber: string;
  readonly reason: string;
  /** ISO 8601, UTC. */
  readonly certifiedAt: string;
}

export interface ListPerson {
  readonly applicantId: string;
  readonly participant: string;
  /** Code. */
  readonly formation: string;
  readonly scores: SkdScores | null;
  /** `null`: absent, or not the stage. */
  readonly skb: string | null;
  readonly exclusion: string | null;
  /** As the administrative outcomes stand today; null where none is known. */
  readonly isEligible: boolean | null;
}

/** The private figures that decide ties, read for those who are tied and for nobody else. */
export interface PrivateFigures {
  readonly gpa: string | null;
  readonly birthDate: string | null;
}
