import type { VNode } from "preact";
import { Empty } from "../../components/empty.tsx";
import { Form } from "../../components/form.tsx";
import { Pager } from "../../components/pager.tsx";
import { SearchForm } from "../../components/search-form.tsx";
import { StateBadge } from "../../components/state-badge.tsx";
import { Table } from "../../components/table.tsx";
import { graphql } from "../../document.ts";
import type { ResultOf } from "../../document.ts";
import type { FormState } from "../../form.ts";
import { definePage, Redirect, settled } from "../../page.ts";
import { addressOf, patterns } from "../../paths.ts";
import { useSite, useWords } from "../../site.ts";
import { Fold } from "../office/fold.tsx";
import { OfficeFrame } from "../office/office-frame.tsx";
import { nameIn } from "../recruitment/names.ts";
import { unitChoices } from "./unit-choices.ts";
import { districtsQuery, UnitFields, unitInput } from "./unit-fields.tsx";
import type { UnitFieldsData } from "./unit-fields.tsx";
import { unitsWords } from "./units.messages.ts";

type Found = ResultOf<typeof unitsQuery>;
interface Listed extends Found {
  readonly search: string;
  readonly choices: UnitFieldsData;
}

const unitsQuery = graphql(`
  query Units($filter: UnitFilter, $after: String) {
    units(filter: $filter, first: 50, after: $after) {
      nodes {
        id
        code
        name
        nameEn
        kind
        isActive
        parent {
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
  mutation UnitAdd($input: UnitAddInput!) {
    unitAdd(input: $input) {
      userErrors {
        code
        path
        message
      }
    }
  }
`);

export const unitsPage = definePage<Listed>({
  path: patterns.units,
  area: "office",
  async load(request) {
    const search = request.query.get("q")?.trim() ?? "";
    const [found, units, { instance }] = await Promise.all([
      request.execute(unitsQuery, { filter: { search: search || null }, after: request.query.get("after") }),
      unitChoices(request),
      request.execute(districtsQuery, {}),
    ]);
    return { ...found, search, choices: { units, districts: instance.districts } };
  },
  title: (_, { locale }) => unitsWords[locale].title,
  description: (_, { locale }) => unitsWords[locale].description,
  View: ({ data, form }) => <Units {...data} form={form} />,
  async act(form, { execute, locale }) {
    const { refused, input } = unitInput(form, locale);
    return (
      refused ??
      settled(
        (await execute(addMutation, { input })).unitAdd,
        new Redirect(addressOf(patterns.units, {}, { q: form.text("name") }), "created"),
      )
    );
  },
});

function Units({ units, search, choices, form }: Listed & { form: FormState }): VNode {
  const { locale } = useSite();
  const words = useWords(unitsWords);
  return (
    <OfficeFrame>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <SearchForm action={patterns.units} label={words.search} value={search} />
      <Table
        caption={words.caption}
        isCaptionUnseen
        rows={units.nodes}
        keyOf={({ id }) => id}
        empty={<Empty title={words.emptyTitle}>{words.empty}</Empty>}
        columns={[
          {
            key: "name",
            head: words.name,
            isName: true,
            cell: (unit) => <a href={addressOf(patterns.unit, { id: unit.id })}>{nameIn(locale, unit)}</a>,
          },
          { key: "code", head: words.code, cell: ({ code }) => code },
          { key: "kind", head: words.kind, cell: ({ kind }) => words.kinds[kind] ?? kind },
          { key: "parent", head: words.parent, cell: ({ parent }) => (parent ? nameIn(locale, parent) : words.top) },
          {
            key: "state",
            head: words.state,
            cell: ({ isActive }) => <StateBadge tone={isActive ? "open" : "stopped"}>{isActive ? words.open : words.closed}</StateBadge>,
          },
        ]}
      />
      {units.nodes.length > 0 && (
        <Pager pageInfo={units.pageInfo} shown={units.nodes.length} total={units.totalCount} isCapped={units.isCountCapped} />
      )}
      <Fold label={words.add} act="add" form={form}>
        <Form act="add" form={form} submit={words.add}>
          <UnitFields choices={choices} unit={null} />
        </Form>
      </Fold>
    </OfficeFrame>
  );
}
