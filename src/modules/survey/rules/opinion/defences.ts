import type { Ballot, Conversation } from "./conversation.ts";
import type { Group } from "./groups.ts";

/** Ballots with so many votes do not coincide by chance: nobody meets the statements in the same order. */
const longBallot = 15;
const smallestShare = 0.05;
const smallestGroup = 5;

/** A conversation in which every long ballot stands once, and for each of its participants those of `original` who voted like them. */
export interface DistinctConversation extends Conversation {
  readonly voices: readonly (readonly string[])[];
}

/** People whose long ballots are the same in every vote get one place and one voice, that of the earliest; short ballots stay as they are. */
export function withoutCopies(original: Conversation): DistinctConversation {
  const voices = new Map<string, { readonly ballot: Ballot; readonly voters: string[] }>();
  for (const [at, ballot] of original.ballots.entries()) {
    const voter = original.voters[at] ?? "";
    const key = ballot.length < longBallot ? `voter ${voter}` : ballot.map(({ statement, vote }) => `${statement}:${vote}`).join(" ");
    const voice = voices.get(key);
    if (voice) voice.voters.push(voter);
    else voices.set(key, { ballot, voters: [voter] });
  }
  const kept = [...voices.values()];
  return {
    statements: original.statements,
    voters: kept.flatMap(({ voters }) => voters.slice(0, 1)),
    ballots: kept.map(({ ballot }) => ballot),
    voices: kept.map(({ voters }) => voters),
  };
}

/** Which groups are large enough to weigh as much as any other in the consensus. */
export function countedGroups(groups: readonly Group[]): boolean[] {
  const clustered = groups.flat().length;
  return groups.map(({ length }) => length >= smallestGroup && length >= smallestShare * clustered);
}
