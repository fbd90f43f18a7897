import type { LocalDate } from "../../kernel/calendar.ts";
import { Rejected } from "../../kernel/errors.ts";
import { messages } from "./round.messages.ts";

/**
 * How many years before and after its own a round may have dates. The round of 2019 was decided in 2020, and appointments of 2024 go on in
 * 2026; twice as much is left for what a court holds up. Anything beyond is a slip of the keyboard, and a notice that extends a vacancy
 * into it could never be taken back.
 */
export const yearsAroundRound = { before: 1, after: 5 } as const;

/** A day of a round, and the field that it came in. */
export interface RoundDate {
  readonly path: readonly string[];
  readonly day: LocalDate;
}

/** Throws Rejected with every day that cannot belong to a round of that year. */
export function refuseFarDates(year: number, dates: readonly RoundDate[]): void {
  const far = dates.filter(({ day }) => !isNearYear(year, day));
  if (far.length === 0) return;
  const message = messages.dateFarFromYear(year - yearsAroundRound.before, year + yearsAroundRound.after);
  throw new Rejected(far.map(({ path }) => ({ code: "OUT_OF_RANGE", path, message })));
}

/** The days of a whole schedule, each with its field. */
export const datesOfSchedule = (entries: readonly { readonly startsOn: LocalDate; readonly endsOn: LocalDate }[]): RoundDate[] =>
  entries.flatMap((entry, index) =>
    (["startsOn", "endsOn"] as const).map((field) => ({ path: ["input", "schedule", String(index), field], day: entry[field] })),
  );

/** The first and the last day of a vacancy, as far as they are given. */
export const datesOfVacancy = (days: {
  readonly opensOn?: LocalDate | undefined;
  readonly closesOn?: LocalDate | undefined;
}): RoundDate[] =>
  (["opensOn", "closesOn"] as const).flatMap((field) => {
    const day = days[field];
    return day === undefined ? [] : [{ path: ["input", field], day }];
  });

/** Whether a round of that year may have such a day. */
export function isNearYear(year: number, day: LocalDate): boolean {
  const own = Number(day.slice(0, 4));
  return own >= year - yearsAroundRound.before && own <= year + yearsAroundRound.after;
}
