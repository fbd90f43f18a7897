import type { VNode } from "preact";
import { Notice } from "../../components/notice.tsx";
import { Pager } from "../../components/pager.tsx";
import { Table } from "../../components/table.tsx";
import type { Column } from "../../components/table.tsx";
import { useSite, useWords } from "../../site.ts";
import type { ConnectionPage } from "../recruitment/connection-page.ts";
import { importsWords } from "./imports.messages.ts";

interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}
interface Rejected extends Row {
  readonly reasons: readonly string[];
}
export interface Preview {
  readonly titles: readonly string[];
  readonly missingColumns: readonly string[];
  readonly unknownColumns: readonly string[];
  readonly repeatedColumns: readonly string[];
  readonly ignoredLines: readonly number[];
  readonly acceptedRows: number;
  readonly newParticipants: number;
  readonly replacedParticipants: number;
  readonly sampleRows: readonly Row[];
  readonly rejectedRows: ConnectionPage<Rejected>;
}

/** What a file would do: its columns, its first rows, and every row that is refused with the reasons. */
export function SourcePreview({ preview, rejectsPath }: { preview: Preview; rejectsPath: string | null }): VNode {
  const { format } = useSite();
  const words = useWords(importsWords);
  const rejected = preview.rejectedRows;
  return (
    <>
      <Columns what={words.missing} names={preview.missingColumns} tone="warning" />
      <Columns what={words.repeated} names={preview.repeatedColumns} tone="warning" />
      <Columns what={words.unknown} names={preview.unknownColumns} tone="note" />
      {preview.ignoredLines.length > 0 && <p class="hint">{words.ignored(preview.ignoredLines.join(", "))}</p>}
      <section>
        <h2>{words.rejectedTitle}</h2>
        {rejected.nodes.length === 0 ? (
          <p>{words.rejectedNone}</p>
        ) : (
          <>
            {rejectsPath && (
              <p>
                {words.downloadWhat}{" "}
                <a class="button secondary" href={rejectsPath} download>
                  {words.download}
                </a>
              </p>
            )}
            <Table
              caption={words.rejectedTitle}
              isCaptionUnseen
              narrow="scroll"
              rows={rejected.nodes}
              keyOf={({ line }) => String(line)}
              columns={[
                { key: "line", head: words.line, isName: true, cell: ({ line }) => format.number(line) },
                {
                  key: "reasons",
                  head: words.reasons,
                  cell: ({ reasons }) => (
                    <ul class="reasons">
                      {reasons.map((reason) => (
                        <li key={reason}>{reason}</li>
                      ))}
                    </ul>
                  ),
                },
                ...cellColumns<Rejected>(preview.titles),
              ]}
            />
            <Pager
              pageInfo={rejected.pageInfo}
              shown={rejected.nodes.length}
              total={rejected.totalCount}
              isCapped={rejected.isCountCapped}
            />
          </>
        )}
      </section>
      {preview.sampleRows.length > 0 && (
        <section>
          <h2>{words.sampleTitle}</h2>
          <Table
            caption={words.sampleTitle}
            isCaptionUnseen
            narrow="scroll"
            rows={preview.sampleRows}
            keyOf={({ line }) => String(line)}
            columns={[
              { key: "line", head: words.line, isName: true, cell: ({ line }) => format.number(line) },
              ...cellColumns<Row>(preview.titles),
            ]}
          />
        </section>
      )}
    </>
  );
}

/** Titles may stand twice in a file: a column is known by its place. */
const cellColumns = <Each extends Row>(titles: readonly string[]): Column<Each>[] =>
  titles.map((head, index) => ({ key: `c${index}`, head, cell: ({ cells }) => cells[index] ?? "" }));

const Columns = ({ what, names, tone }: { what: string; names: readonly string[]; tone: "warning" | "note" }): VNode | null =>
  names.length === 0 ? null : (
    <Notice tone={tone}>
      {what} <strong>{names.join(", ")}</strong>
    </Notice>
  );
