import type { VNode } from "preact";
import { hasRoleFor } from "../../../kernel/viewer.ts";
import { checkedForm } from "../../checked-form.ts";
import { Field } from "../../components/field.tsx";
import { Form } from "../../components/form.tsx";
import { Notice } from "../../components/notice.tsx";
import { Choices, Select } from "../../components/select.tsx";
import { graphql } from "../../document.ts";
import type { ResultOf } from "../../document.ts";
import type { FormState, SubmittedForm } from "../../form.ts";
import type { Channel, RoundPath } from "../../gql/graphql.ts";
import { definePage, payloadOf, Redirect, Refused } from "../../page.ts";
import type { PageRequest } from "../../page.ts";
import { addressOf, patterns } from "../../paths.ts";
import { useSite, useWords } from "../../site.ts";
import { unitChoices } from "../people/unit-choices.ts";
import type { UnitChoice } from "../people/unit-choices.ts";
import { nameIn, titleIn } from "../recruitment/names.ts";
import { termWords } from "../recruitment/terms.messages.ts";
import { Fold } from "./fold.tsx";
import { OfficeFrame } from "./office-frame.tsx";
import { officeWords } from "./office.messages.ts";
import { ApplyFields, RuleSetField, ruleSetChoicesQuery, TitleFields, YearField } from "./round-fields.tsx";
import type { RuleSetChoice } from "./round-fields.tsx";
import { roundsWords } from "./rounds.messages.ts";

type Older = ResultOf<typeof olderQuery>["rounds"]["nodes"][number];
interface NewRound {
  readonly older: readonly Older[];
  readonly ruleSets: readonly RuleSetChoice[];
  readonly units: readonly UnitChoice[];
}

const olderQuery = graphql(`
  query OlderRounds {
    rounds(first: 50) {
      nodes {
        id
        code
        title
        titleEn
      }
    }
  }
`);

type Made = NonNullable<ResultOf<typeof draftMutation>["roundDraft"]>;
const draftMutation = graphql(`
  mutation RoundDraft($input: RoundDraftInput!) {
    roundDraft(input: $input) {
      round {
        code
      }
      userErrors {
        code
        path
        message
      }
    }
  }
`);
const copyMutation = graphql(`
  mutation RoundCopy($input: RoundCopyInput!) {
    roundCopy(input: $input) {
      round {
        code
      }
      userErrors {
        code
        path
        message
      }
    }
  }
`);

export const newRoundPage = definePage<NewRound>({
  path: patterns.newRound,
  area: "office",
  async load(request) {
    const [{ rounds }, { ruleSets }, units] = await Promise.all([
      request.execute(olderQuery, {}),
      request.execute(ruleSetChoicesQuery, {}),
      unitChoices(request),
    ]);
    return { older: rounds.nodes, ruleSets, units: units.filter(({ id }) => hasRoleFor(request.viewer, id, "PERSONNEL_OFFICER")) };
  },
  title: (_, { locale }) => roundsWords[locale].newTitle,
  description: (_, { locale }) => roundsWords[locale].newDescription,
  trail: (_, { locale }) => [{ href: patterns.officeRounds, label: officeWords[locale].rounds }],
  View: ({ data, form }) => <NewRoundView {...data} form={form} />,
  act: (form, request) => (form.act === "copy" ? copy(form, request) : draft(form, request)),
});

async function copy(form: SubmittedForm, { execute, locale }: PageRequest): Promise<Redirect | Refused> {
  const checked = checkedForm(form, locale);
  const input = {
    id: checked.choice("id"),
    code: checked.text("code"),
    title: checked.text("title"),
    titleEn: form.optional("titleEn"),
    year: checked.integer("year"),
    ruleSetCode: form.optional("ruleSetCode"),
  };
  return checked.refused() ?? onwards(payloadOf((await execute(copyMutation, { input })).roundCopy));
}

