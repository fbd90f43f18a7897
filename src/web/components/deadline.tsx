import type { VNode } from "preact";
import { useSite } from "../site.ts";

export interface DeadlineProps {
  /** The last instant that still counts, as the API gives it. */
  until: string | Date;
  /** Only "sisa 3 hari", where the date stands beside it already. */
  isShort?: boolean;
  /** Something the reader had to do: past it is late, not over. */
  isDuty?: boolean;
}

/** "sisa 3 hari, sampai 12 Des 2026 23.59" and the time zone. Three days and less are marked as urgent. */
export function Deadline({ until, isShort = false, isDuty = false }: DeadlineProps): VNode {
  const { words, format, now } = useSite();
  const instant = typeof until === "string" ? until : until.toISOString();
  const isOver = Date.parse(instant) <= now.getTime();
  const tone = isOver ? (isDuty ? "urgent" : "over") : format.daysUntil(until, now) <= 3 ? "urgent" : "calm";
  const remaining = format.remaining(until, now);
  const full = isOver
    ? (isDuty ? words.deadline.late : words.deadline.over)(format.dateTime(until))
    : words.deadline.until(remaining, format.dateTime(until));
  return (
    <time class={`deadline deadline-${tone}`} dateTime={instant} title={isShort ? full : undefined}>
      {isShort ? remaining : full}
    </time>
  );
}
