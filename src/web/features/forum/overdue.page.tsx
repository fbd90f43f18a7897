import type { VNode } from "preact";
import { Empty } from "../../components/empty.tsx";
import { Pager } from "../../components/pager.tsx";
import { graphql } from "../../document.ts";
import type { ResultOf } from "../../document.ts";
import { definePage } from "../../page.ts";
import { patterns } from "../../paths.ts";
import { useSite, useWords } from "../../site.ts";
import { nameIn } from "../recruitment/names.ts";
import { forumWords } from "./forum.messages.ts";
import { TopicItems } from "./topic-items.tsx";

type Found = ResultOf<typeof overdueQuery>;

const overdueQuery = graphql(`
  query ForumOverdue($after: String) {
    topics(filter: { isOverdue: true }, orderBy: DUE, first: 50, after: $after) {
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
          id
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

/** Which offices owe an answer that is late. The API has the oldest first; here they stand under the unit that owes them. */
export const overduePage = definePage<Found>({
  path: patterns.forumOverdue,
  area: "public",
  load: ({ execute, query }) => execute(overdueQuery, { after: query.get("after") }),
  title: (_, { locale }) => forumWords[locale].overdueTitle,
  description: (_, { locale }) => forumWords[locale].overdueDescription,
  trail: (_, { locale }) => [{ href: patterns.forum, label: forumWords[locale].title }],
  View: ({ data }) => <Overdue {...data} />,
});

function Overdue({ topics }: Found): VNode {
  const { locale, format } = useSite();
  const words = useWords(forumWords);
  const byUnit = [...Map.groupBy(topics.nodes, ({ answerUnit }) => answerUnit?.id ?? "").values()];
  return (
    <>
      <h1>{words.overdueTitle}</h1>
      <p class="lead">{words.overdueLead}</p>
      {topics.nodes.length === 0 ? (
        <Empty title={words.overdueNone} link={{ href: patterns.forum, label: words.toForum }}>
          {words.overdueNoneWhat}
        </Empty>
      ) : (
        <>
          {byUnit.map((owed) => {
            const unit = owed[0]?.answerUnit;
            const name = unit ? nameIn(locale, unit) : "";
            return (
              <section key={unit?.id}>
                <h2>{name}</h2>
                <p class="hint">{words.overdueOf(format.number(owed.length))}</p>
                <TopicItems items={owed.map((topic) => ({ ...topic, answerUnit: null }))} label={name} level="h3" />
              </section>
            );
          })}
          <Pager pageInfo={topics.pageInfo} shown={topics.nodes.length} total={topics.totalCount} isCapped={topics.isCountCapped} />
        </>
      )}
    </>
  );
}
