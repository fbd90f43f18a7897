import type { Cell } from "./table.ts";

/** A spreadsheet keeps fifteen digits of a number and writes zeros for the rest (IEEE 754 double, Excel specification). */
const keptDigits = 15;

/** Whether this identifier went through a spreadsheet as a number and lost digits: `1,98E+17`, or more than fifteen in a number cell. */
export function hasLostDigits({ text, kind }: Cell): boolean {
  // 3-11 or 1/2: taken for a date, and nothing tells how it was written.
  if (kind === "DATE") return true;
  if (/^[+-]?\d+(?:[.,]\d+)?E[+-]?\d+$/i.test(text)) return true;
  return kind === "NUMBER" && (text.replace(/\D/g, "").length > keptDigits || /[.,]/.test(text));
}

/**
 * The numbers of a column that a spreadsheet rounded before somebody saved them as text. Two signs, neither of which guesses a digit:
 * - a number of sixteen digits or more ends in `0000` and neither its predecessor nor its successor is in the column (in a running
 *   series one number in ten thousand ends so, and its neighbours are there; rounding would have changed them too);
 * - every long number of the column ends in exactly the zeros that rounding leaves, six zeros or more in all (by chance: one file in a
 *   million).
 */
export function roundedNumbers(texts: readonly string[]): ReadonlySet<string> {
  const long = new Set(texts.filter((text) => /^\d{16,}$/.test(text)));
  const zeros = [...long].reduce((sum, text) => sum + text.length - keptDigits, 0);
  if (long.size > 1 && zeros >= 6 && [...long].every((text) => /^0+$/.test(text.slice(keptDigits)))) return long;
  return new Set([...long].filter((text) => text.endsWith("0000") && !long.has(shifted(text, -1n)) && !long.has(shifted(text, 1n))));
}

const shifted = (digits: string, by: bigint): string => String(BigInt(digits) + by).padStart(digits.length, "0");
