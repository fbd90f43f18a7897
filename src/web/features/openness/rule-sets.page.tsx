import type { VNode } from "preact";
import { Empty } from "../../components/empty.tsx";
import { Table } from "../../components/table.tsx";
import { graphql } from "../../document.ts";
import type { ResultOf } from "../../document.ts";
import { definePage } from "../../page.ts";
import { addressOf, patterns } from "../../paths.ts";
import { useSite, useWords } from "../../site.ts";
import { ruleSetsWords } from "../office/rule-sets.messages.ts";
import { termWords } from "../recruitment/terms.messages.ts";
import { rulesWords } from "./rules.messages.ts";

type Listed = ResultOf<typeof ruleSetsQuery>["ruleSets"];

const ruleSetsQuery = graphql(`
  query PublicRuleSets {
    ruleSets {
      code
      title {
        id
        en
      }
      year
      channel
      state
      confirmedAt
    }
  }
`);

/** By which rules results are computed. What is only proposed is shown in the office. */
export const publicRuleSetsPage = definePage<Listed>({
  path: patterns.publicRuleSets,
  area: "public",
  load: async ({ execute }) => (await execute(ruleSetsQuery, {})).ruleSets.filter(({ state }) => state === "CONFIRMED"),
  title: (_, { locale }) => rulesWords[locale].title,
  description: (_, { locale, place }) => rulesWords[locale].description(place.name[locale]),
  trail: () => [],
  View: ({ data }) => <RuleSets ruleSets={data} />,
});

function RuleSets({ ruleSets }: { ruleSets: Listed }): VNode {
  const { locale, format } = useSite();
  const words = useWords(rulesWords);
  const heads = useWords(ruleSetsWords);
  const { channels } = useWords(termWords);
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <Table
        caption={words.list}
        isCaptionUnseen
        rows={ruleSets}
        keyOf={({ code }) => code}
        empty={
          <Empty title={words.emptyTitle} link={{ href: patterns.rounds, label: words.toRounds }}>
            {words.emptyWhat}
          </Empty>
        }
        columns={[
          {
            key: "name",
            head: heads.name,
            isName: true,
            cell: ({ code, title }) => <a href={addressOf(patterns.publicRuleSet, { code })}>{title[locale]}</a>,
          },
          { key: "code", head: heads.code, cell: ({ code }) => <span class="code">{code}</span> },
          { key: "year", head: heads.year, isNumeric: true, cell: ({ year }) => String(year) },
          { key: "channel", head: heads.channel, cell: ({ channel }) => channels[channel]?.name ?? channel },
          { key: "confirmed", head: heads.confirmedAt, cell: ({ confirmedAt }) => (confirmedAt ? format.date(confirmedAt) : "–") },
        ]}
      />
    </>
  );
}
