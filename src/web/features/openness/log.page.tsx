import type { VNode } from "preact";
import { Empty } from "../../components/empty.tsx";
import { Pager } from "../../components/pager.tsx";
import { Said } from "../../components/said.tsx";
import { Table } from "../../components/table.tsx";
import { pageAsked } from "../../cursors.ts";
import { graphql } from "../../document.ts";
import type { ResultOf } from "../../document.ts";
import { definePage } from "../../page.ts";
import { addressOf, patterns } from "../../paths.ts";
import { useSite, useWords } from "../../site.ts";
import { termWords } from "../recruitment/terms.messages.ts";
import { meaningOfLeaf } from "./leaf.ts";
import type { Leaf } from "./leaf.ts";
import { logWords } from "./log.messages.ts";

type Log = ResultOf<typeof logQuery>["logLeaves"];

const logQuery = graphql(`
  query PublicLog($first: Int, $after: String, $last: Int, $before: String) {
    logLeaves(first: $first, after: $after, last: $last, before: $before) {
      nodes {
        position
        kind
        subject
        entry
        leafHash
        createdAt
      }
      pageInfo {
        hasNextPage
        endCursor
        hasPreviousPage
        startCursor
      }
    }
  }
`);

/** The public log. The API reads it from its first leaf on, this page from the newest one back. */
export const logPage = definePage<Log>({
  path: patterns.log,
  area: "public",
  load: async ({ query, execute }) => {
    const { first, after, last, before } = pageAsked(query, 25);
    return (await execute(logQuery, { first: last, after: before, last: first, before: after })).logLeaves;
  },
  title: (_, { locale }) => logWords[locale].title,
  description: (_, { locale, place }) => logWords[locale].description(place.name[locale]),
  View: ({ data }) => <Log log={data} />,
});

function Log({ log: { nodes, pageInfo } }: { log: Log }): VNode {
  const words = useWords(logWords);
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      {nodes.length === 0 ? (
        <Empty title={words.emptyTitle} link={{ href: patterns.rounds, label: words.toRounds }}>
          {words.emptyWhat}
        </Empty>
      ) : (
        <>
          <Leaves leaves={nodes.toReversed()} />
          <Pager
            shown={nodes.length}
            pageInfo={{
              hasNextPage: pageInfo.hasPreviousPage,
              endCursor: pageInfo.startCursor,
              hasPreviousPage: pageInfo.hasNextPage,
              startCursor: pageInfo.endCursor,
            }}
          />
        </>
      )}
    </>
  );
}

function Leaves({ leaves }: { leaves: readonly Leaf[] }): VNode {
  const { format } = useSite();
  const words = useWords(logWords);
  const { resultStages } = useWords(termWords);
  return (
    <Table
      caption={words.list}
      isCaptionUnseen
      rows={leaves.map((leaf) => ({ ...leaf, meaning: meaningOfLeaf(leaf, words, resultStages) }))}
      keyOf={({ position }) => String(position)}
      columns={[
        {
          key: "number",
          head: words.number,
          isName: true,
          cell: ({ position }) => <a href={addressOf(patterns.logLeaf, { position: String(position) })}>{position}</a>,
        },
        {
          key: "what",
          head: words.what,
          cell: ({ meaning: { sentence, reason } }) => (
            <div>
              {sentence}
              {reason && (
                <small class="leaf-reason">
                  {words.reason} <Said>{reason}</Said>
                </small>
              )}
            </div>
          ),
        },
        { key: "when", head: words.when, cell: ({ createdAt }) => <time dateTime={createdAt}>{format.dateTime(createdAt)}</time> },
        { key: "hash", head: words.fingerprint, cell: ({ leafHash }) => <code class="fingerprint">{leafHash}</code> },
      ]}
    />
  );
}
