import type { VNode } from "preact";
import type { Locale } from "../../../kernel/text.ts";
import { checkedForm } from "../../checked-form.ts";
import { Field } from "../../components/field.tsx";
import { Select } from "../../components/select.tsx";
import { graphql } from "../../document.ts";
import type { UnitAddInput, UnitKind } from "../../gql/graphql.ts";
import type { SubmittedForm } from "../../form.ts";
import type { Refused } from "../../page.ts";
import { useSite, useWords } from "../../site.ts";
import { nameIn } from "../recruitment/names.ts";
import type { UnitChoice } from "./unit-choices.ts";
import { unitsWords } from "./units.messages.ts";

interface District {
  readonly slug: string;
  readonly code: string | null;
  readonly name: string;
}
export const districtsQuery = graphql(`
  query Districts {
    instance {
      districts {
        slug
        code
        name
      }
    }
  }
`);

export interface UnitFieldsData {
  readonly units: readonly UnitChoice[];
  readonly districts: readonly District[];
}

/** What the form of a unit holds before anything is typed. */
export interface UnitValues {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly kind: string;
  readonly districtCode: string | null;
  readonly parent: { readonly id: string } | null;
}

export function unitInput(form: SubmittedForm, locale: Locale): { readonly refused: Refused | null; readonly input: UnitAddInput } {
  const checked = checkedForm(form, locale);
  const input = {
    code: checked.text("code"),
    name: checked.text("name"),
    nameEn: form.optional("nameEn"),
    kind: checked.term<UnitKind>("kind", unitsWords.id.kinds),
    parentId: form.optional("parentId"),
    districtCode: form.optional("districtCode"),
  };
  return { refused: checked.refused(), input };
}

/** A unit is offered every unit but itself to stand below. */
export function UnitFields({ choices, unit }: { choices: UnitFieldsData; unit: UnitValues | null }): VNode {
  const { locale } = useSite();
  const words = useWords(unitsWords);
  const parents = choices.units.filter(({ id }) => id !== unit?.id);
  return (
    <>
      <Field name="name" label={words.name} value={unit?.name ?? ""} isRequired maxLength={200} />
      <Field name="nameEn" label={words.nameEn} value={unit?.nameEn ?? ""} isRequired={false} maxLength={200} />
      <Field name="code" label={words.code} hint={words.codeHint} value={unit?.code ?? ""} isRequired maxLength={40} />
      <Select
        name="kind"
        label={words.kind}
        value={unit?.kind ?? "OFFICE"}
        options={Object.entries(words.kinds).map(([value, label]) => ({ value, label }))}
      />
      <Select
        name="parentId"
        label={words.parent}
        blank={words.top}
        value={unit?.parent?.id ?? ""}
        options={parents.map((each) => ({ value: each.id, label: nameIn(locale, each) }))}
      />
      <Select
        name="districtCode"
        label={words.district}
        blank={words.noDistrict}
        value={unit?.districtCode ?? ""}
        options={choices.districts.map(({ code, slug, name }) => ({ value: code ?? slug, label: name }))}
      />
    </>
  );
}
