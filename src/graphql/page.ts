import type { Cursors } from "./cursor.ts";
import { type PageRequest, countCap } from "./page-request.ts";

/** One page of a list, in the list's own order whatever direction it was read in. The value behind every connection. */
export interface Page<Row> {
  readonly nodes: readonly Row[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  cursorOf(row: Row): string;
  /** Counts the whole list, to one past the cap; runs a statement, once. */
  count(): Promise<number>;
}

/** Rows of a page carry their sort keys as text under these names, so that a cursor loses no microsecond and no digit. */
export const keyColumn = (index: number): string => `cursorKey${index}`;

/**
 * @param rows up to `size + 1` rows in the direction of the request
 * @param count counts to at most `countCap + 1`
 */
export function pageOf<Row extends object>(
  rows: readonly Row[],
  request: PageRequest,
  ordering: { readonly name: string; readonly keys: readonly unknown[] },
  cursors: Cursors,
  count: () => Promise<number>,
): Page<Row> {
  const hasMore = rows.length > request.size;
  const kept = rows.slice(0, request.size);
  const isForward = request.direction === "forward";
  let counted: Promise<number> | undefined;
  return {
    nodes: isForward ? kept : kept.reverse(),
    hasNextPage: isForward ? hasMore : request.keys !== null,
    hasPreviousPage: isForward ? request.keys !== null : hasMore,
    cursorOf: (row) =>
      cursors.sign(
        ordering.name,
        ordering.keys.map((_, index) => String((row as Record<string, unknown>)[keyColumn(index)])),
      ),
    count: () => (counted ??= count()),
  };
}

export const totalCountOf = async (page: Page<object>): Promise<number> => Math.min(await page.count(), countCap);
export const isCountCapped = async (page: Page<object>): Promise<boolean> => (await page.count()) > countCap;
