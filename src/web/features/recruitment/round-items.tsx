import type { VNode } from "preact";
import { addressOf, patterns } from "../../paths.ts";
import { useSite, useWords } from "../../site.ts";
import { RoundBadge } from "./badges.tsx";
import { titleIn } from "./names.ts";
import type { Titled } from "./names.ts";
import { roundListWords } from "./round-list.messages.ts";
import { scheduleNow } from "./schedule-now.ts";
import type { ScheduleDays } from "./schedule-now.ts";
import { termWords } from "./terms.messages.ts";

export interface RoundItem extends Titled {
  readonly code: string;
  readonly year: number;
  readonly channel: string;
  readonly path: string;
  readonly state: string;
  readonly needTotal: number;
  readonly schedule: readonly ScheduleDays[];
}

export const RoundItems = ({ items, label, level = "h2" }: { items: readonly RoundItem[]; label: string; level?: "h2" | "h3" }): VNode => (
  <ul class="leaf-list" aria-label={label}>
    {items.map((item) => (
      <Item key={item.code} item={item} level={level} />
    ))}
  </ul>
);

function Item({ item, level: Heading }: { item: RoundItem; level: "h2" | "h3" }): VNode {
  const { locale, format } = useSite();
  const words = useWords(roundListWords);
  const terms = useWords(termWords);
  return (
    <li class="leaf-item">
      <p class="leaf leaf-state">
        <RoundBadge state={item.state} />
      </p>
      <div>
        <Heading class="leaf-title">
          <a href={addressOf(patterns.round, { code: item.code })}>{titleIn(locale, item)}</a>
        </Heading>
        {(item.state === "ANNOUNCED" || item.state === "RUNNING") && <Where schedule={item.schedule} />}
        <p class="hint">
          {item.year} · {terms.paths[item.path]?.name} · {terms.channels[item.channel]?.name}
          {item.needTotal > 0 && ` · ${words.need(format.number(item.needTotal))}`}
        </p>
      </div>
    </li>
  );
}

/** Where the schedule stands today; nothing between two stages with none to come. */
export function Where({ schedule }: { schedule: readonly ScheduleDays[] }): VNode | null {
  const { format, now } = useSite();
  const words = useWords(roundListWords);
  const { stages } = useWords(termWords);
  const { current, next } = scheduleNow(schedule, format.localDate(now));
  const [first] = current;
  const name = (stage: string): string => stages[stage]?.name ?? stage;
  if (first) return <p>{words.now(current.map(({ stage }) => name(stage)).join(", "), format.shortDate(first.endsOn))}</p>;
  return next && <p>{words.next(name(next.stage), format.shortDate(next.startsOn))}</p>;
}
