import { addWorkingDays, type LocalDate, type WorkCalendar } from "../../kernel/calendar.ts";

/** Working days after the day of the question, that day not counted. Those of SP4N-LAPOR!: taken in hand in 3, a plan in 5, done in 10. */
export const answerDays = { ACKNOWLEDGEMENT: 3, RESPONSE: 5, RESOLUTION: 10 } as const;
export type AnswerStep = keyof typeof answerDays;

export const answerSteps = ["ACKNOWLEDGEMENT", "RESPONSE", "RESOLUTION"] as const satisfies readonly AnswerStep[];

export interface AnswerDeadlines {
  readonly acknowledgeBy: LocalDate;
  readonly respondBy: LocalDate;
  readonly resolveBy: LocalDate;
}

/** The last day of each step, by the calendar of the instance; the whole day counts. */
export const deadlinesFrom = (askedOn: LocalDate, calendar: WorkCalendar): AnswerDeadlines => ({
  acknowledgeBy: addWorkingDays(askedOn, answerDays.ACKNOWLEDGEMENT, calendar),
  respondBy: addWorkingDays(askedOn, answerDays.RESPONSE, calendar),
  resolveBy: addWorkingDays(askedOn, answerDays.RESOLUTION, calendar),
});

export interface AnswerClock extends AnswerDeadlines {
  readonly acknowledgedAt: string | null;
  readonly respondedAt: string | null;
  readonly resolvedAt: string | null;
}

export interface AnswerState {
  /** The step that is owed next; null: everything is answered. */
  readonly next: AnswerStep | null;
  readonly dueOn: LocalDate | null;
  readonly isOverdue: boolean;
}

/** What is owed next, and whether its day is over. A later step that is done does the earlier ones too. */
export function answerStateOn(clock: AnswerClock, today: LocalDate): AnswerState {
  const steps = [
    { step: "ACKNOWLEDGEMENT", dueOn: clock.acknowledgeBy, isDone: clock.acknowledgedAt !== null || clock.respondedAt !== null },
    { step: "RESPONSE", dueOn: clock.respondBy, isDone: clock.respondedAt !== null },
    { step: "RESOLUTION", dueOn: clock.resolveBy, isDone: clock.resolvedAt !== null },
  ] as const;
  const open = clock.resolvedAt === null ? steps.find(({ isDone }) => !isDone) : undefined;
  return open ? { next: open.step, dueOn: open.dueOn, isOverdue: open.dueOn < today } : { next: null, dueOn: null, isOverdue: false };
}
