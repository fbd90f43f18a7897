import type { VNode } from "preact";
import { Empty } from "../../components/empty.tsx";
import { Pager } from "../../components/pager.tsx";
import { Filters } from "../../components/search-form.tsx";
import { pageAsked } from "../../cursors.ts";
import { graphql } from "../../document.ts";
import type { ResultOf } from "../../document.ts";
import type { Channel, RoundState } from "../../gql/graphql.ts";
import { definePage } from "../../page.ts";
import type { PageRequest } from "../../page.ts";
import { patterns } from "../../paths.ts";
import { useSite, useWords } from "../../site.ts";
import { termOf } from "../../term-of.ts";
import { RoundItems } from "./round-items.tsx";
import { roundListWords } from "./round-list.messages.ts";
import { termWords } from "./terms.messages.ts";

type Found = ResultOf<typeof roundsQuery>;
interface Asked {
  readonly search: string;
  readonly year: string | null;
  readonly channel: Channel | null;
  readonly state: RoundState | null;
}

/** A draft is nobody's to look for. */
const publicStates: readonly RoundState[] = ["ANNOUNCED", "RUNNING", "CONCLUDED", "CANCELLED"];
/** How many years back the choice goes; older rounds are found by name. */
const yearsBack = 8;

const roundsQuery = graphql(`
  query Rounds($filter: RoundFilter, $first: Int, $after: String, $last: Int, $before: String) {
    rounds(filter: $filter, orderBy: NEWEST, first: $first, after: $after, last: $last, before: $before) {
      nodes {
        code
        title
        titleEn
        year
        channel
        path
        state
        needTotal
        schedule {
          stage
          startsOn
          endsOn
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

export const roundListPage = definePage<Found & { asked: Asked }>({
  path: patterns.rounds,
  area: "public",
  load,
  title: (_, { locale }) => roundListWords[locale].title,
  description: (_, { locale, place }) => roundListWords[locale].description(place.name[locale]),
  View: ({ data }) => <RoundList {...data} />,
});

async function load({ query, execute }: PageRequest): Promise<Found & { asked: Asked }> {
  const [year, state] = [query.get("tahun"), query.get("keadaan")];
  const asked: Asked = {
    search: query.get("q")?.trim() ?? "",
    year: year !== null && /^\d{4}$/.test(year) ? year : null,
    channel: termOf<Channel>(query.get("saluran"), termWords.id.channels),
    state: publicStates.find((each) => each === state) ?? null,
  };
  const filter = {
    search: asked.search || null,
    year: asked.year === null ? null : Number(asked.year),
    channel: asked.channel,
    states: asked.state === null ? publicStates : [asked.state],
  };
  return { ...(await execute(roundsQuery, { filter, ...pageAsked(query, 20) })), asked };
}

function RoundList({ rounds, asked }: Found & { asked: Asked }): VNode {
  const { format, now } = useSite();
  const words = useWords(roundListWords);
  const terms = useWords(termWords);
  const thisYear = Number(format.localDate(now).slice(0, 4));
  const years = Array.from({ length: yearsBack }, (_, back) => String(thisYear + 1 - back));
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <Filters
        action={patterns.rounds}
        search={{ label: words.search, value: asked.search }}
        filters={[
          { name: "tahun", label: words.year, value: asked.year, options: years.map((value) => ({ value, label: value })) },
          {
            name: "saluran",
            label: words.channel,
            value: asked.channel,
            options: Object.entries(terms.channels).map(([value, { name }]) => ({ value, label: name })),
          },
          {
            name: "keadaan",
            label: words.state,
            value: asked.state,
            options: publicStates.map((value) => ({ value, label: terms.roundStates[value] ?? value })),
          },
        ]}
      />
      {rounds.nodes.length === 0 ? (
        <NothingFound asked={asked} />
      ) : (
        <>
          <RoundItems items={rounds.nodes} label={words.list} />
          <Pager pageInfo={rounds.pageInfo} shown={rounds.nodes.length} total={rounds.totalCount} isCapped={rounds.isCountCapped} />
        </>
      )}
    </>
  );
}

function NothingFound({ asked }: { asked: Asked }): VNode {
  const words = useWords(roundListWords);
  return Object.values(asked).some(Boolean) ? (
    <Empty title={words.emptyTitle} link={{ href: patterns.rounds, label: words.toAll }}>
      {words.empty}
    </Empty>
  ) : (
    <Empty title={words.none} link={{ href: patterns.about, label: words.toAbout }}>
      {words.noneWhat}
    </Empty>
  );
}
