import type { VNode } from "preact";
import { checkedForm } from "../../checked-form.ts";
import { Empty } from "../../components/empty.tsx";
import { Facts } from "../../components/facts.tsx";
import { Field } from "../../components/field.tsx";
import { Form } from "../../components/form.tsx";
import { Choices, Select } from "../../components/select.tsx";
import { graphql } from "../../document.ts";
import type { ResultOf } from "../../document.ts";
import type { FormState, SubmittedForm } from "../../form.ts";
import type { HouseRule } from "../../gql/graphql.ts";
import { definePage, NotFound, Redirect, Refused, settled } from "../../page.ts";
import type { PageRequest } from "../../page.ts";
import { addressOf, patterns } from "../../paths.ts";
import { useSite, useWords } from "../../site.ts";
import { forumTerms } from "../forum/forum-terms.messages.ts";
import { Fold } from "./fold.tsx";
import { Question } from "./forum-answers.page.tsx";
import { forumOfficeWords } from "./forum-office.messages.ts";
import { OfficeFrame } from "./office-frame.tsx";

type Found = ResultOf<typeof workQuery>;
type Reported = Found["reportedPosts"]["nodes"][number];
type Appeal = Found["moderationAppeals"]["nodes"][number];

const workQuery = graphql(`
  query ForumModeration {
    reportedPosts(first: 30) {
      nodes {
        id
        firstReportedAt
        reportCount
        rules
        notes
        post {
          number
          html
          topic {
            code
            title
          }
        }
      }
    }
    moderationAppeals(first: 30) {
      nodes {
        id
        appealedAt
        appealReason
        html
        act {
          rule
          reason
          actedAt
          topic {
            code
            title
          }
          post {
            number
          }
        }
      }
    }
  }
`);
const hideMutation = graphql(`
  mutation PostHide($input: PostHideInput!) {
    postHide(input: $input) {
      userErrors {
        code
        path
        message
      }
    }
  }
`);
const dismissMutation = graphql(`
  mutation ReportsDismiss($input: ReportsDismissInput!) {
    reportsDismiss(input: $input) {
      userErrors {
        code
        path
        message
      }
    }
  }
`);
const judgeMutation = graphql(`
  mutation ModerationAppealJudge($input: ModerationAppealJudgeInput!) {
    moderationAppealJudge(input: $input) {
      userErrors {
        code
        path
        message
      }
    }
  }
`);
const topicIdQuery = graphql(`
  query TopicToLock($code: String!) {
    topic(code: $code) {
      id
    }
  }
`);
const lockMutation = graphql(`
  mutation TopicLock($input: TopicLockInput!) {
    topicLock(input: $input) {
      userErrors {
        code
        path
        message
      }
    }
  }
`);

export const forumModerationPage = definePage<Found>({
  path: patterns.officeModeration,
  area: "office",
  load: ({ execute }) => execute(workQuery, {}),
  title: (_, { locale }) => forumOfficeWords[locale].moderationTitle,
  description: (_, { locale }) => forumOfficeWords[locale].moderationDescription,
  View: ({ data, form }) => <Moderation {...data} form={form} />,
  act,
});

/** `hide-<id>`: a page has several posts, each with forms of its own. */
async function act(form: SubmittedForm, { execute, locale }: PageRequest): Promise<NotFound | Redirect | Refused> {
  const saved = new Redirect(patterns.officeModeration, "saved");
  const [id, reason] = [form.text("id"), form.text("reason")];
  const checked = checkedForm(form, locale);
  const [kind = ""] = form.act.split("-");
  switch (kind) {
    case "hide": {
      const rule = checked.term<HouseRule>("rule", forumTerms.id.rules);
      return checked.refused() ?? settled((await execute(hideMutation, { input: { id, rule, reason } })).postHide, saved);
    }
    case "dismiss":
      return settled((await execute(dismissMutation, { input: { id, reason } })).reportsDismiss, saved);
    case "judge": {
      const isOverturned = checked.choice("isOverturned") === "ya";
      const input = { id, isOverturned, judgement: form.text("judgement") };
      return checked.refused() ?? settled((await execute(judgeMutation, { input })).moderationAppealJudge, saved);
    }
    case "lock": {
      const { topic } = await execute(topicIdQuery, { code: form.text("code") });
      if (!topic) return new Refused([{ code: "NOT_FOUND", path: ["input", "code"], message: forumOfficeWords[locale].noTopic }]);
      const input = { id: topic.id, isLocked: form.text("isLocked") !== "tidak", reason };
      return settled((await execute(lockMutation, { input })).topicLock, saved);
    }
    default:
      return new NotFound();
  }
}

