import type { VNode } from "preact";
import { useSite } from "../site.ts";

/**
 * Where a live page says how it is connected: `langsung`, `menyambung kembali…`, `terakhir 10:42:07`.
 * The server renders the state without script; `client/live-state.ts` writes into it.
 */
export function LiveState({ updatedAt }: { updatedAt: string | Date | null }): VNode {
  const { words, place, format, now } = useSite();
  const { live } = words;
  return (
    <div
      class="live-state"
      data-live-state="off"
      data-live={live.live}
      data-connecting={live.connecting}
      data-polling={live.polling}
      data-last={live.last}
      data-time-zone={place.timeZone}
    >
      <p class="live-word" role="status" />
      <p class="live-time">
        {live.last} <time dateTime={new Date(updatedAt ?? now).toISOString()}>{format.dateTime(updatedAt ?? now)}</time>
      </p>
      <noscript>
        <p>{live.off}</p>
      </noscript>
    </div>
  );
}
