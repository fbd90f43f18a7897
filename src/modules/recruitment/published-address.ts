import type { ResultStage } from "./result-list-transitions.ts";

/** Where published files stand. */
export const dataRoot = "/data";

/** `/data/rounds/cpns-2026/final/v1.json`: the file of a whole list; of a cut, the index of its formations. */
export const addressOfList = (round: string, stage: ResultStage, version: number): string => `${folderOf(round, stage)}/v${version}.json`;

/** `/data/rounds/cpns-2026/skd/v1/JF-01.json`: the cut of one formation. */
export const addressOfFormation = (round: string, stage: ResultStage, version: number, formation: string): string =>
  `${folderOf(round, stage)}/v${version}/${encodeURIComponent(formation)}.json`;

/** What somebody asked for below `/data`: an address of ours, or one of its companions. */
export interface AskedFile {
  /** `null` as version: the newest that is not superseded. */
  readonly round: string;
  readonly stage: ResultStage;
  readonly version: number | null;
  readonly formation: string | null;
  /** The checksum beside the file, in the form that `sha256sum -c` reads. */
  readonly isChecksum: boolean;
}

/** Reads a path without its query; `null` where no file can stand there. */
export function readAddress(path: string): AskedFile | null {
  const match = /^\/data\/rounds\/([^/]+)\/(administrative|skd|final)\/(?:v([1-9]\d{0,5})|latest)(?:\/([^/]+))?\.json(\.sha256)?$/.exec(
    path,
  );
  if (!match) return null;
  const [, round = "", stage = "", version, formation, checksum] = match;
  const [code, name] = [decoded(round), formation === undefined ? null : decoded(formation)];
  if (code === null || (formation !== undefined && name === null)) return null;
  return {
    round: code,
    stage: stage.toUpperCase() as ResultStage,
    version: version === undefined ? null : Number(version),
    formation: name,
    isChecksum: checksum !== undefined,
  };
}

const folderOf = (round: string, stage: ResultStage): string => `${dataRoot}/rounds/${encodeURIComponent(round)}/${stage.toLowerCase()}`;

function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}
