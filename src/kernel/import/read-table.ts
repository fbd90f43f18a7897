import { reject } from "../errors.ts";
import * as messages from "./import.messages.ts";
import { readCsv } from "./read-csv.ts";
import { readXlsx } from "./read-xlsx.ts";
import { importLimits, type Table } from "./table.ts";

export interface ReadOptions {
  /** Name of the sheet; without it the first that has a row. */
  readonly sheet?: string;
}

/**
 * Reads a CSV or XLSX file into rows of raw strings. What the bytes are decides, the name only breaks a doubt.
 * Throws Rejected (path `file` or `sheet`) for anything else, for more than 10 MB, 50,000 rows or 128 columns, and for archives that
 * unpack to more than 64 MB. Nothing is interpreted here: see `applyLayout`.
 */
export async function readTable(file: Buffer, fileName: string, options: ReadOptions = {}): Promise<Table> {
  if (file.length === 0) reject("REQUIRED", ["file"], messages.emptyFile);
  if (file.length > importLimits.bytes) reject("TOO_LONG", ["file"], messages.tooLarge);
  const table = await readByContent(file, fileName, options);
  if (table.rows.length === 0) reject("REQUIRED", ["file"], messages.emptyFile);
  return table;
}

async function readByContent(file: Buffer, fileName: string, { sheet }: ReadOptions): Promise<Table> {
  const start = file.toString("latin1", 0, 8);
  if (start.startsWith("PK\u0003\u0004")) return readXlsx(file, sheet);
  // OLE: the old binary format, and also every password-protected XLSX.
  if (start === "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1") reject("INVALID", ["file"], messages.oldExcel);
  const isOther = /\.(xlsx?|ods|pdf|docx?)$/i.test(fileName) || start.startsWith("%PDF-") || /^\s*<(?:!doctype|html|\?xml)/i.test(start);
  if (isOther) reject("INVALID", ["file"], messages.unknownFormat);
  return readCsv(file);
}
