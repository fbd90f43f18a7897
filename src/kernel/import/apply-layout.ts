import type { Text } from "../text.ts";
import { findHeader, normaliseHeader, type FoundHeader } from "./find-header.ts";
import * as messages from "./import.messages.ts";
import type { Layout, LineReason, NumberedRow, RejectedRow } from "./layout.ts";
import { roundedNumbers } from "./lost-digits.ts";
import { isReasonColumn } from "./rejects-file.ts";
import { cellOf, type Table, type TableRow } from "./table.ts";

export interface Imported<Row> {
  readonly accepted: readonly NumberedRow<Row>[];
  readonly rejected: readonly RejectedRow[];
  /** Printed names of required columns that the file lacks. If there is one, nothing was read. */
  readonly missingColumns: readonly string[];
  /** Names in the file that the layout does not know; their content is not read. */
  readonly unknownColumns: readonly string[];
  /** Printed names of columns that stand twice. If there is one, nothing was read. */
  readonly repeatedColumns: readonly string[];
  /** Header texts as the file has them. */
  readonly titles: readonly string[];
  /** Rows below the header that were passed over: repeated headers, column numbers, totals, signatures. */
  readonly ignoredLines: readonly number[];
}

/** Reads a table by a layout. A row is accepted whole or rejected whole with every reason; no reason repeats what the cell held. */
export function applyLayout<Row>(table: Table, layout: Layout<Row>): Imported<Row> {
  const header = findHeader(table.rows, layout.columns);
  const missingColumns = missingOf(layout, header);
  const repeatedColumns = layout.columns.filter((column) => header?.repeated.includes(column.key)).map((column) => column.header);
  const titles = header?.titles ?? [];
  const unknownColumns = header
    ? titles.filter((title, place) => title !== "" && ![...header.positions.values()].includes(place) && !isReasonColumn(title))
    : [];
  const nothing = { accepted: [], rejected: [], missingColumns, unknownColumns, repeatedColumns, titles, ignoredLines: [] };
  if (!header || missingColumns.length > 0 || repeatedColumns.length > 0) return nothing;

  const below = table.rows.filter((row) => row.line > Math.max(...header.lines));
  const people = withoutFooter(
    below.filter((row, index) => !isHeading(row, index, header)),
    layout,
    header,
  );
  const rounded = roundedByColumn(people, layout, header);
  const read = people.map((row) => readRow(row, table, layout, header, rounded));
  const sound = read.flatMap(({ row, value }) => (value === null ? [] : [{ line: row.line, value }]));
  const shared = byLine((layout.together ?? []).flatMap((check) => check(sound)));
  const kept = new Set(people.map((row) => row.line));
  return {
    ...nothing,
    accepted: sound.filter(({ line }) => !shared.has(line)),
    rejected: read.flatMap(({ row, reasons }) => {
      const all = [...reasons, ...(shared.get(row.line) ?? [])];
      return all.length === 0 ? [] : [{ line: row.line, cells: row.cells, reasons: all }];
    }),
    ignoredLines: below.map((row) => row.line).filter((line) => !kept.has(line)),
  };
}

/** Offices write a dash where there is nothing. */
const emptyMark = /^'?[-–—]*$/u;
const failedFormulas = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/;

interface ReadRow<Row> {
  readonly row: TableRow;
  readonly value: Row | null;
  readonly reasons: readonly Text[];
}

