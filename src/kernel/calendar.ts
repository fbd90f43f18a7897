/** A date of the local calendar, `2026-11-24`. Compares as text. */
export type LocalDate = string;

/** Working days and holidays as the instance states them. */
export interface WorkCalendar {
  /** ISO weekdays: 1 = Monday … 7 = Sunday. */
  readonly workingDays: ReadonlySet<number>;
  readonly holidays: ReadonlySet<LocalDate>;
  /** Years whose holidays are known; a deadline that reaches further should be shown as provisional. */
  readonly years: ReadonlySet<number>;
}

/** First and last day both count ("tanggal 18–20" is three days). */
export interface DayWindow {
  readonly firstDay: LocalDate;
  readonly lastDay: LocalDate;
}

export type DayKind = "CALENDAR" | "WORKING";

const dayLength = 86_400_000;
/** No zone is further than 14 hours from UTC; a day of margin covers a day that a zone left out. */
const searchMargin = 2 * dayLength;

/** The date on the wall of that time zone at that instant. Throws RangeError for an unknown zone. */
export function localDate(instant: Date, timeZone: string): LocalDate {
  return formatterOf(timeZone).format(instant);
}

/** The first instant of that local day, also where midnight itself is left out by summer time. */
export function startOfLocalDay(date: LocalDate, timeZone: string): Date {
  const target = utcOf(date);
  // Bisects on the wall date: it never goes back by a whole day, so "has reached the date" turns true once.
  let before = target - searchMargin;
  let reached = target + searchMargin;
  while (reached - before > 1) {
    const middle = Math.floor((before + reached) / 2);
    if (localDate(new Date(middle), timeZone) >= date) reached = middle;
    else before = middle;
  }
  return new Date(reached);
}

/** The instant at which the local day is over (exclusive): the start of the next one. */
export const endOfLocalDay = (date: LocalDate, timeZone: string): Date => startOfLocalDay(addCalendarDays(date, 1), timeZone);

export const addCalendarDays = (date: LocalDate, days: number): LocalDate => dateOf(utcOf(date) + days * dayLength);

/** ISO weekday: 1 = Monday … 7 = Sunday. */
export const weekdayOf = (date: LocalDate): number => new Date(utcOf(date)).getUTCDay() || 7;

export const isWorkingDay = (date: LocalDate, calendar: WorkCalendar): boolean =>
  calendar.workingDays.has(weekdayOf(date)) && !calendar.holidays.has(date);

/**
 * The n-th working day after the date (before it, for negative n). The date itself is not counted and need not be a working day;
 * n = 0 answers the date unchanged. Throws RangeError where n is not whole or the calendar has no working day at all.
 */
export function addWorkingDays(date: LocalDate, days: number, calendar: WorkCalendar): LocalDate {
  if (!Number.isInteger(days)) throw new RangeError("Days are whole numbers.");
  if (calendar.workingDays.size === 0) throw new RangeError("The calendar has no working day.");
  const step = days < 0 ? -1 : 1;
  let current = addCalendarDays(date, 0);
  for (let left = Math.abs(days); left > 0;) {
    current = addCalendarDays(current, step);
    if (isWorkingDay(current, calendar)) left -= 1;
  }
  return current;
}

/**
 * The window of so many days that opens on a day, both ends counted: 3 calendar days from the 18th are 18, 19, 20.
 * Working days: the first day counts if it is a working day. Throws RangeError for less than one day.
 */
export function windowOf(firstDay: LocalDate, days: number, kind: DayKind, calendar: WorkCalendar): DayWindow {
  if (!Number.isInteger(days) || days < 1) throw new RangeError("A window has at least one day.");
  if (kind === "CALENDAR") return { firstDay, lastDay: addCalendarDays(firstDay, days - 1) };
  return { firstDay, lastDay: addWorkingDays(addCalendarDays(firstDay, -1), days, calendar) };
}

/** First and last day inclusive, in the local time of the zone. */
export function isWithin(window: DayWindow, instant: Date, timeZone: string): boolean {
  const day = localDate(instant, timeZone);
  return window.firstDay <= day && day <= window.lastDay;
}

/** Days from one date to another, the first not counted: 0 on the same day, negative backwards. */
export const calendarDaysBetween = (from: LocalDate, to: LocalDate): number => (utcOf(to) - utcOf(from)) / dayLength;

/** Working days after `from` up to and including `to`; 0 where `to` is not later. */
export function workingDaysBetween(from: LocalDate, to: LocalDate, calendar: WorkCalendar): number {
  let count = 0;
  for (let day = addCalendarDays(from, 1); day <= to; day = addCalendarDays(day, 1)) if (isWorkingDay(day, calendar)) count += 1;
  return count;
}

/** `false` where the date lies in a year whose holidays nobody has entered yet. */
export const areHolidaysKnown = (date: LocalDate, calendar: WorkCalendar): boolean => calendar.years.has(Number(date.slice(0, 4)));

/** Whether the text is a date that exists, `2028-02-29` but not `2027-02-29`. */
export function isLocalDate(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) return false;
  const value = Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]));
  return Number(parts[1]) >= 100 && dateOf(value) === text;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  // The Swedish form is ISO 8601; building a formatter costs far more than using it.
  const made = new Intl.DateTimeFormat("sv-SE", { timeZone, calendar: "gregory", year: "numeric", month: "2-digit", day: "2-digit" });
  formatters.set(timeZone, made);
  return made;
}

function utcOf(date: LocalDate): number {
  if (!isLocalDate(date)) throw new RangeError("A date is written as 2026-11-24.");
  return Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10)));
}

const dateOf = (utc: number): LocalDate => new Date(utc).toISOString().slice(0, 10);
