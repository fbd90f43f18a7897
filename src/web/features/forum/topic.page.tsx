import { definePage, NotFound, Redirect, Refused } from "../../page.ts";
import type { PageRequest } from "../../page.ts";
import type { FormError, SubmittedForm } from "../../form.ts";
import { checkedForm } from "../../checked-form.ts";
import type { HouseRule } from "../../gql/graphql.ts";
import { addressOf, patterns } from "../../paths.ts";
import { isId } from "../people/is-id.ts";
import { nameIn } from "../recruitment/names.ts";
import { forumTerms } from "./forum-terms.messages.ts";
import { forumWords } from "./forum.messages.ts";
import {
  appealMutation,
  editMutation,
  postDetailsQuery,
  reportMutation,
  threadQuery,
  topicQuery,
  withdrawMutation,
  writeMutation,
} from "./topic-queries.ts";
import type { PostDetails, ThreadNode, ThreadPost } from "./topic-queries.ts";
import { TopicView } from "./topic-view.tsx";
import type { Asked, TopicData } from "./topic-view.tsx";
import { topicWords } from "./topic.messages.ts";

/** Posts of the first level on a page. */
const perPage = 10;
/** `nodes` answers no more at once. */
const mostDetails = 100;

export const topicPage = definePage<TopicData>({
  path: patterns.topic,
  area: "public",
  load,
  title: ({ topic }, { locale }) => topic.title ?? topicWords[locale].hiddenTitle,
  description: ({ topic }, { locale }) => topicWords[locale].description(topic.title ?? topicWords[locale].hiddenTitle),
  trail: ({ topic }, { locale }) => [
    { href: patterns.forum, label: forumWords[locale].title },
    ...(topic.category
      ? [{ href: addressOf(patterns.forumCategory, { category: topic.category.code }), label: nameIn(locale, topic.category) }]
      : []),
  ],
  View: ({ data, form }) => <TopicView {...data} form={form} />,
  act,
});

async function load({ params, query, execute }: PageRequest): Promise<TopicData | NotFound> {
  const isAtEnd = query.get("akhir") === "ya";
  const window = isAtEnd ? { last: perPage } : { first: perPage, after: query.get("after") };
  const [{ topic }, thread] = await Promise.all([
    execute(topicQuery, { code: params["code"] ?? "", first: null, after: null, last: null, ...window }),
    threadOf(query.get("utas"), query.get("after"), execute),
  ]);
  if (!topic) return new NotFound();
  if (thread && thread.post.topic?.code !== topic.code) return new NotFound();
  const { posts, ...head } = topic;
  const shown: readonly ThreadPost[] = thread ? [thread.post] : posts.nodes;
  const asked = askedOf(query);
  const all = shown.flatMap((post) => [post, ...post.replies.nodes]);
  const ids = all.filter(({ id, state, revisionCount }) => state === "HIDDEN" || revisionCount > 0 || id === asked?.id).map(({ id }) => id);
  const { nodes } = ids.length > 0 ? await execute(postDetailsQuery, { ids: ids.slice(0, mostDetails) }) : { nodes: [] };
  const details = new Map(nodes.filter((node): node is PostDetails => node !== null && "id" in node).map((node) => [node.id, node]));
  return {
    topic: head,
    posts: shown,
    details,
    asked: asked && all.some(({ id }) => id === asked.id) ? asked : null,
    pages: { ...(thread?.pages ?? posts), shown: thread ? thread.post.replies.nodes.length : posts.nodes.length },
    isThread: thread !== null,
    isAtEnd,
  };
}

async function threadOf(id: string | null, after: string | null, execute: PageRequest["execute"]) {
  if (id === null || !isId(id)) return null;
  const { node } = await execute(threadQuery, { id, after });
  if (!isPost(node)) return null;
  const { pageInfo, totalCount } = node.replies;
  return { post: node, pages: { pageInfo, totalCount, isCountCapped: false } };
}

const isPost = (node: ThreadNode): node is Extract<ThreadNode, { id: string }> => node !== null && "id" in node;

/** Which form stands open, and at which post: in the address, so that it works without script and survives signing in. */
function askedOf(query: URLSearchParams): Asked | null {
  for (const act of ["balas", "lapor", "ubah", "tarik"] as const) {
    const id = query.get(act);
    if (id !== null && isId(id)) return { act, id };
  }
  return null;
}

interface Answer {
  readonly number: number | null;
  readonly userErrors: readonly FormError[];
}

async function act(form: SubmittedForm, request: PageRequest): Promise<NotFound | Redirect | Refused> {
  const { params, query, execute, locale } = request;
  const checked = checkedForm(form, locale);
  const input = form.act === "report" ? { rule: checked.term<HouseRule>("rule", forumTerms.id.rules), note: form.optional("note") } : null;
  const wrong = checked.refused();
  if (wrong) return wrong;
  const answer = input ? await report(form.text("id"), input, execute) : await run(form, execute);
  if (!answer) return new NotFound();
  if (answer.userErrors.length > 0) return new Refused(answer.userErrors);
  // Whoever adds a post of the first level finds it at the end.
  const kept = {
    utas: query.get("utas"),
    after: form.act === "write" ? null : query.get("after"),
    akhir: form.act === "write" ? "ya" : null,
  };
  const address = addressOf(patterns.topic, { code: params["code"] ?? "" }, kept);
  return new Redirect(
    `${address}#tulisan-${answer.number ?? 1}`,
    form.act === "edit" ? "saved" : form.act === "withdraw" ? "removed" : "sent",
  );
}

async function report(
  id: string,
  input: { readonly rule: HouseRule; readonly note: string | null },
  execute: PageRequest["execute"],
): Promise<Answer | null> {
  const { postReport } = await execute(reportMutation, { input: { id, ...input } });
  return postReport && { number: postReport.post?.number ?? null, userErrors: postReport.userErrors };
}

async function run(form: SubmittedForm, execute: PageRequest["execute"]): Promise<Answer | null> {
  const [id, body] = [form.text("id"), form.text("body")];
  switch (form.act) {
    case "write":
    case "reply": {
      const replyToId = form.act === "reply" ? id : null;
      const { postWrite } = await execute(writeMutation, { input: { topicId: form.text("topicId"), replyToId, body } });
      return postWrite && { number: postWrite.post?.number ?? null, userErrors: postWrite.userErrors };
    }
    case "edit": {
      const { postEdit } = await execute(editMutation, { input: { id, version: Number(form.text("version")), body } });
      return postEdit && { number: postEdit.post?.number ?? null, userErrors: postEdit.userErrors };
    }
    case "withdraw": {
      const { postWithdraw } = await execute(withdrawMutation, { input: { id } });
      return postWithdraw && { number: postWithdraw.post?.number ?? null, userErrors: postWithdraw.userErrors };
    }
    case "appeal": {
      const { moderationAppeal } = await execute(appealMutation, { input: { id } });
      return moderationAppeal && { number: moderationAppeal.act?.post?.number ?? null, userErrors: moderationAppeal.userErrors };
    }
    default:
      return null;
  }
}
