import type { VNode } from "preact";
import { hasRole } from "../../../kernel/viewer.ts";
import { ButtonLink } from "../../components/button.tsx";
import { Empty } from "../../components/empty.tsx";
import { Pager } from "../../components/pager.tsx";
import { Filters } from "../../components/search-form.tsx";
import { Table } from "../../components/table.tsx";
import { graphql } from "../../document.ts";
import type { ResultOf } from "../../document.ts";
import type { RoundState } from "../../gql/graphql.ts";
import { definePage } from "../../page.ts";
import { addressOf, patterns } from "../../paths.ts";
import { useSite, useWords } from "../../site.ts";
import { termOf } from "../../term-of.ts";
import { RoundBadge } from "../recruitment/badges.tsx";
import { titleIn } from "../recruitment/names.ts";
import type { Titled } from "../recruitment/names.ts";
import { termWords } from "../recruitment/terms.messages.ts";
import { OfficeFrame } from "./office-frame.tsx";
import { roundsWords } from "./rounds.messages.ts";

interface Round extends Titled {
  readonly code: string;
  readonly year: number;
  readonly path: string;
  readonly state: string;
  readonly quota: number | null;
  readonly needTotal: number;
}
type Found = ResultOf<typeof roundsQuery>;
interface Listed extends Found {
  readonly search: string;
  readonly state: string | null;
}

const roundsQuery = graphql(`
  query OfficeRounds($filter: RoundFilter, $after: String) {
    rounds(filter: $filter, first: 30, after: $after) {
      nodes {
        code
        title
        titleEn
        year
        path
        state
        quota
        needTotal
      }
      totalCount
      isCountCapped
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const officeRoundsPage = definePage<Listed>({
  path: patterns.officeRounds,
  area: "office",
  async load({ query, execute }) {
    const search = query.get("q")?.trim().slice(0, 100) ?? "";
    const state = termOf<RoundState>(query.get("keadaan"), termWords.id.roundStates);
    return {
      ...(await execute(roundsQuery, { filter: { search: search || null, states: state && [state] }, after: query.get("after") })),
      search,
      state,
    };
  },
  title: (_, { locale }) => roundsWords[locale].title,
  description: (_, { locale }) => roundsWords[locale].description,
  View: ({ data }) => <Rounds {...data} />,
});

function Rounds({ rounds, search, state }: Listed): VNode {
  const { locale, format, viewer } = useSite();
  const words = useWords(roundsWords);
  const terms = useWords(termWords);
  const mayDraft = hasRole(viewer, "PERSONNEL_OFFICER");
  const needs = ({ needTotal, quota }: Round): string =>
    quota === null ? format.number(needTotal) : words.needOf(format.number(needTotal), format.number(quota));
  return (
    <OfficeFrame>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      {mayDraft && (
        <p class="actions">
          <ButtonLink href={patterns.newRound}>{words.new}</ButtonLink>
        </p>
      )}
      <Filters
        action={patterns.officeRounds}
        search={{ label: words.search, value: search }}
        filters={[
          {
            name: "keadaan",
            label: words.state,
            value: state,
            options: Object.entries(terms.roundStates).map(([value, label]) => ({ value, label })),
          },
        ]}
      />
      <Table
        caption={words.caption}
        isCaptionUnseen
        rows={rounds.nodes}
        keyOf={({ code }) => code}
        empty={<Empty title={words.emptyTitle}>{words.empty}</Empty>}
        columns={[
          {
            key: "name",
            head: words.name,
            isName: true,
            cell: (round) => <a href={addressOf(patterns.officeRound, { code: round.code })}>{titleIn(locale, round)}</a>,
          },
          { key: "year", head: words.year, isNumeric: true, cell: ({ year }) => String(year) },
          { key: "path", head: words.path, cell: ({ path }) => terms.paths[path]?.name ?? path },
          { key: "need", head: words.need, isNumeric: true, cell: needs },
          { key: "state", head: words.state, cell: (round) => <RoundBadge state={round.state} /> },
        ]}
      />
      {rounds.nodes.length > 0 && (
        <Pager pageInfo={rounds.pageInfo} shown={rounds.nodes.length} total={rounds.totalCount} isCapped={rounds.isCountCapped} />
      )}
    </OfficeFrame>
  );
}
