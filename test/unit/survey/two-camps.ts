import type { CastVote, Vote } from "../../../src/modules/survey/rules/opinion/conversation.ts";

/** A small generator of numbers from 0 to 1, the same ones for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const statements = 40;

/** Chance that a member of the first or the second camp agrees. Every fourth statement unites; the others divide, each its own way. */
function chanceOfAgreement(statement: number, isFirst: boolean): number {
  if (statement % 4 === 0) return 0.97 - statement * 0.011;
  const isForFirst = statement % 4 !== 2;
  return isForFirst === isFirst ? 0.85 - statement * 0.004 : 0.12 + statement * 0.003;
}

/** A conversation of two camps (six in ten in the first), who saw between a quarter and all of the forty statements, as in real ones. */
export function twoCamps(participants: number, seed: number): CastVote[] {
  const random = seeded(seed);
  let timestamp = 0;
  return Array.from({ length: participants }, (_, voter) => {
    const isFirst = random() < 0.6;
    const share = 0.25 + 0.75 * random();
    return Array.from({ length: statements }, (_, statement): CastVote[] => {
      if (random() > share) return [];
      const opinion: Vote = random() < chanceOfAgreement(statement, isFirst) ? 1 : -1;
      return [{ timestamp: timestamp++, voter: `person-${voter}`, statement: String(statement), vote: random() < 0.08 ? 0 : opinion }];
    }).flat();
  }).flat();
}

/** Bots of one mind: disagree with everything, except that they agree with what ranks last. */
export function identicalBots(count: number, ranking: readonly string[]): CastVote[] {
  const last = ranking.at(-1);
  return bots(count, () => ranking.map((statement) => ({ statement, vote: statement === last ? 1 : -1 })));
}

/** Bots that copy members of the largest group, and disagree with the statement that ranks first. */
export function mimickingBots(
  count: number,
  honest: readonly CastVote[],
  largest: readonly string[],
  target: string,
  seed: number,
): CastVote[] {
  const random = seeded(seed);
  const ballots = Map.groupBy(honest, ({ voter }) => voter);
  return bots(count, () => {
    const copied = ballots.get(largest[Math.floor(random() * largest.length)] ?? "") ?? [];
    return [...copied.filter(({ statement }) => statement !== target), { statement: target, vote: -1 }];
  });
}

function bots(count: number, ballot: () => { statement: string; vote: Vote }[]): CastVote[] {
  return Array.from({ length: count }, (_, bot) =>
    ballot().map(({ statement, vote }, at) => ({ timestamp: 1e9 + bot * 1000 + at, voter: `bot-${bot}`, statement, vote })),
  ).flat();
}
