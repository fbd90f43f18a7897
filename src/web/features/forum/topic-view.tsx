import type { VNode } from "preact";
import { Field } from "../../components/field.tsx";
import { Form } from "../../components/form.tsx";
import { LiveState } from "../../components/live-state.tsx";
import { Notice } from "../../components/notice.tsx";
import { Pager } from "../../components/pager.tsx";
import type { FormState } from "../../form.ts";
import { addressOf, patterns } from "../../paths.ts";
import { useSite, useWords } from "../../site.ts";
import { ClockNotice } from "./clock-notice.tsx";
import { forumWords } from "./forum.messages.ts";
import { PostArticle } from "./post-article.tsx";
import type { PostContext } from "./post-article.tsx";
import { SignInFirst } from "./sign-in-first.tsx";
import { TopicBadge } from "./topic-items.tsx";
import type { PostDetails, ThreadPost, TopicHead } from "./topic-queries.ts";
import { topicWords } from "./topic.messages.ts";

/** A form at a post: `?balas=<id>`. */
export interface Asked {
  readonly act: "balas" | "lapor" | "ubah" | "tarik";
  readonly id: string;
}

export interface TopicData {
  readonly topic: TopicHead;
  readonly posts: readonly ThreadPost[];
  /** By id of the post. */
  readonly details: ReadonlyMap<string, PostDetails>;
  readonly asked: Asked | null;
  readonly pages: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly totalCount: number;
    readonly isCountCapped: boolean;
    readonly shown: number;
  };
  /** One post with its replies instead of the whole topic. */
  readonly isThread: boolean;
  /** The last posts instead of the first. */
  readonly isAtEnd: boolean;
}

export function TopicView({ topic, posts, details, asked, pages, isThread, isAtEnd, form }: TopicData & { form: FormState }): VNode {
  const { format } = useSite();
  const words = useWords(topicWords);
  const here = addressOf(patterns.topic, { code: topic.code });
  const context: PostContext = { topic, details, asked, form };
  return (
    <>
      <h1>{topic.title ?? words.hiddenTitle}</h1>
      <p class="topic-head">
        <TopicBadge topic={topic} />
        {topic.author && <span class="hint">{words.openedBy(topic.author.name, format.shortDate(topic.openedAt))}</span>}
        {topic.isFrequent && <a href={patterns.forumFrequent}>{words.frequent}</a>}
      </p>
      {topic.answerClock && <ClockNotice clock={topic.answerClock} unit={topic.answerUnit} />}
      {(isThread || isAtEnd) && (
        <p>
          <a href={here}>{words.backToTopic}</a>
        </p>
      )}
      <section aria-labelledby="tulisan">
        <h2 id="tulisan">{words.postsTitle}</h2>
        <ol class="thread">
          {posts.map((post) => (
            <li key={post.id}>
              <PostArticle post={post} {...context} />
              <Replies post={post} here={here} isThread={isThread} context={context} />
            </li>
          ))}
        </ol>
        {(isThread || (pages.totalCount > pages.shown && !isAtEnd)) && (
          <Pager pageInfo={pages.pageInfo} shown={pages.shown} total={pages.totalCount} isCapped={pages.isCountCapped} />
        )}
      </section>
      {topic.state === "OPEN" && <Watch topic={topic} posts={posts} here={here} />}
      <Write topic={topic} here={here} form={form} />
      <p>
        <a href={addressOf(patterns.topicFeed, { code: topic.code })}>{words.follow}</a>
      </p>
    </>
  );
}

interface RepliesProps {
  post: ThreadPost;
  here: string;
  isThread: boolean;
  context: PostContext;
}

function Replies({ post, here, isThread, context }: RepliesProps): VNode | null {
  const { format } = useSite();
  const words = useWords(topicWords);
  const { nodes, totalCount, pageInfo } = post.replies;
  if (nodes.length === 0) return null;
  return (
    <>
      <ol class="replies">
        {nodes.map((reply) => (
          <li key={reply.id}>
            <PostArticle post={reply} {...context} />
          </li>
        ))}
      </ol>
      {pageInfo.hasNextPage && !isThread && (
        <p class="replies-more">
          <a href={`${addressOf(here, {}, { utas: post.id })}#tulisan-${post.number}`}>{words.moreReplies(format.number(totalCount))}</a>
        </p>
      )}
    </>
  );
}

/** Says when there is more than the page shows; the page is whole without it. */
function Watch({ topic, posts, here }: { topic: TopicHead; posts: readonly ThreadPost[]; here: string }): VNode {
  const words = useWords(topicWords);
  const newest = Math.max(0, ...posts.flatMap((post) => [post.number, ...post.replies.nodes.map(({ number }) => number)]));
  return (
    <div
      class="watch"
      data-island="new-posts"
      data-topic={topic.id}
      data-newest={newest}
      data-count={topic.postCount}
      data-words={words.newPosts}
    >
      <LiveState newestAt={topic.lastPostAt} named={words.newestPost} />
      <p role="status">
        <a class="button secondary" href={addressOf(here, {}, { akhir: "ya" })} data-new-posts hidden />
      </p>
    </div>
  );
}

function Write({ topic, here, form }: { topic: TopicHead; here: string; form: FormState }): VNode | null {
  const { viewer } = useSite();
  const words = useWords(topicWords);
  const forum = useWords(forumWords);
  if (topic.state === "HIDDEN") return null;
  if (topic.state === "LOCKED")
    return (
      <Notice>
        <strong>{words.lockedTitle}.</strong> {words.locked}
      </Notice>
    );
  return (
    <section id="tulis" aria-labelledby="tulis-judul">
      <h2 id="tulis-judul">{words.writeTitle}</h2>
      {viewer.kind === "PERSON" ? (
        <Form act="write" form={form} submit={words.send} hidden={{ topicId: topic.id }} isDraftKept>
          <Field name="body" label={words.body} hint={words.bodyHint} rows={6} maxLength={5000} isRequired />
        </Form>
      ) : (
        <SignInFirst title={words.signIn} what={words.signInWhat} button={words.signInButton} next={`${here}#tulis`} />
      )}
      <p>
        <a href={patterns.forumRules}>{forum.links.rules}</a>
      </p>
    </section>
  );
}