async function draft(form: SubmittedForm, { execute, locale }: PageRequest): Promise<Redirect | Refused> {
  const checked = checkedForm(form, locale);
  const input = {
    code: checked.text("code"),
    title: checked.text("title"),
    titleEn: form.optional("titleEn"),
    year: checked.integer("year"),
    channel: checked.term<Channel>("channel", termWords.id.channels),
    path: checked.term<RoundPath>("path", termWords.id.paths),
    ruleSetCode: form.optional("ruleSetCode"),
    organiserUnitId: checked.choice("organiserUnitId"),
    applyUrl: form.optional("applyUrl"),
    quota: checked.optionalInteger("quota"),
  };
  return checked.refused() ?? onwards(payloadOf((await execute(draftMutation, { input })).roundDraft));
}

const onwards = ({ round, userErrors }: Made): Redirect | Refused =>
  round ? new Redirect(addressOf(patterns.officeRound, { code: round.code }), "created") : new Refused(userErrors);

function NewRoundView({ older, ruleSets, units, form }: NewRound & { form: FormState }): VNode {
  const { locale, now, format } = useSite();
  const words = useWords(roundsWords);
  const nextYear = Number(format.localDate(now).slice(0, 4)) + 1;
  const code = <Field name="code" label={words.code} hint={words.codeHint} isRequired maxLength={60} />;
  return (
    <OfficeFrame at={patterns.officeRounds}>
      <h1>{words.newTitle}</h1>
      <p class="lead">{words.newLead}</p>
      {units.length === 0 ? (
        <Notice tone="warning">{words.notOfficer}</Notice>
      ) : (
        <>
          <h2>{words.copyTitle}</h2>
          <p>{words.copyWhat}</p>
          {older.length === 0 ? (
            <p class="table-empty">{words.copyEmpty}</p>
          ) : (
            <Form act="copy" form={form} submit={words.copy} isDraftKept>
              <Select
                name="id"
                label={words.copyFrom}
                options={older.map((round) => ({ value: round.id, label: titleIn(locale, round) }))}
              />
              <TitleFields values={null} />
              <div class="field-row">
                <YearField value={nextYear} />
                {code}
              </div>
              <RuleSetField choices={ruleSets} value={null} blank={words.sameRuleSet} />
            </Form>
          )}
          <Fold label={words.blankTitle} act="draft" form={form} isOpen={older.length === 0}>
            <BlankForm units={units} ruleSets={ruleSets} form={form} year={nextYear}>
              {code}
            </BlankForm>
          </Fold>
        </>
      )}
    </OfficeFrame>
  );
}

function BlankForm({
  units,
  ruleSets,
  form,
  year,
  children,
}: {
  units: readonly UnitChoice[];
  ruleSets: readonly RuleSetChoice[];
  form: FormState;
  year: number;
  children: VNode;
}): VNode {
  const { locale } = useSite();
  const words = useWords(roundsWords);
  const { channels, paths } = useWords(termWords);
  const choices = (terms: Readonly<Record<string, { name: string; meaning: string }>>) =>
    Object.entries(terms).map(([value, { name, meaning }]) => ({ value, label: name, hint: meaning }));
  return (
    <Form act="draft" form={form} submit={words.draft} isDraftKept>
      <TitleFields values={null} />
      <div class="field-row">
        <YearField value={year} />
        {children}
      </div>
      <Choices name="path" label={words.path} hint={words.pathHint} pick="one" values={["CPNS"]} options={choices(paths)} />
      <Choices name="channel" label={words.channel} pick="one" values={["NATIONAL"]} options={choices(channels)} />
      <RuleSetField choices={ruleSets} value={null} blank={words.noRuleSet} />
      <Select
        name="organiserUnitId"
        label={words.organiser}
        options={units.map((unit) => ({ value: unit.id, label: nameIn(locale, unit) }))}
      />
      <ApplyFields values={null} />
    </Form>
  );
}
