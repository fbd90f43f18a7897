import type { Locale } from "../../../kernel/text.ts";
import { graphql } from "../../document.ts";
import type { ResultOf } from "../../document.ts";
import { addressOf, patterns } from "../../paths.ts";
import { forumWords } from "./forum.messages.ts";
import { topicWords } from "./topic.messages.ts";

export const newestTopicsQuery = graphql(`
  query FeedTopics {
    topics(orderBy: NEWEST, first: 20) {
      nodes {
        id
        code
        title
        openedAt
        lastPostAt
        author {
          name
        }
        category {
          name
        }
        posts(first: 1) {
          nodes {
            html
          }
        }
      }
    }
  }
`);

export const topicPostsQuery = graphql(`
  query FeedPosts($code: String!) {
    topic(code: $code) {
      id
      code
      title
      openedAt
      posts(last: 20) {
        nodes {
          id
          number
          html
          postedAt
          editedAt
          author {
            name
          }
          unit {
            name
          }
          replies(last: 10) {
            nodes {
              id
              number
              html
              postedAt
              editedAt
              author {
                name
              }
              unit {
                name
              }
            }
          }
        }
      }
    }
  }
`);

export interface FeedEntry {
  readonly id: string;
  readonly title: string;
  readonly path: string;
  readonly published: string;
  readonly updated: string;
  readonly author: string;
  /** HTML of the API's allow-list; `null` where it is not shown. */
  readonly html: string | null;
}

export interface Feed {
  readonly id: string;
  readonly title: string;
  /** Of the feed itself, and of the page it is of. */
  readonly path: string;
  readonly page: string;
  /** Where it has no entry yet. */
  readonly since: string;
  readonly entries: readonly FeedEntry[];
}

type NewestTopics = ResultOf<typeof newestTopicsQuery>["topics"]["nodes"];
type TopicPosts = NonNullable<ResultOf<typeof topicPostsQuery>["topic"]>;

const mostEntries = 50;

export const feedOfForum = (locale: Locale, topics: NewestTopics): Feed => ({
  id: "urn:manakarra:forum",
  title: forumWords[locale].latest,
  path: patterns.forumFeed,
  page: patterns.forum,
  since: "1970-01-01T00:00:00Z",
  entries: topics.map((topic) => ({
    id: `urn:uuid:${topic.id}`,
    title: topic.title ?? forumWords[locale].hiddenTopic,
    path: addressOf(patterns.topic, { code: topic.code }),
    published: topic.openedAt,
    updated: topic.lastPostAt,
    author: topic.author?.name ?? "",
    html: topic.posts.nodes[0]?.html ?? null,
  })),
});

/** The newest posts of a topic, the newest first. */
export function feedOfTopic(locale: Locale, topic: TopicPosts): Feed {
  const page = addressOf(patterns.topic, { code: topic.code });
  const posts = topic.posts.nodes
    .flatMap((post) => [post, ...post.replies.nodes])
    .toSorted((a, b) => b.number - a.number)
    .slice(0, mostEntries);
  return {
    id: `urn:uuid:${topic.id}`,
    title: topic.title ?? topicWords[locale].hiddenTitle,
    path: addressOf(patterns.topicFeed, { code: topic.code }),
    page,
    since: topic.openedAt,
    entries: posts.map((post) => ({
      id: `urn:uuid:${post.id}`,
      title: topicWords[locale].postLabel(String(post.number)),
      path: `${page}#tulisan-${post.number}`,
      published: post.postedAt,
      updated: post.editedAt ?? post.postedAt,
      author: post.unit?.name ?? post.author?.name ?? "",
      html: post.html,
    })),
  };
}

/** Atom (RFC 4287). Every text is escaped, the HTML of a post too: a reader of feeds takes it apart again. */
export function atomOf(feed: Feed, { locale, origin }: { readonly locale: Locale; readonly origin: string }): string {
  const updated =
    feed.entries
      .map((entry) => entry.updated)
      .toSorted()
      .at(-1) ?? feed.since;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">`,
    `<id>${text(feed.id)}</id><title>${text(feed.title)}</title><updated>${text(updated)}</updated>`,
    `<link rel="self" type="application/atom+xml" href="${text(origin + feed.path)}"/><link rel="alternate" type="text/html" href="${text(origin + feed.page)}"/>`,
    ...feed.entries.map((entry) => entryOf(entry, origin)),
    "</feed>",
    "",
  ].join("\n");
}

const entryOf = ({ id, title, path, published, updated, author, html }: FeedEntry, origin: string): string =>
  [
    `<entry><id>${text(id)}</id><title>${text(title)}</title>`,
    `<published>${text(published)}</published><updated>${text(updated)}</updated>`,
    `<author><name>${text(author)}</name></author><link rel="alternate" type="text/html" href="${text(origin + path)}"/>`,
    `${html === null ? "" : `<content type="html">${text(html)}</content>`}</entry>`,
  ].join("");

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Text of XML 1.0: marks escaped, characters that XML does not know left out. */
const text = (value: string): string =>
  value.replace(/(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu, "").replace(/[&<>"']/g, (mark) => escapes[mark] ?? "");
