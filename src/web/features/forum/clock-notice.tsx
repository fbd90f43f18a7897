import type { VNode } from "preact";
import { useSite, useWords } from "../../site.ts";
import { nameIn } from "../recruitment/names.ts";
import type { Named } from "../recruitment/names.ts";
import { clockSentence } from "./answer-clock.ts";
import { forumTerms } from "./forum-terms.messages.ts";
import type { TopicHead } from "./topic-queries.ts";
import { topicWords } from "./topic.messages.ts";

/** What is owed to whoever asked, by whom and by when. */
export function ClockNotice({ clock, unit }: { clock: NonNullable<TopicHead["answerClock"]>; unit: Named | null }): VNode {
  const { locale, format, now } = useSite();
  const words = useWords(topicWords);
  const terms = useWords(forumTerms);
  const { tone, sentences } = clockSentence(clock, unit ? nameIn(locale, unit) : "", { words, terms, format, now });
  const steps = [
    { step: "ACKNOWLEDGEMENT", by: clock.acknowledgeBy, at: clock.acknowledgedAt },
    { step: "RESPONSE", by: clock.respondBy, at: clock.respondedAt },
    { step: "RESOLUTION", by: clock.resolveBy, at: clock.resolvedAt },
  ] as const;
  const [first, ...rest] = sentences;
  return (
    <section class={tone === "late" ? "clock clock-urgent" : "clock"} aria-labelledby="jam">
      <h2 id="jam">{words.clockTitle}</h2>
      <p>
        <strong>{first}</strong> {rest.join(" ")}
      </p>
      <details>
        <summary>{words.clockAll}</summary>
        <dl class="facts">
          {steps.map(({ step, by, at }) => (
            <div key={step}>
              <dt>{words.clockSteps[step]}</dt>
              <dd>{at === null ? words.clockStepOwed(format.date(by)) : words.clockStepDone(format.date(by), format.date(at))}</dd>
            </div>
          ))}
        </dl>
        <p class="hint">{words.clockHolidays}</p>
      </details>
    </section>
  );
}
