import type { VNode } from "preact";
import { endOfLocalDay } from "../../../kernel/calendar.ts";
import { Empty } from "../../components/empty.tsx";
import { Field } from "../../components/field.tsx";
import { Form } from "../../components/form.tsx";
import { Notice } from "../../components/notice.tsx";
import { Queue } from "../../components/queue.tsx";
import { Choices, Select } from "../../components/select.tsx";
import { checkedForm } from "../../checked-form.ts";
import { graphql } from "../../document.ts";
import type { ResultOf } from "../../document.ts";
import type { FormState, SubmittedForm } from "../../form.ts";
import type { OfficialPostKind } from "../../gql/graphql.ts";
import { definePage, NotFound, Redirect, settled } from "../../page.ts";
import type { PageRequest, Refused } from "../../page.ts";
import { addressOf, patterns } from "../../paths.ts";
import { useSite, useWords } from "../../site.ts";
import { ClockNotice } from "../forum/clock-notice.tsx";
import { forumTerms } from "../forum/forum-terms.messages.ts";
import { unitChoices } from "../people/unit-choices.ts";
import type { UnitChoice } from "../people/unit-choices.ts";
import { nameIn } from "../recruitment/names.ts";
import { Fold } from "./fold.tsx";
import { forumOfficeWords } from "./forum-office.messages.ts";
import { OfficeFrame } from "./office-frame.tsx";

type Found = ResultOf<typeof queueQuery>;
type Question = Found["owed"]["nodes"][number];
interface Answers extends Found {
  readonly asked: Asked | null;
  readonly units: readonly UnitChoice[];
}
type Asked = NonNullable<ResultOf<typeof questionQuery>["topic"]>;

const queueQuery = graphql(`
  query ForumAnswers {
    owed: topics(filter: { isMineToAnswer: true, isOwed: true }, orderBy: DUE, first: 50) {
      nodes {
        code
        title
        answerUnit {
          name
          nameEn
        }
        answerClock {
          next
          dueOn
        }
      }
    }
    answered: topics(filter: { isMineToAnswer: true, isOwed: false }, orderBy: LAST_POST, first: 20) {
      nodes {
        code
        title
        answerUnit {
          name
          nameEn
        }
        answerClock {
          next
          dueOn
        }
      }
    }
  }
`);

const questionQuery = graphql(`
  query ForumQuestion($code: String!) {
    topic(code: $code) {
      id
      code
      title
      isFrequent
      answerUnit {
        id
        name
        nameEn
      }
      answerClock {
        next
        dueOn
        isOverdue
        acknowledgeBy
        respondBy
        resolveBy
        acknowledgedAt
        respondedAt
        resolvedAt
      }
      posts(first: 1) {
        nodes {
          html
        }
      }
    }
  }
`);

const answerMutation = graphql(`
  mutation OfficialPostWrite($input: OfficialPostWriteInput!) {
    officialPostWrite(input: $input) {
      userErrors {
        code
        path
        message
      }
    }
  }
`);
const handOnMutation = graphql(`
  mutation TopicHandOn($input: TopicHandOnInput!) {
    topicHandOn(input: $input) {
      userErrors {
        code
        path
        message
      }
    }
  }
`);
const frequentMutation = graphql(`
  mutation TopicMarkFrequent($input: TopicMarkFrequentInput!) {
    topicMarkFrequent(input: $input) {
      userErrors {
        code
        path
        message
      }
    }
  }
`);

export const forumAnswersPage = definePage<Answers>({
  path: patterns.officeAnswers,
  area: "office",
  async load(request) {
    const code = request.query.get("topik");
    const [found, question] = await Promise.all([
      request.execute(queueQuery, {}),
      code === null ? null : request.execute(questionQuery, { code }),
    ]);
    if (question && !question.topic?.answerUnit) return new NotFound();
    return { ...found, asked: question?.topic ?? null, units: question ? await unitChoices(request) : [] };
  },
  title: (_, { locale }) => forumOfficeWords[locale].answersTitle,
  description: (_, { locale }) => forumOfficeWords[locale].answersDescription,
  View: ({ data, form }) => <AnswersView {...data} form={form} />,
  act,
});

async function act(form: SubmittedForm, { execute, locale, query }: PageRequest): Promise<NotFound | Redirect | Refused> {
  const topicId = form.text("topicId");
  const here = addressOf(patterns.officeAnswers, {}, { topik: query.get("topik") });
  const checked = checkedForm(form, locale);
  if (form.act === "answer") {
    const kind = checked.term<OfficialPostKind>("kind", forumTerms.id.officialKinds);
    const input = { topicId, kind, unitId: form.text("unitId"), body: form.text("body") };
    return checked.refused() ?? settled((await execute(answerMutation, { input })).officialPostWrite, new Redirect(here, "sent"));
  }
  if (form.act === "handOn") {
    const unitId = checked.choice("unitId");
    return (
      checked.refused() ??
      settled((await execute(handOnMutation, { input: { topicId, unitId } })).topicHandOn, new Redirect(patterns.officeAnswers, "saved"))
    );
  }
  if (form.act !== "frequent") return new NotFound();
  const input = { topicId, isFrequent: form.text("isFrequent") === "ya" };
  return settled((await execute(frequentMutation, { input })).topicMarkFrequent, new Redirect(here, "saved"));
}

