import type { VNode } from "preact";
import type { Text } from "../../../kernel/text.ts";
import { addressOf, patterns } from "../../paths.ts";
import { useSite } from "../../site.ts";

/** The rules of computing, where everyone reads them. */
export function RuleSetLink({ ruleSet: { code, title } }: { ruleSet: { readonly code: string; readonly title: Text } }): VNode {
  const { locale } = useSite();
  return (
    <a href={addressOf(patterns.publicRuleSet, { code })}>
      {title[locale]} <span class="code">({code})</span>
    </a>
  );
}
