import { addTallies, noVotes, type Tally } from "./group-votes.ts";

/** Group-informed consensus of a statement: the product over the groups of how probably a member agrees. One group that refuses sinks it. */
export const groupInformedConsensus = (tallies: readonly Tally[]): number =>
  tallies.reduce((product, { agree, seen }) => product * ((agree + 1) / (seen + 2)), 1);

/** The consensus of every statement over the groups that `counts` marks; where no group is large enough, over all as one. */
export function consensusScores(votes: readonly (readonly Tally[])[], counts: readonly boolean[]): number[] {
  const counted = votes.filter((_, group) => counts[group]);
  const statements = votes[0]?.keys() ?? [];
  return [...statements].map((statement) => {
    const tallies = (counted.length > 0 ? counted : votes).map((group) => group[statement] ?? noVotes);
    return groupInformedConsensus(counted.length > 0 ? tallies : [addTallies(tallies)]);
  });
}
