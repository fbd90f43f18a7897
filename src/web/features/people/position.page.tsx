import type { VNode } from "preact";
import { Form } from "../../components/form.tsx";
import { graphql } from "../../document.ts";
import type { ResultOf } from "../../document.ts";
import type { FormState } from "../../form.ts";
import { definePage, NotFound, Redirect, settled } from "../../page.ts";
import { addressOf, patterns } from "../../paths.ts";
import { useSite, useWords } from "../../site.ts";
import { OfficeFrame } from "../office/office-frame.tsx";
import { nameIn } from "../recruitment/names.ts";
import { isId } from "./is-id.ts";
import { positionsWords } from "./positions.messages.ts";
import { PositionFields, positionInput } from "./positions.page.tsx";

type Position = Extract<ResultOf<typeof positionQuery>["node"], { readonly type: "Position" }>;

const positionQuery = graphql(`
  query Position($id: ID!) {
    node(id: $id) {
      type: __typename
      ... on Position {
        id
        version
        code
        name
        nameEn
        kind
        family
      }
    }
  }
`);
const updateMutation = graphql(`
  mutation PositionUpdate($input: PositionUpdateInput!) {
    positionUpdate(input: $input) {
      userErrors {
        code
        path
        message
      }
    }
  }
`);

export const positionPage = definePage<Position>({
  path: patterns.position,
  area: "office",
  async load({ params, execute }) {
    const id = params["id"] ?? "";
    if (!isId(id)) return new NotFound();
    const { node } = await execute(positionQuery, { id });
    return node?.type === "Position" ? node : new NotFound();
  },
  title: (position, { locale }) => nameIn(locale, position),
  description: (_, { locale }) => positionsWords[locale].description,
  trail: (_, { locale }) => [{ href: patterns.positions, label: positionsWords[locale].title }],
  View: ({ data, form }) => <PositionView position={data} form={form} />,
  async act(form, { execute, params, locale }) {
    const id = params["id"] ?? "";
    const { refused, input } = positionInput(form, locale);
    if (refused) return refused;
    const { positionUpdate: updated } = await execute(updateMutation, { input: { id, version: Number(form.text("version")), ...input } });
    return settled(updated, new Redirect(addressOf(patterns.position, { id }), "saved"));
  },
});

function PositionView({ position, form }: { position: Position; form: FormState }): VNode {
  const { locale } = useSite();
  const words = useWords(positionsWords);
  return (
    <OfficeFrame>
      <h1>{nameIn(locale, position)}</h1>
      <Form act="edit" form={form} submit={words.save} hidden={{ version: String(position.version) }} isDraftKept>
        <PositionFields position={position} />
      </Form>
    </OfficeFrame>
  );
}
