import type { Locale } from "../../../kernel/text.ts";
import { scoreIn } from "../../format.ts";
import { placeIn } from "./names.ts";
import type { Place } from "./names.ts";

/** A row of a live board, as the API answers it. */
export interface BoardRow {
  readonly participant: string;
  readonly formation: Place | null;
  readonly twk: number | null;
  readonly tiu: number | null;
  readonly tkp: number | null;
  readonly total: number | null;
  /** Exact decimal text. */
  readonly skb: string | null;
  /** Whether the SKD is at or above the threshold; `null` where it cannot be said yet. */
  readonly passes: boolean | null;
  readonly isAbsent: boolean;
  readonly recordedAt: string;
  readonly seq: number;
}

export const boardCells = ["participant", "formation", "code", "twk", "tiu", "tkp", "total", "skb", "standing"] as const;
export type BoardCell = (typeof boardCells)[number];

export type Standing = "passes" | "fails" | "absent" | "unknown";

/** Words of the standings; nothing is said where nothing is known. */
export type StandingWords = Readonly<Record<Exclude<Standing, "unknown">, string>>;

/** What stands in the cells of a row: the same for the server's page and for the page that changes by itself. */
export function cellsOf(row: BoardRow, words: StandingWords, locale: Locale): Readonly<Record<BoardCell, string>> {
  const figure = (value: number | null): string => (value === null ? "" : String(value));
  const standing = standingOf(row);
  return {
    participant: row.participant,
    formation: row.formation === null ? "" : placeIn(locale, row.formation),
    code: row.formation === null ? "" : `(${row.formation.code})`,
    twk: figure(row.twk),
    tiu: figure(row.tiu),
    tkp: figure(row.tkp),
    total: figure(row.total),
    skb: row.skb === null ? "" : scoreIn(row.skb, locale),
    standing: standing === "unknown" ? "" : words[standing],
  };
}

export function standingOf({ isAbsent, passes }: BoardRow): Standing {
  if (isAbsent) return "absent";
  return passes === null ? "unknown" : passes ? "passes" : "fails";
}

/** When the newest of these rows was recorded; null where there are none. The instants are of one form, so they compare as text. */
export const newestOf = (rows: readonly Pick<BoardRow, "recordedAt">[]): string | null =>
  rows.reduce<string | null>((newest, { recordedAt }) => (newest === null || recordedAt > newest ? recordedAt : newest), null);

/** A text by which rows stand in the order of the API's `scoreboard.rows`: SKB, total, TKP and TIU from the highest, then the number. */
export function placeOf({ skb, total, tkp, tiu, participant }: BoardRow): string {
  const highestFirst = (value: number | null, scale: number): string =>
    String(9_999_999 - Math.round(((value ?? -1) + 1) * scale)).padStart(7, "0");
  const figures = [highestFirst(skb === null ? null : Number(skb), 1000), ...[total, tkp, tiu].map((value) => highestFirst(value, 1))];
  return [...figures, participant].join(" ");
}
