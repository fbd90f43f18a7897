import type { VNode } from "preact";
import { hasRole } from "../../../kernel/viewer.ts";
import { ButtonLink } from "../../components/button.tsx";
import { Facts } from "../../components/facts.tsx";
import { StateBadge } from "../../components/state-badge.tsx";
import { Table } from "../../components/table.tsx";
import { graphql } from "../../document.ts";
import type { ResultOf } from "../../document.ts";
import type { FormState } from "../../form.ts";
import { definePage, NotFound, Redirect, settled } from "../../page.ts";
import { addressOf, patterns } from "../../paths.ts";
import { useSite, useWords } from "../../site.ts";
import { termWords } from "../recruitment/terms.messages.ts";
import { Decisions } from "./decisions.tsx";
import { Fold } from "./fold.tsx";
import { OfficeFrame } from "./office-frame.tsx";
import { officeWords } from "./office.messages.ts";
import { CodeTables, FillingTable } from "./rule-set-code-tables.tsx";
import type { RuleSetContent } from "./rule-set-form.ts";
import { ruleSetsWords } from "./rule-sets.messages.ts";

type RuleSet = NonNullable<ResultOf<typeof ruleSetQuery>["ruleSet"]>;

const ruleSetQuery = graphql(`
  query RuleSet($code: String!) {
    ruleSet(code: $code) {
      id
      code
      title {
        id
        en
      }
      year
      channel
      state
      confirmedAt
      skdMaximum
      skdWeight
      skbWeight
      multiplier
      content
      decrees {
        number
        subject
        source
        confidence
      }
      thresholds {
        kind
        twk
        tiu
        tkp
        total
      }
      objectionWindows {
        stage
        windowDays
        answerDays
      }
      allowedActions {
        action
        allowed
        reason
        availableFrom
        isReasonRequired
      }
    }
  }
`);
const confirmMutation = graphql(`
  mutation RuleSetConfirm($input: RuleSetConfirmInput!) {
    ruleSetConfirm(input: $input) {
      userErrors {
        code
        path
        message
      }
    }
  }
`);

export const ruleSetPage = definePage<RuleSet>({
  path: patterns.ruleSet,
  area: "office",
  load: async ({ execute, params }) => (await execute(ruleSetQuery, { code: params["code"] ?? "" })).ruleSet ?? new NotFound(),
  title: ({ title }, { locale }) => title[locale],
  description: (_, { locale }) => ruleSetsWords[locale].description,
  trail: (_, { locale }) => [{ href: patterns.ruleSets, label: ruleSetsWords[locale].title }],
  View: ({ data, form }) => <RuleSetView ruleSet={data} form={form} />,
  async act(form, { execute, params }) {
    const { ruleSetConfirm } = await execute(confirmMutation, { input: { id: form.text("id") } });
    return settled(ruleSetConfirm, new Redirect(addressOf(patterns.ruleSet, { code: params["code"] ?? "" }), "saved"));
  },
});

function RuleSetView({ ruleSet, form }: { ruleSet: RuleSet; form: FormState }): VNode {
  const { locale, format, viewer } = useSite();
  const words = useWords(ruleSetsWords);
  const { channels } = useWords(termWords);
  const { decisions } = useWords(officeWords);
  const content = JSON.parse(ruleSet.content) as RuleSetContent;
  return (
    <OfficeFrame>
      <h1>{ruleSet.title[locale]}</h1>
      <p>
        <StateBadge tone={ruleSet.state === "CONFIRMED" ? "done" : "waiting"}>{words.states[ruleSet.state] ?? ruleSet.state}</StateBadge>
      </p>
      {ruleSet.allowedActions.length > 0 && (
        <section>
          <h2>{decisions}</h2>
          <Decisions actions={ruleSet.allowedActions} form={form} words={words.actions} hidden={{ id: ruleSet.id }} />
        </section>
      )}
      <Facts
        items={[
          { label: words.code, value: ruleSet.code },
          { label: words.year, value: String(ruleSet.year) },
          { label: words.channel, value: channels[ruleSet.channel]?.name },
          { label: words.skdMaximum, value: format.number(ruleSet.skdMaximum) },
          { label: words.skdWeight, value: format.percent(Number(ruleSet.skdWeight), 0) },
          { label: words.skbWeight, value: format.percent(Number(ruleSet.skbWeight), 0) },
          { label: words.multiplier, value: format.number(ruleSet.multiplier) },
          { label: words.confirmedAt, value: ruleSet.confirmedAt && format.dateTime(ruleSet.confirmedAt) },
        ]}
      />
      <Tables ruleSet={ruleSet} />
      <FillingTable content={content} />
      <CodeTables content={content} />
      <Fold label={words.contentTitle} kind="quiet">
        <p>{words.contentWhat}</p>
        <pre class="long-text" tabIndex={0}>
          <code>{JSON.stringify(content, null, 2)}</code>
        </pre>
      </Fold>
      {hasRole(viewer, "PERSONNEL_OFFICER") && (
        <p class="actions">
          <ButtonLink kind="secondary" href={addressOf(patterns.newRuleSet, {}, { dari: ruleSet.code })}>
            {words.proposeFrom}
          </ButtonLink>
        </p>
      )}
    </OfficeFrame>
  );
}

function Tables({ ruleSet }: { ruleSet: RuleSet }): VNode {
  const { format } = useSite();
  const words = useWords(ruleSetsWords);
  const { kinds, parts, resultStages } = useWords(termWords);
  const figure = (value: number | null): string => (value === null ? "–" : format.number(value));
  return (
    <>
      <h2>{words.decreesTitle}</h2>
      <Table
        caption={words.decreesTitle}
        isCaptionUnseen
        rows={ruleSet.decrees}
        keyOf={({ number }) => number}
        columns={[
          { key: "number", head: words.decreeNumber, isName: true, cell: ({ number }) => number },
          { key: "subject", head: words.subject, cell: ({ subject }) => subject },
          { key: "source", head: words.source, cell: ({ source }) => source },
          { key: "confidence", head: words.confidence, cell: ({ confidence }) => confidence },
        ]}
      />
      <h2>{words.thresholdsTitle}</h2>
      <Table
        caption={words.thresholdsTitle}
        isCaptionUnseen
        rows={ruleSet.thresholds}
        keyOf={({ kind }) => kind}
        columns={[
          { key: "kind", head: words.kind, isName: true, cell: ({ kind }) => kinds[kind]?.name ?? kind },
          { key: "twk", head: parts.twk.name, isNumeric: true, cell: ({ twk }) => figure(twk) },
          { key: "tiu", head: parts.tiu.name, isNumeric: true, cell: ({ tiu }) => figure(tiu) },
          { key: "tkp", head: parts.tkp.name, isNumeric: true, cell: ({ tkp }) => figure(tkp) },
          { key: "total", head: words.total, isNumeric: true, cell: ({ total }) => figure(total) },
        ]}
      />
      <h2>{words.objectionTitle}</h2>
      <Table
        caption={words.objectionTitle}
        isCaptionUnseen
        rows={ruleSet.objectionWindows}
        keyOf={({ stage }) => stage}
        columns={[
          { key: "stage", head: words.stage, isName: true, cell: ({ stage }) => resultStages[stage]?.name ?? stage },
          { key: "window", head: words.windowDays, isNumeric: true, cell: ({ windowDays }) => format.number(windowDays) },
          { key: "answer", head: words.answerDays, isNumeric: true, cell: ({ answerDays }) => format.number(answerDays) },
        ]}
      />
    </>
  );
}
