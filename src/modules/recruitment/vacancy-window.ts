import { calendarDaysBetween, type LocalDate } from "../../kernel/calendar.ts";
import type { VacancyState } from "./vacancy-transitions.ts";

export interface VacancyWindow {
  readonly state: VacancyState;
  readonly opensOn: LocalDate;
  readonly closesOn: LocalDate;
}

/** The state that the calendar gives, whether or not the sweep has written it yet: nobody sees an open vacancy after its last day. */
export function stateOn({ state, opensOn, closesOn }: VacancyWindow, today: LocalDate): VacancyState {
  if (state !== "PUBLISHED" && state !== "OPEN") return state;
  if (closesOn < today) return "CLOSED";
  return opensOn <= today ? "OPEN" : state;
}

/** Days until the last day of application: 0 on that day itself; `null` where it is not open. */
export const daysLeftOn = (window: VacancyWindow, today: LocalDate): number | null =>
  stateOn(window, today) === "OPEN" ? calendarDaysBetween(today, window.closesOn) : null;
