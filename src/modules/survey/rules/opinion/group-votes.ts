import type { Conversation } from "./conversation.ts";
import type { Group } from "./groups.ts";

/** Votes of a group on one statement; `seen` counts passes too. */
export interface Tally {
  readonly agree: number;
  readonly disagree: number;
  readonly seen: number;
}

export const noVotes: Tally = { agree: 0, disagree: 0, seen: 0 };

/** For every group, in their order, a tally for every statement. */
export function groupVotes({ statements, ballots }: Conversation, groups: readonly Group[]): Tally[][] {
  return groups.map((group) => {
    const tallies = statements.map(() => ({ agree: 0, disagree: 0, seen: 0 }));
    for (const { statement, vote } of group.flatMap((at) => ballots[at] ?? [])) {
      const tally = tallies[statement];
      if (!tally) continue;
      tally.seen++;
      if (vote === 1) tally.agree++;
      if (vote === -1) tally.disagree++;
    }
    return tallies;
  });
}

export const addTallies = (tallies: readonly Tally[]): Tally =>
  tallies.reduce(
    (sum, { agree, disagree, seen }) => ({ agree: sum.agree + agree, disagree: sum.disagree + disagree, seen: sum.seen + seen }),
    noVotes,
  );
