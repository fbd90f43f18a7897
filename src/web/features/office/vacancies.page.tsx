import type { VNode } from "preact";
import { checkedForm } from "../../checked-form.ts";
import { Empty } from "../../components/empty.tsx";
import { Form } from "../../components/form.tsx";
import { Pager } from "../../components/pager.tsx";
import { SearchForm } from "../../components/search-form.tsx";
import { Select } from "../../components/select.tsx";
import { Table } from "../../components/table.tsx";
import { graphql } from "../../document.ts";
import type { ResultOf } from "../../document.ts";
import type { FormState, SubmittedForm } from "../../form.ts";
import { definePage, NotFound, payloadOf, Redirect, Refused } from "../../page.ts";
import type { PageRequest } from "../../page.ts";
import { addressOf, patterns } from "../../paths.ts";
import { useSite, useWords } from "../../site.ts";
import { VacancyBadge } from "../recruitment/badges.tsx";
import { titleIn } from "../recruitment/names.ts";
import { Fold } from "./fold.tsx";
import { OfficeFrame } from "./office-frame.tsx";
import { framed, isAllowed, roundTrail } from "./office-round.ts";
import { vacanciesWords } from "./vacancies.messages.ts";
import { byFormation, DayFields, formationsToChoose, VacancyFields, vacancyInput } from "./vacancy-fields.tsx";
import type { FormationChoice } from "./vacancy-fields.tsx";

type Round = NonNullable<ResultOf<typeof vacanciesQuery>["round"]>;
type Older = ResultOf<typeof olderQuery>["vacancies"]["nodes"][number];
interface Shown {
  readonly round: Round;
  readonly formations: readonly FormationChoice[];
  readonly older: readonly Older[];
  readonly search: string;
}

