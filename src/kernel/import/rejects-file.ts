import { normaliseHeader } from "./find-header.ts";
import type { RejectedRow } from "./layout.ts";
import { say, type Locale } from "../text.ts";

const reasonTitles = ["alasan", "alasan_penolakan"] as const;

/** Whether the column is one that we added to a returned file: it is passed over when the mended file comes back. */
export const isReasonColumn = (title: string): boolean => reasonTitles.map(normaliseHeader).includes(normaliseHeader(title));

/**
 * The rejected rows as a CSV file (UTF-8 with its mark, `;`) to mend and send again: the columns of the original, then the reasons.
 * No cell can become a formula when it is opened (an apostrophe stands before = + - @), and numbers too long for a spreadsheet are
 * kept as text the same way; reading the file takes the apostrophe off again. The first line names the separator: a spreadsheet that
 * splits at commas would make cells of its own, and formulas, out of what stands behind one.
 */
export function rejectsFile(titles: readonly string[], rejected: readonly RejectedRow[], locale: Locale = "id"): Buffer {
  const isTaken = titles.some((title) => normaliseHeader(title) === reasonTitles[0]);
  const width = Math.max(titles.length, ...rejected.map((row) => row.cells.length));
  const head = [...fit(titles, width), isTaken ? reasonTitles[1] : reasonTitles[0]];
  const body = rejected.map((row) => [...fit(row.cells, width), row.reasons.map((reason) => say(reason, locale)).join(" ")]);
  return Buffer.from(`\uFEFFsep=;\r\n${[head, ...body].map((cells) => cells.map(toCsvCell).join(";")).join("\r\n")}\r\n`, "utf8");
}

const fit = (cells: readonly string[], width: number): string[] => Array.from({ length: width }, (_, place) => cells[place] ?? "");

/** OWASP "CSV injection"; tab and line ends at the start count as well, as does white space before the sign. */
function toCsvCell(text: string): string {
  const isRisky = /^\s*[=+\-@]/u.test(text) || /^[\t\r\n]/.test(text) || /^\d{12,}$/.test(text);
  const safe = isRisky ? `'${text}` : text;
  return /[";\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
