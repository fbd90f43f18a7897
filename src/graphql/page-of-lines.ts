import type { Cursors } from "./cursor.ts";
import { keyColumn, type Page, pageOf } from "./page.ts";
import { type PageArguments, pageRequestOf } from "./page-request.ts";

const ordering = { name: "lines", keys: ["line"] } as const;

/** A page of lines that are in memory already, in the order of the file; cursors and limits are those of every other list. */
export function pageOfLines<Row extends { readonly line: number }>(
  lines: readonly Row[],
  page: PageArguments,
  cursors: Cursors,
): Page<Row> {
  const request = pageRequestOf(page, ordering.name, cursors);
  const isForward = request.direction === "forward";
  const bound = request.keys === null ? null : Number(request.keys[0]);
  const beyond = bound === null ? lines : lines.filter(({ line }) => (isForward ? line > bound : line < bound));
  const inDirection = isForward ? beyond : beyond.toReversed();
  const found = inDirection.slice(0, request.size + 1).map((each) => ({ ...each, [keyColumn(0)]: String(each.line) }));
  return pageOf(found, request, ordering, cursors, async () => lines.length);
}
