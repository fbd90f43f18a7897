import type { Catalogue } from "../../messages/catalogue.ts";
import { addressOf, patterns } from "../../paths.ts";
import { addressOfStage } from "../recruitment/stage-address.ts";
import type { logWords } from "./log.messages.ts";

type Words = typeof logWords extends Catalogue<infer Of> ? Of : never;

/** A leaf of the public log, as the API answers it. */
export interface Leaf {
  readonly position: number;
  readonly kind: string;
  readonly subject: string;
  /** Canonical JSON, byte for byte what was hashed. */
  readonly entry: string;
  readonly leafHash: string;
  readonly createdAt: string;
}

/** What a leaf is about, for people. */
export interface LeafMeaning {
  readonly sentence: string;
  readonly reason: string | null;
  /** The page of what was published. */
  readonly page: string | null;
  /** The published file whose fingerprint stands in the entry. */
  readonly file: string | null;
}

/** Reads a leaf; one of a kind that this page does not know is named as it names itself. */
export function meaningOfLeaf(
  { kind, subject, entry }: Leaf,
  words: Words,
  stages: Readonly<Record<string, { readonly name: string }>>,
): LeafMeaning {
  const { round, stage, version, reason } = readEntry(entry);
  const say = words.kinds[kind];
  const rest = { reason, file: subject.startsWith("/data/") ? subject : null };
  if (round !== null && stage !== null && version !== null) {
    const about = words.listName(stages[stage]?.name ?? stage, version, round);
    const formation = /\/v\d+\/([^/]+)\.json$/.exec(subject)?.[1];
    const named = formation === undefined ? about : `${about}, ${words.formationFile(decoded(formation))}`;
    const page = addressOf(patterns.resultList, { roundCode: round, stage: addressOfStage(stage) }, { versi: version });
    return { sentence: say?.(named) ?? kind, page, ...rest };
  }
  const pattern = kind.startsWith("vacancy") ? patterns.vacancy : kind.startsWith("schedule") ? patterns.round : null;
  return { sentence: say?.(subject) ?? `${kind}: ${subject}`, page: pattern && addressOf(pattern, { code: subject }), ...rest };
}

/** A command that prints the hash of the leaf, whatever signs its entry holds. */
export const hashCommand = ({ entry }: Pick<Leaf, "entry">): string =>
  `printf '\\0%s' '${entry.replaceAll("'", String.raw`'\''`)}' | sha256sum`;

type Entry = Readonly<Record<"round" | "stage" | "version" | "reason", string | null>>;

function readEntry(entry: string): Entry {
  const read = JSON.parse(entry) as Readonly<Record<string, unknown>>;
  const text = (name: string): string | null => {
    const value = read[name];
    return typeof value === "string" || typeof value === "number" ? String(value) : null;
  };
  return { round: text("round"), stage: text("stage"), version: text("version"), reason: text("reason") };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
