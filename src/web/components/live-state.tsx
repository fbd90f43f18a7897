import type { VNode } from "preact";
import { useSite } from "../site.ts";

/**
 * Where a live page says how it is connected, `langsung`, `menyambung kembali…`, and when the newest figure (or what is named) came. The server renders
 * the state without script; `client/live-state.ts` writes into it, in the same form.
 */
export function LiveState({ newestAt, named }: { readonly newestAt: string | null; readonly named?: string }): VNode {
  const { words, place, format, locale } = useSite();
  const { live } = words;
  const last = named ?? live.last;
  return (
    <div
      class="live-state"
      data-live-state="off"
      data-live={live.live}
      data-connecting={live.connecting}
      data-polling={live.polling}
      data-last={last}
      data-locale={locale}
      data-time-zone={place.timeZone}
      data-time-zone-name={place.timeZoneAbbreviation}
    >
      <p class="live-word" role="status" />
      <p class="live-time">
        <span>{newestAt === null ? live.none : last}</span>{" "}
        {newestAt === null ? <time /> : <time dateTime={newestAt}>{format.dateTime(newestAt)}</time>}
      </p>
      <noscript>
        <p>{live.off}</p>
      </noscript>
    </div>
  );
}
