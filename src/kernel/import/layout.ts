import type { Text } from "../text.ts";
import * as messages from "./import.messages.ts";
import type { Parser } from "./parsers.ts";

/** One column of a file: the key of the row it fills, its printed name, other names it goes by, and how a cell is read. */
interface Column<Row, Key extends keyof Row & string> {
  readonly key: Key;
  readonly header: string;
  readonly aliases: readonly string[];
  readonly parse: Parser<NonNullable<Row[Key]>>;
  /** The column must be there and every cell filled. Otherwise the key is `null` where the cell is empty or the column absent. */
  readonly required: boolean;
}

export interface NumberedRow<Row> {
  readonly line: number;
  readonly value: Row;
}

/** A row that was refused whole: its cells as in the file, and every reason. */
export interface RejectedRow {
  readonly line: number;
  readonly cells: readonly string[];
  readonly reasons: readonly Text[];
}

export interface LineReason {
  readonly line: number;
  readonly reason: Text;
}

export interface Layout<Row> {
  readonly columns: readonly { [Key in keyof Row & string]: Column<Row, Key> }[keyof Row & string][];
  /** Groups of optional columns of which one must be complete, in the file and in each row. */
  readonly atLeastOneOf?: readonly (readonly (keyof Row & string)[])[];
  /** Cross-checks inside a row; each answer is a sentence. */
  readonly check?: (row: Row) => readonly Text[];
  /** Checks between rows, such as `unique`. */
  readonly together?: readonly ((rows: readonly NumberedRow<Row>[]) => readonly LineReason[])[];
  /** Whether a row after the last person is a total, a note or a signature. Asked from the end of the file upwards until it says no. */
  readonly isFooter?: (cells: Readonly<Partial<Record<keyof Row & string, string>>>) => boolean;
}

/** Refuses rows that share a key, all of them, each naming the lines of the others. A `null` key is never shared. */
export function unique<Row>(what: Text, keyOf: (row: Row) => string | null): (rows: readonly NumberedRow<Row>[]) => LineReason[] {
  return (rows) => {
    const lines = new Map<string, number[]>();
    for (const { line, value } of rows) {
      const key = keyOf(value);
      if (key === null) continue;
      const known = lines.get(key);
      if (known) known.push(line);
      else lines.set(key, [line]);
    }
    const shared = [...lines.values()].filter((each) => each.length > 1);
    return shared.flatMap((each) => each.map((line) => ({ line, reason: messages.repeated(what, othersOf(each, line)) })));
  };
}

/** The first few: a key that stands in a thousand lines needs no thousand numbers. */
const othersOf = (lines: readonly number[], line: number): number[] =>
  lines
    .slice(0, 6)
    .filter((each) => each !== line)
    .slice(0, 5);
