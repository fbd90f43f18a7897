import type { VNode } from "preact";
import { Table } from "../../components/table.tsx";
import type { Column } from "../../components/table.tsx";
import { useSite, useWords } from "../../site.ts";
import { placeIn } from "./names.ts";
import type { Placement } from "./placement.ts";
import { PostName } from "./post-name.tsx";
import { resultWords } from "./result.messages.ts";
import { StatusBadge } from "./status.tsx";
import { termWords } from "./terms.messages.ts";

export interface PlacementTableProps {
  stage: string;
  rows: readonly Placement[];
  caption: string;
  /** Where one formation was chosen it need not stand in every row. */
  isFormationUnsaid: boolean;
  marked: string | null;
}

/** Rows of a result list; the columns are those that the stage has. */
export function PlacementTable({ stage, rows, caption, isFormationUnsaid, marked }: PlacementTableProps): VNode {
  return (
    <Table
      caption={caption}
      isCaptionUnseen
      narrow="compact"
      columns={useColumns(stage, rows, isFormationUnsaid)}
      rows={rows}
      keyOf={({ participant }) => participant}
      isMarked={({ participant }) => participant === marked}
    />
  );
}

function useColumns(stage: string, rows: readonly Placement[], isFormationUnsaid: boolean): readonly Column<Placement>[] {
  const { locale, format } = useSite();
  const words = useWords(resultWords);
  const { parts, deciders } = useWords(termWords);
  const figure = (value: number | null): string => (value === null ? "–" : format.number(value));
  const score = (value: string | null): string => (value === null ? "–" : format.score(value));
  const numeric = { isNumeric: true, compact: "figure" } as const;
  const big = { isNumeric: true, compact: "big" } as const;
  const post = ({ formation }: Placement) => (formation ? <PostName post={formation} /> : "–");
  const hasTies = rows.some(({ tieDecidedBy }) => tieDecidedBy !== null);
  return [
    { key: "participant", head: words.columns.participant, isName: true, cell: ({ participant }) => participant },
    ...(isFormationUnsaid ? [] : [{ key: "formation", head: words.columns.formation, cell: post }]),
    ...(stage === "ADMINISTRATIVE"
      ? []
      : [
          { key: "rank", head: words.columns.rank, ...numeric, cell: ({ rank }: Placement) => (rank === null ? "–" : format.number(rank)) },
          { key: "twk", head: parts.twk.name, ...numeric, cell: ({ twk }: Placement) => figure(twk) },
          { key: "tiu", head: parts.tiu.name, ...numeric, cell: ({ tiu }: Placement) => figure(tiu) },
          { key: "tkp", head: parts.tkp.name, ...numeric, cell: ({ tkp }: Placement) => figure(tkp) },
          {
            key: "skd",
            head: words.columns.skd,
            ...(stage === "FINAL" ? numeric : big),
            cell: ({ skdTotal }: Placement) => figure(skdTotal),
          },
        ]),
    ...(stage === "FINAL"
      ? [
          { key: "skb", head: words.columns.skb, ...numeric, cell: ({ skb }: Placement) => score(skb) },
          { key: "final", head: words.columns.final, ...big, cell: ({ final }: Placement) => score(final) },
        ]
      : []),
    {
      key: "status",
      head: words.columns.status,
      cell: ({ status, passes, placedIn, formation }: Placement) => (
        <>
          <StatusBadge stage={stage} code={status} passes={passes} />
          {placedIn && placedIn.code !== formation?.code && (
            <small> {words.movedTo(`${placeIn(locale, placedIn)} (${placedIn.code})`)}</small>
          )}
        </>
      ),
    },
    ...(hasTies
      ? [
          {
            key: "tie",
            head: words.columns.tie,
            cell: ({ tieDecidedBy }: Placement) => (tieDecidedBy === null ? "–" : (deciders[tieDecidedBy] ?? tieDecidedBy)),
          },
        ]
      : []),
  ];
}
