import type { VNode } from "preact";
import { Facts } from "../../components/facts.tsx";
import { Form } from "../../components/form.tsx";
import { graphql } from "../../document.ts";
import type { FormError, FormState } from "../../form.ts";
import { definePage, NotFound, Redirect, Refused } from "../../page.ts";
import type { PageRequest } from "../../page.ts";
import { addressOf, patterns } from "../../paths.ts";
import { useWords } from "../../site.ts";
import { OfficeFrame } from "./office-frame.tsx";
import { RuleSetFields } from "./rule-set-fields.tsx";
import { ruleSetContent } from "./rule-set-form.ts";
import type { RuleSetContent } from "./rule-set-form.ts";
import { ruleSetsWords } from "./rule-sets.messages.ts";

const baseQuery = graphql<{ ruleSet: { readonly content: string } | null }, { code: string }>(
  "query RuleSetBase($code: String!) { ruleSet(code: $code) { content } }",
);

interface Proposed {
  readonly ruleSet: { readonly code: string } | null;
  readonly userErrors: readonly FormError[];
}
const proposeMutation = graphql<{ ruleSetPropose: Proposed }, { input: { content: string } }>(`
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
    const { ruleSet, userErrors } = (
      await request.execute(proposeMutation, { input: { content: JSON.stringify(ruleSetContent(base, form)) } })
    ).ruleSetPropose;
    return ruleSet ? new Redirect(addressOf(patterns.ruleSet, { code: ruleSet.code }), "sent") : new Refused(userErrors);
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
