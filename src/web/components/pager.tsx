import type { VNode } from "preact";
import { addressOf } from "../paths.ts";
import { useSite } from "../site.ts";

export interface PagerProps {
  pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  /** Rows on this page. */
  shown: number;
  /** `totalCount` of the connection, and whether counting stopped there (`isCountCapped`). */
  total?: number;
  isCapped?: boolean;
  /** Name of the cursor in the address, where a page has two lists. */
  name?: string;
  /** What the list holds, where a page has two lists. */
  of?: string;
}

/** Links to the next page and back to the first: cursors lead forward, and the browser's own button leads back. */
export function Pager({ pageInfo, shown, total, isCapped = false, name = "after", of }: PagerProps): VNode {
  const { words, format, address } = useSite();
  const [path = "/", search = ""] = address.split("?");
  const query = Object.fromEntries(new URLSearchParams(search));
  const counted = isCapped ? words.pager.shownOfMany : words.pager.shownOf;
  return (
    <nav class="pager" aria-label={of === undefined ? words.pager.label : `${words.pager.label}: ${of}`}>
      <p>{total === undefined ? words.pager.shown(format.number(shown)) : counted(format.number(shown), format.number(total))}</p>
      {query[name] && (
        <a class="button quiet" href={addressOf(path, {}, { ...query, [name]: null })}>
          {words.pager.first}
        </a>
      )}
      {pageInfo.hasNextPage && (
        <a class="button secondary" rel="next" href={addressOf(path, {}, { ...query, [name]: pageInfo.endCursor })}>
          {words.pager.next}
        </a>
      )}
    </nav>
  );
}
