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
  /** In a compact table on phones: `big` stands beside the name, `figure` in the line below with its head. Else it has its own words. */
  readonly compact?: "big" | "figure";
}

export interface TableProps<Row> {
  caption: string;
  /** The heading above says it already. */
  isCaptionUnseen?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf(row: Row): string;
  /** On phones: each row a card, or two or three lines (`compact`), or the table scrolls sideways inside its own region. */
  narrow?: "cards" | "compact" | "scroll";
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
      <caption id={id} class={isCaptionUnseen ? "unseen" : undefined}>
        {caption}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th key={column.key} role="columnheader" scope="col" class={column.isNumeric && "numeric"}>
              {column.head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={props.keyOf(row)} role="row" class={props.isMarked?.(row) ? "marked" : undefined}>
            {columns.map((column) =>
              column.isName ? (
                <th key={column.key} role="rowheader" scope="row">
                  {column.cell(row)}
                </th>
              ) : (
                <td key={column.key} role="cell" data-label={column.head} class={classOf(column)}>
                  {column.cell(row)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
  if (narrow !== "scroll") return table;
  return (
    <div class="table-scroll" role="region" aria-labelledby={id} tabIndex={0}>
      {table}
    </div>
  );
}

const classOf = <Row,>({ isNumeric, compact }: Column<Row>): string | undefined =>
  [isNumeric && "numeric", compact && `compact-${compact}`].filter(Boolean).join(" ") || undefined;
