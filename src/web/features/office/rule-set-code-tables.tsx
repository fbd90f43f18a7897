import type { VNode } from "preact";
import { Table } from "../../components/table.tsx";
import { useSite, useWords } from "../../site.ts";
import { ruleSetCodesWords } from "./rule-set-codes.messages.ts";
import { cutCodes, finalCodes } from "./rule-set-form.ts";
import type { RuleSetContent } from "./rule-set-form.ts";

/** What whoever confirms a rule set must be able to read: in which order vacant needs are filled. */
export function FillingTable({ content: { filling, codes } }: { content: RuleSetContent }): VNode {
  const { format } = useSite();
  const words = useWords(ruleSetCodesWords);
  if (filling.length === 0) {
    return (
      <>
        <h2>{words.fillingTitle}</h2>
        <p>{words.noSteps}</p>
      </>
    );
  }
  return (
    <>
      <h2>{words.fillingTitle}</h2>
      <Table
        caption={words.fillingTitle}
        isCaptionUnseen
        rows={filling.map((each, index) => ({ ...each, order: index + 1 }))}
        keyOf={({ step }) => step}
        columns={[
          { key: "order", head: words.order, isNumeric: true, cell: ({ order }) => format.number(order) },
          { key: "step", head: words.step, isName: true, cell: ({ step }) => step },
          { key: "vacant", head: words.vacant, cell: ({ vacant }) => words.vacants[vacant] ?? vacant },
          { key: "from", head: words.from, cell: ({ from }) => words.froms[from] ?? from },
          { key: "place", head: words.place, cell: ({ place }) => words.places[place] ?? place },
          { key: "threshold", head: words.threshold, cell: ({ threshold }) => words.thresholds[threshold] ?? threshold },
          { key: "status", head: words.moved, cell: ({ step }) => codes.final.moved[step] ?? "–" },
        ]}
      />
    </>
  );
}

export function CodeTables({ content: { codes } }: { content: RuleSetContent }): VNode {
  const words = useWords(ruleSetCodesWords);
  const lists = {
    cut: cutCodes.map((each) => ({ situation: words.cut[each], code: codes.cut[each] })),
    final: [
      ...finalCodes.map((each) => ({ situation: words.final[each], code: codes.final[each] })),
      { situation: words.exclusions, code: codes.exclusions.join(", ") || "–" },
    ],
  };
  return (
    <>
      <h2>{words.codesTitle}</h2>
      {(["cut", "final"] as const).map((list) => (
        <Table
          key={list}
          caption={words.lists[list]}
          rows={lists[list]}
          keyOf={({ situation }) => situation}
          columns={[
            { key: "situation", head: words.situation, isName: true, cell: ({ situation }) => situation },
            { key: "code", head: words.codesTitle, cell: ({ code }) => code },
          ]}
        />
      ))}
    </>
  );
}
