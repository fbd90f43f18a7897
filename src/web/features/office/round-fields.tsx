import type { VNode } from "preact";
import type { Text } from "../../../kernel/text.ts";
import { Field } from "../../components/field.tsx";
import { Select } from "../../components/select.tsx";
import { graphql } from "../../document.ts";
import { useSite, useWords } from "../../site.ts";
import { roundsWords } from "./rounds.messages.ts";

export interface RuleSetChoice {
  readonly code: string;
  readonly title: Text;
  readonly state: string;
}

export const ruleSetChoicesQuery = graphql(`
  query RuleSetChoices {
    ruleSets {
      code
      title {
        id
        en
      }
      state
    }
  }
`);

/** What the settings of a round hold before anything is typed. */
export interface RoundValues {
  readonly title: string;
  readonly titleEn: string | null;
  readonly year: number;
  readonly applyUrl: string | null;
  readonly quota: number | null;
  readonly ruleSet: { readonly code: string } | null;
}

export const TitleFields = ({ values, isOfficialFixed = false }: { values: RoundValues | null; isOfficialFixed?: boolean }): VNode => {
  const words = useWords(roundsWords);
  return (
    <>
      {!isOfficialFixed && <Field name="title" label={words.titleField} value={values?.title ?? ""} isRequired maxLength={200} />}
      <Field name="titleEn" label={words.titleEn} value={values?.titleEn ?? ""} isRequired={false} maxLength={200} />
    </>
  );
};

export const YearField = ({ value }: { value: number }): VNode => {
  const words = useWords(roundsWords);
  return (
    <Field
      name="year"
      label={words.year}
      hint={words.yearHint}
      value={String(value)}
      inputMode="numeric"
      isRequired
      isNarrow
      maxLength={4}
    />
  );
};

export function RuleSetField({ choices, value, blank }: { choices: readonly RuleSetChoice[]; value: string | null; blank: string }): VNode {
  const { locale } = useSite();
  const words = useWords(roundsWords);
  const options = choices
    .filter(({ state }) => state === "CONFIRMED")
    .map(({ code, title }) => ({ value: code, label: `${title[locale]} (${code})` }));
  return <Select name="ruleSetCode" label={words.ruleSet} hint={words.ruleSetHint} blank={blank} value={value ?? ""} options={options} />;
}

export function ApplyFields({ values, isQuotaFixed = false }: { values: RoundValues | null; isQuotaFixed?: boolean }): VNode {
  const words = useWords(roundsWords);
  return (
    <>
      <Field
        name="applyUrl"
        label={words.applyUrl}
        hint={words.applyUrlHint}
        type="url"
        value={values?.applyUrl ?? ""}
        isRequired={false}
        maxLength={500}
      />
      {!isQuotaFixed && (
        <Field
          name="quota"
          label={words.quota}
          hint={words.quotaHint}
          value={values?.quota === null || values === null ? "" : String(values.quota)}
          inputMode="numeric"
          isRequired={false}
          isNarrow
          maxLength={9}
        />
      )}
    </>
  );
}
