import type { VNode } from "preact";
import { useSite } from "../site.ts";

export interface Bar {
  readonly label: string;
  /** `null` where too few people stand behind it: said in words, no bar. */
  readonly value: number | null;
  /** The value as written; by default the number in the reader's form. */
  readonly shown?: string;
}

export interface ChartProps {
  caption: string;
  /** Heads of the two columns. */
  labelHead?: string;
  valueHead?: string;
  bars: readonly Bar[];
  /** Length of a full bar; by default the greatest value. */
  maximum?: number;
}

/** A bar chart that *is* its table: every bar stands in the row of its figure, so readers and screen readers have one thing. */
export function Chart({ caption, labelHead, valueHead, bars, maximum }: ChartProps): VNode {
  const { words, format } = useSite();
  const full = maximum ?? Math.max(0, ...bars.map((bar) => bar.value ?? 0));
  return (
    <table class="chart">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{labelHead ?? words.chart.label}</th>
          <th scope="col" colSpan={2}>
            {valueHead ?? words.chart.value}
          </th>
        </tr>
      </thead>
      <tbody>
        {bars.map((bar) => (
          <tr key={bar.label}>
            <th scope="row">{bar.label}</th>
            {bar.value === null ? (
              <td colSpan={2} class="hint">
                {words.chart.hidden}
              </td>
            ) : (
              <>
                <td class="numeric">{bar.shown ?? format.number(bar.value)}</td>
                <td class="chart-bar">
                  <BarPicture share={full > 0 ? bar.value / full : 0} />
                </td>
              </>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Attributes, not styles: the page's policy allows no inline style. */
const BarPicture = ({ share }: { share: number }): VNode => (
  <svg width="100%" height="14" aria-hidden="true" focusable="false">
    <rect class="chart-rail" width="100%" height="14" />
    <rect class="chart-value" width={`${(Math.min(1, Math.max(0, share)) * 100).toFixed(2)}%`} height="14" />
  </svg>
);
