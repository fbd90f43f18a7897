import type { VNode } from "preact";
import { Field } from "../../components/field.tsx";
import { Form } from "../../components/form.tsx";
import { Notice } from "../../components/notice.tsx";
import { Table } from "../../components/table.tsx";
import { Timeline } from "../../components/timeline.tsx";
import { graphql } from "../../document.ts";
import type { ResultOf } from "../../document.ts";
import type { FormState, SubmittedForm } from "../../form.ts";
import { definePage, NotFound, Redirect, Refused, payloadOf } from "../../page.ts";
import type { PageRequest } from "../../page.ts";
import { addressOf, patterns } from "../../paths.ts";
import { useSite, useWords } from "../../site.ts";
import { termWords } from "../recruitment/terms.messages.ts";
import { Fold } from "./fold.tsx";
import { OfficeFrame } from "./office-frame.tsx";
import { officeWords } from "./office.messages.ts";
import { framed, isAllowed, roundTrail } from "./office-round.ts";
import { byStage, fieldsOf, scheduleOf, stages } from "./schedule-form.ts";
import { scheduleWords } from "./schedule.messages.ts";

type Revision = Round["scheduleRevisions"][number];
type Round = NonNullable<ResultOf<typeof scheduleQuery>["round"]>;

const scheduleQuery = graphql(`
  query RoundSchedule($code: String) {
    round(code: $code) {
      id
      version
      code
      title
      titleEn
      year
      state
      schedule {
        stage
        startsOn
        endsOn
        isChanged
      }
      scheduleRevisions {
        revision
        reason
        revisedAt
        entries {
          stage
          startsOn
          endsOn
          isChanged
        }
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

const writeMutation = graphql(`
  mutation RoundScheduleWrite($input: RoundUpdateInput!) {
    roundUpdate(input: $input) {
      userErrors {
        code
        path
        message
      }
    }
  }
`);
const reviseMutation = graphql(`
  mutation RoundScheduleRevise($input: RoundScheduleReviseInput!) {
    roundScheduleRevise(input: $input) {
      userErrors {
        code
        path
        message
      }
    }
  }
`);

export const roundSchedulePage = definePage<Round>({
  path: patterns.roundSchedule,
  area: "office",
  load: async ({ execute, params }) => (await execute(scheduleQuery, { code: params["code"] ?? "" })).round ?? new NotFound(),
  title: (_, { locale }) => scheduleWords[locale].title,
  description: (_, { locale }) => scheduleWords[locale].description,
  trail: roundTrail,
  View: ({ data, form }) => <ScheduleView round={data} form={form} />,
  act,
});

async function act(form: SubmittedForm, { execute, params, locale }: PageRequest): Promise<Redirect | Refused> {
  const { entries, refused } = scheduleOf(form, locale);
  if (refused) return refused;
  const here = addressOf(patterns.roundSchedule, { code: params["code"] ?? "" });
  const id = form.text("id");
  const { userErrors } = payloadOf(
    form.act === "REVISE_SCHEDULE"
      ? (await execute(reviseMutation, { input: { roundId: id, schedule: entries, reason: form.text("reason") } })).roundScheduleRevise
      : (await execute(writeMutation, { input: { id, version: Number(form.text("version")), schedule: entries } })).roundUpdate,
  );
  return userErrors.length > 0
    ? new Refused(byStage(userErrors, entries))
    : new Redirect(here, form.act === "REVISE_SCHEDULE" ? "published" : "saved");
}

function ScheduleView({ round, form }: { round: Round; form: FormState }): VNode {
  const site = useSite();
  const words = useWords(scheduleWords);
  const terms = useWords(termWords);
  const { readOnly } = useWords(officeWords);
  const isDraft = round.state === "DRAFT";
  const act = isDraft ? "UPDATE" : "REVISE_SCHEDULE";
  const mayWrite = isAllowed(round.allowedActions, act);
  return (
    <OfficeFrame round={framed(round, site)}>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <Notice>{isDraft ? `${words.draftNote} ${words.needed}` : words.revisionNote}</Notice>
      <h2>{words.current}</h2>
      {round.schedule.length === 0 ? (
        <p class="table-empty">{words.empty}</p>
      ) : (
        <Timeline
          isMoved={round.scheduleRevisions.length > 1}
          steps={round.schedule.map(({ stage, startsOn, endsOn }) => ({
            key: stage,
            label: terms.stages[stage]?.name ?? stage,
            startsOn,
            endsOn,
          }))}
        />
      )}
      {mayWrite && (
        <Fold label={words.change} kind="primary" act={act} form={form} isOpen={round.schedule.length === 0}>
          <ScheduleForm round={round} act={act} form={form} />
        </Fold>
      )}
      {!mayWrite && <p class="hint">{round.allowedActions.find(({ action }) => action === act)?.reason ?? readOnly}</p>}
      {round.scheduleRevisions.length > 1 && <History revisions={round.scheduleRevisions} />}
    </OfficeFrame>
  );
}

function ScheduleForm({ round, act, form }: { round: Round; act: "UPDATE" | "REVISE_SCHEDULE"; form: FormState }): VNode {
  const { words: shell } = useSite();
  const words = useWords(scheduleWords);
  const terms = useWords(termWords);
  const entries = new Map(round.schedule.map((entry) => [entry.stage, entry]));
  return (
    <Form
      act={act}
      form={form}
      submit={act === "UPDATE" ? words.save : words.publish}
      hidden={{ id: round.id, version: String(round.version) }}
      isDraftKept
    >
      {stages.map((stage) => (
        <fieldset key={stage} class="field">
          <legend>{terms.stages[stage]?.name ?? stage}</legend>
          <p class="hint">{terms.stages[stage]?.meaning}</p>
          <div class="field-row">
            <Field name={fieldsOf(stage).startsOn} label={words.startsOn} type="date" value={entries.get(stage)?.startsOn ?? ""} />
            <Field name={fieldsOf(stage).endsOn} label={words.endsOn} type="date" value={entries.get(stage)?.endsOn ?? ""} />
          </div>
        </fieldset>
      ))}
      {act === "REVISE_SCHEDULE" && (
        <Field name="reason" label={shell.form.reason} hint={shell.form.reasonHint} rows={3} isRequired maxLength={1000} />
      )}
    </Form>
  );
}

function History({ revisions }: { revisions: readonly Revision[] }): VNode {
  const { format } = useSite();
  const words = useWords(scheduleWords);
  const terms = useWords(termWords);
  return (
    <section>
      <h2>{words.historyTitle}</h2>
      <ul class="record-list">
        {revisions.toReversed().map(({ revision, reason, revisedAt, entries }) => (
          <li key={revision}>
            <p class="record-title">
              {revision === 1 ? words.first : words.revision(format.number(revision))}, {format.dateTime(revisedAt)}
            </p>
            {reason && <p>{reason}</p>}
            <details class="more">
              <summary>
                {revision === 1 ? words.days : words.changed(format.number(entries.filter(({ isChanged }) => isChanged).length))}
              </summary>
              <div>
                <Table
                  caption={words.revision(format.number(revision))}
                  isCaptionUnseen
                  rows={entries}
                  keyOf={({ stage }) => stage}
                  isMarked={({ isChanged }) => isChanged}
                  columns={[
                    { key: "stage", head: words.stage, isName: true, cell: ({ stage }) => terms.stages[stage]?.name ?? stage },
                    { key: "days", head: words.days, cell: ({ startsOn, endsOn }) => format.dateRange(startsOn, endsOn) },
                  ]}
                />
              </div>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
