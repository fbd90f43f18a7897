import { monthNames as months } from "../kernel/date-words.ts";
import type { Locale } from "../kernel/text.ts";

/** How the reader writes dates, times and numbers. */
export interface Format {
  /** "12 Desember 2026". Takes an instant or a local date `2026-12-12`. */
  date(value: Date | string): string;
  /** "12 Des 2026" */
  shortDate(value: Date | string): string;
  /** "Sabtu" */
  weekday(value: Date | string): string;
  /** "12 Des 2026 23.59" and the time zone: the instance's own, by the name it has there. */
  dateTime(value: Date | string): string;
  /** "23.59" and the time zone. */
  time(value: Date | string): string;
  /** "1–4 Des 2026", "28 Nov – 4 Des 2026" */
  dateRange(from: Date | string, to: Date | string): string;
  /** "1.234,5". Decimals arrive as strings and keep every digit. */
  number(value: number | string): string;
  /** "93,300": every scaled, weighted and final figure and the SKB, with three decimals as the official lists print them. */
  score(value: string): string;
  /** "2,90": a grade average (IPK) has two decimals. */
  gradeAverage(value: string): string;
  /** "45,2 %" of a share between 0 and 1. */
  percent(share: number, digits?: number): string;
  /** "12,4 kB", "3,1 MB" */
  bytes(count: number): string;
  /** "sisa 3 hari", "sisa 5 jam", "sudah lewat": whole local days while the day is not today. */
  remaining(until: Date | string, now: Date): string;
  /** Whole local days from now to then; negative when past. */
  daysUntil(until: Date | string, now: Date): number;
  /** The local date of an instant, `2026-12-12`. */
  localDate(value: Date | string): string;
}

const shortMonths: Readonly<Record<Locale, readonly string[]>> = {
  id: ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"],
  en: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
};
const weekdays: Readonly<Record<Locale, readonly string[]>> = {
  id: ["Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"],
  en: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
};
const remainders = {
  id: {
    over: "sudah lewat",
    days: (n: number) => `sisa ${n} hari`,
    hours: (n: number) => `sisa ${n} jam`,
    minutes: (n: number) => `sisa ${n} menit`,
  },
  en: {
    over: "over",
    days: (n: number) => (n === 1 ? "1 day left" : `${n} days left`),
    hours: (n: number) => (n === 1 ? "1 hour left" : `${n} hours left`),
    minutes: (n: number) => (n === 1 ? "1 minute left" : `${n} minutes left`),
  },
} as const;

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

export function createFormat(locale: Locale, timeZone: string, timeZoneName: string): Format {
  const localDate = (value: Date | string): string => {
    const { year, month, date } = partsOf(value, timeZone);
    return `${String(year).padStart(4, "0")}-${two(month)}-${two(date)}`;
  };
  const dated = (value: Date | string, names: readonly string[]): string => {
    const { year, month, date } = partsOf(value, timeZone);
    return `${date} ${names[month - 1]} ${year}`;
  };
  const clock = (value: Date | string): string => {
    const { hours, minutes } = partsOf(value, timeZone);
    return `${two(hours)}${locale === "id" ? "." : ":"}${two(minutes)} ${timeZoneName}`;
  };
  const daysUntil = (until: Date | string, now: Date): number =>
    Math.round((Date.parse(localDate(until)) - Date.parse(localDate(now))) / day);
  const number = (value: number | string): string => grouped(String(value), locale);
  const shortDate = (value: Date | string): string => dated(value, shortMonths[locale]);

  return {
    date: (value) => dated(value, months[locale]),
    shortDate,
    weekday: (value) => weekdays[locale][new Date(localDate(value)).getUTCDay()] ?? "",
    time: clock,
    dateTime: (value) => `${shortDate(value)}${locale === "id" ? " " : ", "}${clock(value)}`,
    dateRange: (from, to) => {
      const [a, b] = [partsOf(from, timeZone), partsOf(to, timeZone)];
      if (localDate(from) === localDate(to)) return shortDate(from);
      if (a.year === b.year && a.month === b.month) return `${a.date}–${shortDate(to)}`;
      if (a.year === b.year) return `${a.date} ${shortMonths[locale][a.month - 1]} – ${shortDate(to)}`;
      return `${shortDate(from)} – ${shortDate(to)}`;
    },
    number,
    score: (value) => scoreIn(value, locale),
    gradeAverage: (value) => number(withDecimals(value, 2)),
    percent: (share, digits = 1) => `${number((share * 100).toFixed(digits))}${locale === "id" ? "\u00a0" : ""}%`,
    bytes: (count) => {
      if (count < 1000) return `${number(count)} B`;
      const [value, unit] = count < 1_000_000 ? [count / 1000, "kB"] : [count / 1_000_000, "MB"];
      return `${number(Number(value.toFixed(1)))} ${unit}`;
    },
    remaining: (until, now) => {
      const words = remainders[locale];
      const left = instantOf(until).getTime() - now.getTime();
      if (left <= 0) return words.over;
      const days = daysUntil(until, now);
      if (days > 0) return words.days(days);
      return left >= hour ? words.hours(Math.floor(left / hour)) : words.minutes(Math.max(1, Math.floor(left / minute)));
    },
    daysUntil,
    localDate,
  };
}

/** `Format.score`, for a page's script too. */
export const scoreIn = (value: string, locale: Locale): string => grouped(withDecimals(value, 3), locale);

/** So many decimals, more only where they say something: nothing is ever rounded. */
function withDecimals(value: string, digits: number): string {
  const [whole = "", fraction = ""] = value.split(".");
  return `${whole}.${fraction.replace(/0+$/, "").padEnd(digits, "0")}`;
}

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly date: number;
  readonly hours: number;
  readonly minutes: number;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** A formatter costs several milliseconds to make: one per time zone is kept. */
function formatterOf(timeZone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(timeZone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat("en-GB", {
      timeZone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
    });
    formatters.set(timeZone, formatter);
  }
  return formatter;
}

const localDateShape = /^(\d{4})-(\d{2})-(\d{2})$/;

function partsOf(value: Date | string, timeZone: string): Parts {
  const local = typeof value === "string" ? localDateShape.exec(value) : null;
  if (local) return { year: Number(local[1]), month: Number(local[2]), date: Number(local[3]), hours: 0, minutes: 0 };
  const found = new Map(
    formatterOf(timeZone)
      .formatToParts(instantOf(value))
      .map((part) => [part.type, Number(part.value)]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes): number => found.get(type) ?? 0;
  return { year: part("year"), month: part("month"), date: part("day"), hours: part("hour"), minutes: part("minute") };
}

const instantOf = (value: Date | string): Date => (typeof value === "string" ? new Date(value) : value);
const two = (value: number): string => String(value).padStart(2, "0");

/** Groups the digits of a decimal text; never goes through a float. */
function grouped(value: string, locale: Locale): string {
  const [, sign = "", whole = value, fraction] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(value) ?? [];
  const [thousands, decimal] = locale === "id" ? [".", ","] : [",", "."];
  const head = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  return `${sign ? "−" : ""}${head}${fraction === undefined ? "" : decimal + fraction}`;
}
