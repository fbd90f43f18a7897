import type { VNode } from "preact";
import { Notice } from "../../components/notice.tsx";
import { StateBadge } from "../../components/state-badge.tsx";
import { Table } from "../../components/table.tsx";
import { graphql } from "../../document.ts";
import type { ResultOf } from "../../document.ts";
import { definePage, NotFound } from "../../page.ts";
import { patterns } from "../../paths.ts";
import { useSite, useWords } from "../../site.ts";
import { roleWords } from "../people/roles.messages.ts";
import { OfficeFrame } from "./office-frame.tsx";
import { framed, roundTrail } from "./office-round.ts";
import { readinessWords } from "./readiness.messages.ts";

type Chain = Readiness["chains"][number];
type Readiness = ResultOf<typeof readinessQuery>["roundReadiness"];
type Round = NonNullable<ResultOf<typeof roundQuery>["round"]>;
interface Shown {
  readonly round: Round;
  readonly readiness: Readiness;
}

const roundQuery = graphql(`
  query ReadinessRound($code: String) {
    round(code: $code) {
      id
      code
      title
      titleEn
    }
  }
`);
const readinessQuery = graphql(`
  query RoundReadiness($roundId: ID!) {
    roundReadiness(roundId: $roundId) {
      isReady
      chains {
        chain
        needed
        assigned
        isReady
        message
        duties {
          duty
          roles
          holders
          isCovered
        }
      }
    }
  }
`);

export const roundReadinessPage = definePage<Shown>({
  path: patterns.roundReadiness,
  area: "office",
  async load({ execute, params }) {
    const { round } = await execute(roundQuery, { code: params["code"] ?? "" });
    return round ? { round, readiness: (await execute(readinessQuery, { roundId: round.id })).roundReadiness } : new NotFound();
  },
  title: (_, { locale }) => readinessWords[locale].title,
  description: (_, { locale }) => readinessWords[locale].description,
  trail: ({ round }, site) => roundTrail(round, site),
  View: ({ data }) => <ReadinessView {...data} />,
});

function ReadinessView({ round, readiness }: Shown): VNode {
  const site = useSite();
  const words = useWords(readinessWords);
  return (
    <OfficeFrame round={framed(round, site)}>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <Notice tone={readiness.isReady ? "note" : "warning"}>
        {readiness.isReady ? words.ready : `${words.notReady} ${words.whatNow}`}
      </Notice>
      {readiness.chains.map((chain) => (
        <ChainView key={chain.chain} chain={chain} />
      ))}
    </OfficeFrame>
  );
}

function ChainView({ chain }: { chain: Chain }): VNode {
  const { format } = useSite();
  const words = useWords(readinessWords);
  const roles: Readonly<Record<string, { name: string }>> = useWords(roleWords);
  return (
    <section>
      <h2>{words.chains[chain.chain] ?? chain.chain}</h2>
      <p>
        {chain.message} <span class="hint">{words.people(format.number(chain.assigned), format.number(chain.needed))}</span>
      </p>
      <Table
        caption={words.chains[chain.chain] ?? chain.chain}
        isCaptionUnseen
        rows={chain.duties}
        keyOf={({ duty }) => duty}
        isMarked={({ isCovered }) => !isCovered}
        columns={[
          { key: "duty", head: words.duty, isName: true, cell: ({ duty }) => words.duties[duty] ?? duty },
          { key: "roles", head: words.roles, cell: (each) => each.roles.map((role) => roles[role]?.name ?? role).join(" / ") },
          { key: "holders", head: words.holders, isNumeric: true, cell: ({ holders }) => format.number(holders) },
          {
            key: "covered",
            head: words.covered,
            cell: ({ isCovered }) => (
              <StateBadge tone={isCovered ? "open" : "stopped"}>{isCovered ? words.isCovered : words.isNotCovered}</StateBadge>
            ),
          },
        ]}
      />
    </section>
  );
}
