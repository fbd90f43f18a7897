import type { VNode } from "preact";
import { Facts } from "../../components/facts.tsx";
import { Form } from "../../components/form.tsx";
import { graphql } from "../../document.ts";
import type { FormState } from "../../form.ts";
import { definePage, NotFound, Redirect, Refused, payloadOf } from "../../page.ts";
import type { PageRequest } from "../../page.ts";
import { addressOf, patterns } from "../../paths.ts";
import { useWords } from "../../site.ts";
import { OfficeFrame } from "./office-frame.tsx";
import { RuleSetFields } from "./rule-set-fields.tsx";
import { ruleSetContent } from "./rule-set-form.ts";
import type { RuleSetContent } from "./rule-set-form.ts";
import { besideFields, decreeRows, orderRefused, stepRows } from "./rule-set-rows.ts";
import { ruleSetsWords } from "./rule-sets.messages.ts";

const baseQuery = graphql(`
  query RuleSetBase($code: String!) {
    ruleSet(code: $code) {
      content
    }
  }
`);

const proposeMutation = graphql(`
  mutation RuleSetPropose($input: RuleSetProposeInput!) {
    ruleSetPropose(input: $input) {
      ruleSet {
        code
      }
      userErrors {
        code
        path
        message
      }
    }
  }
`);

async function baseOf({ execute, query }: PageRequest): Promise<RuleSetContent | null> {
  const { ruleSet } = await execute(baseQuery, { code: query.get("dari") ?? "" });
  return ruleSet && (JSON.parse(ruleSet.content) as RuleSetContent);
}

export const newRuleSetPage = definePage<RuleSetContent>({
  path: patterns.newRuleSet,
  area: "office",
  load: async (request) => (await baseOf(request)) ?? new Redirect(patterns.ruleSets),
  title: (_, { locale }) => ruleSetsWords[locale].propose,
  description: (_, { locale }) => ruleSetsWords[locale].description,
  trail: (_, { locale }) => [{ href: patterns.ruleSets, label: ruleSetsWords[locale].title }],
  View: ({ data, form }) => <NewRuleSet base={data} form={form} />,
  async act(form, request) {
    const base = await baseOf(request);
    if (!base) return new NotFound();
    const refused = orderRefused(form, base.filling.length, request.locale);
    if (refused) return refused;
    const { ruleSetPropose } = await request.execute(proposeMutation, { input: { content: JSON.stringify(ruleSetContent(base, form)) } });
    const { ruleSet, userErrors } = payloadOf(ruleSetPropose);
    if (ruleSet) return new Redirect(addressOf(patterns.ruleSet, { code: ruleSet.code }), "sent");
    const rows = { decrees: decreeRows(form, base.decrees.length), steps: stepRows(form, base.filling.length) };
    return new Refused(besideFields(userErrors, rows));
  },
});

function NewRuleSet({ base, form }: { base: RuleSetContent; form: FormState }): VNode {
  const words = useWords(ruleSetsWords);
  return (
    <OfficeFrame at={patterns.ruleSets}>
      <h1>{words.propose}</h1>
      <p class="lead">{words.proposeLead}</p>
      <Facts items={[{ label: words.base, value: base.code }]} />
      <div class="wide-form">
        <Form act="propose" form={form} submit={words.propose} isDraftKept>
          <RuleSetFields base={base} />
        </Form>
      </div>
    </OfficeFrame>
  );
}
