import { addCalendarDays, type LocalDate } from "../../kernel/calendar.ts";

/** Stages of a round in their usual order. They may overlap: answers begin while objections still come in (calendars of 2023 and 2024). */
export const scheduleStages = [
  "ANNOUNCEMENT",
  "REGISTRATION",
  "ADMINISTRATIVE_SCREENING",
  "ADMINISTRATIVE_RESULT",
  "ADMINISTRATIVE_OBJECTION",
  "ADMINISTRATIVE_ANSWER",
  "SKD",
  "SKD_RESULT",
  "SKB",
  "INTEGRATION",
  "FINAL_RESULT",
  "FINAL_OBJECTION",
  "FINAL_ANSWER",
  "DOSSIER",
  "APPOINTMENT",
] as const;
export type ScheduleStage = (typeof scheduleStages)[number];

/** First and last day both count. */
export interface ScheduleEntry {
  readonly stage: ScheduleStage;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
}

export interface ShownEntry extends ScheduleEntry {
  /** Whether the dates differ from those of the revision before. */
  readonly isChanged: boolean;
}

/** The schedule as it stands, by day and then by the usual order, marked where it differs from the revision before (null: the first). */
export function shownSchedule(current: readonly ScheduleEntry[], before: readonly ScheduleEntry[] | null): ShownEntry[] {
  const earlier = new Map((before ?? []).map((entry) => [entry.stage, entry]));
  return current
    .map(({ stage, startsOn, endsOn }) => ({
      stage,
      startsOn,
      endsOn,
      isChanged: before !== null && !isSame(earlier.get(stage), { startsOn, endsOn }),
    }))
    .sort((a, b) => a.startsOn.localeCompare(b.startsOn) || orderOf(a.stage) - orderOf(b.stage));
}

/** Whether two schedules have the same stages on the same days. */
export function isSameSchedule(one: readonly ScheduleEntry[], other: readonly ScheduleEntry[]): boolean {
  const days = new Map(other.map((entry) => [entry.stage, entry]));
  return one.length === other.length && one.every((entry) => isSame(days.get(entry.stage), entry));
}

/** The same days some years later; 29 February becomes the 28th where the year has none. */
export const shiftedByYears = (entries: readonly ScheduleEntry[], years: number): ScheduleEntry[] =>
  entries.map(({ stage, startsOn, endsOn }) => ({ stage, startsOn: yearsLater(startsOn, years), endsOn: yearsLater(endsOn, years) }));

/**
 * The day from which applicants are in selection: when screening starts, or the first test where screening has no date.
 * `null`: the schedule does not say.
 */
export function selectionStart(entries: readonly ScheduleEntry[]): LocalDate | null {
  const starts = new Map(entries.map((entry) => [entry.stage, entry.startsOn]));
  return starts.get("ADMINISTRATIVE_SCREENING") ?? starts.get("SKD") ?? starts.get("SKB") ?? null;
}

const isSame = (one: Omit<ScheduleEntry, "stage"> | undefined, other: Omit<ScheduleEntry, "stage">): boolean =>
  one?.startsOn === other.startsOn && one.endsOn === other.endsOn;

const orderOf = (stage: ScheduleStage): number => scheduleStages.indexOf(stage);

function yearsLater(date: LocalDate, years: number): LocalDate {
  const [year = "", month = "", day = ""] = date.split("-");
  const firstOfMonth = `${String(Number(year) + years).padStart(4, "0")}-${month}-01`;
  const moved = addCalendarDays(firstOfMonth, Number(day) - 1);
  return moved.slice(5, 7) === month ? moved : addCalendarDays(moved, -1);
}
