import { AccessError } from "../kernel/errors.ts";
import type { Cursors } from "./cursor.ts";
import { messages } from "./graphql.messages.ts";

export const defaultPageSize = 20;
export const largestPageSize = 100;
/** `totalCount` counts to here and then says `isCountCapped`. */
export const countCap = 1000;

/** What a connection is asked for, as it comes from the client. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

export interface PageRequest {
  readonly direction: "forward" | "backward";
  readonly size: number;
  /** Sort keys of the row next to the page, as text; null at the end of the list. */
  readonly keys: readonly string[] | null;
}

/** Checks the arguments; `BAD_USER_INPUT` where the size is not 1 to 100, directions are mixed, or the cursor is not ours. */
export function pageRequestOf(page: PageArguments, ordering: string, cursors: Cursors): PageRequest {
  const backward = given(page.last) || given(page.before);
  if (backward && (given(page.first) || given(page.after))) throw new AccessError("BAD_USER_INPUT", messages.pageDirection);
  const size = (backward ? page.last : page.first) ?? defaultPageSize;
  if (!Number.isInteger(size) || size < 1 || size > largestPageSize) throw new AccessError("BAD_USER_INPUT", messages.pageTooLarge);
  const cursor = (backward ? page.before : page.after) ?? null;
  return { direction: backward ? "backward" : "forward", size, keys: cursor === null ? null : cursors.read(ordering, cursor) };
}

const given = (value: unknown): boolean => value !== undefined && value !== null;
