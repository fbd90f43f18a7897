import type { VNode } from "preact";
import { Empty } from "../../components/empty.tsx";
import { Notice } from "../../components/notice.tsx";
import { Pager } from "../../components/pager.tsx";
import { Said } from "../../components/said.tsx";
import { Filters, SearchForm } from "../../components/search-form.tsx";
import { pageAsked } from "../../cursors.ts";
import { graphql } from "../../document.ts";
import { NotFound, definePage } from "../../page.ts";
import type { PageRequest } from "../../page.ts";
import { addressOf, patterns } from "../../paths.ts";
import { useSite, useWords } from "../../site.ts";
import { allPages } from "./all-pages.ts";
import { ListBadge } from "./badges.tsx";
import { CommitteeDecisions } from "./committee-decisions.tsx";
import { currentList } from "./list-versions.ts";
import { postName, titleIn } from "./names.ts";
import { firstFound, numbersMeant } from "./numbers-meant.ts";
import { PlacementTable } from "./placement-table.tsx";
import type { ResultDetail, ResultPageData } from "./result-detail.ts";
import { ResultDownload } from "./result-download.tsx";
import { Letterhead, ResultFacts, Signing } from "./result-official.tsx";
import { resultWords } from "./result.messages.ts";
import { addressOfStage, stageOfAddress } from "./stage-address.ts";
import { StatusLegend } from "./status.tsx";
import { termWords } from "./terms.messages.ts";

const roundQuery = graphql(`
  query ResultRound($code: String!) {
    round(code: $code) {
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
  }
`);

