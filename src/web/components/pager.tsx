import type { VNode } from "preact";
import { beforeName } from "../cursors.ts";
import { addressOf } from "../paths.ts";
import { useSite } from "../site.ts";

export interface PagerProps {
  pageInfo: {
    readonly hasNextPage: boolean;
    readonly endCursor: string | null;
    /** Where the page also reads backward (`pageAsked`). */
    readonly hasPreviousPage?: boolean;
    readonly startCursor?: string | null;
  };
  /** Rows on this page. */
  shown: number;
  /** `totalCount` of the connection, and whether counting stopped there (`isCountCapped`). */
  total?: number;
  isCapped?: boolean;
  /** Name of the cursor in the address, where a page has two lists; also the id of the heading above the list. */
  name?: string;
  /** What the list holds, where a page has two lists. */
  of?: string;
}

/** Links to the page before, the next one, and the first. A cursor does not know how many rows stand before it, so none are counted. */
export function Pager({ pageInfo, shown, total, isCapped = false, name = "after", of }: PagerProps): VNode {
  const { words, format, address } = useSite();
  const [path = "/", search = ""] = address.split("?");
  const { [name]: after, [beforeName(name)]: before, ...query } = Object.fromEntries(new URLSearchParams(search));
  const isFirst = !after && !before;
  const counted = isCapped ? words.pager.shownOfMany : words.pager.shownOf;
  const anchor = name === "after" ? "" : `#${name}`;
  const { hasNextPage, endCursor, hasPreviousPage = false, startCursor = null } = pageInfo;
  return (
    <nav class="pager" aria-label={of === undefined ? words.pager.label : `${words.pager.label}: ${of}`}>
      <p>{total === undefined ? words.pager.shown(format.number(shown)) : counted(format.number(shown), format.number(total))}</p>
      {!isFirst && (
        <a class="button quiet" href={addressOf(path, {}, query) + anchor}>
          {words.pager.first}
        </a>
      )}
      {hasPreviousPage && startCursor !== null && (
        <a class="button secondary" rel="prev" href={addressOf(path, {}, { ...query, [beforeName(name)]: startCursor }) + anchor}>
          {words.pager.previous}
        </a>
      )}
      {hasNextPage && (
        <a class="button secondary" rel="next" href={addressOf(path, {}, { ...query, [name]: endCursor }) + anchor}>
          {words.pager.next}
        </a>
      )}
    </nav>
  );
}
