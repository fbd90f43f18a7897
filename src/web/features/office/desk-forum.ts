import { hasRole } from "../../../kernel/viewer.ts";
import type { AllowedAction } from "../../components/actions.tsx";
import { graphql } from "../../document.ts";
import type { PageRequest } from "../../page.ts";
import { addressOf, patterns } from "../../paths.ts";
import { nameIn } from "../recruitment/names.ts";
import type { DeskThing } from "./desk-items.ts";
import { forumOfficeWords } from "./forum-office.messages.ts";

const questionsQuery = graphql(`
  query DeskQuestions {
    topics(filter: { isMineToAnswer: true, isOwed: true }, orderBy: DUE, first: 30) {
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
const moderationQuery = graphql(`
  query DeskModeration {
    reportedPosts(first: 1) {
      totalCount
    }
    moderationAppeals(first: 1) {
      totalCount
    }
  }
`);

/** What the forum waits for. Whoever answers for a unit or moderates may do it at any time: the API's lists hold only what is theirs. */
export async function forumThings(request: PageRequest): Promise<DeskThing[]> {
  const parts = await Promise.all([
    hasRole(request.viewer, "UNIT_HEAD", "UNIT_SPEAKER") ? questionThings(request) : [],
    hasRole(request.viewer, "MODERATOR") ? moderationThings(request) : [],
  ]);
  return parts.flat();
}

const open = (action: string): AllowedAction => ({ action, allowed: true, reason: null, availableFrom: null, isReasonRequired: false });

async function questionThings({ execute, locale }: PageRequest): Promise<DeskThing[]> {
  const { topics } = await execute(questionsQuery, {});
  return topics.nodes.map(({ code, title, answerUnit, answerClock }) => ({
    kind: "question",
    key: code,
    href: addressOf(patterns.officeAnswers, {}, { topik: code }),
    title: title ?? code,
    detail: answerUnit && nameIn(locale, answerUnit),
    dueOn: answerClock?.dueOn ?? null,
    actions: answerClock?.next ? [open(answerClock.next)] : [],
  }));
}

async function moderationThings({ execute, locale }: PageRequest): Promise<DeskThing[]> {
  const { reportedPosts, moderationAppeals } = await execute(moderationQuery, {});
  const words = forumOfficeWords[locale];
  return [
    { action: "REPORTS", title: words.reports, count: reportedPosts.totalCount },
    { action: "APPEALS", title: words.appeals, count: moderationAppeals.totalCount },
  ]
    .filter(({ count }) => count > 0)
    .map(({ action, title, count }) => ({
      kind: "moderation",
      key: action,
      href: patterns.officeModeration,
      title,
      detail: null,
      dueOn: null,
      actions: [open(action)],
      count,
    }));
}
