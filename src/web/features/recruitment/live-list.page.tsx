import type { VNode } from "preact";
import { Empty } from "../../components/empty.tsx";
import { Pager } from "../../components/pager.tsx";
import { pageAsked } from "../../cursors.ts";
import { graphql } from "../../document.ts";
import type { ResultOf } from "../../document.ts";
import { definePage } from "../../page.ts";
import type { PageRequest } from "../../page.ts";
import { addressOf, patterns } from "../../paths.ts";
import { useSite, useWords } from "../../site.ts";
import { VacancyBadge } from "./badges.tsx";
import { boardWords } from "./board.messages.ts";
import type { ConnectionPage } from "./connection-page.ts";
import { titleIn } from "./names.ts";

type Watched = ResultOf<typeof watchedQuery>["vacancies"]["nodes"][number];
type BoardHead = NonNullable<ResultOf<typeof headQuery>["scoreboard"]>;
interface Listed {
  readonly vacancies: ConnectionPage<Watched>;
  /** By id of the vacancy; left out where the board has nothing. */
  readonly boards: ReadonlyMap<string, BoardHead>;
}

const watchedQuery = graphql(`
  query LiveVacancies($first: Int, $after: String, $last: Int, $before: String) {
    vacancies(filter: { states: [IN_SELECTION] }, orderBy: CLOSES_ON, first: $first, after: $after, last: $last, before: $before) {
      nodes {
        id
        code
        title
        titleEn
        state
        round {
          title
          titleEn
        }
      }
      totalCount
      isCountCapped
      pageInfo {
        hasNextPage
        endCursor
        hasPreviousPage
        startCursor
      }
    }
  }
`);

const headQuery = graphql(`
  query BoardHead($vacancyId: ID!) {
    scoreboard(vacancyId: $vacancyId) {
      scoredCount
    }
  }
`);

/** Which boards there are to watch. */
export const liveListPage = definePage<Listed>({
  path: patterns.live,
  area: "public",
  load,
  title: (_, { locale }) => boardWords[locale].listTitle,
  description: (_, { locale, place }) => boardWords[locale].listDescription(place.name[locale]),
  View: ({ data }) => <LiveList {...data} />,
});

async function load({ query, execute }: PageRequest): Promise<Listed> {
  const { vacancies } = await execute(watchedQuery, pageAsked(query, 20));
  const heads = await Promise.all(
    vacancies.nodes.map(async ({ id }) => [id, (await execute(headQuery, { vacancyId: id })).scoreboard] as const),
  );
  return { vacancies, boards: new Map(heads.flatMap(([id, head]) => (head && head.scoredCount > 0 ? [[id, head] as const] : []))) };
}

function LiveList({ vacancies, boards }: Listed): VNode {
  const words = useWords(boardWords);
  return (
    <>
      <h1>{words.listTitle}</h1>
      <p class="lead">{words.listLead}</p>
      {vacancies.nodes.length === 0 ? (
        <Empty title={words.emptyTitle} link={{ href: patterns.rounds, label: words.toRounds }}>
          {words.emptyWhat}
        </Empty>
      ) : (
        <>
          <ul class="leaf-list" aria-label={words.liveNow}>
            {vacancies.nodes.map((vacancy) => (
              <Item key={vacancy.id} vacancy={vacancy} board={boards.get(vacancy.id)} />
            ))}
          </ul>
          <Pager
            pageInfo={vacancies.pageInfo}
            shown={vacancies.nodes.length}
            total={vacancies.totalCount}
            isCapped={vacancies.isCountCapped}
          />
        </>
      )}
    </>
  );
}

function Item({ vacancy, board }: { vacancy: Watched; board: BoardHead | undefined }): VNode {
  const { locale, format } = useSite();
  const words = useWords(boardWords);
  return (
    <li class="leaf-item">
      <p class="leaf leaf-state">
        <VacancyBadge state={vacancy.state} />
      </p>
      <div>
        <h2 class="leaf-title">
          <a href={addressOf(patterns.liveBoard, { code: vacancy.code })}>{titleIn(locale, vacancy)}</a>
        </h2>
        <p>{board ? words.rows(format.number(board.scoredCount)) : words.noRows}</p>
        <p class="hint">
          {vacancy.code}
          {vacancy.round && ` · ${titleIn(locale, vacancy.round)}`}
        </p>
      </div>
    </li>
  );
}
