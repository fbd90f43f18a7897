import { addTallies, noVotes, type Tally } from "./group-votes.ts";

/** What sets a group apart on a statement. Field names in the reference: `p` pa or pd, `pTest` pat or pdt, `repness` ra or rd, `z` rat or rdt. */
interface Side {
  readonly p: number;
  readonly pTest: number;
  readonly repness: number;
  readonly z: number;
}

export interface Standing {
  readonly statement: number;
  readonly votes: number;
  readonly agree: Side;
  readonly disagree: Side;
}

export interface Representative {
  readonly statement: number;
  readonly agree: boolean;
  readonly repness: number;
  readonly z: number;
}

/** One-sided 90 %. */
const significant = 1.2816;
const mostPerGroup = 5;

/** Is a part above one half? One is added to both counts, so that few votes prove little. */
export const proportionTest = (count: number, seen: number): number => 2 * Math.sqrt(seen + 1) * ((count + 1) / (seen + 1) - 0.5);

/** Do two parts differ? One is added to all four counts. */
export function twoProportionTest(count: number, countOfRest: number, seen: number, seenByRest: number): number {
  const pooled = (count + countOfRest + 2) / (seen + seenByRest + 2);
  if (pooled === 1) return 0;
  const difference = (count + 1) / (seen + 1) - (countOfRest + 1) / (seenByRest + 1);
  return difference / Math.sqrt(pooled * (1 - pooled) * (1 / (seen + 1) + 1 / (seenByRest + 1)));
}

/** The statements that speak for a group: the best that it agrees with, then those that set it apart most; agreed ones first. */
export function representativeStatements(group: number, votes: readonly (readonly Tally[])[]): Representative[] {
  const others = votes.filter((_, other) => other !== group);
  const standings = (votes[group] ?? []).map((tally, statement) =>
    standing(statement, tally, addTallies(others.map((other) => other[statement] ?? noVotes))),
  );
  const best = bestAgreed(standings);
  const passing = standings
    .filter((one) => [one.agree, one.disagree].some(({ z, pTest }) => z > significant && pTest > significant))
    .filter((one) => one !== best)
    .sort((a, b) => weight(b) - weight(a) || a.statement - b.statement);
  const chosen = [...(best ? [best] : []), ...passing];
  if (chosen.length === 0) chosen.push(...bestByTest(standings));
  const found = chosen.slice(0, mostPerGroup).map(represented);
  return [...found.filter(({ agree }) => agree), ...found.filter(({ agree }) => !agree)];
}

export function standing(statement: number, { agree, disagree, seen }: Tally, rest: Tally): Standing {
  return {
    statement,
    votes: agree + disagree,
    agree: side(agree, seen, rest.agree, rest.seen),
    disagree: side(disagree, seen, rest.disagree, rest.seen),
  };
}

function side(count: number, seen: number, countOfRest: number, seenByRest: number): Side {
  const p = (count + 1) / (seen + 2);
  return {
    p,
    pTest: proportionTest(count, seen),
    repness: p / ((countOfRest + 1) / (seenByRest + 2)),
    z: twoProportionTest(count, countOfRest, seen, seenByRest),
  };
}

const isAgreed = ({ agree, disagree }: Standing) => agree.z > disagree.z;
const stronger = (one: Standing) => (isAgreed(one) ? one.agree : one.disagree);

function represented(one: Standing): Representative {
  const { repness, z } = stronger(one);
  return { statement: one.statement, agree: isAgreed(one), repness, z };
}

function weight(one: Standing): number {
  const { p, pTest, repness, z } = stronger(one);
  return repness * z * p * pTest;
}

function bestAgreed(standings: readonly Standing[]): Standing | null {
  let best: Standing | null = null;
  for (const one of standings) if (one.votes > 0 && beats(one.agree, best?.agree ?? null)) best = one;
  return best;
}

function beats(one: Side, best: Side | null): boolean {
  if (!best) return one.pTest > significant || (one.repness > 1 && one.p > 0.5);
  if (best.repness > 1) return one.repness * one.z * one.p * one.pTest > best.repness * best.z * best.p * best.pTest;
  return one.p * one.pTest > best.p * best.pTest;
}

function bestByTest(standings: readonly Standing[]): Standing[] {
  const z = (one: Standing) => Math.max(one.agree.z, one.disagree.z);
  return standings.toSorted((a, b) => z(b) - z(a) || a.statement - b.statement).slice(0, 1);
}
