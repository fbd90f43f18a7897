import { Decimal as AnyDecimal } from "decimal.js";

/**
 * Exact decimals, half up. Sixty digits keep every quotient of this project exact enough that rounding it to three places is the
 * same as rounding the fraction itself.
 */
export const Decimal = AnyDecimal.clone({ precision: 60, rounding: AnyDecimal.ROUND_HALF_UP });
export type Decimal = AnyDecimal;

/** Half up to `places`, printed with exactly that many places. */
export const fixed = (value: Decimal, places: number): string => value.toFixed(places, AnyDecimal.ROUND_HALF_UP);

export const roundHalfUp = (value: Decimal, places: number): Decimal => value.toDecimalPlaces(places, AnyDecimal.ROUND_HALF_UP);
