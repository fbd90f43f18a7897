import { applyLayout, type Imported } from "../../kernel/import/apply-layout.ts";
import { readTable } from "../../kernel/import/read-table.ts";
import type { Table } from "../../kernel/import/table.ts";
import type { Text } from "../../kernel/text.ts";
import { examineApplicants } from "./examine-applicants.ts";
import { examineOutcomes } from "./examine-outcomes.ts";
import { examineResults } from "./examine-results.ts";
import { administrativeOutcomeLayout, applicantNumberLayout, resultLayout } from "./import-layouts.ts";
import type { ImportPlan, RoundFacts } from "./import-plan.ts";
import type { RuleSet } from "./rules/rule-set.ts";
import type { SourceFileLayout, SourceFilePhase } from "./source-file-transitions.ts";

/** A line that is refused, with every reason. */
export type RejectedRow = Imported<unknown>["rejected"][number];

export interface FileToExamine {
  readonly content: Buffer;
  readonly fileName: string;
  readonly layout: SourceFileLayout;
  readonly phase: SourceFilePhase | null;
  /** Of the round; needed for results. */
  readonly ruleSet: RuleSet | null;
}

/** A file, read in full and held against the round. The same file and the same facts give the same answer. */
export interface ExaminedFile {
  readonly plan: ImportPlan;
  /** Every line that is refused, with every reason, by line. */
  readonly rejected: readonly RejectedRow[];
  readonly titles: readonly string[];
  readonly missingColumns: readonly string[];
  readonly unknownColumns: readonly string[];
  readonly repeatedColumns: readonly string[];
  readonly ignoredLines: readonly number[];
  /** Lines that are taken, in the order of the file. */
  readonly accepted: readonly { readonly line: number; readonly cells: readonly string[] }[];
}

/** A file as a table with a layout put on it; what the round says of it comes in `examine`. */
export interface ReadFile {
  /** Holds the rows against the round. Pure: the same facts give the same answer. */
  examine(facts: RoundFacts): ExaminedFile;
}

/** Throws Rejected (path `file`) where it is no file of a kind that can be read, and TypeError for results without a rule set. */
export async function readFile(file: FileToExamine): Promise<ReadFile> {
  const table = await readTable(file.content, file.fileName);
  if (file.layout === "RESULTS") {
    const { ruleSet } = file;
    if (!ruleSet) throw new TypeError("Results are examined with the rule set of their round.");
    const imported = applyLayout(table, resultLayout(ruleSet));
    return { examine: (facts) => examined(table, imported, examineResults(imported.accepted, facts, ruleSet.codes)) };
  }
  if (file.layout === "APPLICANTS") {
    const imported = applyLayout(table, applicantNumberLayout);
    return { examine: (facts) => examined(table, imported, examineApplicants(imported.accepted, facts)) };
  }
  const imported = applyLayout(table, administrativeOutcomeLayout);
  return { examine: (facts) => examined(table, imported, examineOutcomes(imported.accepted, facts, file.phase ?? "INITIAL")) };
}

function examined(table: Table, imported: Imported<unknown>, plan: ImportPlan): ExaminedFile {
  const cells = new Map(table.rows.map((row) => [row.line, row.cells]));
  const refusedByLine = Map.groupBy(plan.refused, ({ line }) => line);
  const refused = [...refusedByLine].map(([line, reasons]): RejectedRow => ({
    line,
    cells: cells.get(line) ?? [],
    reasons: reasons.map((each): Text => each.reason),
  }));
  const { titles, missingColumns, unknownColumns, repeatedColumns, ignoredLines } = imported;
  return {
    plan,
    titles,
    missingColumns,
    unknownColumns,
    repeatedColumns,
    ignoredLines,
    rejected: [...imported.rejected, ...refused].sort((a, b) => a.line - b.line),
    accepted: imported.accepted.filter(({ line }) => !refusedByLine.has(line)).map(({ line }) => ({ line, cells: cells.get(line) ?? [] })),
  };
}
