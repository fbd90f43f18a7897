import type { VNode } from "preact";
import { Empty } from "../../components/empty.tsx";
import { Pager } from "../../components/pager.tsx";
import { SearchForm } from "../../components/search-form.tsx";
import { pageAsked } from "../../cursors.ts";
import { graphql } from "../../document.ts";
import type { ResultOf } from "../../document.ts";
import { definePage } from "../../page.ts";
import { addressOf, patterns } from "../../paths.ts";
import { useSite, useWords } from "../../site.ts";
import { titleIn } from "./names.ts";
import { ResultItems } from "./result-items.tsx";
import { resultWords } from "./result.messages.ts";

type Found = ResultOf<typeof resultsQuery>;

const resultsQuery = graphql(`
  query Results($first: Int, $after: String, $last: Int, $before: String) {
    rounds(filter: { states: [RUNNING, CONCLUDED] }, orderBy: NEWEST, first: $first, after: $after, last: $last, before: $before) {
      nodes {
        code
        title
        titleEn
        resultLists {
          id
          stage
          version
          state
          publishedAt
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

/** Every round with results, and the search by number above them. */
export const resultHubPage = definePage<Found>({
  path: patterns.results,
  area: "public",
  load: ({ query, execute }) => execute(resultsQuery, pageAsked(query, 20)),
  title: (_, { locale }) => resultWords[locale].hub.title,
  description: (_, { locale, place }) => resultWords[locale].hub.description(place.name[locale]),
  View: ({ data }) => <ResultHub {...data} />,
});

function ResultHub({ rounds }: Found): VNode {
  const { locale } = useSite();
  const words = useWords(resultWords);
  const withResults = rounds.nodes
    .filter(({ resultLists }) => resultLists.some(({ publishedAt }) => publishedAt !== null))
    .toSorted((a, b) => newestOf(b.resultLists).localeCompare(newestOf(a.resultLists)));
  return (
    <>
      <h1>{words.hub.title}</h1>
      <p class="lead">{words.hub.lead}</p>
      <SearchForm action={patterns.participant} name="nomor" label={words.search} />
      {withResults.length === 0 ? (
        <Empty title={words.hub.emptyTitle} link={{ href: patterns.rounds, label: words.hub.toRounds }}>
          {words.hub.emptyWhat}
        </Empty>
      ) : (
        withResults.map((round) => (
          <section key={round.code}>
            <h2>
              <a href={addressOf(patterns.round, { code: round.code })}>{titleIn(locale, round)}</a>
            </h2>
            <ResultItems roundCode={round.code} lists={round.resultLists} />
          </section>
        ))
      )}
      {(rounds.pageInfo.hasNextPage || rounds.pageInfo.hasPreviousPage) && <Pager pageInfo={rounds.pageInfo} shown={withResults.length} />}
    </>
  );
}

/** When the newest list of a round was published. */
const newestOf = (lists: readonly { readonly publishedAt: string | null }[]): string =>
  lists.reduce((newest, { publishedAt }) => (publishedAt !== null && publishedAt > newest ? publishedAt : newest), "");
