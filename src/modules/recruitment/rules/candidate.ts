import type { Integration } from "./integration.ts";
import type { NeedKind } from "./rule-set.ts";
import type { SkdScores } from "./threshold.ts";

/** One approved post group: position × qualification × location × one kind of need. */
export interface Formation {
  readonly id: string;
  readonly position: string;
  readonly qualification: string;
  readonly location: string;
  readonly kind: NeedKind;
  readonly need: number;
}

export interface Candidate {
  readonly participant: string;
  readonly formation: string;
  readonly skdTotal: number;
  /** The three parts, where they are known: without them ties by part and other thresholds cannot be decided. */
  readonly scores: SkdScores | null;
  /** On the scale of 100; `null`: absent at the field test. */
  readonly skb: string | null;
  readonly gpa: string | null;
  /** ISO date. */
  readonly birthDate: string | null;
  /** Certified order inside a tie that GPA, age or the committee decided; stands in published files instead of all three. */
  readonly tieRank: number | null;
  readonly tieRankBy: TieRankDecider;
  /** The committee's certified order of people whom every step leaves equal; never in a file, where `tieRank` stands for it. */
  readonly committeeRank?: number | null;
  readonly exclusion: string | null;
}

export const tieDeciders = ["SKD_TOTAL", "TKP", "TIU", "TWK", "GPA", "AGE"] as const;
export type TieDecider = (typeof tieDeciders)[number];

/** What a certified order stands for. */
export const tieRankDeciders = ["GPA", "AGE", "COMMITTEE"] as const;
export type TieRankDecider = (typeof tieRankDeciders)[number];

/** What set a person apart. The committee's order is no step of the rules: rows of a file say `null` there, never one of the steps. */
export const placeDeciders = [...tieDeciders, "COMMITTEE"] as const;
export type PlaceDecider = (typeof placeDeciders)[number];

/** A candidate with the printed steps of the integration. */
export interface Ranked {
  readonly candidate: Candidate;
  readonly participant: string;
  readonly integration: Integration;
}

/** A tie that survived every step and on which a place depends: the committee decides, nobody is picked. */
export interface UnresolvedTie {
  readonly formation: string;
  readonly participants: readonly string[];
  /** How many of them can be placed. */
  readonly places: number;
}
