import type { VNode } from "preact";
import { hasRole } from "../../../kernel/viewer.ts";
import { ButtonLink } from "../../components/button.tsx";
import { Empty } from "../../components/empty.tsx";
import { StateBadge } from "../../components/state-badge.tsx";
import type { Tone } from "../../components/state-badge.tsx";
import { Table } from "../../components/table.tsx";
import { graphql } from "../../document.ts";
import type { ResultOf } from "../../document.ts";
import { definePage } from "../../page.ts";
import { addressOf, patterns } from "../../paths.ts";
import { useSite, useWords } from "../../site.ts";
import { termWords } from "../recruitment/terms.messages.ts";
import { OfficeFrame } from "./office-frame.tsx";
import { ruleSetsWords } from "./rule-sets.messages.ts";

type Listed = ResultOf<typeof ruleSetsQuery>;

const ruleSetsQuery = graphql(`
  query RuleSets {
    ruleSets {
      code
      title {
        id
        en
      }
      year
      channel
      state
    }
  }
`);

export const ruleSetTones: Readonly<Record<string, Tone>> = {
  PROPOSED: "waiting",
  CONFIRMED: "done",
  REFUSED: "stopped",
  WITHDRAWN: "stopped",
};

export const ruleSetsPage = definePage<Listed>({
  path: patterns.ruleSets,
  area: "office",
  load: ({ execute }) => execute(ruleSetsQuery, {}),
  title: (_, { locale }) => ruleSetsWords[locale].title,
  description: (_, { locale }) => ruleSetsWords[locale].description,
  View: ({ data }) => <RuleSets {...data} />,
});

function RuleSets({ ruleSets }: Listed): VNode {
  const { locale, viewer } = useSite();
  const words = useWords(ruleSetsWords);
  const { channels } = useWords(termWords);
  const newest = ruleSets.find(({ state }) => state === "CONFIRMED");
  return (
    <OfficeFrame>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <p>{words.newDecree}</p>
      {newest && hasRole(viewer, "PERSONNEL_OFFICER") && (
        <p class="actions">
          <ButtonLink kind="secondary" href={addressOf(patterns.newRuleSet, {}, { dari: newest.code })}>
            {words.propose}
          </ButtonLink>
        </p>
      )}
      <Table
        caption={words.caption}
        isCaptionUnseen
        rows={ruleSets}
        keyOf={({ code }) => code}
        empty={<Empty title={words.emptyTitle}>{words.empty}</Empty>}
        columns={[
          {
            key: "name",
            head: words.name,
            isName: true,
            cell: ({ code, title }) => <a href={addressOf(patterns.ruleSet, { code })}>{title[locale]}</a>,
          },
          { key: "code", head: words.code, cell: ({ code }) => code },
          { key: "year", head: words.year, isNumeric: true, cell: ({ year }) => String(year) },
          { key: "channel", head: words.channel, cell: ({ channel }) => channels[channel]?.name ?? channel },
          {
            key: "state",
            head: words.state,
            cell: ({ state }) => <StateBadge tone={ruleSetTones[state] ?? "draft"}>{words.states[state] ?? state}</StateBadge>,
          },
        ]}
      />
    </OfficeFrame>
  );
}
