import type { VNode } from "preact";
import { graphql } from "../../document.ts";
import { NotFound, definePage } from "../../page.ts";
import { patterns } from "../../paths.ts";
import { useSite, useWords } from "../../site.ts";
import { RuleSetTables, contentOf } from "./rule-set-content.tsx";
import type { RuleSetDetail } from "./rule-set-content.tsx";
import { rulesWords } from "./rules.messages.ts";

const ruleSetQuery = graphql(`
  query PublicRuleSet($code: String!) {
    ruleSet(code: $code) {
      code
      title {
        id
        en
      }
      year
      channel
      state
      confirmedAt
      skdMaximum
      skdWeight
      skbWeight
      multiplier
      content
      decrees {
        number
        subject {
          id
          en
        }
        source
        confidence
      }
      thresholds {
        kind
        twk
        tiu
        tkp
        total
      }
      objectionWindows {
        stage
        windowDays
        answerDays
      }
    }
  }
`);

/** A set of rules as everyone reads it. */
export const publicRuleSetPage = definePage<RuleSetDetail>({
  path: patterns.publicRuleSet,
  area: "public",
  load: async ({ execute, params }) => {
    const { ruleSet } = await execute(ruleSetQuery, { code: params["code"] ?? "" });
    return ruleSet?.state === "CONFIRMED" ? ruleSet : new NotFound();
  },
  title: ({ title }, { locale }) => `${rulesWords[locale].title}: ${title[locale]}`,
  description: ({ code }, { locale }) => rulesWords[locale].one(code),
  trail: (_, { locale }) => [{ href: patterns.publicRuleSets, label: rulesWords[locale].title }],
  View: ({ data }) => <RuleSet ruleSet={data} />,
});

function RuleSet({ ruleSet }: { ruleSet: RuleSetDetail }): VNode {
  const { locale } = useSite();
  const words = useWords(rulesWords);
  return (
    <>
      <h1>{ruleSet.title[locale]}</h1>
      <p class="lead">{words.oneLead}</p>
      <RuleSetTables ruleSet={ruleSet} />
      <details class="explain">
        <summary>{words.whole}</summary>
        <div>
          <p>{words.wholeWhat}</p>
          <pre class="long-text" tabIndex={0}>
            <code>{JSON.stringify(contentOf(ruleSet), null, 2)}</code>
          </pre>
        </div>
      </details>
      <p>
        <a href={`${patterns.about}#periksa`}>{words.toCheck}</a>
      </p>
    </>
  );
}
