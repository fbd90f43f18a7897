import type { VNode } from "preact";
import type { Locale } from "../../../kernel/text.ts";
import { checkedForm } from "../../checked-form.ts";
import { Empty } from "../../components/empty.tsx";
import { Field } from "../../components/field.tsx";
import { Form } from "../../components/form.tsx";
import { Pager } from "../../components/pager.tsx";
import { SearchForm } from "../../components/search-form.tsx";
import { Select } from "../../components/select.tsx";
import { Table } from "../../components/table.tsx";
import { graphql } from "../../document.ts";
import type { ResultOf } from "../../document.ts";
import type { PositionAddInput, PositionKind } from "../../gql/graphql.ts";
import type { FormState, SubmittedForm } from "../../form.ts";
import { definePage, Redirect, settled } from "../../page.ts";
import type { Refused } from "../../page.ts";
import { addressOf, patterns } from "../../paths.ts";
import { useSite, useWords } from "../../site.ts";
import { Fold } from "../office/fold.tsx";
import { OfficeFrame } from "../office/office-frame.tsx";
import { nameIn } from "../recruitment/names.ts";
import { positionsWords } from "./positions.messages.ts";

export interface PositionValues {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly kind: string;
  readonly family: string;
}
type Found = ResultOf<typeof positionsQuery>;
interface Listed extends Found {
  readonly search: string;
}

const positionsQuery = graphql(`
  query Positions($filter: PositionFilter, $after: String) {
    positions(filter: $filter, first: 50, after: $after) {
      nodes {
        id
        code
        name
        nameEn
        kind
        family
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
  mutation PositionAdd($input: PositionAddInput!) {
    positionAdd(input: $input) {
      userErrors {
        code
        path
        message
      }
    }
  }
`);

export const positionsPage = definePage<Listed>({
  path: patterns.positions,
  area: "office",
  async load({ query, execute }) {
    const search = query.get("q")?.trim() ?? "";
    return { ...(await execute(positionsQuery, { filter: { search: search || null }, after: query.get("after") })), search };
  },
  title: (_, { locale }) => positionsWords[locale].title,
  description: (_, { locale }) => positionsWords[locale].description,
  View: ({ data, form }) => <Positions {...data} form={form} />,
  async act(form, { execute, locale }) {
    const { refused, input } = positionInput(form, locale);
    return (
      refused ??
      settled(
        (await execute(addMutation, { input })).positionAdd,
        new Redirect(addressOf(patterns.positions, {}, { q: form.text("name") }), "created"),
      )
    );
  },
});

export function positionInput(form: SubmittedForm, locale: Locale): { readonly refused: Refused | null; readonly input: PositionAddInput } {
  const checked = checkedForm(form, locale);
  const input = {
    code: checked.text("code"),
    name: checked.text("name"),
    nameEn: form.optional("nameEn"),
    kind: checked.term<PositionKind>("kind", positionsWords.id.kinds),
    family: checked.text("family"),
  };
  return { refused: checked.refused(), input };
}

function Positions({ positions, search, form }: Listed & { form: FormState }): VNode {
  const { locale } = useSite();
  const words = useWords(positionsWords);
  return (
    <OfficeFrame>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <SearchForm action={patterns.positions} label={words.search} value={search} />
      <Table
        caption={words.caption}
        isCaptionUnseen
        rows={positions.nodes}
        keyOf={({ id }) => id}
        empty={<Empty title={words.emptyTitle}>{words.empty}</Empty>}
        columns={[
          {
            key: "name",
            head: words.name,
            isName: true,
            cell: (each) => <a href={addressOf(patterns.position, { id: each.id })}>{nameIn(locale, each)}</a>,
          },
          { key: "code", head: words.code, cell: ({ code }) => code },
          { key: "kind", head: words.kind, cell: ({ kind }) => words.kinds[kind] ?? kind },
          { key: "family", head: words.family, cell: ({ family }) => family },
        ]}
      />
      {positions.nodes.length > 0 && (
        <Pager
          pageInfo={positions.pageInfo}
          shown={positions.nodes.length}
          total={positions.totalCount}
          isCapped={positions.isCountCapped}
        />
      )}
      <Fold label={words.add} act="add" form={form}>
        <Form act="add" form={form} submit={words.add}>
          <PositionFields position={null} />
        </Form>
      </Fold>
    </OfficeFrame>
  );
}

export function PositionFields({ position }: { position: PositionValues | null }): VNode {
  const words = useWords(positionsWords);
  return (
    <>
      <Field name="name" label={words.name} value={position?.name ?? ""} isRequired maxLength={200} />
      <Field name="nameEn" label={words.nameEn} value={position?.nameEn ?? ""} isRequired={false} maxLength={200} />
      <Field name="code" label={words.code} hint={words.codeHint} value={position?.code ?? ""} isRequired maxLength={40} />
      <Select
        name="kind"
        label={words.kind}
        value={position?.kind ?? "FUNCTIONAL"}
        options={Object.entries(words.kinds).map(([value, label]) => ({ value, label }))}
      />
      <Field name="family" label={words.family} hint={words.familyHint} value={position?.family ?? ""} isRequired maxLength={60} />
    </>
  );
}
