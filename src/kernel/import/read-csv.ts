import { Readable } from "node:stream";
import { CsvError, parse } from "csv-parse";
import { Rejected, reject } from "../errors.ts";
import { decodeText } from "./decode-text.ts";
import * as messages from "./import.messages.ts";
import { sniffDelimiter } from "./sniff-delimiter.ts";
import { importLimits, isEmptyRow, type Table, type TableRow } from "./table.ts";

interface ParsedRecord {
  readonly record: readonly string[];
  /** `lines`: the line on which the record ends. */
  readonly info: { readonly lines: number };
}

/** Reads a CSV file of an office: `;`, `,` or tab, any usual encoding, cells of several lines. Throws Rejected with path `file`. */
export async function readCsv(file: Uint8Array): Promise<Table> {
  const text = decodeText(file) ?? reject("INVALID", ["file"], messages.unknownFormat);
  // Excel writes and reads a first line that names the separator.
  const declared = /^sep=(.)(?:\r\n|\n|\r)/i.exec(text);
  const body = declared ? text.slice(declared[0].length) : text;
  const delimiter = declared?.[1] ?? sniffDelimiter(body);
  const rows: TableRow[] = [];
  const shift = declared ? 1 : 0;
  let lastLine = shift;
  let lastSound = shift;
  try {
    for await (const { record, info } of records(body, delimiter, (end) => (lastSound = end + shift))) {
      const line = lastLine + 1;
      lastLine = info.lines + shift;
      const cells = record.map((cell) => cell.trim());
      if (cells.length > importLimits.columns) reject("TOO_LONG", ["file"], messages.tooManyColumns);
      if (!isEmptyRow(cells)) rows.push({ line, cells, kinds: null });
      if (rows.length > importLimits.rows) reject("TOO_LONG", ["file"], messages.tooManyRows);
    }
  } catch (cause) {
    if (cause instanceof CsvError) throw new Rejected([{ code: "INVALID", path: ["file"], message: messages.brokenQuotes(lastSound + 1) }]);
    throw cause;
  }
  return { format: "CSV", sheet: null, sheets: [], dateSystem: 1900, rows };
}

/** `onSound` hears the end of each record as it is parsed: an error drops the records that nobody has taken yet. */
function records(text: string, delimiter: string, onSound: (line: number) => void): AsyncIterable<ParsedRecord> {
  const parser = parse({
    delimiter,
    info: true,
    on_record: (record: string[], { lines }) => {
      onSound(lines);
      return record;
    },
    record_delimiter: ["\r\n", "\n", "\r"],
    relax_column_count: true,
    // An inch mark or a nickname inside an unquoted cell is no quotation.
    relax_quotes: true,
    max_record_size: 1024 * 1024,
  });
  // In slices, so that other requests are answered between them.
  return Readable.from(slices(text, 65_536)).pipe(parser);
}

function* slices(text: string, size: number): Generator<string> {
  for (let start = 0; start < text.length; start += size) yield text.slice(start, start + size);
}
