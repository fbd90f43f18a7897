import type { VNode } from "preact";
import { Facts } from "../../components/facts.tsx";
import { Form } from "../../components/form.tsx";
import { StateBadge } from "../../components/state-badge.tsx";
import { graphql } from "../../document.ts";
import type { ResultOf } from "../../document.ts";
import type { FormState } from "../../form.ts";
import { definePage, NotFound, Redirect, settled } from "../../page.ts";
import { addressOf, patterns } from "../../paths.ts";
import { useSite, useWords } from "../../site.ts";
import { isId } from "../people/is-id.ts";
import { nameIn } from "../recruitment/names.ts";
import type { Titled } from "../recruitment/names.ts";
import { termWords } from "../recruitment/terms.messages.ts";
import { Decisions } from "./decisions.tsx";
import { formationChoices, FormationFields, formationInput } from "./formation-fields.tsx";
import type { FormationChoices } from "./formation-fields.tsx";
import { formationsWords } from "./formations.messages.ts";
import { formationTones } from "./formations.page.tsx";
import { OfficeFrame } from "./office-frame.tsx";
import { framed, isAllowed, roundTrail } from "./office-round.ts";

type Formation = Extract<ResultOf<typeof formationQuery>["node"], { readonly type: "Formation" }>;
interface Shown {
  readonly formation: Formation;
  readonly round: Titled & { readonly code: string };
  readonly choices: FormationChoices;
}

const formationQuery = graphql(`
  query Formation($id: ID!) {
    node(id: $id) {
      type: __typename
      ... on Formation {
        id
        version
        code
        location
        qualification
        kind
        need
        incomeMinimum
        incomeMaximum
        state
        position {
          id
          name
          nameEn
        }
        unit {
          id
          name
          nameEn
        }
        round {
          code
          title
          titleEn
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
  }
`);

const updateMutation = graphql(`
  mutation FormationUpdate($input: FormationUpdateInput!) {
    formationUpdate(input: $input) {
      userErrors {
        code
        path
        message
      }
    }
  }
`);
const removeMutation = graphql(`
  mutation FormationRemove($input: FormationRemoveInput!) {
    formationRemove(input: $input) {
      userErrors {
        code
        path
        message
      }
    }
  }
`);

export const formationPage = definePage<Shown>({
  path: patterns.formation,
  area: "office",
  async load(request) {
    const { id = "", code } = request.params;
    if (!isId(id)) return new NotFound();
    const { node } = await request.execute(formationQuery, { id });
    if (node?.type !== "Formation" || !node.round || node.round.code !== code) return new NotFound();
    return { formation: node, round: node.round, choices: await formationChoices(request) };
  },
  title: ({ formation }, { locale }) => `${formationsWords[locale].title} ${formation.code}`,
  description: (_, { locale }) => formationsWords[locale].description,
  trail: ({ round }, site) => [
    ...roundTrail(round, site),
    { href: addressOf(patterns.roundFormations, { code: round.code }), label: formationsWords[site.locale].title },
  ],
  View: ({ data, form }) => <FormationView {...data} form={form} />,
  async act(form, { execute, params, locale }) {
    const { id = "", code = "" } = params;
    const list = new Redirect(addressOf(patterns.roundFormations, { code }), "removed");
    if (form.act === "REMOVE") return settled((await execute(removeMutation, { input: { id } })).formationRemove, list);
    const { refused, input } = formationInput(form, locale);
    const saved = new Redirect(addressOf(patterns.formation, { code, id }), "saved");
    return (
      refused ??
      settled((await execute(updateMutation, { input: { id, version: Number(form.text("version")), ...input } })).formationUpdate, saved)
    );
  },
});

function FormationView({ formation, round, choices, form }: Shown & { form: FormState }): VNode {
  const site = useSite();
  const words = useWords(formationsWords);
  return (
    <OfficeFrame round={framed(round, site)}>
      <h1>{formation.position ? nameIn(site.locale, formation.position) : formation.code}</h1>
      <p>
        <StateBadge tone={formationTones[formation.state] ?? "draft"}>{words.states[formation.state] ?? formation.state}</StateBadge>
      </p>
      {isAllowed(formation.allowedActions, "UPDATE") ? (
        <Form act="UPDATE" form={form} submit={words.save} hidden={{ version: String(formation.version) }} isDraftKept>
          <FormationFields choices={choices} formation={formation} />
        </Form>
      ) : (
        <FormationFacts formation={formation} />
      )}
      <Decisions
        actions={formation.allowedActions}
        form={form}
        words={{ REMOVE: { label: words.remove, explain: words.removeWhat } }}
        kindOf={() => "danger"}
        isEmptyUnsaid
      />
    </OfficeFrame>
  );
}

function FormationFacts({ formation }: { formation: Formation }): VNode {
  const { locale, format } = useSite();
  const words = useWords(formationsWords);
  const { kinds } = useWords(termWords);
  const rupiah = (value: number | null): string | null => (value === null ? null : format.number(value));
  return (
    <Facts
      items={[
        { label: words.code, value: formation.code },
        { label: words.unit, value: formation.unit && nameIn(locale, formation.unit) },
        { label: words.location, value: formation.location },
        { label: words.qualification, value: formation.qualification },
        { label: words.kind, value: kinds[formation.kind]?.name ?? formation.kind },
        { label: words.need, value: format.number(formation.need) },
        { label: words.incomeMinimum, value: rupiah(formation.incomeMinimum) },
        { label: words.incomeMaximum, value: rupiah(formation.incomeMaximum) },
      ]}
    />
  );
}
