import type { VNode } from "preact";
import { Form } from "../../components/form.tsx";
import { StateBadge } from "../../components/state-badge.tsx";
import { graphql } from "../../document.ts";
import type { ResultOf } from "../../document.ts";
import type { FormState } from "../../form.ts";
import { definePage, NotFound, Redirect, settled } from "../../page.ts";
import { addressOf, patterns } from "../../paths.ts";
import { useSite, useWords } from "../../site.ts";
import { Fold } from "../office/fold.tsx";
import { OfficeFrame } from "../office/office-frame.tsx";
import { nameIn } from "../recruitment/names.ts";
import { isId } from "./is-id.ts";
import { unitChoices } from "./unit-choices.ts";
import { districtsQuery, UnitFields, unitInput } from "./unit-fields.tsx";
import type { UnitFieldsData } from "./unit-fields.tsx";
import { unitsWords } from "./units.messages.ts";

type Unit = NonNullable<ResultOf<typeof unitQuery>["unit"]>;
interface Shown {
  readonly unit: Unit;
  readonly choices: UnitFieldsData;
}

const unitQuery = graphql(`
  query Unit($id: ID!) {
    unit(id: $id) {
      id
      version
      code
      name
      nameEn
      kind
      districtCode
      isActive
      parent {
        id
      }
    }
  }
`);
const updateMutation = graphql(`
  mutation UnitUpdate($input: UnitUpdateInput!) {
    unitUpdate(input: $input) {
      userErrors {
        code
        path
        message
      }
    }
  }
`);

export const unitPage = definePage<Shown>({
  path: patterns.unit,
  area: "office",
  async load(request) {
    const id = request.params["id"] ?? "";
    if (!isId(id)) return new NotFound();
    const [{ unit }, units, { instance }] = await Promise.all([
      request.execute(unitQuery, { id }),
      unitChoices(request),
      request.execute(districtsQuery, {}),
    ]);
    return unit ? { unit, choices: { units, districts: instance.districts } } : new NotFound();
  },
  title: ({ unit }, { locale }) => nameIn(locale, unit),
  description: (_, { locale }) => unitsWords[locale].description,
  trail: (_, { locale }) => [{ href: patterns.units, label: unitsWords[locale].title }],
  View: ({ data, form }) => <UnitView {...data} form={form} />,
  async act(form, { execute, params, locale }) {
    const id = params["id"] ?? "";
    const saved = new Redirect(addressOf(patterns.unit, { id }), "saved");
    if (form.act !== "edit")
      return settled((await execute(updateMutation, { input: { id, isActive: form.act === "reopen" } })).unitUpdate, saved);
    const { refused, input } = unitInput(form, locale);
    return (
      refused ??
      settled((await execute(updateMutation, { input: { id, version: Number(form.text("version")), ...input } })).unitUpdate, saved)
    );
  },
});

function UnitView({ unit, choices, form }: Shown & { form: FormState }): VNode {
  const { locale } = useSite();
  const words = useWords(unitsWords);
  const act = unit.isActive ? "close" : "reopen";
  return (
    <OfficeFrame>
      <h1>{nameIn(locale, unit)}</h1>
      <p>
        <StateBadge tone={unit.isActive ? "open" : "stopped"}>{unit.isActive ? words.open : words.closed}</StateBadge>
      </p>
      <Form act="edit" form={form} submit={words.save} hidden={{ version: String(unit.version) }} isDraftKept>
        <UnitFields choices={choices} unit={unit} />
      </Form>
      <Fold label={words[act]} kind={unit.isActive ? "danger" : "secondary"} act={act} form={form}>
        {unit.isActive && <p>{words.closeWhat}</p>}
        <Form act={act} form={form} submit={words[act]} submitKind={unit.isActive ? "danger" : "primary"} />
      </Fold>
    </OfficeFrame>
  );
}
