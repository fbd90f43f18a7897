import type { VNode } from "preact";
import { LiveState } from "../../components/live-state.tsx";
import { useSite, useWords } from "../../site.ts";
import { boardWords } from "./board.messages.ts";
import { cellsOf, placeOf, standingOf } from "./board-row.ts";
import type { BoardCell, BoardRow } from "./board-row.ts";
import { termWords } from "./terms.messages.ts";

export interface BoardTableProps {
  vacancyId: string;
  epoch: string;
  seq: number;
  newestAt: string | null;
  rows: readonly BoardRow[];
  caption: string;
  /** Only the first page takes new rows in. */
  isFirst: boolean;
  /** Where a vacancy has one formation its name in every row says nothing. */
  hasFormations: boolean;
  /** The number that the reader looked for. */
  marked: string | null;
}

/** A live board: whole without script, and kept as it is now by `client/islands/scoreboard.ts` where script runs. */
export function BoardTable(props: BoardTableProps): VNode {
  const { locale } = useSite();
  const words = useWords(boardWords);
  return (
    <div
      class="board"
      data-island="scoreboard"
      data-vacancy={props.vacancyId}
      data-epoch={props.epoch}
      data-seq={props.seq}
      data-is-first={props.isFirst ? "" : undefined}
      data-has-rows={props.rows.length > 0 ? "" : undefined}
      data-by={props.rows.some(({ skb }) => skb !== null) ? "skb" : "total"}
      data-locale={locale}
      data-passes={words.standings.passes}
      data-fails={words.standings.fails}
      data-absent={words.standings.absent}
      data-news={words.news}
    >
      <LiveState newestAt={props.newestAt} />
      <p class="board-order">{words.order}</p>
      <p class="unseen" role="status" data-news="" />
      <p class="board-empty">{words.empty}</p>
      <Rows {...props} />
      <template>
        <Row row={null} hasFormations={props.hasFormations} isMarked={false} />
      </template>
    </div>
  );
}

function Rows({ rows, caption, hasFormations, marked }: BoardTableProps): VNode {
  const words = useWords(boardWords);
  const { parts } = useWords(termWords);
  const heads: readonly { readonly key: string; readonly label: string; readonly isNumeric?: boolean }[] = [
    { key: "participant", label: words.participant },
    ...(hasFormations ? [{ key: "formation", label: words.formation }] : []),
    { key: "twk", label: parts.twk.name, isNumeric: true },
    { key: "tiu", label: parts.tiu.name, isNumeric: true },
    { key: "tkp", label: parts.tkp.name, isNumeric: true },
    { key: "total", label: words.total, isNumeric: true },
    { key: "skb", label: parts.skb.name, isNumeric: true },
    { key: "standing", label: words.standing },
  ];
  return (
    <table class="table table-compact board-table" role="table">
      <caption class="unseen">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {heads.map(({ key, label, isNumeric }) => (
            <th key={key} role="columnheader" scope="col" class={isNumeric ? "numeric" : undefined}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <Row key={row.participant} row={row} hasFormations={hasFormations} isMarked={row.participant === marked} />
        ))}
      </tbody>
    </table>
  );
}

/** `null`: the empty row that the script copies. */
function Row({ row, hasFormations, isMarked }: { row: BoardRow | null; hasFormations: boolean; isMarked: boolean }): VNode {
  const { locale } = useSite();
  const words = useWords(boardWords);
  const { parts } = useWords(termWords);
  const texts = row && cellsOf(row, words.standings, locale);
  const cell = (name: BoardCell, label: string): VNode => (
    <td role="cell" class={`compact-figure numeric board-${name}`} data-label={label}>
      <span data-cell={name}>{texts?.[name]}</span>
    </td>
  );
  return (
    <tr
      role="row"
      class={isMarked ? "marked" : undefined}
      data-participant={row?.participant}
      data-place={row ? placeOf(row) : undefined}
      data-standing={row ? standingOf(row) : undefined}
    >
      <th role="rowheader" scope="row" data-cell="participant">
        {texts?.participant}
      </th>
      {hasFormations && (
        <td role="cell">
          <span data-cell="formation">{texts?.formation}</span>{" "}
          <span class="code" data-cell="code">
            {texts?.code}
          </span>
        </td>
      )}
      {cell("twk", parts.twk.name)}
      {cell("tiu", parts.tiu.name)}
      {cell("tkp", parts.tkp.name)}
      {cell("total", words.total)}
      {cell("skb", parts.skb.name)}
      <td role="cell">
        <span class="state" data-cell="standing">
          {texts?.standing}
        </span>
      </td>
    </tr>
  );
}
