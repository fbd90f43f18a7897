import type { VNode } from "preact";
import { Empty } from "../../components/empty.tsx";
import { Facts } from "../../components/facts.tsx";
import { Pager } from "../../components/pager.tsx";
import { StateBadge } from "../../components/state-badge.tsx";
import { graphql } from "../../document.ts";
import type { ResultOf } from "../../document.ts";
import { definePage } from "../../page.ts";
import { addressOf, patterns } from "../../paths.ts";
import { useSite, useWords } from "../../site.ts";
import { forumTerms } from "./forum-terms.messages.ts";
import { forumWords } from "./forum.messages.ts";

type Found = ResultOf<typeof logQuery>;
type Act = Found["moderationActs"]["nodes"][number];

const logQuery = graphql(`
  query ModerationLog($after: String) {
    moderationActs(first: 20, after: $after) {
      nodes {
        id
        action
        rule
        reason
        contentHash
        actedAt
        outcome
        judgement
        topic {
          code
          title
        }
        post {
          number
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

export const moderationLogPage = definePage<Found>({
  path: patterns.moderationLog,
  area: "public",
  load: ({ execute, query }) => execute(logQuery, { after: query.get("after") }),
  title: (_, { locale }) => forumWords[locale].logTitle,
  description: (_, { locale }) => forumWords[locale].logDescription,
  trail: (_, { locale }) => [{ href: patterns.forum, label: forumWords[locale].title }],
  View: ({ data }) => <Log {...data} />,
});

function Log({ moderationActs }: Found): VNode {
  const words = useWords(forumWords);
  const { nodes, pageInfo, totalCount, isCountCapped } = moderationActs;
  return (
    <>
      <h1>{words.logTitle}</h1>
      <p class="lead">{words.logLead}</p>
      {nodes.length === 0 ? (
        <Empty title={words.logNone} link={{ href: patterns.forumRules, label: words.links.rules }}>
          {words.logNoneWhat}
        </Empty>
      ) : (
        <>
          <ol class="log-list">
            {nodes.map((act) => (
              <li key={act.id} id={act.id}>
                <Entry act={act} />
              </li>
            ))}
          </ol>
          <Pager pageInfo={pageInfo} shown={nodes.length} total={totalCount} isCapped={isCountCapped} />
        </>
      )}
    </>
  );
}

const tones = { STANDS: "done", APPEALED: "waiting", UPHELD: "done", OVERTURNED: "open" } as const;

function Entry({ act }: { act: Act }): VNode {
  const { format } = useSite();
  const words = useWords(forumWords);
  const terms = useWords(forumTerms);
  const title = act.topic?.title ?? words.hiddenTopic;
  const place = act.post ? words.postNumber(format.number(act.post.number), title) : title;
  return (
    <>
      <h2>{terms.actions[act.action] ?? act.action}</h2>
      <p class="hint">
        <time dateTime={act.actedAt}>{format.dateTime(act.actedAt)}</time>
      </p>
      <Facts
        items={[
          { label: words.rule, value: act.rule && (terms.rules[act.rule] ?? act.rule) },
          { label: words.reason, value: act.reason },
          {
            label: words.outcome,
            value: act.action === "HIDE" && <StateBadge tone={tones[act.outcome]}>{terms.outcomes[act.outcome] ?? act.outcome}</StateBadge>,
          },
          { label: words.judgement, value: act.judgement },
          {
            label: words.at,
            value: act.topic && (
              <a href={`${addressOf(patterns.topic, { code: act.topic.code })}${act.post ? `#tulisan-${act.post.number}` : ""}`}>{place}</a>
            ),
          },
        ].filter(({ value }) => value !== false)}
      />
      <details class="log-hash">
        <summary>{words.hash}</summary>
        <code class="fingerprint">{act.contentHash}</code>
      </details>
    </>
  );
}
