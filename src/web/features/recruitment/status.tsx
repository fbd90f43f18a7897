import type { VNode } from "preact";
import { StateBadge } from "../../components/state-badge.tsx";
import { useSite, useWords } from "../../site.ts";
import { statusWords } from "./status.messages.ts";
import type { Term } from "./terms.messages.ts";

/** What a printed code says at a stage; `null` where this page does not know it. */
export function statusTerm(words: (typeof statusWords)["id"], stage: string, code: string): Term | null {
  const own = stage === "ADMINISTRATIVE" || stage === "SKD" || stage === "FINAL" ? words[stage] : words.shared;
  return own[code] ?? words.shared[code] ?? null;
}

/** The code as printed, with its plain words. `passes` is the API's: at the SKD it means the threshold, and `P` alone goes no further. */
export function StatusBadge({ stage, code, passes }: { stage: string; code: string; passes: boolean }): VNode {
  const term = statusTerm(useWords(statusWords), stage, code);
  return (
    <StateBadge tone={!passes ? "stopped" : stage === "SKD" && code === "P" ? "waiting" : "open"}>
      {term ? `${code}, ${term.name}` : code}
    </StateBadge>
  );
}

/** What the codes that stand on this page mean. */
export function StatusLegend({ stage, codes, title }: { stage: string; codes: readonly string[]; title: string }): VNode | null {
  const words = statusWords[useSite().locale];
  const terms = [...new Set(codes)].flatMap((code) => {
    const term = statusTerm(words, stage, code);
    return term ? [{ code, term }] : [];
  });
  if (terms.length === 0) return null;
  return (
    <dl class="glossary" aria-label={title}>
      {terms.map(({ code, term }) => (
        <div key={code}>
          <dt>{code}</dt>
          <dd>{term.meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
