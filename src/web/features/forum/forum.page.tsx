import type { VNode } from "preact";
import { ButtonLink } from "../../components/button.tsx";
import { Empty } from "../../components/empty.tsx";
import { SearchForm } from "../../components/search-form.tsx";
import { graphql } from "../../document.ts";
import type { ResultOf } from "../../document.ts";
import { definePage } from "../../page.ts";
import { addressOf, patterns } from "../../paths.ts";
import { useSite, useWords } from "../../site.ts";
import { nameIn } from "../recruitment/names.ts";
import { describedIn } from "./described-in.ts";
import { forumWords } from "./forum.messages.ts";
import { TopicItems } from "./topic-items.tsx";
import type { TopicItem } from "./topic-items.tsx";

type Found = ResultOf<typeof forumQuery>;
interface Shown extends Found {
  readonly search: string;
  /** `null`: nothing was asked. */
  readonly found: readonly TopicItem[] | null;
}

const forumQuery = graphql(`
  query Forum {
    forumCategories(first: 50) {
      nodes {
        code
        name
        nameEn
        description
        descriptionEn
        kind
        isOpen
        unit {
          name
          nameEn
        }
      }
    }
    topics(first: 10) {
      nodes {
        code
        title
        state
        lastPostAt
        postCount
        category {
          name
          nameEn
        }
        answerUnit {
          name
          nameEn
        }
        answerClock {
          next
          dueOn
          isOverdue
        }
      }
    }
  }
`);

const searchQuery = graphql(`
  query ForumSearch($text: String!) {
    topicSearch(text: $text, first: 20) {
      code
      title
      state
      lastPostAt
      postCount
      category {
        name
        nameEn
      }
      answerUnit {
        name
        nameEn
      }
      answerClock {
        next
        dueOn
        isOverdue
      }
    }
  }
`);

export const forumPage = definePage<Shown>({
  path: patterns.forum,
  area: "public",
  async load({ query, execute }) {
    const search = (query.get("cari") ?? "").trim().slice(0, 200);
    const [forum, found] = await Promise.all([
      execute(forumQuery, {}),
      search === "" ? null : execute(searchQuery, { text: search }).then(({ topicSearch }) => topicSearch),
    ]);
    return { ...forum, search, found };
  },
  title: (_, { locale }) => forumWords[locale].title,
  description: (_, { locale, place }) => forumWords[locale].description(place.name[locale]),
  View: ({ data }) => <Forum {...data} />,
});

function Forum({ forumCategories, topics, search, found }: Shown): VNode {
  const words = useWords(forumWords);
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <SearchForm action={patterns.forum} name="cari" label={words.search} hint={words.searchHint} value={search} />
      {found ? <Results search={search} found={found} /> : <Overview categories={forumCategories.nodes} latest={topics.nodes} />}
      <ForumLinks />
    </>
  );
}

function Results({ search, found }: { search: string; found: readonly TopicItem[] }): VNode {
  const { format } = useSite();
  const words = useWords(forumWords);
  return (
    <section aria-labelledby="hasil">
      <h2 id="hasil">{words.found(search)}</h2>
      {found.length === 0 ? (
        <Empty title={words.nothingTitle} link={{ href: patterns.newTopic, label: words.open }}>
          {words.nothing}
        </Empty>
      ) : (
        <>
          <p class="hint">{words.foundCount(format.number(found.length))}</p>
          <TopicItems items={found} label={words.list} level="h3" />
        </>
      )}
      <p>
        <a href={patterns.forum}>{words.toForum}</a>
      </p>
    </section>
  );
}

function Overview({ categories, latest }: { categories: Found["forumCategories"]["nodes"]; latest: readonly TopicItem[] }): VNode {
  const { locale } = useSite();
  const words = useWords(forumWords);
  if (categories.length === 0) return <Empty title={words.noCategoriesTitle}>{words.noCategories}</Empty>;
  return (
    <>
      <section aria-labelledby="kategori">
        <h2 id="kategori">{words.categories}</h2>
        <ul class="category-list">
          {categories.map((category) => (
            <li key={category.code}>
              <h3>
                <a href={addressOf(patterns.forumCategory, { category: category.code })}>{nameIn(locale, category)}</a>
              </h3>
              <p>{describedIn(locale, category)}</p>
              {category.unit && (
                <p class="hint">
                  {(category.kind === "QUESTION" ? words.by : words.caredFor)(nameIn(locale, category.unit))}
                  {!category.isOpen && ` ${words.closed}`}
                </p>
              )}
            </li>
          ))}
        </ul>
        <p class="actions">
          <ButtonLink href={patterns.newTopic}>{words.open}</ButtonLink>
        </p>
      </section>
      <section aria-labelledby="terbaru">
        <h2 id="terbaru">{words.latest}</h2>
        {latest.length === 0 ? (
          <Empty title={words.noneTitle}>{words.none}</Empty>
        ) : (
          <TopicItems items={latest} label={words.latest} level="h3" />
        )}
      </section>
    </>
  );
}

/** The rooms beside the lists. */
export function ForumLinks(): VNode {
  const { viewer } = useSite();
  const words = useWords(forumWords);
  const links = [
    [patterns.forumFrequent, words.links.frequent],
    [patterns.forumOverdue, words.links.overdue],
    [patterns.forumRules, words.links.rules],
    [patterns.moderationLog, words.links.log],
    ...(viewer.kind === "PERSON" ? [[patterns.forumProfile, words.links.profile] as const] : []),
    [patterns.forumFeed, words.links.feed],
  ] as const;
  return (
    <nav class="forum-links" aria-label={words.more}>
      <h2>{words.more}</h2>
      <ul>
        {links.map(([href, label]) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
