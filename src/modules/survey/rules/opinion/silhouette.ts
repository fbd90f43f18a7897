type Distance = (a: number, b: number) => number;
type Clusters = readonly (readonly number[])[];

/** How well a member sits in its cluster: 1 far from every other, 0 between two, below 0 in the wrong one; 0 where it is alone. */
export function silhouette(member: number, clusters: Clusters, distance: Distance): number {
  const own = clusters.find((cluster) => cluster.includes(member)) ?? [];
  if (own.length < 2) return 0;
  const within = own.reduce((sum, other) => sum + distance(member, other), 0) / (own.length - 1);
  const others = clusters.filter((cluster) => cluster !== own);
  const between = Math.min(...others.map((cluster) => cluster.reduce((sum, other) => sum + distance(member, other), 0) / cluster.length));
  const greater = Math.max(within, between);
  return greater === 0 || others.length === 0 ? 0 : (between - within) / greater;
}

export function meanSilhouette(clusters: Clusters, distance: Distance): number {
  const members = clusters.flat();
  return members.reduce((sum, member) => sum + silhouette(member, clusters, distance), 0) / members.length;
}
