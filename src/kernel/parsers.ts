import pg from "pg";

/**
 * What a column becomes in JavaScript, the same in rows and in entities:
 *
 * - counts and `bigint` are numbers (an id or a count never passes 2^53);
 * - `numeric`, `date`, `time`, `interval` are text: no float and no time zone touches a score or a day;
 * - `timestamptz` is ISO 8601 text in UTC (`2026-11-24T04:05:06.789Z`), as `Date.toJSON` writes it: no Date is made for
 *   a value that goes to JSON, and text of this form sorts by time. MikroORM makes a Date of it in entities;
 * - everything else as the driver has it.
 */
export const parsers = {
  getTypeParser(oid: number, format?: "text" | "binary"): (value: string) => unknown {
    const own = format === "binary" ? undefined : ownParsers.get(oid);
    return own ?? (pg.types.getTypeParser(oid, format ?? "text") as (value: string) => unknown);
  },
};

/** `2026-11-24 04:05:06.7+00` → `2026-11-24T04:05:06.700Z`. The session's time zone is UTC; finer than a millisecond stays. */
export function isoInstant(text: string): string {
  const match = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.(\d+))?\+00$/.exec(text);
  if (match === null) return text;
  const [, date, time, fraction = ""] = match;
  return `${date}T${time}.${fraction.padEnd(3, "0")}Z`;
}

const verbatim = (text: string): string => text;
const textArray: number = 1009;
const texts = pg.types.getTypeParser(textArray, "text") as (text: string) => (string | null)[];
const list = (each: (text: string) => unknown) => (text: string) => texts(text).map((item) => (item === null ? null : each(item)));

const scalars: readonly (readonly [oid: number, arrayOid: number, parser: (text: string) => unknown])[] = [
  [20, 1016, Number], // bigint
  [1700, 1231, verbatim], // numeric
  [1082, 1182, verbatim], // date
  [1083, 1183, verbatim], // time
  [1114, 1115, verbatim], // timestamp
  [1184, 1185, isoInstant], // timestamptz
  [1186, 1187, verbatim], // interval
];

const ownParsers = new Map(
  scalars.flatMap(
    ([oid, arrayOid, parser]) =>
      [
        [oid, parser],
        [arrayOid, list(parser)],
      ] as const,
  ),
);
