import { addCalendarDays, type DayWindow, endOfLocalDay, type LocalDate } from "../../kernel/calendar.ts";
import type { ResultStage } from "./result-list-transitions.ts";
import type { RuleSet } from "./rules/rule-set.ts";
import type { ScheduleEntry, ScheduleStage } from "./schedule.ts";

const objectionStages: Readonly<Partial<Record<ResultStage, ScheduleStage>>> = {
  ADMINISTRATIVE: "ADMINISTRATIVE_OBJECTION",
  FINAL: "FINAL_OBJECTION",
};

/**
 * When one may object to a list that is published today: as the schedule says, but never before it was published and never shorter than
 * the rule set allows (both days count). Without dates in the schedule it opens on the day after. `null`: no objection at this stage.
 * Source: PermenPANRB 27/2021 Ps 30, 54; calendars of 2023 and 2024.
 */
export function objectionWindow(
  { objection }: Pick<RuleSet, "objection">,
  stage: ResultStage,
  schedule: readonly ScheduleEntry[],
  publishedOn: LocalDate,
): DayWindow | null {
  const rule = objection.stages[stage];
  if (!rule) return null;
  const planned = schedule.find((entry) => entry.stage === objectionStages[stage]);
  const firstDay = planned === undefined ? addCalendarDays(publishedOn, 1) : later(planned.startsOn, publishedOn);
  const shortest = addCalendarDays(firstDay, rule.windowDays - 1);
  return { firstDay, lastDay: planned === undefined ? shortest : later(planned.endsOn, shortest) };
}

/**
 * The later last day that a revised schedule gives a window which is still open; `null`: it stays. What people were promised is never
 * shortened.
 */
export function extendedLastDay(
  stage: ResultStage,
  lastDay: LocalDate,
  schedule: readonly ScheduleEntry[],
  today: LocalDate,
): LocalDate | null {
  const planned = schedule.find((entry) => entry.stage === objectionStages[stage]);
  return planned !== undefined && today <= lastDay && planned.endsOn > lastDay ? planned.endsOn : null;
}

/** The first instant after the window: from then on a list can become final. */
export const objectionEnd = (window: DayWindow | null, timeZone: string): Date | null =>
  window === null ? null : endOfLocalDay(window.lastDay, timeZone);

const later = (one: LocalDate, other: LocalDate): LocalDate => (one > other ? one : other);
