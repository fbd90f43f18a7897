import type { Locale } from "../kernel/text.ts";
import type { FormError, SubmittedForm } from "./form.ts";
import { checkWords } from "./messages/checks.ts";
import { Refused } from "./page.ts";
import { termOf } from "./term-of.ts";

/**
 * Reads what the API takes as dates, numbers, ids and choices. A text that cannot be one would be refused as a whole, and with it
 * everything else that was typed: so it is noted here, beside its field. What the values mean is the API's to judge.
 */
export interface CheckedForm {
  /** `2026-12-31`; also from 31/12/2026, where a browser has no calendar. */
  date(name: string): string;
  optionalDate(name: string): string | null;
  /** Whole numbers; points and spaces between thousands do not matter. */
  integer(name: string): number;
  optionalInteger(name: string): number | null;
  /** A text that must not be empty: named here too, so that an empty form says everything that it lacks at once. */
  text(name: string): string;
  /** An id that must be chosen. */
  choice(name: string): string;
  /** A value of an enum of the API; `words` has a word for each. */
  term<Term extends string>(name: string, words: Readonly<Record<Term, unknown>>): Term;
  /** What stands in the way of asking the API, or null. Values read before are then not to be used. */
  refused(): Refused | null;
}

export function checkedForm(form: Pick<SubmittedForm, "text">, locale: Locale): CheckedForm {
  const checks = checkWords[locale];
  const errors: FormError[] = [];
  const refuse = (code: string, name: string, message: string): void =>
    void errors.push({ code, path: ["input", ...name.split(".")], message });
  const read = <Value>(name: string, parse: (text: string) => Value | null, wrong: string, missing: string | null): Value | null => {
    const text = form.text(name).trim();
    if (text === "") {
      if (missing !== null) refuse("REQUIRED", name, missing);
      return null;
    }
    const value = parse(text);
    if (value === null) refuse("INVALID", name, wrong);
    return value;
  };
  return {
    date: (name) => read(name, dateOf, checks.dateForm, checks.dateMissing) ?? "",
    optionalDate: (name) => read(name, dateOf, checks.dateForm, null),
    integer: (name) => read(name, integerOf, checks.numberForm, checks.numberMissing) ?? 0,
    optionalInteger: (name) => read(name, integerOf, checks.numberForm, null),
    text: (name) => read(name, (text) => text, checks.textMissing, checks.textMissing) ?? "",
    choice: (name) => read(name, (text) => text, checks.choiceMissing, checks.choiceMissing) ?? "",
    term: <Term extends string>(name: string, words: Readonly<Record<Term, unknown>>) =>
      read(name, (text) => termOf(text, words), checks.choiceMissing, checks.choiceMissing) ?? ("" as Term),
    refused: () => (errors.length > 0 ? new Refused(errors) : null),
  };
}

function dateOf(text: string): string | null {
  const [, day = "", month = "", year = ""] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  const iso = day ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : text;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return null;
  const date = new Date(`${iso}T00:00:00Z`);
  // 31 February would otherwise become a day in March.
  return Number.isNaN(date.getTime()) || !date.toISOString().startsWith(iso) ? null : iso;
}

/** Largest whole number that an `Int` of the API holds. */
const largest = 2_147_483_647;

function integerOf(text: string): number | null {
  const digits = text.replaceAll(/(?<=\d)[.\s\u00a0](?=\d{3}(?!\d))/g, "");
  const value = /^-?\d{1,10}$/.test(digits) ? Number(digits) : null;
  return value === null || Math.abs(value) > largest ? null : value;
}
