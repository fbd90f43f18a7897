import type { VNode } from "preact";
import { ButtonLink } from "../../components/button.tsx";
import { Facts } from "../../components/facts.tsx";
import { Notice } from "../../components/notice.tsx";
import { Said } from "../../components/said.tsx";
import { addressOf, patterns } from "../../paths.ts";
import { useSite, useWords } from "../../site.ts";
import { ListBadge } from "./badges.tsx";
import { myResultWords } from "./my-result.messages.ts";
import { titleIn } from "./names.ts";
import type { Post, Titled } from "./names.ts";
import { participantWords } from "./participant.messages.ts";
import type { Placement } from "./placement.ts";
import { PostName } from "./post-name.tsx";
import { Computation } from "./stage-result.tsx";
import { StatusBadge } from "./status.tsx";
import { termWords } from "./terms.messages.ts";

interface OwnStage {
  readonly stage: string;
  readonly explanation: string;
  readonly whatNow: string;
  readonly canObject: boolean;
  readonly objectionUrl: string | null;
  readonly objectionOpensOn: string | null;
  readonly objectionClosesOn: string | null;
  readonly requirements: readonly { readonly requirementCode: string; readonly reason: string }[];
  readonly resultList: { readonly state: string; readonly version: number } | null;
  readonly placement: Placement | null;
}

/** Everything that a person sees of the own selection. */
export interface OwnResult {
  readonly participant: string;
  readonly name: string | null;
  readonly gpa: string | null;
  readonly round: (Titled & { readonly code: string }) | null;
  readonly formation: Post | null;
  readonly stages: readonly OwnStage[];
}

export function OwnRow({ own }: { own: OwnResult }): VNode {
  const { locale, format } = useSite();
  const words = useWords(myResultWords);
  const { formation, round, gpa } = own;
  return (
    <>
      <h1>{words.rowTitle(own.participant)}</h1>
      <Notice>{words.once}</Notice>
      {/* The latest stage first: what can be done now belongs to it. */}
      {own.stages.length === 0 ? (
        <p>{words.noStages}</p>
      ) : (
        own.stages.toReversed().map((stage, index) => <Stage key={stage.stage} own={stage} isLatest={index === 0} />)
      )}
      <section>
        <Facts
          items={[
            { label: words.name, value: own.name },
            {
              label: words.applied,
              value: formation && <PostName post={formation} />,
            },
            { label: words.gpa, value: gpa && format.gradeAverage(gpa) },
            { label: words.round, value: round && <a href={addressOf(patterns.round, { code: round.code })}>{titleIn(locale, round)}</a> },
          ]}
        />
        {round && (
          <p>
            <a href={`${addressOf(patterns.round, { code: round.code })}#jadwal`}>{words.toSchedule}</a>
          </p>
        )}
      </section>
    </>
  );
}

/** What happened, why, until when, and the one thing to do. All of it is the API's. */
function Stage({ own, isLatest }: { own: OwnStage; isLatest: boolean }): VNode {
  const { format } = useSite();
  const words = useWords(myResultWords);
  const { resultStages, deciders } = useWords(termWords);
  const { rank: rankWord, tie } = useWords(participantWords);
  const { placement } = own;
  return (
    <section class="stage-result">
      <h2>
        {resultStages[own.stage]?.name ?? own.stage} {own.resultList && <ListBadge state={own.resultList.state} />}
      </h2>
      {placement && (
        <p class="stage-status">
          <StatusBadge stage={own.stage} code={placement.status} passes={placement.passes} />
        </p>
      )}
      <p>{own.explanation}</p>
      {own.requirements.length > 0 && (
        <>
          <h3>{words.requirements}</h3>
          <ul class="change-list">
            {own.requirements.map(({ requirementCode, reason }) => (
              <li key={requirementCode}>
                <strong>{requirementCode}</strong> <Said>{reason}</Said>
              </li>
            ))}
          </ul>
        </>
      )}
      {(isLatest || own.canObject) && <WhatNow own={own} />}
      {placement && placement.rank !== null && <p>{rankWord(format.number(placement.rank))}</p>}
      {placement?.tieDecidedBy && <p>{tie(deciders[placement.tieDecidedBy] ?? placement.tieDecidedBy)}</p>}
      {placement && <Computation placement={placement} />}
    </section>
  );
}

/** The sentence, the deadline and the one button. */
function WhatNow({ own }: { own: OwnStage }): VNode {
  const { format, place } = useSite();
  const words = useWords(myResultWords);
  return (
    <div class={own.canObject ? "clock clock-urgent" : "clock"}>
      <h3>{words.whatNow}</h3>
      <p>{own.whatNow}</p>
      {own.canObject && own.objectionClosesOn && (
        <p>
          <strong>{words.deadline(format.date(own.objectionClosesOn), place.timeZoneAbbreviation)}</strong>
        </p>
      )}
      {own.objectionUrl && (
        <div class="actions">
          <ButtonLink href={own.objectionUrl}>{words.object}</ButtonLink>
          <p class="hint">{words.objectNote}</p>
        </div>
      )}
    </div>
  );
}
