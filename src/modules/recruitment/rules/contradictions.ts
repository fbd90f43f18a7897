import { skdParts, type Computation, type NeedKind } from "./rule-set.ts";

/** Two figures of one rule set that cannot both be right. */
export interface Contradiction {
  readonly kind: "NOT_THE_SUM" | "ABOVE_MAXIMUM";
  readonly path: readonly string[];
  /** What the other figure says: the sum, or the maximum. */
  readonly expected: number;
}

/** Compares what is given: a partial rule set can contradict itself only in that. */
export function contradictionsIn({ skdMaximum, maxima, thresholds = {} }: Computation): Contradiction[] {
  const found: Contradiction[] = [];
  const total = skdMaximum === undefined ? undefined : Number(skdMaximum);
  const sum = maxima && skdParts.reduce((points, part) => points + maxima[part], 0);
  if (total !== undefined && sum !== undefined && total !== sum) found.push({ kind: "NOT_THE_SUM", path: ["skdMaximum"], expected: sum });
  const limits: Readonly<Record<string, number | undefined>> = { ...maxima, total: total ?? sum };
  for (const kind of Object.keys(thresholds) as NeedKind[]) {
    for (const [name, least] of Object.entries(thresholds[kind] ?? {})) {
      const limit = limits[name];
      if (limit !== undefined && least > limit) {
        found.push({ kind: "ABOVE_MAXIMUM", path: ["thresholds", kind, name], expected: limit });
      }
    }
  }
  return found;
}
