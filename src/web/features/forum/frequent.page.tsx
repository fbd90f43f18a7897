import type { VNode } from "preact";
import { Empty } from "../../components/empty.tsx";
import { Pager } from "../../components/pager.tsx";
import { graphql } from "../../document.ts";
import type { ResultOf } from "../../document.ts";
import { definePage } from "../../page.ts";
import { patterns } from "../../paths.ts";
import { useWords } from "../../site.ts";
import { forumWords } from "./forum.messages.ts";
import { TopicItems } from "./topic-items.tsx";

type Found = ResultOf<typeof frequentQuery>;

const frequentQuery = graphql(`
  query ForumFrequent($after: String) {
    topics(filter: { isFrequent: true }, first: 50, after: $after) {
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
      totalCount
      isCountCapped
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const frequentPage = definePage<Found>({
  path: patterns.forumFrequent,
  area: "public",
  load: ({ execute, query }) => execute(frequentQuery, { after: query.get("after") }),
  title: (_, { locale }) => forumWords[locale].frequentTitle,
  description: (_, { locale }) => forumWords[locale].frequentDescription,
  trail: (_, { locale }) => [{ href: patterns.forum, label: forumWords[locale].title }],
  View: ({ data }) => <Frequent {...data} />,
});

function Frequent({ topics }: Found): VNode {
  const words = useWords(forumWords);
  return (
    <>
      <h1>{words.frequentTitle}</h1>
      <p class="lead">{words.frequentLead}</p>
      {topics.nodes.length === 0 ? (
        <Empty title={words.frequentNone} link={{ href: patterns.forum, label: words.toForum }}>
          {words.frequentNoneWhat}
        </Empty>
      ) : (
        <>
          <TopicItems items={topics.nodes} label={words.frequentTitle} />
          <Pager pageInfo={topics.pageInfo} shown={topics.nodes.length} total={topics.totalCount} isCapped={topics.isCountCapped} />
        </>
      )}
    </>
  );
}
