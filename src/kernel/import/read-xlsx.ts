import type { Sheet } from "read-excel-file/node";
import { Rejected, reject } from "../errors.ts";
import * as messages from "./import.messages.ts";
import { failedFormula, importLimits, isEmptyRow, type Cell, type Table, type TableRow } from "./table.ts";
import { packXlsx, unpackXlsx } from "./xlsx-archive.ts";

/** Kept as the sheet stores it: read as a floating number it would lose digits without a word. */
interface StoredNumber {
  readonly digits: string;
}

/** Reads one sheet: the named one, else the first that has a row. Throws Rejected with path `file` or `sheet`. */
export async function readXlsx(file: Buffer, wanted?: string): Promise<Table> {
  const parts = await unpackXlsx(file);
  for (const [name, content] of parts) {
    const xml = content.toString("utf8");
    refuseEndlessTags(xml);
    // Any part may be a sheet: the workbook says where its sheets are.
    if (!xml.includes("<sheetData")) continue;
    refuseHugeSheet(xml);
    parts.set(name, Buffer.from(markFailedFormulas(xml)));
  }
  const sheets = await sheetsOf(packXlsx(parts));
  const filled = sheets.map((sheet) => ({ name: sheet.sheet, rows: rowsOf(sheet) }));
  const chosen =
    wanted === undefined ? (filled.find((sheet) => sheet.rows.length > 0) ?? filled[0]) : filled.find((sheet) => sheet.name === wanted);
  if (!chosen) return reject("NOT_FOUND", ["sheet"], messages.unknownSheet);
  if (chosen.rows.length > importLimits.rows) reject("TOO_LONG", ["file"], messages.tooManyRows);
  const workbook = parts.get("xl/workbook.xml")?.toString("utf8") ?? "";
  const dateSystem = /<workbookPr\b[^>]*\bdate1904=["'](?:1|true)["']/.test(workbook) ? 1904 : 1900;
  return { format: "XLSX", sheet: chosen.name, sheets: filled.map((sheet) => sheet.name), dateSystem, rows: chosen.rows };
}

async function sheetsOf(file: Buffer): Promise<Sheet<StoredNumber>[]> {
  // Read at the first workbook: a start does not wait for it.
  const { default: readWorkbook } = await import("read-excel-file/node");
  try {
    return await readWorkbook(file, { parseNumber: (digits): StoredNumber => ({ digits }) });
  } catch {
    // The reader's messages hold pieces of the file.
    throw new Rejected([{ code: "INVALID", path: ["file"], message: messages.damagedFile }]);
  }
}

const rowsOf = (sheet: Sheet<StoredNumber>): TableRow[] =>
  sheet.data.flatMap((row, index) => {
    const cells = row.map(toCell);
    const texts = cells.map((cell) => cell.text);
    return isEmptyRow(texts) ? [] : [{ line: index + 1, cells: texts, kinds: cells.map((cell) => cell.kind) }];
  });

function toCell(value: unknown): Cell {
  if (value === null || value === undefined) return { text: "", kind: "TEXT" };
  if (value instanceof Date)
    return { text: Number.isNaN(value.getTime()) ? failedFormula : value.toISOString().slice(0, 10), kind: "DATE" };
  if (typeof value === "object" && "digits" in value) return { text: String(value.digits).trim(), kind: "NUMBER" };
  return { text: typeof value === "string" ? value.trim() : value === true ? "TRUE" : "FALSE", kind: "TEXT" };
}

/** The reader's XML parser takes quadratic time over a tag that does not end; sound files have tags of some hundred characters. */
function refuseEndlessTags(xml: string): void {
  for (let start = xml.indexOf("<"); start >= 0;) {
    const end = xml.indexOf(">", start);
    if (end < 0 || end - start > longestTag) return reject("INVALID", ["file"], messages.damagedFile);
    start = xml.indexOf("<", end);
  }
}

const longestTag = 65_536;

/**
 * The opening tags of one name. `<` cannot stand inside a tag, so each search ends at the next one and the whole takes time linear
 * in the size of the part, whatever it holds.
 */
const openingTags = (name: "c" | "row") => new RegExp(`<${name}\\b((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>`, "g");

/** The reader fills every gap up to the last filled cell: one cell far away would take gigabytes. */
function refuseHugeSheet(xml: string): void {
  let lastRow = 0;
  let lastColumn = 0;
  let farthest = 0;
  for (const [, attributes = ""] of xml.matchAll(openingTags("c"))) {
    // A cell without content only carries a format; sheets have them to the last column.
    if (attributes.endsWith("/")) continue;
    for (const [, letters = "", row = ""] of attributes.matchAll(/\br\s*=\s*["']([A-Z]+)(\d+)["']/g)) {
      lastColumn = Math.max(lastColumn, columnNumber(letters));
      lastRow = Math.max(lastRow, Number(row));
    }
  }
  for (const [, attributes = ""] of xml.matchAll(openingTags("row"))) {
    for (const [, row = ""] of attributes.matchAll(/\br\s*=\s*["'](\d+)["']/g)) farthest = Math.max(farthest, Number(row));
  }
  if (lastColumn > importLimits.columns) reject("TOO_LONG", ["file"], messages.tooManyColumns);
  if (lastRow > 2 * importLimits.rows || farthest > 1_048_576) reject("TOO_LONG", ["file"], messages.tooManyRows);
}

const columnNumber = (letters: string): number => Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** The reader takes failed and never computed formulas for empty cells; an optional score would vanish. Both become visible text. */
function markFailedFormulas(xml: string): string {
  const asText = (attributes: string) => `${attributes.replace(/\st\s*=\s*(["'])[a-zA-Z]*\1/, "")} t="str"`;
  return xml
    .replace(openingTags("c"), (tag, attributes: string) => (/\st\s*=\s*["']e["']/.test(attributes) ? `<c${asText(attributes)}>` : tag))
    .replace(
      /<c\b([^<>/]*)>\s*(<f\b[^<>]*>(?:[^<]*<\/f>)?)\s*<\/c>/g,
      (_, attributes: string, formula: string) => `<c${asText(attributes)}>${formula}<v>${failedFormula}</v></c>`,
    );
}
