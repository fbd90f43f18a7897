import type { Ballot, Conversation } from "./conversation.ts";

/** A row of a matrix that is mostly nought: its other cells. */
export interface SparseRow {
  readonly columns: Int32Array;
  readonly values: Float64Array;
}

export interface PrincipalComponents {
  /** Mean vote of each statement over those who voted on it. */
  readonly centre: readonly number[];
  readonly components: readonly [Float64Array, Float64Array];
}

/**
 * The two directions in which opinions differ most. A cell that was not voted on is filled with its statement's mean, so it is nought
 * once the matrix is centred: only votes are multiplied.
 */
export function principalComponents({ statements, ballots }: Pick<Conversation, "statements" | "ballots">): PrincipalComponents {
  const centre = columnMeans(statements.length, ballots);
  const rows = ballots.map((ballot) => ({
    columns: Int32Array.from(ballot, ({ statement }) => statement),
    values: Float64Array.from(ballot, ({ statement, vote }) => vote - (centre[statement] ?? 0)),
  }));
  // Falling parts: equal ones are orthogonal to the very component of two camps that mirror each other.
  const start = statements.map((_, at) => 1 / (at + 1));
  const first = powerIteration(rows, start, mostIterations);
  const second = powerIteration(rows, start, mostIterations, first);
  return { centre, components: [first, second] };
}

/** The published program goes on from the components of the update before, a hundred iterations each; a cold start needs more at once. */
const mostIterations = 5000;
const still = 1e-13;
/** Below this part of the whole variance a direction is the noise of floating point. */
const noise = 1e-12;

/** Multiplies by XᵀX and normalises, at most `iterations` times, keeping clear of `against` (Gram–Schmidt). Nought where nothing is left. */
export function powerIteration(
  rows: readonly SparseRow[],
  start: readonly number[],
  iterations: number,
  against?: Float64Array,
): Float64Array {
  const variance = rows.reduce((sum, { values }) => sum + dot(values, values), 0);
  let vector = Float64Array.from(start);
  for (let iteration = 0; iteration < iterations; iteration++) {
    const next = multiply(rows, vector);
    if (against) subtract(next, against, dot(next, against));
    const length = Math.sqrt(dot(next, next));
    if (length <= noise * variance * Math.sqrt(dot(vector, vector))) return new Float64Array(start.length);
    scale(next, 1 / length);
    const isStill = furthest(next, vector) < still;
    vector = next;
    if (isStill) break;
  }
  return vector;
}

function columnMeans(columns: number, ballots: readonly Ballot[]): number[] {
  const sums = Array.from({ length: columns }, () => 0);
  const counts = [...sums];
  for (const { statement, vote } of ballots.flat()) {
    sums[statement] = (sums[statement] ?? 0) + vote;
    counts[statement] = (counts[statement] ?? 0) + 1;
  }
  return sums.map((sum, at) => sum / Math.max(counts[at] ?? 0, 1));
}

function multiply(rows: readonly SparseRow[], vector: Float64Array): Float64Array<ArrayBuffer> {
  const product = new Float64Array(vector.length);
  for (const { columns, values } of rows) {
    let along = 0;
    for (let at = 0; at < columns.length; at++) along += (values[at] ?? 0) * (vector[columns[at] ?? 0] ?? 0);
    for (let at = 0; at < columns.length; at++) product[columns[at] ?? 0] = (product[columns[at] ?? 0] ?? 0) + (values[at] ?? 0) * along;
  }
  return product;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

function scale(vector: Float64Array, times: number): void {
  for (let at = 0; at < vector.length; at++) vector[at] = (vector[at] ?? 0) * times;
}

function subtract(vector: Float64Array, direction: Float64Array, times: number): void {
  for (let at = 0; at < vector.length; at++) vector[at] = (vector[at] ?? 0) - times * (direction[at] ?? 0);
}

function furthest(a: Float64Array, b: Float64Array): number {
  let most = 0;
  for (let at = 0; at < a.length; at++) most = Math.max(most, Math.abs((a[at] ?? 0) - (b[at] ?? 0)));
  return most;
}
