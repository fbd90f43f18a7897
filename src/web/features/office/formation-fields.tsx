import type { FormationAddInput, NeedKind } from "../../gql/graphql.ts";
import type { VNode } from "preact";
import type { Locale } from "../../../kernel/text.ts";
import { checkedForm } from "../../checked-form.ts";
import { Field } from "../../components/field.tsx";
import { Select } from "../../components/select.tsx";
import type { SubmittedForm } from "../../form.ts";
import type { PageRequest, Refused } from "../../page.ts";
import { useSite, useWords } from "../../site.ts";
import { positionChoices, unitChoices } from "../people/unit-choices.ts";
import type { PositionChoice, UnitChoice } from "../people/unit-choices.ts";
import { nameIn } from "../recruitment/names.ts";
import { termWords } from "../recruitment/terms.messages.ts";
import { formationsWords } from "./formations.messages.ts";

export interface FormationChoices {
  readonly units: readonly UnitChoice[];
  readonly positions: readonly PositionChoice[];
}

export async function formationChoices(request: PageRequest): Promise<FormationChoices> {
  const [units, positions] = await Promise.all([unitChoices(request), positionChoices(request)]);
  return { units, positions };
}

/** What the form of a formation holds before anything is typed. */
export interface FormationValues {
  readonly code: string;
  readonly location: string;
  readonly qualification: string;
  readonly kind: string;
  readonly need: number;
  readonly incomeMinimum: number | null;
  readonly incomeMaximum: number | null;
  readonly position: { readonly id: string } | null;
  readonly unit: { readonly id: string } | null;
}

export function formationInput(
  form: SubmittedForm,
  locale: Locale,
): { readonly refused: Refused | null; readonly input: Omit<FormationAddInput, "roundId"> } {
  const checked = checkedForm(form, locale);
  const input = {
    code: checked.text("code"),
    positionId: checked.choice("positionId"),
    unitId: checked.choice("unitId"),
    location: checked.text("location"),
    qualification: checked.text("qualification"),
    kind: checked.term<NeedKind>("kind", termWords.id.kinds),
    need: checked.integer("need"),
    incomeMinimum: checked.optionalInteger("incomeMinimum"),
    incomeMaximum: checked.optionalInteger("incomeMaximum"),
  };
  return { refused: checked.refused(), input };
}

export function FormationFields({ choices, formation }: { choices: FormationChoices; formation: FormationValues | null }): VNode {
  const { locale } = useSite();
  const words = useWords(formationsWords);
  const { kinds } = useWords(termWords);
  const rupiah = (value: number | null | undefined): string => (value === null || value === undefined ? "" : String(value));
  return (
    <>
      <Select
        name="positionId"
        label={words.position}
        value={formation?.position?.id ?? ""}
        options={choices.positions.map((each) => ({ value: each.id, label: nameIn(locale, each) }))}
      />
      <Select
        name="unitId"
        label={words.unit}
        value={formation?.unit?.id ?? ""}
        options={choices.units.map((each) => ({ value: each.id, label: nameIn(locale, each) }))}
      />
      <Field
        name="location"
        label={words.location}
        hint={words.locationHint}
        value={formation?.location ?? ""}
        isRequired
        maxLength={200}
      />
      <Field
        name="qualification"
        label={words.qualification}
        hint={words.qualificationHint}
        value={formation?.qualification ?? ""}
        isRequired
        maxLength={500}
      />
      <Select
        name="kind"
        label={words.kind}
        value={formation?.kind ?? "GENERAL"}
        options={Object.entries(kinds).map(([value, { name }]) => ({ value, label: name }))}
      />
      <div class="field-row">
        <Field
          name="need"
          label={words.need}
          value={formation ? String(formation.need) : ""}
          inputMode="numeric"
          isRequired
          maxLength={6}
        />
        <Field name="code" label={words.code} hint={words.codeHint} value={formation?.code ?? ""} isRequired maxLength={60} />
      </div>
      <div class="field-row">
        <Field
          name="incomeMinimum"
          label={words.incomeMinimum}
          hint={words.incomeHint}
          value={rupiah(formation?.incomeMinimum)}
          inputMode="numeric"
          isRequired={false}
        />
        <Field
          name="incomeMaximum"
          label={words.incomeMaximum}
          hint={words.incomeHint}
          value={rupiah(formation?.incomeMaximum)}
          inputMode="numeric"
          isRequired={false}
        />
      </div>
    </>
  );
}
