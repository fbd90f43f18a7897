import type { StatusCodes } from "./rules/rule-set.ts";

/** What a printed status code (keterangan) says about a row, by the table of the rule set. */
export type StatusMeaning =
  | { readonly kind: "PRESENT" }
  | { readonly kind: "ABSENT" }
  /** Ended at the cut: no field test is expected. */
  | { readonly kind: "CUT" }
  | { readonly kind: "EXCLUDED"; readonly code: string };

/**
 * `null`: not a code of this rule set; it is refused, never guessed. Absence is written `TH` or `P/TH` in every year's lists, so both
 * are understood whichever of them the rule set prints.
 */
export function meaningOf(status: string, { cut, final, exclusions }: StatusCodes): StatusMeaning | null {
  const code = status.toUpperCase().replace(/\s+/gu, "");
  const excluded = exclusions.find((each) => each.toUpperCase() === code);
  if (excluded !== undefined) return { kind: "EXCLUDED", code: excluded };
  if ([cut.absent, final.absent, "TH", "P/TH"].includes(code)) return { kind: "ABSENT" };
  if ([cut.admitted, final.selected, final.notSelected, ...Object.values(final.moved)].includes(code)) return { kind: "PRESENT" };
  return [cut.passed, cut.failed].includes(code) ? { kind: "CUT" } : null;
}