const formationsQuery = graphql(`
  query ResultFormations($code: String!, $after: String) {
    round(code: $code) {
      formations(first: 100, after: $after) {
        nodes {
          id
          code
          location
          position {
            name
            nameEn
          }
          unit {
            name
            nameEn
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

const filesQuery = graphql(`
  query ResultFiles($id: ID!, $after: String) {
    resultList(id: $id) {
      files(first: 100, after: $after) {
        nodes {
          path
          sha256
          size
          formation {
            code
          }
          logLeaf {
            position
            leafHash
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

const listQuery = graphql(`
  query ResultRows($id: ID!, $filter: PlacementFilter, $first: Int, $after: String, $last: Int, $before: String) {
    resultList(id: $id) {
      id
      stage
      version
      state
      publishedAt
      finalisedAt
      objectionOpensOn
      objectionClosesOn
      reason
      ruleSet {
        code
        title {
          id
          en
        }
      }
      signatures {
        ordinal
        signedAt
      }
      supersedes {
        version
        reason
      }
      tieDecisions {
        id
        participants
        documentNumber
        reason
        confirmedAt
        formation {
          code
        }
      }
      file {
        path
        sha256
        size
        formation {
          code
        }
        logLeaf {
          position
          leafHash
        }
      }
      placements(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
        nodes {
          participant
          twk
          tiu
          tkp
          skdTotal
          skb
          skdScaled
          skdWeighted
          skbWeighted
          final
          rank
          status
          passes
          tieDecidedBy
          formation {
            code
            location
            position {
              name
              nameEn
            }
            unit {
              name
              nameEn
            }
          }
          placedIn {
            code
            location
            position {
              name
              nameEn
            }
            unit {
              name
              nameEn
            }
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
  }
`);

/** A result list: every row, what its status means, and the file from which anyone can compute it again. */
export const resultListPage = definePage<ResultPageData>({
  path: patterns.resultList,
  area: "public",
  load,
  title: ({ round, list }, { locale }) =>
    resultWords[locale].title(termWords[locale].resultStages[list.stage]?.name ?? list.stage, titleIn(locale, round)),
  description: ({ round, list }, { locale }) =>
    resultWords[locale][list.stage === "ADMINISTRATIVE" ? "screeningDescription" : "description"](
      termWords[locale].resultStages[list.stage]?.name ?? list.stage,
      titleIn(locale, round),
    ),
  trail: ({ round }, { locale }) => [
    { href: patterns.results, label: resultWords[locale].hub.title },
    { href: addressOf(patterns.round, { code: round.code }), label: titleIn(locale, round) },
  ],
  View: ({ data }) => <ResultList {...data} />,
});

async function load({ params, query, execute }: PageRequest): Promise<ResultPageData | NotFound> {
  const stage = stageOfAddress(params["stage"] ?? "");
  const { round } = stage === null ? { round: null } : await execute(roundQuery, { code: params["roundCode"] ?? "" });
  if (!round || stage === null) return new NotFound();
  const newest = currentList(round.resultLists, stage);
  const version = query.get("versi");
  const chosen =
    version === null
      ? newest
      : round.resultLists.find((list) => list.stage === stage && String(list.version) === version && list.publishedAt !== null);
  if (!chosen) return new NotFound();
  const formations = await allPages(
    async (after) => (await execute(formationsQuery, { code: round.code, after })).round?.formations ?? null,
  );
  const asked = {
    participant: query.get("nomor")?.trim() ?? "",
    formation: formations.find(({ code }) => code === query.get("formasi")) ?? null,
    status: query.get("status"),
  };
  const filter = { formationId: asked.formation?.id ?? null, status: asked.status };
  const resultList = await firstFound(
    numbersMeant(asked.participant),
    async (number) =>
      (await execute(listQuery, { id: chosen.id, filter: { ...filter, participant: number || null }, ...pageAsked(query, 50) })).resultList,
    (list) => (list?.placements.nodes.length ?? 0) > 0,
  );
  if (!resultList) return new NotFound();
  // A cut has a file for each formation; the others have one for all.
  const files =
    stage === "SKD" ? await allPages(async (after) => (await execute(filesQuery, { id: chosen.id, after })).resultList?.files ?? null) : [];
  return { round, formations, files, list: resultList, current: newest && newest.id !== chosen.id ? newest : null, asked };
}

function ResultList(data: ResultPageData): VNode {
  const { round, list, files, current, asked } = data;
  const { locale } = useSite();
  const words = useWords(resultWords);
  const terms = useWords(termWords);
  const stage = terms.resultStages[list.stage];
  const here = addressOf(patterns.resultList, { roundCode: round.code, stage: addressOfStage(list.stage) });
  return (
    <>
      <Letterhead />
      <p>
        <ListBadge state={list.state} />
      </p>
      <h1>{words.title(stage?.name ?? list.stage, titleIn(locale, round))}</h1>
      <p class="lead">{stage?.meaning}</p>
      {list.state === "SUPERSEDED" && (
        <Notice tone="warning">
          <p>
            <strong>{words.superseded}</strong> <Said>{list.reason}</Said>
          </p>
          {current && (
            <p>
              <a href={here}>{words.newest}</a>
            </p>
          )}
        </Notice>
      )}
      {list.state === "PUBLISHED_PROVISIONAL" && <Notice>{words.provisional}</Notice>}
      {list.supersedes && list.state !== "SUPERSEDED" && (
        <Notice>
          <p>
            <strong>{words.supersedes(String(list.supersedes.version))}</strong> <Said>{list.supersedes.reason}</Said>
          </p>
          <p>
            <a href={addressOf(here, {}, { versi: String(list.supersedes.version) })}>
              {words.seeSuperseded(String(list.supersedes.version))}
            </a>
          </p>
        </Notice>
      )}
      <Search here={here} {...data} />
      <Rows here={here} {...data} />
      <Legend list={list} />
      <CommitteeDecisions decisions={list.tieDecisions} />
      <section>
        <h2>{words.official}</h2>
        <ResultFacts round={round} list={list} here={here} />
      </section>
      <ResultDownload list={list} files={files} formation={asked.formation} />
      <Signing list={list} />
    </>
  );
}

function Search({ here, formations, list, current, asked }: ResultPageData & { here: string }): VNode {
  const words = useWords(resultWords);
  const { locale } = useSite();
  const version = current ? String(list.version) : null;
  return (
    <div class="result-search">
      <SearchForm action={here} name="nomor" label={words.search} value={asked.participant} keep={{ versi: version }} />
      {formations.length > 1 && (
        <Filters
          action={here}
          keep={{ versi: version }}
          filters={[
            {
              name: "formasi",
              label: words.formation,
              value: asked.formation?.code ?? null,
              options: formations.map((each) => ({ value: each.code, label: postName(locale, each) })),
            },
          ]}
        />
      )}
    </div>
  );
}

function Rows({ here, list, asked }: ResultPageData & { here: string }): VNode {
  const words = useWords(resultWords);
  const { placements } = list;
  if (placements.nodes.length === 0) {
    return asked.participant ? (
      <Empty
        title={words.notFound(asked.participant)}
        link={{ href: addressOf(patterns.participant, {}, { nomor: asked.participant }), label: words.everywhere }}
      >
        {words.notFoundWhat}
      </Empty>
    ) : (
      <Empty title={words.emptyTitle} link={{ href: here, label: words.whole }}>
        {words.emptyWhat}
      </Empty>
    );
  }
  return (
    <>
      <PlacementTable
        stage={list.stage}
        rows={placements.nodes}
        caption={words.list}
        isFormationUnsaid={asked.formation !== null}
        marked={asked.participant === "" ? null : (placements.nodes[0]?.participant ?? null)}
      />
      <Pager
        pageInfo={placements.pageInfo}
        shown={placements.nodes.length}
        total={placements.totalCount}
        isCapped={placements.isCountCapped}
      />
      {(asked.participant || asked.status) && (
        <p>
          <a href={here}>{words.whole}</a>
        </p>
      )}
    </>
  );
}

/** What the words of the table mean, for as many as stand in it. */
function Legend({ list }: { list: ResultDetail }): VNode {
  const words = useWords(resultWords);
  const { parts } = useWords(termWords);
  const rows = list.placements.nodes;
  const terms = [
    ...(rows.some(({ tieDecidedBy }) => tieDecidedBy !== null) ? [{ name: words.tieName, meaning: words.tieMeaning }] : []),
    ...(list.stage === "ADMINISTRATIVE" ? [] : [parts.twk, parts.tiu, parts.tkp, parts.skd]),
    ...(list.stage === "FINAL" ? [parts.skb] : []),
  ];
  return (
    <section>
      <h2>{words.legend}</h2>
      <StatusLegend stage={list.stage} codes={rows.map(({ status }) => status)} title={words.legend} />
      {terms.length > 0 && (
        <dl class="glossary">
          {terms.map(({ name, meaning }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