function readRow<Row>(
  row: TableRow,
  table: Table,
  layout: Layout<Row>,
  header: FoundHeader,
  rounded: ReadonlyMap<string, ReadonlySet<string>>,
): ReadRow<Row> {
  const value: Record<string, unknown> = {};
  const reasons: Text[] = [];
  for (const column of layout.columns) {
    const cell = cellOf(row, header.positions.get(column.key) ?? -1);
    value[column.key] = null;
    const refuse = (reason: Text) => reasons.push(messages.inColumn(column.header, reason));
    if (emptyMark.test(cell.text)) {
      if (column.required) refuse(messages.empty);
    } else if (failedFormulas.test(cell.text)) {
      refuse(messages.brokenFormula);
    } else if (rounded.get(column.key)?.has(bareNumber(cell.text))) {
      refuse(messages.lostDigits);
    } else {
      const parsed = column.parse.parse(cell, table);
      if ("reason" in parsed) refuse(parsed.reason);
      else value[column.key] = parsed.value;
    }
  }
  // Every key was set above, by the layout's own types.
  const whole = value as Row;
  if (reasons.length === 0 && !hasOneGroup(whole, layout)) reasons.push(messages.missingGroup);
  if (reasons.length === 0) reasons.push(...(layout.check?.(whole) ?? []));
  return { row, value: reasons.length === 0 ? whole : null, reasons };
}

function missingOf<Row>(layout: Layout<Row>, header: FoundHeader | null): string[] {
  const isThere = (key: string) => header?.positions.has(key) ?? false;
  const required = layout.columns.filter((column) => column.required && !isThere(column.key)).map((column) => column.header);
  const groups = layout.atLeastOneOf ?? [];
  if (groups.length === 0 || groups.some((group) => group.every(isThere))) return required;
  const first = groups[0] ?? [];
  return [
    ...required,
    ...layout.columns.filter((column) => first.includes(column.key) && !isThere(column.key)).map((column) => column.header),
  ];
}

const hasOneGroup = <Row>(row: Row, layout: Layout<Row>): boolean =>
  !layout.atLeastOneOf || layout.atLeastOneOf.some((group) => group.every((key) => row[key] !== null));

/** The header again (page breaks), or the numbers of the columns right below it: (1) (2) (3). */
function isHeading(row: TableRow, index: number, header: FoundHeader): boolean {
  const places = [...header.positions.values()];
  const isTitle = (place: number) => row.cells[place] !== "" && row.cells[place] === header.titles[place];
  if (places.filter(isTitle).length >= Math.min(2, places.length)) return true;
  if (index > 0) return false;
  const filled = row.cells.flatMap((cell, place) => (cell === "" ? [] : [normaliseHeader(cell) === String(place + 1)]));
  return filled.length >= 3 && filled.every(Boolean);
}

function withoutFooter<Row>(rows: readonly TableRow[], layout: Layout<Row>, header: FoundHeader): readonly TableRow[] {
  const last = rows.findLastIndex((row) => !isFooter(row, layout, header));
  return rows.slice(0, last + 1);
}

function isFooter<Row>(row: TableRow, layout: Layout<Row>, header: FoundHeader): boolean {
  const textOf = (key: string) => cellOf(row, header.positions.get(key) ?? -1).text;
  // Object.fromEntries cannot know the keys; they are the layout's.
  const cells = Object.fromEntries(layout.columns.map(({ key }) => [key, textOf(key)])) as Partial<Record<keyof Row & string, string>>;
  if (layout.isFooter) return layout.isFooter(cells);
  const filled = row.cells.filter((cell) => cell !== "");
  const isBare = layout.columns.every((column) => !column.required || textOf(column.key) === "");
  return isBare || (filled.length === 1 && layout.columns.length > 2) || /^(?:jumlah|total|rata-?\s?rata|catatan)\b/i.test(filled[0] ?? "");
}

function roundedByColumn<Row>(rows: readonly TableRow[], layout: Layout<Row>, header: FoundHeader): Map<string, ReadonlySet<string>> {
  const identifiers = layout.columns.filter((column) => column.parse.isIdentifier);
  return new Map(
    identifiers.map(({ key }) => [key, roundedNumbers(rows.map((row) => bareNumber(cellOf(row, header.positions.get(key) ?? -1).text)))]),
  );
}

const bareNumber = (text: string): string => text.replace(/^'/, "");

function byLine(reasons: readonly LineReason[]): Map<number, Text[]> {
  const found = new Map<number, Text[]>();
  for (const { line, reason } of reasons) found.set(line, [...(found.get(line) ?? []), reason]);
  return found;
}
