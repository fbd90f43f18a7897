import type { Post } from "./names.ts";

/** A row of a result list, as everyone sees it. Decimals are exact text. */
export interface Placement {
  readonly participant: string;
  readonly formation: Post | null;
  readonly placedIn: Post | null;
  readonly twk: number | null;
  readonly tiu: number | null;
  readonly tkp: number | null;
  readonly skdTotal: number | null;
  readonly skb: string | null;
  readonly skdScaled: string | null;
  readonly skdWeighted: string | null;
  readonly skbWeighted: string | null;
  readonly final: string | null;
  readonly rank: number | null;
  readonly status: string;
  readonly passes: boolean;
  readonly tieDecidedBy: string | null;
}
