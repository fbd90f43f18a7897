import type { Ballot } from "./conversation.ts";
import type { PrincipalComponents } from "./principal-components.ts";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where a participant stands. Only votes that were given count, scaled up so that those with few votes do not crowd in the middle. */
export function project(ballot: Ballot, { centre, components: [first, second] }: PrincipalComponents): Point {
  let [x, y] = [0, 0];
  for (const { statement, vote } of ballot) {
    const value = vote - (centre[statement] ?? 0);
    x += value * (first[statement] ?? 0);
    y += value * (second[statement] ?? 0);
  }
  const scale = Math.sqrt(centre.length / Math.max(ballot.length, 1));
  return { x: x * scale, y: y * scale };
}

export const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);
