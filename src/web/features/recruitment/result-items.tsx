import type { VNode } from "preact";
import { addressOf, patterns } from "../../paths.ts";
import { useSite, useWords } from "../../site.ts";
import { ListBadge } from "./badges.tsx";
import { currentLists } from "./list-versions.ts";
import type { ListVersion } from "./list-versions.ts";
import { resultWords } from "./result.messages.ts";
import { addressOfStage, resultStages } from "./stage-address.ts";
import { termWords } from "./terms.messages.ts";
import { roundWords } from "./round.messages.ts";

export interface ResultItemsProps {
  roundCode: string;
  lists: readonly ListVersion[];
  level?: "h3" | "h4";
}

/** The lists of a round that count now, one a stage, the newest first. */
export function ResultItems({ roundCode, lists, level: Heading = "h3" }: ResultItemsProps): VNode {
  const { format } = useSite();
  const words = useWords(roundWords);
  const terms = useWords(termWords);
  const newestFirst = currentLists(lists, resultStages).toSorted((a, b) => (b.publishedAt ?? "").localeCompare(a.publishedAt ?? ""));
  return (
    <ul class="leaf-list" aria-label={useWords(resultWords).list}>
      {newestFirst.map(({ id, stage, version, state, publishedAt }) => (
        <li class="leaf-item" key={id}>
          <p class="leaf leaf-state">
            <ListBadge state={state} />
          </p>
          <div>
            <Heading class="leaf-title">
              <a href={addressOf(patterns.resultList, { roundCode, stage: addressOfStage(stage) })}>
                {terms.resultStages[stage]?.name ?? stage}
              </a>
            </Heading>
            <p class="hint">
              {publishedAt && words.publishedAt(format.shortDate(publishedAt))} · {words.version(format.number(version))}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
