import { type TableRow } from "./table.ts";

/** A column as the header search sees it. */
export interface NamedColumn {
  readonly key: string;
  readonly header: string;
  /** In the order of preference, after the header itself. */
  readonly aliases: readonly string[];
}

export interface FoundHeader {
  /** Lines that the header takes. */
  readonly lines: readonly number[];
  /** Where each key stands. */
  readonly positions: ReadonlyMap<string, number>;
  /** Header texts as the file has them, by position; one place for both lines of a two-line header. */
  readonly titles: readonly string[];
  /** Keys whose column stands twice: nobody may guess which one counts. */
  readonly repeated: readonly string[];
}

const searchedRows = 40;

/** `No. Peserta`, `no_peserta` and `NO PESERTA` are one name. */
export const normaliseHeader = (name: string): string =>
  name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");

/**
 * The row, among the first forty, that names the most columns; titles above it are passed over. A neighbouring row that names further
 * columns belongs to it (merged headings: "SKD" above "TWK", "TIU", "TKP"). `null` where no row names two columns.
 */
export function findHeader(rows: readonly TableRow[], columns: readonly NamedColumn[]): FoundHeader | null {
  const names = rows.slice(0, searchedRows).map((row) => row.cells.map(normaliseHeader));
  const counts = names.map((cells) => columns.filter((column) => placesOf(cells, column).length > 0).length);
  const most = Math.max(0, ...counts);
  if (most < Math.min(2, columns.length)) return null;
  const main = counts.indexOf(most);
  const places = allPlaces(columns, names[main] ?? []);
  const second = [main + 1, main - 1].find((index) => further(columns, names, main, index, places).size > 0);
  if (second !== undefined) for (const [key, found] of further(columns, names, main, second, places)) places.set(key, found);
  const used = (second === undefined ? [main] : [main, second].sort((a, b) => a - b)).flatMap((index) => rows[index] ?? []);
  const width = Math.max(...used.map((row) => row.cells.length));
  return {
    lines: used.map((row) => row.line),
    positions: new Map([...places].map(([key, found]) => [key, found[0] ?? 0])),
    titles: Array.from({ length: width }, (_, place) =>
      used
        .map((row) => row.cells[place] ?? "")
        .filter(Boolean)
        .join(" "),
    ),
    repeated: [...places].filter(([, found]) => found.length > 1).map(([key]) => key),
  };
}

/** Columns that only the neighbouring row names. Above the main row only over an empty cell: else it is a title with its value. */
function further(
  columns: readonly NamedColumn[],
  names: readonly (readonly string[])[],
  main: number,
  other: number,
  known: ReadonlyMap<string, readonly number[]>,
): Map<string, number[]> {
  const taken = new Set([...known.values()].flat());
  const isFree = (place: number) => !taken.has(place) && (other > main || (names[main]?.[place] ?? "") === "");
  const found = allPlaces(
    columns.filter((column) => !known.has(column.key)),
    names[other] ?? [],
  );
  const free = [...found].map(([key, places]) => [key, places.filter(isFree)] as const);
  return new Map(free.flatMap(([key, places]) => (places.length > 0 ? [[key, places]] : [])));
}

function allPlaces(columns: readonly NamedColumn[], cells: readonly string[]): Map<string, number[]> {
  const found = columns.map((column) => [column.key, placesOf(cells, column)] as const);
  return new Map(found.flatMap(([key, places]) => (places.length > 0 ? [[key, places]] : [])));
}

/** Places of the best name that the row has: the header itself, else the first alias that stands there. */
function placesOf(cells: readonly string[], column: NamedColumn): number[] {
  for (const name of [column.header, ...column.aliases].map(normaliseHeader)) {
    const places = cells.flatMap((cell, place) => (cell === name ? [place] : []));
    if (places.length > 0) return places;
  }
  return [];
}
