import type { VNode } from "preact";
import { addressOf, patterns } from "../../paths.ts";
import { useSite, useWords } from "../../site.ts";
import { ListBadge } from "./badges.tsx";
import { participantWords } from "./participant.messages.ts";
import { postName } from "./names.ts";
import type { Placement } from "./placement.ts";
import { addressOfStage } from "./stage-address.ts";
import { StatusBadge, statusTerm } from "./status.tsx";
import { statusWords } from "./status.messages.ts";
import { termWords } from "./terms.messages.ts";

export interface StageList {
  readonly stage: string;
  readonly state: string;
  readonly version: number;
  readonly objectionOpensOn: string | null;
  readonly objectionClosesOn: string | null;
}

/** What a list says of one participant: the status, why, the figures, and until when one may object. */
export function StageResult({ list, placement, roundCode }: { list: StageList; placement: Placement; roundCode: string }): VNode {
  const { format, locale } = useSite();
  const words = useWords(participantWords);
  const { resultStages, deciders } = useWords(termWords);
  const term = statusTerm(useWords(statusWords), list.stage, placement.status);
  const { rank, tieDecidedBy, placedIn, formation } = placement;
  const { objectionOpensOn: opens, objectionClosesOn: closes } = list;
  return (
    <article class="stage-result">
      <h3>
        {resultStages[list.stage]?.name ?? list.stage} <ListBadge state={list.state} />
      </h3>
      <p class="stage-status">
        <StatusBadge stage={list.stage} code={placement.status} passes={placement.passes} />
      </p>
      {term && <p>{term.meaning}</p>}
      {list.stage !== "ADMINISTRATIVE" && <p>{rank === null ? words.noRank : words.rank(format.number(rank))}</p>}
      {tieDecidedBy && <p>{words.tie(deciders[tieDecidedBy] ?? tieDecidedBy)}</p>}
      {placedIn && placedIn.code !== formation?.code && <p>{words.moved(postName(locale, placedIn))}</p>}
      <Computation placement={placement} />
      {opens && closes && <p>{words.objection(format.dateRange(opens, closes))}</p>}
      <p>
        <a href={addressOf(patterns.resultList, { roundCode, stage: addressOfStage(list.stage) }, { nomor: placement.participant })}>
          {words.list}
        </a>
      </p>
    </article>
  );
}

/** Every printed step, from the parts to the final score. */
export function Computation({ placement }: { placement: Placement }): VNode | null {
  const { format } = useSite();
  const words = useWords(participantWords);
  const { twk, tiu, tkp, skdTotal, skb, skdScaled, skdWeighted, skbWeighted, final } = placement;
  const figure = (value: number): string => format.number(value);
  const score = (value: string): string => format.score(value);
  const steps = [
    twk !== null &&
      tiu !== null &&
      tkp !== null &&
      skdTotal !== null &&
      words.steps.parts(figure(twk), figure(tiu), figure(tkp), figure(skdTotal)),
    skdScaled && skdWeighted && words.steps.scaled(score(skdScaled), score(skdWeighted)),
    skb && skbWeighted && words.steps.skb(score(skb), score(skbWeighted)),
    skdWeighted && skbWeighted && final && words.steps.final(score(skdWeighted), score(skbWeighted), score(final)),
  ].filter((step) => typeof step === "string" && step !== "");
  if (steps.length === 0) return null;
  return (
    <ol class="computation" aria-label={words.stepsTitle}>
      {steps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
  );
}
