import type { Conversation } from "./conversation.ts";
import { kMeans, type Cluster } from "./k-means.ts";
import { principalComponents } from "./principal-components.ts";
import { distance, project } from "./projection.ts";
import { meanSilhouette } from "./silhouette.ts";

/** Votes that make a participant part of the clustering; where there are fewer statements, all of them. */
const votesNeeded = 7;
const fewestClustered = 15;
const base = { clusters: 100, iterations: 100 };
const groupIterations = 20;

/** A group of like-minded participants: their places in the conversation, ascending. */
export type Group = readonly number[];

/** Opinion groups from a cold start. With `k` their number is given; otherwise the silhouette of the base clusters chooses it. */
export function opinionGroups(conversation: Conversation, k: number | null): Group[] {
  const space = principalComponents(conversation);
  const clustered = clusteredParticipants(conversation);
  const points = clustered.map((at) => ({ ...project(conversation.ballots[at] ?? [], space), weight: 1 }));
  const bases = kMeans(points, base.clusters, base.iterations);
  return groupClusters(bases, k).map(({ members }) =>
    members
      .flatMap((at) => bases[at]?.members ?? [])
      .flatMap((at) => clustered[at] ?? [])
      .sort((a, b) => a - b),
  );
}

/** Those with enough votes; where that is fewer than fifteen people, the most active ones make them up, the earlier of equals first. */
export function clusteredParticipants({ statements, ballots }: Pick<Conversation, "statements" | "ballots">): number[] {
  const needed = Math.min(votesNeeded, statements.length);
  const places = ballots.map((_, at) => at);
  const votes = (at: number) => ballots[at]?.length ?? 0;
  const enough = places.filter((at) => votes(at) >= needed);
  if (enough.length >= fewestClustered) return enough;
  return places
    .toSorted((a, b) => votes(b) - votes(a) || a - b)
    .slice(0, fewestClustered)
    .sort((a, b) => a - b);
}

/** Most groups that are looked for among so many base clusters. */
export const mostGroups = (bases: number) => Math.min(5, 2 + Math.floor(bases / 12));

function groupClusters(bases: readonly Cluster[], k: number | null): Cluster[] {
  const points = bases.map(({ centre, members }) => ({ ...centre, weight: members.length }));
  if (k !== null) return kMeans(points, k, groupIterations);
  const away = (a: number, b: number) => {
    const [first, second] = [points[a], points[b]];
    return first && second ? distance(first, second) : 0;
  };
  let best: { clusters: Cluster[]; silhouette: number } | undefined;
  for (let tried = 2; tried <= mostGroups(bases.length); tried++) {
    const clusters = kMeans(points, tried, groupIterations);
    const silhouette = meanSilhouette(
      clusters.map(({ members }) => members),
      away,
    );
    if (!best || silhouette > best.silhouette) best = { clusters, silhouette };
  }
  return best?.clusters ?? [];
}
