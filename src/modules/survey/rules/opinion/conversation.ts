/** As people vote and as files carry it: agree 1, disagree −1, pass 0. A statement that was not voted on is in no ballot. */
export type Vote = 1 | 0 | -1;

export interface CastVote {
  readonly timestamp: number;
  readonly voter: string;
  readonly statement: string;
  readonly vote: Vote;
}

/** One participant's votes in the order of the statements, a vote a statement. */
export type Ballot = readonly { readonly statement: number; readonly vote: Vote }[];

/** Rows are participants, columns are statements; ballots name a column by its place. */
export interface Conversation {
  readonly voters: readonly string[];
  readonly statements: readonly string[];
  readonly ballots: readonly Ballot[];
}

/**
 * The matrix of a conversation. Of several votes of a person on a statement the last one given counts.
 * Participants stand in the order of their first vote (those of one instant by id), statements by id: never in the order of the rows.
 */
export function conversationOf(votes: readonly CastVote[]): Conversation {
  const joined = new Map<string, number>();
  const cast = new Map<string, Map<string, Vote>>();
  for (const { timestamp, voter, statement, vote } of votes) {
    joined.set(voter, Math.min(joined.get(voter) ?? Infinity, timestamp));
    const ballot = cast.get(voter) ?? new Map<string, Vote>();
    cast.set(voter, ballot.set(statement, vote));
  }
  const voters = [...joined].sort(([a, first], [b, second]) => first - second || compareIds(a, b)).map(([voter]) => voter);
  const statements = [...new Set(votes.map(({ statement }) => statement))].sort(compareIds);
  const place = new Map(statements.map((statement, at) => [statement, at]));
  const ballots = voters.map((voter) =>
    [...(cast.get(voter) ?? [])]
      .map(([statement, vote]) => ({ statement: place.get(statement) ?? -1, vote }))
      .sort((a, b) => a.statement - b.statement),
  );
  return { voters, statements, ballots };
}

/** Whole numbers by their size and before other ids; those by their characters. The same in every language of the machine. */
export function compareIds(a: string, b: string): number {
  const [first, second] = [isNumber(a), isNumber(b)];
  if (first && second && a.length !== b.length) return a.length - b.length;
  if (first !== second) return first ? -1 : 1;
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

const isNumber = (id: string) => /^(0|[1-9]\d*)$/.test(id);
