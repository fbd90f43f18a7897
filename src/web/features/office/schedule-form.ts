import type { Locale } from "../../../kernel/text.ts";
import { checkedForm } from "../../checked-form.ts";
import { fieldOf } from "../../form.ts";
import type { FormError, SubmittedForm } from "../../form.ts";
import type { ScheduleStage } from "../../gql/graphql.ts";
import { Refused } from "../../page.ts";
import { termOf } from "../../term-of.ts";
import { termWords } from "../recruitment/terms.messages.ts";
import { scheduleWords } from "./schedule.messages.ts";

export interface Entry {
  readonly stage: ScheduleStage;
  readonly startsOn: string;
  readonly endsOn: string;
}

/** Every stage in its usual order: the form has a row for each. */
export const stages: readonly ScheduleStage[] = Object.keys(termWords.id.stages).flatMap(
  (stage) => termOf<ScheduleStage>(stage, termWords.id.stages) ?? [],
);

/** The fields of a stage bear its name, not its place in the list: most stages may stay empty. */
export const fieldsOf = (stage: string) => ({ startsOn: `schedule.${stage}.startsOn`, endsOn: `schedule.${stage}.endsOn` });

/** The stages that have dates. A stage with only one date is refused here: the API knows no such entry. */
export function scheduleOf(
  form: Pick<SubmittedForm, "text">,
  locale: Locale,
): { readonly entries: readonly Entry[]; readonly refused: Refused | null } {
  const checked = checkedForm(form, locale);
  const incomplete: FormError[] = [];
  const entries = stages.flatMap((stage): Entry[] => {
    const names = fieldsOf(stage);
    const [startsOn, endsOn] = [checked.optionalDate(names.startsOn), checked.optionalDate(names.endsOn)];
    const missing = [names.startsOn, names.endsOn].filter((name) => form.text(name).trim() === "");
    if (missing.length === 1)
      incomplete.push({ code: "REQUIRED", path: ["input", ...(missing[0] ?? "").split(".")], message: scheduleWords[locale].bothDays });
    return startsOn === null || endsOn === null ? [] : [{ stage, startsOn, endsOn }];
  });
  const errors = [...(checked.refused()?.errors ?? []), ...incomplete];
  return { entries, refused: errors.length > 0 ? new Refused(errors) : null };
}

/** Refusals of the API name a place in the list that was sent; the form knows it by its stage. */
export const byStage = (errors: readonly FormError[], entries: readonly Entry[]): FormError[] =>
  errors.map((error) => {
    const [list, place, ...field] = fieldOf(error.path).split(".");
    const stage = list === "schedule" ? entries[Number(place)]?.stage : undefined;
    return stage === undefined ? error : { ...error, path: ["input", "schedule", stage, field.join(".") || "startsOn"] };
  });
