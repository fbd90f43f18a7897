import type { VNode } from "preact";
import { Empty } from "../../components/empty.tsx";
import { addressOf, patterns } from "../../paths.ts";
import { useSite, useWords } from "../../site.ts";
import type { ConnectionPage } from "../recruitment/connection-page.ts";
import { currentLists } from "../recruitment/list-versions.ts";
import type { ListVersion } from "../recruitment/list-versions.ts";
import { nameIn, titleIn } from "../recruitment/names.ts";
import type { Named, Titled } from "../recruitment/names.ts";
import { addressOfStage, resultStages } from "../recruitment/stage-address.ts";
import { termWords } from "../recruitment/terms.messages.ts";
import { VacancyItems } from "../recruitment/vacancy-items.tsx";
import type { VacancyItem } from "../recruitment/vacancy-items.tsx";
import { frontNewsWords } from "./front-news.messages.ts";

export interface FrontNews {
  readonly topics: {
    readonly nodes: readonly {
      readonly code: string;
      readonly title: string | null;
      readonly category: Named | null;
      readonly answerClock: { readonly isOverdue: boolean } | null;
    }[];
  };
  readonly late: { readonly totalCount: number };
  readonly open: Pick<ConnectionPage<VacancyItem>, "nodes" | "totalCount">;
  readonly tested: { readonly nodes: readonly (Titled & { readonly code: string; readonly round: Titled | null })[] };
  readonly rounds: { readonly nodes: readonly (Titled & { readonly code: string; readonly resultLists: readonly ListVersion[] })[] };
}

const shownResults = 4;

export function OpenVacancies({ open }: Pick<FrontNews, "open">): VNode {
  const { format } = useSite();
  const words = useWords(frontNewsWords);
  return (
    <section class="news-open" aria-labelledby="buka">
      <h2 id="buka">{words.openTitle}</h2>
      {open.nodes.length === 0 ? (
        <Empty title={words.openNone} link={{ href: patterns.rounds, label: words.toRounds }}>
          {words.openNoneWhat}
        </Empty>
      ) : (
        <>
          <VacancyItems items={open.nodes} label={words.openTitle} level="h3" />
          <p>
            <a class="button secondary" href={patterns.vacancies}>
              {words.openAll(format.number(open.totalCount))}
            </a>
          </p>
        </>
      )}
    </section>
  );
}

export function Tests({ tested }: Pick<FrontNews, "tested">): VNode {
  const { locale } = useSite();
  const words = useWords(frontNewsWords);
  return (
    <section aria-labelledby="ujian">
      <h2 id="ujian">{words.testsTitle}</h2>
      {tested.nodes.length === 0 ? (
        <p class="hint">{words.testsNone}</p>
      ) : (
        <>
          <p class="hint">{words.testsWhat}</p>
          <ul class="news-list">
            {tested.nodes.map((vacancy) => (
              <li key={vacancy.code}>
                <a href={addressOf(patterns.liveBoard, { code: vacancy.code })}>{titleIn(locale, vacancy)}</a>
                <span class="hint">{vacancy.round && titleIn(locale, vacancy.round)}</span>
              </li>
            ))}
          </ul>
          <p>
            <a href={patterns.live}>{words.testsAll}</a>
          </p>
        </>
      )}
    </section>
  );
}

export function LatestResults({ rounds }: Pick<FrontNews, "rounds">): VNode {
  const { locale, format } = useSite();
  const words = useWords(frontNewsWords);
  const { resultStages: stages, listStates } = useWords(termWords);
  const latest = rounds.nodes
    .flatMap((round) => currentLists(round.resultLists, resultStages).map((list) => ({ round, list })))
    .toSorted((a, b) => (b.list.publishedAt ?? "").localeCompare(a.list.publishedAt ?? ""))
    .slice(0, shownResults);
  return (
    <section aria-labelledby="hasil-terbaru">
      <h2 id="hasil-terbaru">{words.resultsTitle}</h2>
      {latest.length === 0 ? (
        <p class="hint">{words.resultsNone}</p>
      ) : (
        <>
          <ul class="news-list">
            {latest.map(({ round, list }) => (
              <li key={list.id}>
                <a href={addressOf(patterns.resultList, { roundCode: round.code, stage: addressOfStage(list.stage) })}>
                  {stages[list.stage]?.name}: {titleIn(locale, round)}
                </a>
                <span class="hint">
                  {listStates[list.state]}
                  {list.publishedAt && `, ${format.shortDate(list.publishedAt)}`}
                </span>
              </li>
            ))}
          </ul>
          <p>
            <a href={patterns.results}>{words.resultsAll}</a>
          </p>
        </>
      )}
    </section>
  );
}

export function LatestTopics({ topics, late }: Pick<FrontNews, "topics" | "late">): VNode {
  const { locale, format } = useSite();
  const words = useWords(frontNewsWords);
  return (
    <section aria-labelledby="forum">
      <h2 id="forum">{words.forumTitle}</h2>
      {topics.nodes.length === 0 ? (
        <p class="hint">{words.forumNone}</p>
      ) : (
        <ul class="news-list">
          {topics.nodes.map(({ code, title, category, answerClock }) => (
            <li key={code}>
              <a href={addressOf(patterns.topic, { code })}>{title}</a>
              <span class="hint">
                {category && nameIn(locale, category)}
                {answerClock?.isOverdue && `, ${words.forumLate}`}
              </span>
            </li>
          ))}
        </ul>
      )}
      <p>
        <a href={patterns.forum}>{words.forumAll}</a>
      </p>
      {late.totalCount > 0 && (
        <p>
          <a href={patterns.forumOverdue}>{words.forumLateAll(format.number(late.totalCount))}</a>
        </p>
      )}
    </section>
  );
}