function Moderation({ reportedPosts, moderationAppeals, form }: Found & { form: FormState }): VNode {
  const words = useWords(forumOfficeWords);
  return (
    <OfficeFrame>
      <h1>{words.moderationTitle}</h1>
      <p class="lead">{words.moderationLead}</p>
      <section>
        <h2>{words.reports}</h2>
        {reportedPosts.nodes.length === 0 ? (
          <Empty title={words.reportsNone}>{words.reportsNoneWhat}</Empty>
        ) : (
          <ol class="log-list">
            {reportedPosts.nodes.map((reported) => (
              <li key={reported.id}>
                <ReportedItem reported={reported} form={form} />
              </li>
            ))}
          </ol>
        )}
      </section>
      <section>
        <h2>{words.appeals}</h2>
        {moderationAppeals.nodes.length === 0 ? (
          <Empty title={words.appealsNone}>{words.appealsNoneWhat}</Empty>
        ) : (
          <ol class="log-list">
            {moderationAppeals.nodes.map((appeal) => (
              <li key={appeal.id}>
                <AppealItem appeal={appeal} form={form} />
              </li>
            ))}
          </ol>
        )}
      </section>
      <Fold label={words.lockTitle} act="lock" form={form}>
        <Form act="lock" form={form} submit={words.lockSubmit}>
          <Field name="code" label={words.lockCode} hint={words.lockCodeHint} isRequired />
          <Select
            name="isLocked"
            label={words.lockWish}
            options={[
              { value: "ya", label: words.lock },
              { value: "tidak", label: words.unlock },
            ]}
          />
          <Reason />
        </Form>
      </Fold>
    </OfficeFrame>
  );
}

const Reason = (): VNode => {
  const words = useWords(forumOfficeWords);
  return <Field name="reason" label={words.reason} hint={words.reasonHint} rows={3} maxLength={500} isRequired />;
};

function ReportedItem({ reported, form }: { reported: Reported; form: FormState }): VNode {
  const { format } = useSite();
  const words = useWords(forumOfficeWords);
  const { rules } = useWords(forumTerms);
  const [hide, dismiss] = [`hide-${reported.id}`, `dismiss-${reported.id}`];
  const topic = reported.post?.topic;
  return (
    <>
      <h3>
        {topic && (
          <a href={`${addressOf(patterns.topic, { code: topic.code })}#tulisan-${reported.post?.number}`}>{topic.title ?? topic.code}</a>
        )}
      </h3>
      <p class="hint">
        {words.reportCount(format.number(reported.reportCount))}, {words.since(format.dateTime(reported.firstReportedAt))}.{" "}
        {reported.rules.map((rule) => rules[rule] ?? rule).join(", ")}.
      </p>
      {reported.post?.html ? <Question html={reported.post.html} /> : <p>{words.gone}</p>}
      {reported.notes.length > 0 && (
        <>
          <p>
            <strong>{words.notes}</strong>
          </p>
          <ul>
            {reported.notes.map((note, index) => (
              <li key={index}>{note}</li>
            ))}
          </ul>
        </>
      )}
      <div class="actions-list">
        <Fold label={words.hide} kind="danger" act={hide} form={form}>
          <Form act={hide} form={form} submit={words.hide} submitKind="danger" hidden={{ id: reported.id }}>
            <Select
              name="rule"
              label={words.hideRule}
              blank={words.chooseRule}
              options={Object.entries(rules).map(([value, label]) => ({ value, label }))}
              isRequired
            />
            <Reason />
          </Form>
        </Fold>
        <Fold label={words.dismiss} act={dismiss} form={form}>
          <Form act={dismiss} form={form} submit={words.dismiss} hidden={{ id: reported.id }}>
            <Reason />
          </Form>
        </Fold>
      </div>
    </>
  );
}

function AppealItem({ appeal, form }: { appeal: Appeal; form: FormState }): VNode {
  const { format } = useSite();
  const words = useWords(forumOfficeWords);
  const { rules } = useWords(forumTerms);
  const act = `judge-${appeal.id}`;
  const { act: against } = appeal;
  const topic = against?.topic;
  return (
    <>
      <h3>
        {topic && (
          <a href={`${addressOf(patterns.topic, { code: topic.code })}#tulisan-${against.post?.number}`}>{topic.title ?? topic.code}</a>
        )}
      </h3>
      <p class="hint">{words.since(format.dateTime(appeal.appealedAt))}</p>
      <p>
        <strong>{words.hiddenText}</strong>
      </p>
      <Question html={appeal.html} />
      <Facts
        items={[
          { label: words.hideRule, value: against?.rule ? (rules[against.rule] ?? against.rule) : null },
          { label: words.actReason, value: against?.reason },
          { label: words.appealReason, value: appeal.appealReason ?? words.appealSilent },
        ]}
      />
      <Fold label={words.judgeTitle} kind="primary" act={act} form={form}>
        <Form act={act} form={form} submit={words.judge} hidden={{ id: appeal.id }}>
          <Choices
            name="isOverturned"
            label={words.verdict}
            pick="one"
            options={[
              { value: "tidak", label: words.uphold },
              { value: "ya", label: words.overturn },
            ]}
          />
          <Field name="judgement" label={words.judgement} hint={words.reasonHint} rows={3} maxLength={500} isRequired />
        </Form>
      </Fold>
    </>
  );
}
