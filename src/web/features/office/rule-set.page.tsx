import type { VNode } from "preact";
import { hasRole } from "../../../kernel/viewer.ts";
import { ButtonLink } from "../../components/button.tsx";
import type { ButtonKind } from "../../components/button.tsx";
import { Notice } from "../../components/notice.tsx";
import { StateBadge } from "../../components/state-badge.tsx";
import { graphql } from "../../document.ts";
import type { ResultOf } from "../../document.ts";
import type { FormState, SubmittedForm } from "../../form.ts";
import { definePage, NotFound, Redirect, settled } from "../../page.ts";
import type { PageRequest, Refused } from "../../page.ts";
import { addressOf, patterns } from "../../paths.ts";
import { useSite, useWords } from "../../site.ts";
import { contentOf, RuleSetTables } from "../openness/rule-set-content.tsx";
import { Decisions } from "./decisions.tsx";
import { Fold } from "./fold.tsx";
import { OfficeFrame } from "./office-frame.tsx";
import { officeWords } from "./office.messages.ts";
import { ruleSetsWords } from "./rule-sets.messages.ts";
import { ruleSetTones } from "./rule-sets.page.tsx";

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
      refusalReason
      skdMaximum
      skdWeight
      skbWeight
      multiplier
      content
      decrees {
        number
        subject {
          id
          en
        }
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

const refuseMutation = graphql(`
  mutation RuleSetRefuse($input: RuleSetRefuseInput!) {
    ruleSetRefuse(input: $input) {
      userErrors {
        code
        path
        message
      }
    }
  }
`);
const withdrawMutation = graphql(`
  mutation RuleSetWithdraw($input: RuleSetWithdrawInput!) {
    ruleSetWithdraw(input: $input) {
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
  act,
});

const kindOfAct = (action: string): ButtonKind => (action === "CONFIRM" ? "primary" : action === "REFUSE" ? "danger" : "secondary");

async function act(form: SubmittedForm, { execute, params }: PageRequest): Promise<NotFound | Redirect | Refused> {
  const here = addressOf(patterns.ruleSet, { code: params["code"] ?? "" });
  const input = { id: form.text("id") };
  switch (form.act) {
    case "CONFIRM":
      return settled((await execute(confirmMutation, { input })).ruleSetConfirm, new Redirect(here, "saved"));
    case "REFUSE":
      return settled(
        (await execute(refuseMutation, { input: { ...input, reason: form.text("reason") } })).ruleSetRefuse,
        new Redirect(here, "saved"),
      );
    case "WITHDRAW":
      return settled((await execute(withdrawMutation, { input })).ruleSetWithdraw, new Redirect(here, "saved"));
    default:
      return new NotFound();
  }
}

function RuleSetView({ ruleSet, form }: { ruleSet: RuleSet; form: FormState }): VNode {
  const { locale, viewer } = useSite();
  const words = useWords(ruleSetsWords);
  const { decisions } = useWords(officeWords);
  return (
    <OfficeFrame>
      <h1>{ruleSet.title[locale]}</h1>
      <p>
        <StateBadge tone={ruleSetTones[ruleSet.state] ?? "draft"}>{words.states[ruleSet.state] ?? ruleSet.state}</StateBadge>
      </p>
      {ruleSet.refusalReason && <Notice tone="warning">{words.refusedBecause(ruleSet.refusalReason)}</Notice>}
      {ruleSet.allowedActions.length > 0 && (
        <section>
          <h2>{decisions}</h2>
          <Decisions actions={ruleSet.allowedActions} form={form} words={words.actions} kindOf={kindOfAct} hidden={{ id: ruleSet.id }} />
        </section>
      )}
      <RuleSetTables ruleSet={ruleSet} />
      <Fold label={words.contentTitle} kind="quiet">
        <p>{words.contentWhat}</p>
        <pre class="long-text" tabIndex={0}>
          <code>{JSON.stringify(contentOf(ruleSet), null, 2)}</code>
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
