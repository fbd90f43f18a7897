import { pointsOf } from "./applicants.ts";
import { randomFor } from "./random.ts";

/** A figure of the basic test as the test site sends it. */
export interface LiveEntry {
  readonly participant: string;
  readonly twk: number | null;
  readonly tiu: number | null;
  readonly tkp: number | null;
  readonly isAbsent: boolean;
}

/** What a participant of the moving board gets: always the same, whoever records it and when. */
export function liveScoreOf(participant: string): LiveEntry {
  const random = randomFor(`live score of ${participant}`);
  if (random.chance(5)) return { participant, twk: null, tiu: null, tkp: null, isAbsent: true };
  return { participant, ...pointsOf(random.chance(64), random), isAbsent: false };
}
