import type { Text } from "../../../kernel/text.ts";
import type { ConnectionPage } from "./connection-page.ts";
import type { ListVersion } from "./list-versions.ts";
import type { Post, Titled } from "./names.ts";
import type { Placement } from "./placement.ts";

export interface PublishedFile {
  readonly path: string;
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  /** `null`: the file of the whole list. */
  readonly formation: { readonly code: string } | null;
  readonly logLeaf: { readonly position: number; readonly leafHash: string } | null;
}

/** The committee's certified order of people whom nothing else separates. */
export interface TieDecision {
  readonly id: string;
  readonly participants: readonly string[];
  readonly documentNumber: string;
  readonly reason: string;
  readonly confirmedAt: string | null;
  readonly formation: { readonly code: string } | null;
}

/** A result list with a page of its rows. */
export interface ResultDetail extends ListVersion {
  readonly finalisedAt: string | null;
  readonly objectionOpensOn: string | null;
  readonly objectionClosesOn: string | null;
  readonly reason: string | null;
  readonly ruleSet: { readonly code: string; readonly title: Text } | null;
  readonly signatures: readonly { readonly ordinal: number; readonly signedAt: string }[];
  readonly supersedes: { readonly version: number; readonly reason: string | null } | null;
  readonly file: PublishedFile | null;
  readonly tieDecisions: readonly TieDecision[];
  readonly placements: ConnectionPage<Placement>;
}

export interface ResultRound extends Titled {
  readonly code: string;
  readonly resultLists: readonly ListVersion[];
}

export interface ResultFormation extends Post {
  readonly id: string;
}

/** What the address asks for. */
export interface ResultAsked {
  readonly participant: string;
  readonly formation: ResultFormation | null;
  readonly status: string | null;
}

export interface ResultPageData {
  readonly round: ResultRound;
  readonly formations: readonly ResultFormation[];
  /** Of a cut, one for each formation; else none. */
  readonly files: readonly PublishedFile[];
  readonly list: ResultDetail;
  /** The version that counts, where this is another one. */
  readonly current: ListVersion | null;
  readonly asked: ResultAsked;
}
