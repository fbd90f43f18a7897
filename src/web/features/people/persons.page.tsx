import type { VNode } from "preact";
import { Empty } from "../../components/empty.tsx";
import { Field } from "../../components/field.tsx";
import { Form } from "../../components/form.tsx";
import { Pager } from "../../components/pager.tsx";
import { SearchForm } from "../../components/search-form.tsx";
import { Select } from "../../components/select.tsx";
import { StateBadge } from "../../components/state-badge.tsx";
import { Table } from "../../components/table.tsx";
import { graphql } from "../../document.ts";
import type { ResultOf } from "../../document.ts";
import type { FormState } from "../../form.ts";
import { definePage, Redirect, Refused, payloadOf } from "../../page.ts";
import { addressOf, patterns } from "../../paths.ts";
import { useSite, useWords } from "../../site.ts";
import { Fold } from "../office/fold.tsx";
import { OfficeFrame } from "../office/office-frame.tsx";
import { nameIn } from "../recruitment/names.ts";
import { personsWords } from "./persons.messages.ts";
import { unitChoices } from "./unit-choices.ts";
import type { UnitChoice } from "./unit-choices.ts";

type Found = ResultOf<typeof personsQuery>;
interface Listed extends Found {
  readonly search: string;
  readonly units: readonly UnitChoice[];
}

const personsQuery = graphql(`
  query Persons($search: String, $after: String) {
    persons(search: $search, first: 50, after: $after) {
      nodes {
        id
        displayName
        employeeNumber
        kind
        isActive
        unit {
          name
          nameEn
        }
      }
      totalCount
      isCountCapped
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const addMutation = graphql(`
  mutation PersonAdd($input: PersonAddInput!) {
    personAdd(input: $input) {
      person {
        id
      }
      userErrors {
        code
        path
        message
      }
    }
  }
`);

export const personsPage = definePage<Listed>({
  path: patterns.persons,
  area: "office",
  async load(request) {
    const search = request.query.get("q")?.trim() ?? "";
    const [found, units] = await Promise.all([
      request.execute(personsQuery, { search: search || null, after: request.query.get("after") }),
      unitChoices(request),
    ]);
    return { ...found, search, units };
  },
  title: (_, { locale }) => personsWords[locale].title,
  description: (_, { locale }) => personsWords[locale].description,
  View: ({ data, form }) => <Persons {...data} form={form} />,
  async act(form, { execute }) {
    const input = {
      displayName: form.text("displayName"),
      employeeNumber: form.optional("employeeNumber"),
      unitId: form.optional("unitId"),
      contact: form.optional("contact"),
    };
    const added = payloadOf((await execute(addMutation, { input })).personAdd);
    return added.person ? new Redirect(addressOf(patterns.person, { id: added.person.id }), "created") : new Refused(added.userErrors);
  },
});

function Persons({ persons, search, units, form }: Listed & { form: FormState }): VNode {
  const { locale } = useSite();
  const words = useWords(personsWords);
  return (
    <OfficeFrame>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <SearchForm action={patterns.persons} label={words.search} value={search} />
      <Table
        caption={words.caption}
        isCaptionUnseen
        rows={persons.nodes}
        keyOf={({ id }) => id}
        empty={<Empty title={words.emptyTitle}>{words.empty}</Empty>}
        columns={[
          {
            key: "name",
            head: words.name,
            isName: true,
            cell: ({ id, displayName }) => <a href={addressOf(patterns.person, { id })}>{displayName}</a>,
          },
          { key: "number", head: words.employeeNumber, cell: ({ employeeNumber }) => employeeNumber ?? "–" },
          { key: "unit", head: words.unit, cell: ({ unit }) => (unit ? nameIn(locale, unit) : "–") },
          { key: "kind", head: words.kind, cell: ({ kind }) => words.kinds[kind] ?? kind },
          {
            key: "state",
            head: words.state,
            cell: ({ isActive }) => <StateBadge tone={isActive ? "open" : "stopped"}>{isActive ? words.open : words.closed}</StateBadge>,
          },
        ]}
      />
      {persons.nodes.length > 0 && (
        <Pager pageInfo={persons.pageInfo} shown={persons.nodes.length} total={persons.totalCount} isCapped={persons.isCountCapped} />
      )}
      <Fold label={words.add} act="add" form={form}>
        <p>{words.addWhat}</p>
        <Form act="add" form={form} submit={words.add}>
          <Field name="displayName" label={words.name} autoComplete="off" isRequired maxLength={200} />
          <Field
            name="employeeNumber"
            label={words.employeeNumber}
            hint={words.employeeNumberHint}
            inputMode="numeric"
            autoComplete="off"
            isRequired={false}
            maxLength={30}
          />
          <Select
            name="unitId"
            label={words.unit}
            blank={words.noUnit}
            options={units.map((unit) => ({ value: unit.id, label: nameIn(locale, unit) }))}
          />
          <Field name="contact" label={words.contact} hint={words.contactHint} autoComplete="off" isRequired={false} maxLength={254} />
        </Form>
      </Fold>
    </OfficeFrame>
  );
}
