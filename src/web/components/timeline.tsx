import type { ComponentChildren, VNode } from "preact";
import { useSite } from "../site.ts";

export interface TimelineStep {
  readonly key: string;
  readonly label: ComponentChildren;
  /** Local dates, first and last day inclusive. */
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly note?: ComponentChildren;
}

/** The schedule of a round: what is done, what goes on, what comes, and where today stands. */
export function Timeline({ steps, isMoved = false }: { steps: readonly TimelineStep[]; isMoved?: boolean }): VNode {
  const { words, format, now } = useSite();
  const today = format.localDate(now);
  const states = steps.map((step) => stateOf(step, today));
  const firstComing = states.indexOf("coming");
  const isTodayBetween = !states.includes("current");
  const todayAt = isTodayBetween ? (firstComing === -1 ? steps.length : firstComing) : -1;
  const marker = (
    <li class="timeline-today" key="today">
      <time dateTime={today}>
        {words.timeline.today}, {format.date(today)}
      </time>
    </li>
  );
  return (
    <div class="timeline">
      <ol aria-label={words.timeline.label}>
        {steps.flatMap((step, index) => {
          const item = <Step key={step.key} step={step} state={states[index] ?? "coming"} />;
          return index === todayAt ? [marker, item] : [item];
        })}
        {todayAt === steps.length && marker}
      </ol>
      {isMoved && <p class="hint">{words.timeline.moved}</p>}
    </div>
  );
}

function Step({ step, state }: { step: TimelineStep; state: StepState }): VNode {
  const { words, format } = useSite();
  return (
    <li class={`timeline-step timeline-${state}`} aria-current={state === "current" ? "step" : undefined}>
      <p class="timeline-when">
        {format.dateRange(step.startsOn, step.endsOn ?? step.startsOn)} <span class="timeline-state">{words.timeline[state]}</span>
      </p>
      <p class="timeline-label">{step.label}</p>
      {step.note && <div class="timeline-note">{step.note}</div>}
    </li>
  );
}

type StepState = "past" | "current" | "coming";

const stateOf = (step: TimelineStep, today: string): StepState =>
  (step.endsOn ?? step.startsOn) < today ? "past" : step.startsOn <= today ? "current" : "coming";
