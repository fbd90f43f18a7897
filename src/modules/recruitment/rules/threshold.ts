import { InputError } from "../../../kernel/input-error.ts";
import type { Computation, NeedKind, SkdPart, Threshold } from "./rule-set.ts";

export type SkdScores = Readonly<Record<SkdPart, number>>;

export const skdTotal = (scores: SkdScores): number => scores.twk + scores.tiu + scores.tkp;

/**
 * Does a person meet a threshold (nilai ambang batas)? The general kind asks every part for itself; special kinds ask only the total
 * and TIU. Source: KepmenPANRB 321/2024, 651/2023; PermenPANRB 24/2019.
 */
export function meetsThreshold(scores: SkdScores, threshold: Threshold): boolean {
  if ("total" in threshold) return skdTotal(scores) >= threshold.total && scores.tiu >= threshold.tiu;
  return scores.twk >= threshold.twk && scores.tiu >= threshold.tiu && scores.tkp >= threshold.tkp;
}

/** The threshold of a kind of need. @throws InputError where the rule set has none. */
export function thresholdOf(ruleSet: Computation, kind: NeedKind): Threshold {
  const threshold = ruleSet.thresholds?.[kind];
  if (!threshold) throw new InputError(`ruleSet.thresholds: has none for ${kind}, and one is needed here`);
  return threshold;
}
