import type { VNode } from "preact";
import { ButtonLink } from "../../components/button.tsx";
import { Empty } from "../../components/empty.tsx";
import { Notice } from "../../components/notice.tsx";
import { Pager } from "../../components/pager.tsx";
import { Filters } from "../../components/search-form.tsx";
import { graphql } from "../../document.ts";
import type { ResultOf } from "../../document.ts";
import type { TopicOrder } from "../../gql/graphql.ts";
import { definePage, NotFound } from "../../page.ts";
import type { PageRequest } from "../../page.ts";
import { addressOf, patterns } from "../../paths.ts";
import { useSite, useWords } from "../../site.ts";
import { termOf } from "../../term-of.ts";
import { nameIn } from "../recruitment/names.ts";
import { describedIn } from "./described-in.ts";
import { forumWords } from "./forum.messages.ts";
import { TopicItems } from "./topic-items.tsx";

type Found = ResultOf<typeof categoryQuery>;
interface Shown {
  readonly category: NonNullable<Found["forumCategory"]>;
  readonly topics: Found["topics"];
  readonly order: TopicOrder | null;
}

const categoryQuery = graphql(`
  query ForumCategory($code: String!, $orderBy: TopicOrder!, $after: String) {
    forumCategory(code: $code) {
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
    topics(filter: { categoryCode: $code }, orderBy: $orderBy, first: 20, after: $after) {
      nodes {
        code
        title
        state
        lastPostAt
        postCount
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
      totalCount
      isCountCapped
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const categoryPage = definePage<Shown>({
  path: patterns.forumCategory,
  area: "public",
  load,
  title: ({ category }, { locale }) => nameIn(locale, category),
  description: ({ category }, { locale }) => `${nameIn(locale, category)}: ${describedIn(locale, category)}`,
  trail: (_, { locale }) => [{ href: patterns.forum, label: forumWords[locale].title }],
  View: ({ data }) => <Category {...data} />,
});

async function load({ params, query, execute }: PageRequest): Promise<Shown | NotFound> {
  const order = termOf<TopicOrder>(query.get("urutan"), forumWords.id.orders);
  const variables = { code: params["category"] ?? "", orderBy: order ?? "LAST_POST", after: query.get("after") } as const;
  const { forumCategory, topics } = await execute(categoryQuery, variables);
  return forumCategory ? { category: forumCategory, topics, order } : new NotFound();
}

function Category({ category, topics, order }: Shown): VNode {
  const { locale } = useSite();
  const words = useWords(forumWords);
  const isQuestion = category.kind === "QUESTION";
  const newTopic = addressOf(patterns.newTopic, {}, { kategori: category.code });
  return (
    <>
      <h1>{nameIn(locale, category)}</h1>
      <p class="lead">{describedIn(locale, category)}</p>
      {category.unit && <p class="hint">{(isQuestion ? words.by : words.caredFor)(nameIn(locale, category.unit))}</p>}
      {category.isOpen ? (
        <p class="actions">
          <ButtonLink href={newTopic}>{words.open}</ButtonLink>
        </p>
      ) : (
        <Notice>{words.closed}</Notice>
      )}
      {topics.nodes.length === 0 ? (
        <Empty title={words.noneTitle}>{words.none}</Empty>
      ) : (
        <>
          <Filters
            action={addressOf(patterns.forumCategory, { category: category.code })}
            filters={[
              {
                name: "urutan",
                label: words.order,
                value: order,
                blank: words.orders.LAST_POST,
                options: (["NEWEST", ...(isQuestion ? (["DUE"] as const) : [])] as const).map((value) => ({
                  value,
                  label: words.orders[value],
                })),
              },
            ]}
          />
          <TopicItems items={topics.nodes.map((topic) => ({ ...topic, category: null }))} label={words.list} />
          <Pager pageInfo={topics.pageInfo} shown={topics.nodes.length} total={topics.totalCount} isCapped={topics.isCountCapped} />
        </>
      )}
    </>
  );
}