function AnswersView({ owed, answered, asked, units, form }: Answers & { form: FormState }): VNode {
  const words = useWords(forumOfficeWords);
  return (
    <OfficeFrame>
      <h1>{words.answersTitle}</h1>
      <p class="lead">{words.answersLead}</p>
      {asked && <QuestionAtHand topic={asked} units={units} form={form} />}
      <section>
        <h2>{words.owed}</h2>
        {owed.nodes.length === 0 ? (
          <Empty title={words.owedNone} link={{ href: patterns.forum, label: words.toForum }}>
            {words.owedNoneWhat}
          </Empty>
        ) : (
          <Questions label={words.owed} topics={owed.nodes} />
        )}
      </section>
      {answered.nodes.length > 0 && (
        <section>
          <h2>{words.answered}</h2>
          <ul class="news-list">
            {answered.nodes.map(({ code, title }) => (
              <li key={code}>
                <a href={addressOf(patterns.officeAnswers, {}, { topik: code })}>{title}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </OfficeFrame>
  );
}

function Questions({ label, topics }: { label: string; topics: readonly Question[] }): VNode {
  const { locale, place } = useSite();
  return (
    <Queue
      label={label}
      items={topics.map(({ code, title, answerUnit, answerClock }) => ({
        key: code,
        href: addressOf(patterns.officeAnswers, {}, { topik: code }),
        title: title ?? code,
        detail: answerUnit && nameIn(locale, answerUnit),
        // The last instant that still counts.
        until: answerClock?.dueOn ? new Date(endOfLocalDay(answerClock.dueOn, place.timeZone).getTime() - 1).toISOString() : null,
      }))}
    />
  );
}

function QuestionAtHand({ topic, units, form }: { topic: Asked; units: readonly UnitChoice[]; form: FormState }): VNode {
  const { locale } = useSite();
  const words = useWords(forumOfficeWords);
  const { officialKinds, officialKindHints } = useWords(forumTerms);
  const hidden = { topicId: topic.id };
  const isOwed = topic.answerClock !== null && topic.answerClock.next !== null;
  const unitId = topic.answerUnit?.id ?? "";
  return (
    <section aria-labelledby="pertanyaan">
      <h2 id="pertanyaan">{topic.title}</h2>
      <Question html={topic.posts.nodes[0]?.html ?? null} />
      <p>
        <a href={addressOf(patterns.topic, { code: topic.code })}>{words.read}</a> · <a href={patterns.officeAnswers}>{words.back}</a>
      </p>
      {topic.answerClock && <ClockNotice clock={topic.answerClock} unit={topic.answerUnit} />}
      {isOwed ? (
        <>
          <h3>{words.answerTitle}</h3>
          <Form act="answer" form={form} submit={words.answer} hidden={{ ...hidden, unitId }} isDraftKept>
            <Choices
              name="kind"
              label={words.kind}
              pick="one"
              values={[topic.answerClock?.next ?? "RESPONSE"]}
              options={(["ACKNOWLEDGEMENT", "RESPONSE", "RESOLUTION", "COMMENT"] as const).map((value) => ({
                value,
                label: officialKinds[value],
                hint: officialKindHints[value],
              }))}
            />
            <Field name="body" label={words.body} hint={words.bodyHint} rows={7} maxLength={5000} isRequired />
          </Form>
          <Fold label={words.handOn} act="handOn" form={form}>
            <p>{words.handOnWhat}</p>
            <Form act="handOn" form={form} submit={words.handOn} hidden={hidden}>
              <Select
                name="unitId"
                label={words.handOnUnit}
                blank={words.chooseUnit}
                options={units.filter(({ id }) => id !== unitId).map((unit) => ({ value: unit.id, label: nameIn(locale, unit) }))}
                isRequired
              />
            </Form>
          </Fold>
        </>
      ) : (
        <>
          <Notice>{words.done}</Notice>
          <Form
            act="frequent"
            form={form}
            submit={topic.isFrequent ? words.unmarkFrequent : words.markFrequent}
            submitKind="secondary"
            hidden={{ ...hidden, isFrequent: topic.isFrequent ? "tidak" : "ya" }}
          />
        </>
      )}
    </section>
  );
}

/** The API makes it of an allow-list of elements. */
export const Question = ({ html }: { html: string | null }): VNode | null =>
  // oxlint-disable-next-line react/no-danger
  html === null ? null : <blockquote class="post-text quoted" dangerouslySetInnerHTML={{ __html: html }} />;
