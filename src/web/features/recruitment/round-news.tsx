import type { VNode } from "preact";
import { Empty } from "../../components/empty.tsx";
import { useSite, useWords } from "../../site.ts";
import { ResultItems } from "./result-items.tsx";
import type { RoundDetail } from "./round-detail.ts";
import { roundWords } from "./round.messages.ts";
import { termWords } from "./terms.messages.ts";

/** The result lists of a round; nothing where none was published. */
export function RoundResults({ round }: { round: RoundDetail }): VNode {
  const words = useWords(roundWords);
  const isEmpty = round.resultLists.every(({ publishedAt }) => publishedAt === null);
  return isEmpty ? (
    <Empty title={words.noResults}>{words.noResultsWhat}</Empty>
  ) : (
    <ResultItems roundCode={round.code} lists={round.resultLists} />
  );
}

export interface Activity {
  readonly seq: number;
  readonly kind: string;
  readonly at: string;
  readonly count: number | null;
  readonly stage: string | null;
}

/** What happened in a round, the newest first. */
export function RoundActivity({ activities }: { activities: readonly Activity[] }): VNode {
  const { format } = useSite();
  const words = useWords(roundWords);
  const { stages, resultStages } = useWords(termWords);
  if (activities.length === 0) return <p>{words.noActivity}</p>;
  return (
    <ol class="activity-list">
      {activities.map(({ seq, kind, at, count, stage }) => {
        const what = words.activities[kind]?.(count === null ? "" : format.number(count)) ?? kind;
        const about = stage && (resultStages[stage] ?? stages[stage])?.name;
        return (
          <li key={seq}>
            <time dateTime={at}>{format.dateTime(at)}</time>{" "}
            <span>
              {what}
              {about && `: ${about}`}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
