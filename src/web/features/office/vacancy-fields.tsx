import type { VNode } from "preact";
import type { Locale } from "../../../kernel/text.ts";
import { checkedForm } from "../../checked-form.ts";
import { Field } from "../../components/field.tsx";
import { Choices } from "../../components/select.tsx";
import { graphql } from "../../document.ts";
import type { ResultOf } from "../../document.ts";
import type { FormError, SubmittedForm } from "../../form.ts";
import type { PageRequest, Refused } from "../../page.ts";
import { useSite, useWords } from "../../site.ts";
import { nameIn } from "../recruitment/names.ts";
import type { Named } from "../recruitment/names.ts";
import { withNames } from "./formation-acts.ts";
import { formationsWords } from "./formations.messages.ts";
import { vacanciesWords } from "./vacancies.messages.ts";

export interface FormationChoice {
  readonly id: string;
  readonly code: string;
  readonly location: string;
  readonly need: number;
  readonly state: string;
  readonly position: Named | null;
}
type Page = ResultOf<typeof choicesQuery>;

const choicesQuery = graphql(`
  query VacancyFormationChoices($id: ID, $after: String) {
    round(id: $id) {
      formations(first: 100, after: $after) {
        nodes {
          id
          code
          location
          need
          state
          position {
            name
            nameEn
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

/** The formations of a round that a vacancy may announce: all but those that were refused. */
export async function formationsToChoose({ execute }: PageRequest, roundId: string): Promise<FormationChoice[]> {
  const found: FormationChoice[] = [];
  for (let after: string | null = null, page = 0; page < 10; page += 1) {
    const { round }: Page = await execute(choicesQuery, { id: roundId, after });
    found.push(...(round?.formations.nodes ?? []));
    if (!round?.formations.pageInfo.hasNextPage) break;
    after = round.formations.pageInfo.endCursor;
  }
  return found.filter(({ state }) => state !== "REJECTED");
}

/** What the form of a vacancy holds before anything is typed. */
export interface VacancyValues {
  readonly title: string;
  readonly titleEn: string | null;
  readonly requirements: string;
  readonly opensOn: string;
  readonly closesOn: string;
  readonly formations: readonly { readonly id: string }[];
}

export interface VacancyInput {
  readonly title: string;
  readonly titleEn: string | null;
  readonly requirements: string;
  readonly opensOn: string;
  readonly closesOn: string;
  readonly formationIds: readonly string[];
}

export function vacancyInput(form: SubmittedForm, locale: Locale): { readonly refused: Refused | null; readonly input: VacancyInput } {
  const checked = checkedForm(form, locale);
  const input = {
    title: checked.text("title"),
    titleEn: form.optional("titleEn"),
    requirements: checked.text("requirements").replaceAll("\r\n", "\n"),
    opensOn: checked.date("opensOn"),
    closesOn: checked.date("closesOn"),
    formationIds: form.all("formationIds"),
  };
  return { refused: checked.refused(), input };
}

/** A refusal of one formation names it by its code, which stands in the form. */
export const byFormation = (
  errors: readonly FormError[],
  { formationIds }: VacancyInput,
  choices: readonly FormationChoice[],
): FormError[] =>
  withNames(
    errors,
    "formationIds",
    formationIds.map((id) => choices.find((each) => each.id === id)?.code ?? ""),
  );

export function VacancyFields({
  choices,
  vacancy,
}: {
  choices: readonly FormationChoice[];
  vacancy: Partial<VacancyValues> | null;
}): VNode {
  const { locale, format } = useSite();
  const words = useWords(vacanciesWords);
  const { states } = useWords(formationsWords);
  return (
    <>
      <Field name="title" label={words.titleField} hint={words.titleHint} value={vacancy?.title ?? ""} isRequired maxLength={200} />
      <Field name="titleEn" label={words.titleEn} value={vacancy?.titleEn ?? ""} isRequired={false} maxLength={200} />
      <DayFields opensOn={vacancy?.opensOn ?? ""} closesOn={vacancy?.closesOn ?? ""} />
      <Field
        name="requirements"
        label={words.requirements}
        hint={words.requirementsHint}
        value={vacancy?.requirements ?? ""}
        rows={12}
        isRequired
        maxLength={20_000}
      />
      <Choices
        name="formationIds"
        label={words.formations}
        hint={words.formationsHint}
        pick="many"
        values={vacancy?.formations?.map(({ id }) => id) ?? []}
        options={choices.map(({ id, code, position, location, need, state }) => ({
          value: id,
          label: `${position ? nameIn(locale, position) : code}, ${location} (${format.number(need)})`,
          hint: `${code} · ${states[state] ?? state}`,
        }))}
      />
    </>
  );
}

export function DayFields({ opensOn, closesOn }: { opensOn: string; closesOn: string }): VNode {
  const words = useWords(vacanciesWords);
  return (
    <div class="field-row">
      <Field name="opensOn" label={words.opensOn} type="date" value={opensOn} isRequired />
      <Field name="closesOn" label={words.closesOn} hint={words.closesHint} type="date" value={closesOn} isRequired />
    </div>
  );
}
