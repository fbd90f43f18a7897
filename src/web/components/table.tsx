import type { ComponentChildren, VNode } from "preact";
import { useId } from "preact/hooks";
import { useSite } from "../site.ts";

export interface Column<Row> {
  readonly key: string;
  readonly head: string;
  cell(row: Row): ComponentChildren;
  /** Right-aligned, with figures of one width. */
  readonly isNumeric?: true;
  /** Names the row: a row header, and the title of the card on phones. */
  readonly isName?: true;
}

export interface TableProps<Row> {
  caption: string;
  /** The heading above says it already. */
  isCaptionUnseen?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf(row: Row): string;
  /** On phones: each row a card, or the table scrolls sideways inside its own region (for comparing many figures). */
  narrow?: "cards" | "scroll";
  /** Instead of a table without rows. */
  empty?: ComponentChildren;
  /** Marks one row, e.g. the reader's own. */
  isMarked?(row: Row): boolean;
}

/** Roles are written out because `display: block` on phones would take them away. */
export function Table<Row>(props: TableProps<Row>): VNode {
  const { words } = useSite();
  const id = useId();
  const { caption, isCaptionUnseen = false, columns, rows, narrow = "cards" } = props;
  if (rows.length === 0) return <>{props.empty ?? <p class="table-empty">{words.table.empty}</p>}</>;
  const table = (
    <table class={`table table-${narrow}`} role="table">
      <caption id={id} class={isCaptionUnseen ? "unseen" : undefined}>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th key={column.key} role="columnheader" scope="col" class={column.isNumeric && "numeric"}>{column.head}</th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={props.keyOf(row)} role="row" class={props.isMarked?.(row) ? "marked" : undefined}>
            {columns.map((column) =>
              column.isName ? (
                <th key={column.key} role="rowheader" scope="row">{column.cell(row)}</th>
              ) : (
                <td key={column.key} role="cell" data-label={column.head} class={column.isNumeric && "numeric"}>{column.cell(row)}</td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
  if (narrow === "cards") return table;
  return (
    <div class="table-scroll" role="region" aria-labelledby={id} tabIndex={0}>{table}</div>
  );
}
