import type { VNode } from "preact";
import { Facts } from "../../components/facts.tsx";
import { Field } from "../../components/field.tsx";
import { Form } from "../../components/form.tsx";
import { Notice } from "../../components/notice.tsx";
import { graphql } from "../../document.ts";
import type { ResultOf } from "../../document.ts";
import type { FormState } from "../../form.ts";
import { definePage, NotFound } from "../../page.ts";
import { addressOf, patterns } from "../../paths.ts";
import { useSite, useWords } from "../../site.ts";
import { VacancyBadge } from "../recruitment/badges.tsx";
import { titleIn } from "../recruitment/names.ts";
import type { Titled } from "../recruitment/names.ts";
import { VacancyFormations } from "../recruitment/vacancy-formations.tsx";
import { Decisions } from "./decisions.tsx";
import { OfficeFrame } from "./office-frame.tsx";
import { officeWords } from "./office.messages.ts";
import { framed, isAllowed, roundTrail } from "./office-round.ts";
import { vacanciesWords } from "./vacancies.messages.ts";
import { vacancyActs } from "./vacancy-acts.ts";
import { DayFields, formationsToChoose, VacancyFields } from "./vacancy-fields.tsx";
import type { FormationChoice } from "./vacancy-fields.tsx";

type Other = (Titled & { readonly code: string }) | null;

type Answer = NonNullable<ResultOf<typeof vacancyQuery>["vacancy"]>;
/** Without its round there is no page. */
type Vacancy = Answer & { readonly round: NonNullable<Answer["round"]> };
interface Shown {
  readonly vacancy: Vacancy;
  readonly choices: readonly FormationChoice[];
}

const vacancyQuery = graphql(`
  query OfficeVacancy($code: String) {
    vacancy(code: $code) {
      id
      code
      version
      title
      titleEn
      state
      stateReason
      decreeNumber
      requirements
      opensOn
      closesOn
      publishedAt
      needTotal
      round {
        id
        code
        title
        titleEn
      }
      formations {
        id
        code
        location
        qualification
        kind
        need
        incomeMinimum
        incomeMaximum
        position {
          name
          nameEn
        }
        unit {
          name
          nameEn
        }
      }
      supersedes {
        code
        title
        titleEn
      }
      supersededBy {
        code
        title
        titleEn
      }
      allowedActions {
        action
        allowed
        reason
        availableFrom
        isReasonRequired
      }
    }
  }
`);

export const officeVacancyPage = definePage<Shown>({
  path: patterns.officeVacancy,
  area: "office",
  async load(request) {
    const { vacancy } = await request.execute(vacancyQuery, { code: request.params["code"] ?? "" });
    if (!vacancy?.round) return new NotFound();
    const { round } = vacancy;
    const choices = isAllowed(vacancy.allowedActions, "UPDATE") ? await formationsToChoose(request, round.id) : [];
    return { vacancy: { ...vacancy, round }, choices };
  },
  title: ({ vacancy }, { locale }) => titleIn(locale, vacancy),
  description: ({ vacancy }, { locale }) => vacanciesWords[locale].pageDescription(titleIn(locale, vacancy)),
  trail: ({ vacancy: { round } }, site) => [
    ...roundTrail(round, site),
    { href: addressOf(patterns.roundVacancies, { code: round.code }), label: vacanciesWords[site.locale].title },
  ],
  View: ({ data, form }) => <VacancyView {...data} form={form} />,
  act: (form, request) => vacancyActs(form, request),
});

function VacancyView({ vacancy, choices, form }: Shown & { form: FormState }): VNode {
  const site = useSite();
  const { locale } = site;
  const words = useWords(vacanciesWords);
  const { decisions } = useWords(officeWords);
  return (
    <OfficeFrame round={framed(vacancy.round, site)} at={patterns.roundVacancies}>
      <h1>{titleIn(locale, vacancy)}</h1>
      <p class="actions">
        <VacancyBadge state={vacancy.state} /> <span>{vacancy.code}</span>
        {vacancy.publishedAt && <a href={addressOf(patterns.vacancy, { code: vacancy.code })}>{words.public}</a>}
      </p>
      {vacancy.stateReason && <Notice tone="warning">{words.returned(vacancy.stateReason)}</Notice>}
      <Relations vacancy={vacancy} />
      <section>
        <h2>{decisions}</h2>
        <p class="hint">{words.separation}</p>
        <Decisions
          actions={vacancy.allowedActions}
          form={form}
          words={words.actions}
          hidden={{ id: vacancy.id }}
          kindOf={(action) => (action === "CANCEL" ? "danger" : action === "RETURN" || action === "CORRECT" ? "secondary" : "primary")}
          fields={fieldsOfActions(vacancy, words)}
        />
      </section>
      {isAllowed(vacancy.allowedActions, "UPDATE") && (
        <section class="wide-form">
          <h2>{words.editTitle}</h2>
          <Form
            act="UPDATE"
            form={form}
            submit={words.save}
            hidden={{ id: vacancy.id, roundId: vacancy.round.id, version: String(vacancy.version) }}
            isDraftKept
          >
            <VacancyFields choices={choices} vacancy={vacancy} />
          </Form>
        </section>
      )}
      <Preview vacancy={vacancy} />
    </OfficeFrame>
  );
}

const fieldsOfActions = (vacancy: Vacancy, words: (typeof vacanciesWords)["id"]) => ({
  PUBLISH: (
    <>
      <Field name="decreeNumber" label={words.decree} hint={words.decreeHint} isRequired maxLength={100} />
      {vacancy.supersedes && (
        <Field name="correctionReason" label={words.correctionReason} hint={words.correctionHint} rows={3} isRequired maxLength={1000} />
      )}
    </>
  ),
  EXTEND: <Field name="closesOn" label={words.newClosesOn} hint={words.newClosesHint} type="date" value={vacancy.closesOn} isRequired />,
  CORRECT: <DayFields opensOn={vacancy.opensOn} closesOn={vacancy.closesOn} />,
});

function Relations({ vacancy: { supersedes, supersededBy, decreeNumber } }: { vacancy: Vacancy }): VNode {
  const { locale } = useSite();
  const words = useWords(vacanciesWords);
  const link = (other: Other): VNode | null =>
    other && (
      <a href={addressOf(patterns.officeVacancy, { code: other.code })}>
        {titleIn(locale, other)} ({other.code})
      </a>
    );
  return (
    <Facts
      items={[
        { label: words.decree, value: decreeNumber },
        { label: words.replaces, value: link(supersedes) },
        { label: words.replacedBy, value: link(supersededBy) },
      ]}
    />
  );
}

function Preview({ vacancy }: { vacancy: Vacancy }): VNode {
  const { locale, format } = useSite();
  const words = useWords(vacanciesWords);
  return (
    <section>
      <h2>{words.previewTitle}</h2>
      <div class="as-public">
        <h3>{titleIn(locale, vacancy)}</h3>
        <p>
          {words.days}: {format.dateRange(vacancy.opensOn, vacancy.closesOn)}
        </p>
        {vacancy.requirements.split(/\n\s*\n/).map((paragraph, index) => (
          <p key={index}>{paragraph}</p>
        ))}
        <VacancyFormations rows={vacancy.formations} />
      </div>
    </section>
  );
}
