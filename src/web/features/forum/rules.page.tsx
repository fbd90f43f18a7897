import type { VNode } from "preact";
import { Table } from "../../components/table.tsx";
import { graphql } from "../../document.ts";
import type { ResultOf } from "../../document.ts";
import { definePage } from "../../page.ts";
import { patterns } from "../../paths.ts";
import { useSite, useWords } from "../../site.ts";
import { forumTerms } from "./forum-terms.messages.ts";
import { forumWords } from "./forum.messages.ts";

type Found = ResultOf<typeof rulesQuery>;

const rulesQuery = graphql(`
  query ForumRules {
    houseRules {
      rule
      text {
        id
        en
      }
    }
    postingLimits {
      fromDays
      postsPerHour
      topicsPerDay
      mayLink
    }
  }
`);

export const forumRulesPage = definePage<Found>({
  path: patterns.forumRules,
  area: "public",
  load: ({ execute }) => execute(rulesQuery, {}),
  title: (_, { locale }) => forumWords[locale].rulesTitle,
  description: (_, { locale }) => forumWords[locale].rulesDescription,
  trail: (_, { locale }) => [{ href: patterns.forum, label: forumWords[locale].title }],
  View: ({ data }) => <Rules {...data} />,
});

function Rules({ houseRules, postingLimits }: Found): VNode {
  const { locale, format } = useSite();
  const words = useWords(forumWords);
  const { rules } = useWords(forumTerms);
  return (
    <>
      <h1>{words.rulesTitle}</h1>
      <p class="lead">{words.rulesLead}</p>
      <section>
        <h2>{words.rulesWhat}</h2>
        <dl class="rule-list">
          {houseRules.map(({ rule, text }) => (
            <div key={rule}>
              <dt>{rules[rule] ?? rule}</dt>
              <dd>{text[locale]}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section>
        <h2>{words.limitsTitle}</h2>
        <p>{words.limitsWhat}</p>
        <Table
          caption={words.limitsTitle}
          isCaptionUnseen
          rows={postingLimits}
          keyOf={({ fromDays }) => String(fromDays)}
          columns={[
            {
              key: "age",
              head: words.limitsAge,
              isName: true,
              cell: ({ fromDays }) => (fromDays === 0 ? words.limitsAgeNew : words.limitsAgeFrom(format.number(fromDays))),
            },
            { key: "posts", head: words.limitsPosts, isNumeric: true, cell: ({ postsPerHour }) => format.number(postsPerHour) },
            { key: "topics", head: words.limitsTopics, isNumeric: true, cell: ({ topicsPerDay }) => format.number(topicsPerDay) },
            { key: "links", head: words.limitsLinks, cell: ({ mayLink }) => (mayLink ? words.yes : words.no) },
          ]}
        />
      </section>
      <section class="prose">
        <h2>{words.clockTitle}</h2>
        <ul>
          {words.clockWhat.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <section class="prose">
        <h2>{words.appealTitle}</h2>
        <p>{words.appealWhat}</p>
        <p>
          <a href={patterns.moderationLog}>{words.links.log}</a>
        </p>
      </section>
      <section class="prose">
        <h2>{words.textTitle}</h2>
        <p>{words.textWhat}</p>
      </section>
    </>
  );
}
