import { distance, type Point } from "./projection.ts";

export interface Cluster {
  readonly centre: Point;
  /** Places of the clustered points, ascending. */
  readonly members: readonly number[];
}

export interface WeightedPoint extends Point {
  readonly weight: number;
}

const still = 0.01;

/**
 * k-means from the first `k` distinct points, until no centre moves by 0.01 or `iterations` are over. Points between two centres go to
 * the earlier one. Fewer clusters come out only where there are fewer distinct points.
 */
export function kMeans(points: readonly WeightedPoint[], k: number, iterations: number): Cluster[] {
  let clusters: Cluster[] = distinctPoints(points, k).map((centre) => ({ centre, members: [] }));
  for (let iteration = 0; iteration < iterations; iteration++) {
    const before = clusters;
    clusters = assign(points, clusters);
    if (clusters.every(({ centre }, at) => distance(centre, before[at]?.centre ?? centre) < still)) break;
  }
  return clusters;
}

function distinctPoints(points: readonly Point[], most: number): Point[] {
  const found = new Map<string, Point>();
  for (const { x, y } of points) {
    if (found.size === most) break;
    const key = `${x} ${y}`;
    if (!found.has(key)) found.set(key, { x, y });
  }
  return [...found.values()];
}

function assign(points: readonly WeightedPoint[], clusters: readonly Cluster[]): Cluster[] {
  const members = clusters.map((): number[] => []);
  for (const [at, point] of points.entries()) members[nearest(point, clusters)]?.push(at);
  fillEmpty(members, points, clusters);
  return members.map((group) => ({ centre: mean(group.flatMap((at) => points[at] ?? [])), members: group }));
}

function nearest(point: Point, clusters: readonly Cluster[]): number {
  let [found, least] = [0, Infinity];
  for (const [at, { centre }] of clusters.entries()) {
    const away = (point.x - centre.x) ** 2 + (point.y - centre.y) ** 2;
    if (away < least) [found, least] = [at, away];
  }
  return found;
}

/** An emptied cluster takes the point that lies farthest from its own centre, so that the number of groups asked for is the number given. */
function fillEmpty(members: readonly number[][], points: readonly Point[], clusters: readonly Cluster[]): void {
  for (const empty of members.filter((group) => group.length === 0)) {
    let [from, at, most] = [-1, -1, -1];
    for (const [cluster, group] of members.entries()) {
      if (group.length < 2) continue;
      for (const member of group) {
        const [point, centre] = [points[member], clusters[cluster]?.centre];
        const away = point && centre ? distance(point, centre) : -1;
        if (away > most) [from, at, most] = [cluster, member, away];
      }
    }
    const donor = members[from];
    if (!donor) return;
    donor.splice(donor.indexOf(at), 1);
    empty.push(at);
  }
}

function mean(points: readonly WeightedPoint[]): Point {
  const weight = points.reduce((sum, point) => sum + point.weight, 0);
  return {
    x: points.reduce((sum, point) => sum + point.weight * point.x, 0) / weight,
    y: points.reduce((sum, point) => sum + point.weight * point.y, 0) / weight,
  };
}
