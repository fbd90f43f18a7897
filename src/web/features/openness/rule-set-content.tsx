import type { VNode } from "preact";
import type { Text } from "../../../kernel/text.ts";
import { Facts } from "../../components/facts.tsx";
import { Table } from "../../components/table.tsx";
import { useSite, useWords } from "../../site.ts";
import { CodeTables, FillingTable } from "../office/rule-set-code-tables.tsx";
import type { RuleSetContent } from "../office/rule-set-form.ts";
import { ruleSetsWords } from "../office/rule-sets.messages.ts";
import { termWords } from "../recruitment/terms.messages.ts";

/** A rule set as the API answers it. */
export interface RuleSetDetail {
  readonly code: string;
  readonly title: Text;
  readonly year: number;
  readonly channel: string;
  readonly state: string;
  readonly confirmedAt: string | null;
  readonly skdMaximum: string;
  readonly skdWeight: string;
  readonly skbWeight: string;
  readonly multiplier: number;
  /** Canonical JSON. */
  readonly content: string;
  readonly decrees: readonly {
    readonly number: string;
    readonly subject: Text;
    readonly source: string | null;
    readonly confidence: string;
  }[];
  readonly thresholds: readonly {
    readonly kind: string;
    readonly twk: number | null;
    readonly tiu: number;
    readonly tkp: number | null;
    readonly total: number | null;
  }[];
  readonly objectionWindows: readonly { readonly stage: string; readonly windowDays: number; readonly answerDays: number }[];
}

export const contentOf = ({ content }: Pick<RuleSetDetail, "content">): RuleSetContent => JSON.parse(content) as RuleSetContent;

/** Everything that a rule set says: to whoever confirms it, and to everyone. */
export function RuleSetTables({ ruleSet }: { ruleSet: RuleSetDetail }): VNode {
  const content = contentOf(ruleSet);
  return (
    <>
      <RuleSetFacts ruleSet={ruleSet} />
      <Decrees ruleSet={ruleSet} />
      <Thresholds ruleSet={ruleSet} />
      <Objections ruleSet={ruleSet} />
      <FillingTable content={content} />
      <CodeTables content={content} />
    </>
  );
}

function RuleSetFacts({ ruleSet }: { ruleSet: RuleSetDetail }): VNode {
  const { format } = useSite();
  const words = useWords(ruleSetsWords);
  const { channels } = useWords(termWords);
  return (
    <Facts
      items={[
        { label: words.code, value: ruleSet.code },
        { label: words.year, value: String(ruleSet.year) },
        { label: words.channel, value: channels[ruleSet.channel]?.name },
        { label: words.skdMaximum, value: format.number(ruleSet.skdMaximum) },
        { label: words.skdWeight, value: format.percent(Number(ruleSet.skdWeight), 0) },
        { label: words.skbWeight, value: format.percent(Number(ruleSet.skbWeight), 0) },
        { label: words.multiplier, value: format.number(ruleSet.multiplier) },
        { label: words.confirmedAt, value: ruleSet.confirmedAt && format.dateTime(ruleSet.confirmedAt) },
        { label: words.origin, value: ruleSet.state === "CONFIRMED" && ruleSet.confirmedAt === null ? words.ships : null },
      ]}
    />
  );
}

function Decrees({ ruleSet: { decrees } }: { ruleSet: RuleSetDetail }): VNode {
  const { locale } = useSite();
  const words = useWords(ruleSetsWords);
  return (
    <>
      <h2>{words.decreesTitle}</h2>
      <Table
        caption={words.decreesTitle}
        isCaptionUnseen
        rows={decrees}
        keyOf={({ number, subject }) => `${number} ${subject.id}`}
        columns={[
          { key: "number", head: words.decreeNumber, isName: true, cell: ({ number }) => number },
          { key: "subject", head: words.subject, cell: ({ subject }) => subject[locale] },
          { key: "source", head: words.source, cell: ({ source }) => source ?? "–" },
          { key: "confidence", head: words.confidence, cell: ({ confidence }) => words.confidences[confidence] ?? confidence },
        ]}
      />
    </>
  );
}

function Thresholds({ ruleSet: { thresholds } }: { ruleSet: RuleSetDetail }): VNode {
  const { format } = useSite();
  const words = useWords(ruleSetsWords);
  const { kinds, parts } = useWords(termWords);
  const figure = (value: number | null): string => (value === null ? "–" : format.number(value));
  return (
    <>
      <h2>{words.thresholdsTitle}</h2>
      <Table
        caption={words.thresholdsTitle}
        isCaptionUnseen
        rows={thresholds}
        keyOf={({ kind }) => kind}
        columns={[
          { key: "kind", head: words.kind, isName: true, cell: ({ kind }) => kinds[kind]?.name ?? kind },
          { key: "twk", head: parts.twk.name, isNumeric: true, cell: ({ twk }) => figure(twk) },
          { key: "tiu", head: parts.tiu.name, isNumeric: true, cell: ({ tiu }) => figure(tiu) },
          { key: "tkp", head: parts.tkp.name, isNumeric: true, cell: ({ tkp }) => figure(tkp) },
          { key: "total", head: words.total, isNumeric: true, cell: ({ total }) => figure(total) },
        ]}
      />
    </>
  );
}

function Objections({ ruleSet: { objectionWindows } }: { ruleSet: RuleSetDetail }): VNode {
  const { format } = useSite();
  const words = useWords(ruleSetsWords);
  const { resultStages } = useWords(termWords);
  return (
    <>
      <h2>{words.objectionTitle}</h2>
      <Table
        caption={words.objectionTitle}
        isCaptionUnseen
        rows={objectionWindows}
        keyOf={({ stage }) => stage}
        columns={[
          { key: "stage", head: words.stage, isName: true, cell: ({ stage }) => resultStages[stage]?.name ?? stage },
          { key: "window", head: words.windowDays, isNumeric: true, cell: ({ windowDays }) => format.number(windowDays) },
          { key: "answer", head: words.answerDays, isNumeric: true, cell: ({ answerDays }) => format.number(answerDays) },
        ]}
      />
    </>
  );
}
