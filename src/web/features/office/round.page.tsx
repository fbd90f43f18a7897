import type { VNode } from "preact";
import { checkedForm } from "../../checked-form.ts";
import type { AllowedAction } from "../../components/actions.tsx";
import { Facts } from "../../components/facts.tsx";
import { Form } from "../../components/form.tsx";
import { Notice } from "../../components/notice.tsx";
import { graphql } from "../../document.ts";
import type { ResultOf } from "../../document.ts";
import type { FormState, SubmittedForm } from "../../form.ts";
import { definePage, NotFound, Redirect, settled } from "../../page.ts";
import type { PageRequest, Refused } from "../../page.ts";
import { addressOf, patterns } from "../../paths.ts";
import { useSite, useWords } from "../../site.ts";
import { RoundBadge } from "../recruitment/badges.tsx";
import { nameIn, titleIn } from "../recruitment/names.ts";
import { termWords } from "../recruitment/terms.messages.ts";
import { Decisions } from "./decisions.tsx";
import { Fold } from "./fold.tsx";
import { OfficeFrame } from "./office-frame.tsx";
import { officeWords } from "./office.messages.ts";
import { framed, isAllowed } from "./office-round.ts";
import { ApplyFields, RuleSetField, ruleSetChoicesQuery, TitleFields, YearField } from "./round-fields.tsx";
import type { RuleSetChoice } from "./round-fields.tsx";
import { roundsWords } from "./rounds.messages.ts";

type Round = NonNullable<ResultOf<typeof roundQuery>["round"]>;
interface Shown {
  readonly round: Round;
  readonly ruleSets: readonly RuleSetChoice[];
}

