/** What a cell was in the file. CSV knows only text. */
export type CellKind = "TEXT" | "NUMBER" | "DATE";

export interface Cell {
  /** As it stands in the file: trimmed text, a number as the sheet stores it (point), or an ISO date. */
  readonly text: string;
  readonly kind: CellKind;
}

export interface TableRow {
  /** Line of a CSV file (its first, for a record of several lines) or row of a sheet; counted from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** `null`: everything is text. */
  readonly kinds: readonly CellKind[] | null;
}

/** A file as rows of raw strings. Empty rows are left out; titles and totals are still in. */
export interface Table {
  readonly format: "CSV" | "XLSX";
  /** The sheet that was read and all there are; `null` and none for CSV. */
  readonly sheet: string | null;
  readonly sheets: readonly string[];
  /** What day 0 of a numeric date is (Excel for Windows: 1900, old Excel for Mac: 1904). */
  readonly dateSystem: 1900 | 1904;
  readonly rows: readonly TableRow[];
}

export const cellOf = (row: TableRow, index: number): Cell => ({ text: row.cells[index] ?? "", kind: row.kinds?.[index] ?? "TEXT" });

export const importLimits = { bytes: 10 * 1024 * 1024, rows: 50_000, columns: 128, unpackedBytes: 64 * 1024 * 1024 } as const;

export const isEmptyRow = (cells: readonly string[]): boolean => cells.every((cell) => cell === "");

/** What stands in a sheet where a formula failed or was never computed; refused wherever it is met. */
export const failedFormula = "#N/A";
