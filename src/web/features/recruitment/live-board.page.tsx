import type { VNode } from "preact";
import { Explain } from "../../components/explain.tsx";
import { Notice } from "../../components/notice.tsx";
import { Pager } from "../../components/pager.tsx";
import { SearchForm } from "../../components/search-form.tsx";
import { graphql } from "../../document.ts";
import type { ResultOf } from "../../document.ts";
import { NotFound, definePage } from "../../page.ts";
import type { PageRequest } from "../../page.ts";
import { addressOf, patterns } from "../../paths.ts";
import { useSite, useWords } from "../../site.ts";
import { pageAsked } from "../../cursors.ts";
import { boardWords } from "./board.messages.ts";
import { BoardTable } from "./board-table.tsx";
import { titleIn } from "./names.ts";
import { firstFound, numbersMeant } from "./numbers-meant.ts";
import { termWords } from "./terms.messages.ts";

type Watched = NonNullable<ResultOf<typeof vacancyQuery>["vacancy"]>;
type Board = NonNullable<ResultOf<typeof boardQuery>["scoreboard"]>;
interface BoardData {
  readonly vacancy: Watched;
  readonly board: Board;
  /** The number that was looked for, as it was written. */
  readonly number: string;
  readonly isFirst: boolean;
}

const vacancyQuery = graphql(`
  query BoardVacancy($code: String!) {
    vacancy(code: $code) {
      id
      code
      title
      titleEn
      formations {
        id
      }
      round {
        code
      }
    }
  }
`);

const boardQuery = graphql(`
  query BoardRows($vacancyId: ID!, $first: Int, $after: String, $last: Int, $before: String, $participant: String) {
    scoreboard(vacancyId: $vacancyId) {
      epoch
      seq
      newestScoreAt
      rows(first: $first, after: $after, last: $last, before: $before, participant: $participant) {
        nodes {
          participant
          formation {
            code
            location
            unit {
              name
              nameEn
            }
          }
          twk
          tiu
          tkp
          total
          skb
          passes
          isAbsent
          recordedAt
          seq
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
  }
`);

/** The scores of a vacancy's participants while they come in. */
export const liveBoardPage = definePage<BoardData>({
  path: patterns.liveBoard,
  area: "public",
  load,
  title: ({ vacancy }, { locale }) => boardWords[locale].title(titleIn(locale, vacancy)),
  description: ({ vacancy }, { locale }) => boardWords[locale].description(titleIn(locale, vacancy)),
  trail: (_, { locale }) => [{ href: patterns.live, label: boardWords[locale].listTitle }],
  View: ({ data }) => <LiveBoard {...data} />,
});

async function load({ params, query, execute }: PageRequest): Promise<BoardData | NotFound> {
  const { vacancy } = await execute(vacancyQuery, { code: params["code"] ?? "" });
  if (!vacancy) return new NotFound();
  const number = query.get("nomor")?.trim() ?? "";
  const page = pageAsked(query, 100);
  const asked = { vacancyId: vacancy.id, ...page };
  const scoreboard = await firstFound(
    numbersMeant(number),
    async (participant) => (await execute(boardQuery, { ...asked, participant: participant || null })).scoreboard,
    (board) => (board?.rows.nodes.length ?? 0) > 0,
  );
  const isFirst = page.after === null && page.before === null && number === "";
  return scoreboard ? { vacancy, board: scoreboard, number, isFirst } : new NotFound();
}

function LiveBoard({ vacancy, board, number, isFirst }: BoardData): VNode {
  const { locale } = useSite();
  const words = useWords(boardWords);
  const here = addressOf(patterns.liveBoard, { code: vacancy.code });
  const title = titleIn(locale, vacancy);
  return (
    <>
      <h1>{words.title(title)}</h1>
      <p class="lead">{words.lead}</p>
      <Notice>{words.provisional}</Notice>
      <SearchForm action={here} name="nomor" label={words.search} value={number} />
      {number !== "" && board.rows.nodes.length === 0 ? (
        <NotOnBoard number={number} here={here} />
      ) : (
        <>
          <BoardTable
            vacancyId={vacancy.id}
            epoch={board.epoch}
            seq={board.seq}
            newestAt={board.newestScoreAt}
            rows={board.rows.nodes}
            caption={words.caption(title)}
            isFirst={isFirst}
            hasFormations={vacancy.formations.length > 1}
            marked={number === "" ? null : (board.rows.nodes[0]?.participant ?? null)}
          />
          {number === "" ? (
            <>
              <Pager
                pageInfo={board.rows.pageInfo}
                shown={board.rows.nodes.length}
                total={board.rows.totalCount}
                isCapped={board.rows.isCountCapped}
              />
              {!isFirst && <p class="hint">{words.laterPage}</p>}
            </>
          ) : (
            <p>
              <a href={here}>{words.whole}</a>
            </p>
          )}
        </>
      )}
      <About vacancy={vacancy} />
    </>
  );
}

function NotOnBoard({ number, here }: { number: string; here: string }): VNode {
  const words = useWords(boardWords);
  return (
    <Notice tone="warning">
      <p>
        <strong>{words.notFound(number)}</strong> {words.notFoundTry}
      </p>
      <p class="actions">
        <a href={addressOf(patterns.participant, {}, { nomor: number })}>{words.seeNumber}</a> <a href={here}>{words.whole}</a>
      </p>
    </Notice>
  );
}

function About({ vacancy }: { vacancy: Watched }): VNode {
  const words = useWords(boardWords);
  const { parts } = useWords(termWords);
  return (
    <section>
      <h2>{words.termsTitle}</h2>
      <dl class="glossary">
        {Object.values(parts).map(({ name, meaning }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <Explain term={words.thresholdName}>{words.thresholdMeaning}</Explain>
      <p class="actions">
        <a href={addressOf(patterns.vacancy, { code: vacancy.code })}>{words.links.vacancy}</a>
        {vacancy.round && <a href={`${addressOf(patterns.round, { code: vacancy.round.code })}#jadwal`}>{words.links.round}</a>}
        {vacancy.round && <a href={`${addressOf(patterns.round, { code: vacancy.round.code })}#hasil`}>{words.links.results}</a>}
      </p>
    </section>
  );
}
