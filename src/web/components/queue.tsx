import type { ComponentChildren, VNode } from "preact";
import { useSite } from "../site.ts";
import { Deadline } from "./deadline.tsx";

export interface QueueItem {
  readonly key: string;
  readonly href: string;
  readonly title: string;
  readonly detail?: ComponentChildren;
  readonly until: string | null;
  readonly state?: ComponentChildren;
}

/** What waits for the reader. The API orders it (oldest deadline first); the page does not. */
export function Queue({ label, items, empty }: { label: string; items: readonly QueueItem[]; empty?: ComponentChildren }): VNode {
  const { words } = useSite();
  if (items.length === 0) return <>{empty ?? <p class="table-empty">{words.queue.empty}</p>}</>;
  return (
    <ol class="queue" aria-label={label}>
      {items.map((item) => (
        <li key={item.key}>
          <div class="queue-what">
            <a href={item.href}>{item.title}</a>
            {item.detail && <div class="queue-detail">{item.detail}</div>}
          </div>
          <div class="queue-when">
            {item.until ? <Deadline until={item.until} isDuty /> : <span class="hint">{words.queue.noDeadline}</span>}
            {item.state}
          </div>
        </li>
      ))}
    </ol>
  );
}
