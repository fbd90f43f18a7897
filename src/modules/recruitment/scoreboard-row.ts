import { meetsThreshold, type SkdScores } from "./rules/threshold.ts";
import type { Threshold } from "./rules/rule-set.ts";

/** Whether a row of the board meets the threshold of its kind of need; null where there is no basic test or no rule. */
export function passesThreshold({
  twk,
  tiu,
  tkp,
  threshold,
}: { readonly [Part in keyof SkdScores]: number | null } & { readonly threshold: Threshold | null }): boolean | null {
  if (twk === null || tiu === null || tkp === null || threshold === null) return null;
  return meetsThreshold({ twk, tiu, tkp }, threshold);
}
