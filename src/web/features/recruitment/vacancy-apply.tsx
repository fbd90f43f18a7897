import type { VNode } from "preact";
import { ButtonLink } from "../../components/button.tsx";
import { addressOf, patterns } from "../../paths.ts";
import { useSite, useWords } from "../../site.ts";
import type { VacancyDetail } from "./vacancy-detail.ts";
import { vacancyWords } from "./vacancy.messages.ts";

/** How long one may still apply, and the one button that leads there. */
export function VacancyClock({ vacancy }: { vacancy: VacancyDetail }): VNode | null {
  const { format, place } = useSite();
  const words = useWords(vacancyWords);
  const { daysLeft, state, opensOn, closesOn } = vacancy;
  const day = (date: string): string => `${format.weekday(date)} ${format.date(date)}`;
  if (state === "CANCELLED" || state === "SUPERSEDED") return null;
  if (daysLeft === null) {
    return <p>{state === "PUBLISHED" ? words.clock.opens(day(opensOn)) : words.clock.closed(day(closesOn))}</p>;
  }
  return (
    <div class={daysLeft <= 3 ? "clock clock-urgent" : "clock"}>
      <p class="clock-left">{daysLeft === 0 ? words.clock.today : words.clock.left(format.number(daysLeft))}</p>
      <p>{words.clock.until(day(closesOn), place.timeZoneAbbreviation)}</p>
      {vacancy.applyUrl && (
        <div class="actions">
          <ButtonLink href={vacancy.applyUrl}>{words.apply}</ButtonLink>
          <p class="hint">{words.applyNote}</p>
        </div>
      )}
    </div>
  );
}

/** Where and how, in steps; the sentence about the channel is the API's. */
export function HowToApply({ vacancy }: { vacancy: VacancyDetail }): VNode {
  const { locale } = useSite();
  const words = useWords(vacancyWords);
  return (
    <section class="prose">
      <h2 id="cara">{words.howTitle}</h2>
      <ol class="steps">
        <li>{words.steps.check}</li>
        <li>{words.steps.papers}</li>
        <li>{vacancy.howToApply[locale]}</li>
        <li>
          {words.steps.follow}
          {vacancy.round && (
            <p>
              <a href={`${addressOf(patterns.round, { code: vacancy.round.code })}#jadwal`}>{words.toSchedule}</a>
            </p>
          )}
        </li>
      </ol>
    </section>
  );
}
