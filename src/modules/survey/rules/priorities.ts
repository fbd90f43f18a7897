import { z } from "zod";

import { checkFile } from "../../../kernel/check-file.ts";
import { InputError } from "../../../kernel/input-error.ts";

/** "The first is `times` as important as the second", on Saaty's scale: 1 equal, 3 moderately, 5 strongly, 7 very strongly, 9 extremely. */
export type Comparison = readonly [first: string, second: string, times: number];

export interface Priorities {
  readonly weights: Readonly<Record<string, number>>;
  /** 0 where the comparisons agree with each other; above 0.1 they should be looked at again. */
  readonly consistencyRatio: number;
}

/** Consistency index of random comparisons of 1, 2, … items (Saaty, The Analytic Hierarchy Process, 1980). */
const randomIndices = [0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59];

/** Weights by pairwise comparison: the principal eigenvector of the matrix, and how well the comparisons agree with each other. */
export function priorities(items: readonly string[], comparisons: readonly Comparison[]): Priorities {
  const matrix = comparisonMatrix(items, comparisons);
  const { vector, value } = principalEigenvector(matrix);
  const random = randomIndices[items.length - 1];
  if (random === undefined) throw new InputError(`items: must be at most ${randomIndices.length}`);
  const index = random === 0 ? 0 : (value - items.length) / (items.length - 1);
  return {
    weights: Object.fromEntries(items.map((item, at) => [item, printable(vector[at] ?? 0)])),
    consistencyRatio: random === 0 ? 0 : printable(Math.max(0, index) / random),
  };
}

/** Twelve places: what lies behind them is the noise of floating point, which would turn a ratio of 0 into 1e-16. */
const printable = (value: number) => Number(value.toFixed(12));

function comparisonMatrix(items: readonly string[], comparisons: readonly Comparison[]): number[][] {
  const place = new Map(items.map((item, at) => [item, at]));
  if (place.size < items.length) throw new InputError("items: one stands twice");
  const matrix = items.map((_, row) => items.map((_, column): number => (row === column ? 1 : 0)));
  for (const [at, [first, second, times]] of comparisons.entries()) {
    const [row, column] = [place.get(first), place.get(second)];
    const [forth, back] = [matrix[row ?? -1], matrix[column ?? -1]];
    if (row === undefined || column === undefined || !forth || !back)
      throw new InputError(`comparisons[${at}]: compares no two of the items`);
    if (forth[column] !== 0) throw new InputError(`comparisons[${at}]: this pair stands already, or is one item twice`);
    forth[column] = times;
    back[row] = 1 / times;
  }
  const missing = (items.length * (items.length - 1)) / 2 - comparisons.length;
  if (missing > 0) throw new InputError(`comparisons: ${missing} of the pairs ${missing === 1 ? "is" : "are"} missing`);
  return matrix;
}

/** Power iteration: a matrix of positive numbers has exactly one principal eigenvector, and every positive start reaches it. */
function principalEigenvector(matrix: readonly (readonly number[])[]): { vector: readonly number[]; value: number } {
  let vector: readonly number[] = matrix.map(() => 1 / matrix.length);
  for (let iteration = 0; iteration < 10_000; iteration++) {
    const product = multiply(matrix, vector);
    const value = product.reduce((sum, part) => sum + part, 0);
    const next = product.map((part) => part / value);
    const moved = Math.max(...next.map((part, at) => Math.abs(part - (vector[at] ?? 0))));
    vector = next;
    if (moved < 1e-15) break;
  }
  // The vector sums to 1, so the sum of its product is the eigenvalue.
  return { vector, value: multiply(matrix, vector).reduce((sum, part) => sum + part, 0) };
}

const multiply = (matrix: readonly (readonly number[])[], vector: readonly number[]) =>
  matrix.map((row) => row.reduce((sum, cell, at) => sum + cell * (vector[at] ?? 0), 0));

const item = z.string().min(1).max(300);
/** A ninth is often written as 0.11. */
const times = z.number("must be a number from 1/9 to 9").min(0.11, "must be from 1/9 to 9").max(9, "must be from 1/9 to 9");
const prioritiesFile = z.strictObject({
  items: z.array(item).min(2, "must be at least two").max(randomIndices.length, `must be at most ${randomIndices.length}`),
  comparisons: z.array(z.tuple([item, item, times])),
});

/** `{ items, comparisons }`, every pair once. @throws InputError one line that says where it is wrong */
export function recomputePriorities(file: unknown): Priorities {
  const { items, comparisons } = checkFile(prioritiesFile, file);
  return priorities(items, comparisons);
}
