import type { Format } from "../../format.ts";
import type { forumTerms } from "./forum-terms.messages.ts";
import type { topicWords } from "./topic.messages.ts";

/** `answerClock` of a topic, as the API answers it. */
export interface Clock {
  readonly next: string | null;
  readonly dueOn: string | null;
  readonly isOverdue: boolean;
  readonly resolveBy: string;
  readonly resolvedAt: string | null;
}

export interface ClockSentence {
  readonly tone: "done" | "owed" | "late";
  readonly sentences: readonly string[];
}

interface ClockWords {
  readonly words: (typeof topicWords)["id"];
  readonly terms: Pick<(typeof forumTerms)["id"], "steps">;
  readonly format: Format;
  readonly now: Date;
}

/** What is owed, by when, and whether it is late, in words. What is owed is the API's answer. */
export function clockSentence(clock: Clock, unit: string, { words, terms, format, now }: ClockWords): ClockSentence {
  const day = (date: string): string => `${format.weekday(date)}, ${format.date(date)}`;
  if (clock.next === null || clock.dueOn === null) {
    if (clock.resolvedAt === null) return { tone: "done", sentences: [] };
    const isLate = format.localDate(clock.resolvedAt) > clock.resolveBy;
    return {
      tone: "done",
      sentences: [words.clockDone(day(format.localDate(clock.resolvedAt))), ...(isLate ? [words.clockDoneLate(day(clock.resolveBy))] : [])],
    };
  }
  const step = terms.steps[clock.next] ?? clock.next;
  const left = format.daysUntil(clock.dueOn, now);
  if (clock.isOverdue)
    return {
      tone: "late",
      sentences: [words.clockLate(unit, step, day(clock.dueOn)), words.clockLateBy(format.number(Math.abs(left)))],
    };
  return { tone: "owed", sentences: [words.clockOwed(unit, step, day(clock.dueOn)), ...(left === 0 ? [words.clockToday] : [])] };
}
