import type { Locale } from "../../../kernel/text.ts";
import { checkedForm } from "../../checked-form.ts";
import type { FormError, SubmittedForm } from "../../form.ts";
import { Refused } from "../../page.ts";
import { ruleSetCodesWords } from "./rule-set-codes.messages.ts";

/** A step of the filling order as the content of a rule set has it. */
export interface FillingStep {
  readonly step: string;
  readonly vacant: string;
  readonly from: string;
  readonly place: string;
  readonly threshold: string;
}
/** The same as a row of the form, with the number that it was given and the status that it prints. */
interface StepRow extends FillingStep {
  readonly row: number;
  readonly order: string;
  readonly status: string;
}

/** Empty rows for decrees and steps that the older rule set did not have. */
export const moreRows = 2;

type Form = Pick<SubmittedForm, "text">;
const typed = (form: Form, path: string): string => form.text(`content.${path}`).trim();

/** Rows of the form that have a decree, by their place in it: a row without a number is none. */
export const decreeRows = (form: Form, before: number): number[] =>
  rowsOf(before).filter((row) => typed(form, `decrees.${row}.number`) !== "");

/** The steps by the number that each was given. A row in which all three texts were emptied is none. */
export function stepRows(form: Form, before: number): StepRow[] {
  return rowsOf(before)
    .map((row) => {
      const text = (field: string): string => typed(form, `filling.${row}.${field}`);
      const choices = { vacant: text("vacant"), from: text("from"), place: text("place"), threshold: text("threshold") };
      return { row, order: text("order"), step: text("step"), status: codeOf(text("status")), ...choices };
    })
    .filter(({ order, step, status }) => order !== "" || step !== "" || status !== "")
    .toSorted((a, b) => Number(a.order) - Number(b.order));
}

/** The API gets the steps in their order and no numbers, so a number that is missing, wrong or given twice is refused here. */
export function orderRefused(form: Form, before: number, locale: Locale): Refused | null {
  const checked = checkedForm(form, locale);
  const given = stepRows(form, before).map(({ row }) => ({ row, order: checked.integer(`content.filling.${row}.order`) }));
  const refused = checked.refused();
  if (refused) return refused;
  const twice = given.filter(({ order }, index) => given.findIndex((each) => each.order === order) < index);
  return twice.length === 0
    ? null
    : new Refused(
        twice.map(({ row }) => ({
          code: "NOT_UNIQUE",
          path: ["input", "content", "filling", String(row), "order"],
          message: ruleSetCodesWords[locale].orderTwice,
        })),
      );
}

/** A code of a list, as imports read it. */
export const codeOf = (text: string): string => text.toUpperCase().replaceAll(/\s+/gu, "");

/**
 * Refusals of the API name a place in the content; the form knows rows by another number, and some things by one field instead of many.
 * One refusal a field is enough.
 */
export function besideFields(
  errors: readonly FormError[],
  rows: { readonly decrees: readonly number[]; readonly steps: readonly StepRow[] },
): FormError[] {
  const placed = errors.map((error) => ({ ...error, path: [...error.path.slice(0, 2), ...fieldAt(error.path.slice(2), rows)] }));
  return placed.filter(({ path }, index) => placed.findIndex((each) => each.path.join(".") === path.join(".")) === index);
}

function fieldAt(
  place: readonly string[],
  { decrees, steps }: { readonly decrees: readonly number[]; readonly steps: readonly StepRow[] },
): readonly string[] {
  const [part = "", at = "", field = "", last = ""] = place;
  switch (part) {
    case "decrees":
      return [part, String(decrees[Number(at || "0")] ?? 0), ...(field === "subject" ? [field, last || "id"] : [field || "number"])];
    case "filling":
      return [part, String(steps[Number(at || "0")]?.row ?? 0), field || "step"];
    case "maxima":
      return ["parts", at, "maximum"];
    case "weights":
      return [part, at || "skb"];
    case "thresholds":
      return [part, at, field || "tiu"];
    case "codes":
      if (at === "exclusions") return [part, at];
      return field === "moved" ? ["filling", String(steps.find(({ step }) => step === last)?.row ?? 0), "status"] : place;
    default:
      return place;
  }
}

const rowsOf = (before: number): number[] => Array.from({ length: before + moreRows }, (_, row) => row);
