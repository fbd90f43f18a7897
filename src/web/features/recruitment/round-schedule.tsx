import type { VNode } from "preact";
import { Said } from "../../components/said.tsx";
import { Timeline } from "../../components/timeline.tsx";
import { useSite, useWords } from "../../site.ts";
import type { RoundDetail, ScheduleRevision } from "./round-detail.ts";
import { roundWords } from "./round.messages.ts";
import { termWords } from "./terms.messages.ts";

/** The schedule with today in it, and below it every revision with its reason. */
export function RoundSchedule({ round }: { round: RoundDetail }): VNode {
  const words = useWords(roundWords);
  const { stages } = useWords(termWords);
  if (round.schedule.length === 0) return <p>{words.noSchedule}</p>;
  const steps = round.schedule.map(({ stage, startsOn, endsOn, isChanged }) => ({
    key: stage,
    label: stages[stage]?.name ?? stage,
    startsOn,
    endsOn,
    note: (
      <>
        {stages[stage]?.meaning} {isChanged && <strong class="moved">{words.moved}</strong>}
      </>
    ),
  }));
  // The first one is the schedule of the announcement, no change.
  const changes = round.scheduleRevisions.slice(1).toReversed();
  return (
    <>
      <Timeline steps={steps} />
      {changes.length > 0 && (
        <>
          <h3>{words.revisions}</h3>
          <ol class="change-list">
            {changes.map((change) => (
              <Change key={change.revision} change={change} />
            ))}
          </ol>
        </>
      )}
    </>
  );
}

function Change({ change }: { change: ScheduleRevision }): VNode {
  const { format } = useSite();
  const words = useWords(roundWords);
  const { stages } = useWords(termWords);
  const moved = change.entries.filter(({ isChanged }) => isChanged).map(({ stage }) => stages[stage]?.name ?? stage);
  return (
    <li>
      <p>
        <strong>{words.revision(format.number(change.revision - 1))}</strong>{" "}
        <span class="hint">{words.revisedAt(format.dateTime(change.revisedAt))}</span>
      </p>
      {change.reason && (
        <p>
          <Said>{change.reason}</Said>
        </p>
      )}
      {moved.length > 0 && <p class="hint">{words.movedStages(moved.join(", "))}</p>}
    </li>
  );
}
