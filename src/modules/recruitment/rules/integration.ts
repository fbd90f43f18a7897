import { Decimal, fixed, roundHalfUp } from "../../../kernel/exact.ts";
import { InputError } from "../../../kernel/input-error.ts";
import type { Computation } from "./rule-set.ts";

/** Each printed step, three decimals; `final` is the exact sum of the two weighted parts. The last two are `null` without a field test. */
export interface Integration {
  readonly skdScaled: string;
  readonly skdWeighted: string;
  readonly skbWeighted: string | null;
  readonly final: string | null;
}

const places = 3;

/**
 * Integrates the basic test and the field test. Every step is rounded half up to three decimals and the next one uses the rounded
 * value: this reproduces BKN's printed result lists, rounding once at the end does not.
 * Source: PermenPANRB 27/2021 Ps 48(3); the rounding is derived from printed lists, no regulation states it.
 *
 * @param skdTotal points, 0 to `ruleSet.skdMaximum`
 * @param skb field test on the scale of 100, or `null` for a person who was absent
 */
export function integrate(skdTotal: number, skb: string | null, ruleSet: Pick<Computation, "skdMaximum" | "weights">): Integration {
  if (!ruleSet.skdMaximum) throw new InputError("ruleSet.skdMaximum: is needed here");
  if (!ruleSet.weights) throw new InputError("ruleSet.weights: is needed here");
  const scaled = roundHalfUp(new Decimal(skdTotal).times(100).div(ruleSet.skdMaximum), places);
  const skdWeighted = roundHalfUp(scaled.times(ruleSet.weights.skd), places);
  const skbWeighted = skb === null ? null : roundHalfUp(new Decimal(skb).times(ruleSet.weights.skb), places);
  return {
    skdScaled: fixed(scaled, places),
    skdWeighted: fixed(skdWeighted, places),
    skbWeighted: skbWeighted && fixed(skbWeighted, places),
    final: skbWeighted && fixed(skdWeighted.plus(skbWeighted), places),
  };
}