const vacanciesQuery = graphql(`
  query RoundVacancies($code: String, $after: String) {
    round(code: $code) {
      id
      code
      title
      titleEn
      year
      state
      schedule {
        stage
        startsOn
        endsOn
      }
      allowedActions {
        action
        allowed
        reason
        availableFrom
        isReasonRequired
      }
      vacancies(first: 50, after: $after) {
        nodes {
          code
          title
          titleEn
          state
          opensOn
          closesOn
          needTotal
        }
        totalCount
        isCountCapped
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);
const olderQuery = graphql(`
  query OlderVacancies($search: String) {
    vacancies(first: 100, orderBy: PUBLISHED_AT, filter: { search: $search }) {
      nodes {
        id
        title
        titleEn
        round {
          code
          title
          titleEn
        }
      }
    }
  }
`);

const draftMutation = graphql(`
  mutation VacancyDraft($input: VacancyDraftInput!) {
    vacancyDraft(input: $input) {
      vacancy {
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
  mutation VacancyCopy($input: VacancyCopyInput!) {
    vacancyCopy(input: $input) {
      vacancy {
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

export const roundVacanciesPage = definePage<Shown>({
  path: patterns.roundVacancies,
  area: "office",
  async load(request) {
    const search = request.query.get("salin")?.trim().slice(0, 100) ?? "";
    const [{ round }, { vacancies }] = await Promise.all([
      request.execute(vacanciesQuery, { code: request.params["code"] ?? "", after: request.query.get("after") }),
      request.execute(olderQuery, { search: search || null }),
    ]);
    if (!round) return new NotFound();
    return {
      round,
      formations: await formationsToChoose(request, round.id),
      older: vacancies.nodes.filter((each) => each.round?.code !== round.code),
      search,
    };
  },
  title: (_, { locale }) => vacanciesWords[locale].title,
  description: (_, { locale }) => vacanciesWords[locale].description,
  trail: ({ round }, site) => roundTrail(round, site),
  View: ({ data, form }) => <Vacancies {...data} form={form} />,
  act: (form, request) => (form.act === "copy" ? copy(form, request) : draft(form, request)),
});

async function copy(form: SubmittedForm, { execute, locale }: PageRequest): Promise<Redirect | Refused> {
  const checked = checkedForm(form, locale);
  const input = {
    id: checked.choice("id"),
    roundId: form.text("roundId"),
    opensOn: checked.date("opensOn"),
    closesOn: checked.date("closesOn"),
  };
  const refused = checked.refused();
  if (refused) return refused;
  const { vacancy, userErrors } = payloadOf((await execute(copyMutation, { input })).vacancyCopy);
  return vacancy ? new Redirect(addressOf(patterns.officeVacancy, { code: vacancy.code }), "created") : new Refused(userErrors);
}

async function draft(form: SubmittedForm, request: PageRequest): Promise<Redirect | Refused> {
  const { refused, input } = vacancyInput(form, request.locale);
  if (refused) return refused;
  const roundId = form.text("roundId");
  const { vacancyDraft } = await request.execute(draftMutation, { input: { roundId, ...input } });
  const { vacancy, userErrors } = payloadOf(vacancyDraft);
  if (vacancy) return new Redirect(addressOf(patterns.officeVacancy, { code: vacancy.code }), "created");
  return new Refused(byFormation(userErrors, input, await formationsToChoose(request, roundId)));
}

function Vacancies({ round, formations, older, search, form }: Shown & { form: FormState }): VNode {
  const site = useSite();
  const { locale, format } = site;
  const words = useWords(vacanciesWords);
  const { nodes } = round.vacancies;
  return (
    <OfficeFrame round={framed(round, site)}>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <p class="hint">{words.separation}</p>
      <Table
        caption={words.caption}
        isCaptionUnseen
        rows={nodes}
        keyOf={({ code }) => code}
        empty={<Empty title={words.emptyTitle}>{words.empty}</Empty>}
        columns={[
          {
            key: "name",
            head: words.name,
            isName: true,
            cell: (each) => <a href={addressOf(patterns.officeVacancy, { code: each.code })}>{titleIn(locale, each)}</a>,
          },
          { key: "code", head: words.code, cell: ({ code }) => code },
          { key: "days", head: words.days, cell: ({ opensOn, closesOn }) => format.dateRange(opensOn, closesOn) },
          { key: "need", head: words.need, isNumeric: true, cell: ({ needTotal }) => format.number(needTotal) },
          { key: "state", head: words.state, cell: ({ state }) => <VacancyBadge state={state} /> },
        ]}
      />
      {nodes.length > 0 && (
        <Pager
          pageInfo={round.vacancies.pageInfo}
          shown={nodes.length}
          total={round.vacancies.totalCount}
          isCapped={round.vacancies.isCountCapped}
        />
      )}
      {/* Whoever may change the round drafts its vacancies; the API decides on each. */}
      {isAllowed(round.allowedActions, "UPDATE") && (
        <NewVacancy round={round} formations={formations} older={older} search={search} form={form} />
      )}
    </OfficeFrame>
  );
}

function NewVacancy({ round, formations, older, search, form }: Shown & { form: FormState }): VNode {
  const { locale } = useSite();
  const words = useWords(vacanciesWords);
  const days = round.schedule.find(({ stage }) => stage === "REGISTRATION");
  const [opensOn, closesOn] = [days?.startsOn ?? "", days?.endsOn ?? ""];
  if (formations.length === 0) {
    return (
      <Empty
        title={words.noFormation}
        link={{ href: addressOf(patterns.roundFormations, { code: round.code }), label: words.toFormations }}
      >
        {words.lead}
      </Empty>
    );
  }
  return (
    <>
      <Fold label={words.copyTitle} kind="primary" act="copy" form={form} isOpen={search !== ""}>
        <p>{words.copyWhat}</p>
        <SearchForm
          action={addressOf(patterns.roundVacancies, { code: round.code })}
          name="salin"
          label={words.copySearch}
          value={search}
        />
        {older.length === 0 ? (
          <p class="table-empty">{words.copyNone}</p>
        ) : (
          <Form act="copy" form={form} submit={words.copy} hidden={{ roundId: round.id }}>
            <Select
              name="id"
              label={words.copyFrom}
              options={older.map((each) => ({
                value: each.id,
                label: titleIn(locale, each) + (each.round ? ` (${titleIn(locale, each.round)})` : ""),
              }))}
            />
            <DayFields opensOn={opensOn} closesOn={closesOn} />
          </Form>
        )}
      </Fold>
      <Fold label={words.blankTitle} act="draft" form={form}>
        <Form act="draft" form={form} submit={words.draft} hidden={{ roundId: round.id }} isDraftKept>
          <VacancyFields choices={formations} vacancy={{ opensOn, closesOn }} />
        </Form>
      </Fold>
    </>
  );
}