const roundQuery = graphql(`
  query OfficeRound($code: String) {
    round(code: $code) {
      id
      version
      code
      title
      titleEn
      year
      path
      channel
      state
      applyUrl
      quota
      needTotal
      announcedAt
      organiser {
        name
        nameEn
      }
      ruleSet {
        code
        title {
          id
          en
        }
        state
      }
      formations(first: 1) {
        totalCount
      }
      vacancies(first: 1) {
        totalCount
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

const updateMutation = graphql(`
  mutation RoundUpdate($input: RoundUpdateInput!) {
    roundUpdate(input: $input) {
      userErrors {
        code
        path
        message
      }
    }
  }
`);
const announceMutation = graphql(`
  mutation RoundAnnounce($input: RoundAnnounceInput!) {
    roundAnnounce(input: $input) {
      userErrors {
        code
        path
        message
      }
    }
  }
`);
const startMutation = graphql(`
  mutation RoundStart($input: RoundStartInput!) {
    roundStart(input: $input) {
      userErrors {
        code
        path
        message
      }
    }
  }
`);
const concludeMutation = graphql(`
  mutation RoundConclude($input: RoundConcludeInput!) {
    roundConclude(input: $input) {
      userErrors {
        code
        path
        message
      }
    }
  }
`);
const cancelMutation = graphql(`
  mutation RoundCancel($input: RoundCancelInput!) {
    roundCancel(input: $input) {
      userErrors {
        code
        path
        message
      }
    }
  }
`);

export const officeRoundPage = definePage<Shown>({
  path: patterns.officeRound,
  area: "office",
  async load({ execute, params }) {
    const [{ round }, { ruleSets }] = await Promise.all([
      execute(roundQuery, { code: params["code"] ?? "" }),
      execute(ruleSetChoicesQuery, {}),
    ]);
    return round ? { round, ruleSets } : new NotFound();
  },
  title: ({ round }, { locale }) => titleIn(locale, round),
  description: ({ round }, { locale }) => roundsWords[locale].roundDescription(titleIn(locale, round)),
  trail: (_, { locale }) => [{ href: patterns.officeRounds, label: officeWords[locale].rounds }],
  View: ({ data, form }) => <RoundView {...data} form={form} />,
  act,
});

async function act(form: SubmittedForm, request: PageRequest): Promise<NotFound | Redirect | Refused> {
  const { execute, params } = request;
  const here = addressOf(patterns.officeRound, { code: params["code"] ?? "" });
  const input = { id: form.text("id") };
  const done = new Redirect(here, "saved");
  if (form.act === "edit") return edit(form, request, done);
  if (form.act === "ANNOUNCE") return settled((await execute(announceMutation, { input })).roundAnnounce, new Redirect(here, "published"));
  if (form.act === "START") return settled((await execute(startMutation, { input })).roundStart, done);
  if (form.act === "CONCLUDE") return settled((await execute(concludeMutation, { input })).roundConclude, done);
  if (form.act === "CANCEL")
    return settled((await execute(cancelMutation, { input: { ...input, reason: form.text("reason") } })).roundCancel, done);
  return new NotFound();
}

/** A form that shows fewer fields sends fewer: what is left out stays. */
async function edit(form: SubmittedForm, { execute, locale }: PageRequest, done: Redirect): Promise<Redirect | Refused> {
  const checked = checkedForm(form, locale);
  const base = {
    id: form.text("id"),
    version: Number(form.text("version")),
    titleEn: form.optional("titleEn"),
    applyUrl: form.optional("applyUrl"),
  };
  const input = form.has("title")
    ? {
        ...base,
        title: checked.text("title"),
        year: checked.integer("year"),
        ruleSetCode: form.optional("ruleSetCode"),
        quota: checked.optionalInteger("quota"),
      }
    : base;
  return checked.refused() ?? settled((await execute(updateMutation, { input })).roundUpdate, done);
}

function RoundView({ round, ruleSets, form }: Shown & { form: FormState }): VNode {
  const site = useSite();
  const { locale, format } = site;
  const words = useWords(roundsWords);
  const terms = useWords(termWords);
  const office = useWords(officeWords);
  return (
    <OfficeFrame round={framed(round, site)}>
      <h1>{titleIn(locale, round)}</h1>
      <p class="actions">
        <RoundBadge state={round.state} />
        {round.announcedAt && <a href={addressOf(patterns.round, { code: round.code })}>{words.public}</a>}
      </p>
      <Figures round={round} />
      {round.quota !== null && round.quota !== round.needTotal && <Notice tone="warning">{words.mismatch}</Notice>}
      <section>
        <h2>{office.decisions}</h2>
        <Decisions
          actions={round.allowedActions}
          form={form}
          words={words.actions}
          hidden={{ id: round.id }}
          kindOf={(action) => (action === "CANCEL" ? "danger" : "primary")}
        />
      </section>
      <Steps round={round} />
      <section>
        <h2>{words.settingsTitle}</h2>
        <Facts
          items={[
            { label: words.code, value: round.code },
            { label: words.path, value: terms.paths[round.path]?.name },
            { label: words.channel, value: terms.channels[round.channel]?.name },
            { label: words.organiser, value: round.organiser && nameIn(locale, round.organiser) },
            {
              label: words.ruleSet,
              value: round.ruleSet && <a href={addressOf(patterns.ruleSet, { code: round.ruleSet.code })}>{round.ruleSet.title[locale]}</a>,
            },
            { label: words.applyUrl, value: round.applyUrl },
            { label: words.announcedAt, value: round.announcedAt && format.dateTime(round.announcedAt) },
          ]}
        />
        <EditForm round={round} ruleSets={ruleSets} actions={round.allowedActions} form={form} />
      </section>
    </OfficeFrame>
  );
}

function Figures({ round }: { round: Round }): VNode {
  const { format } = useSite();
  const { figures, quotaUnset } = useWords(roundsWords);
  const isOff = round.quota !== null && round.quota !== round.needTotal;
  return (
    <dl class="figures">
      <div>
        <dt>{figures.quota}</dt>
        <dd>{round.quota === null ? quotaUnset : format.number(round.quota)}</dd>
      </div>
      <div class={isOff ? "figure-urgent" : undefined}>
        <dt>{figures.need}</dt>
        <dd>{format.number(round.needTotal)}</dd>
      </div>
      <div>
        <dt>{figures.formations}</dt>
        <dd>{format.number(round.formations.totalCount)}</dd>
      </div>
      <div>
        <dt>{figures.vacancies}</dt>
        <dd>{format.number(round.vacancies.totalCount)}</dd>
      </div>
    </dl>
  );
}

function Steps({ round: { code } }: { round: Round }): VNode {
  const words = useWords(roundsWords);
  const to = (pattern: string, label: string): VNode => <a href={addressOf(pattern, { code })}>{label}</a>;
  return (
    <section>
      <h2>{words.stepsTitle}</h2>
      <ol class="steps">
        <li>{to(patterns.roundSchedule, words.steps.schedule)}</li>
        <li>{to(patterns.roundFormations, words.steps.formations)}</li>
        <li>{words.steps.announce}</li>
        <li>{to(patterns.roundVacancies, words.steps.vacancies)}</li>
        <li>{to(patterns.roundImports, words.steps.imports)}</li>
        <li>{to(patterns.roundResults, words.steps.results)}</li>
      </ol>
    </section>
  );
}

function EditForm({
  round,
  ruleSets,
  actions,
  form,
}: {
  round: Round;
  ruleSets: readonly RuleSetChoice[];
  actions: readonly AllowedAction[];
  form: FormState;
}): VNode | null {
  const words = useWords(roundsWords);
  if (!isAllowed(actions, "UPDATE")) return null;
  const isDraft = round.state === "DRAFT";
  return (
    <Fold label={words.editTitle} act="edit" form={form}>
      {!isDraft && <p>{words.editFixed}</p>}
      <Form act="edit" form={form} submit={words.save} hidden={{ id: round.id, version: String(round.version) }} isDraftKept>
        <TitleFields values={round} isOfficialFixed={!isDraft} />
        {isDraft && <YearField value={round.year} />}
        {isDraft && <RuleSetField choices={ruleSets} value={round.ruleSet?.code ?? null} blank={words.noRuleSet} />}
        <ApplyFields values={round} isQuotaFixed={!isDraft} />
      </Form>
    </Fold>
  );
}
