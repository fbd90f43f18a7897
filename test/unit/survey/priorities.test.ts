import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { InputError } from "../../../src/kernel/input-error.ts";
import { priorities, recomputePriorities, type Comparison } from "../../../src/modules/survey/rules/priorities.ts";

const abc = ["A", "B", "C"];
const pairs = (items: readonly string[], times: (first: number, second: number) => number) =>
  items.flatMap((first, row) => items.slice(row + 1).map((second, at): Comparison => [first, second, times(row, row + 1 + at)]));

describe("weights by pairwise comparison (Saaty: principal eigenvector, consistency ratio with his random indices)", () => {
  /** For three items the eigenvalue is 1 + c + 1/c with c the cube root of ab·bc/ac, and the vector the geometric mean of the rows. */
  test.each([
    [3, 5, 3],
    [3, 0.5, 4],
    [9, 1, 9],
    [1, 1, 1],
  ])("three items, %d %d %d, by the closed form", (ab, ac, bc) => {
    const means = [Math.cbrt(ab * ac), Math.cbrt(bc / ab), Math.cbrt(1 / (ac * bc))];
    const sum = means.reduce((total, mean) => total + mean, 0);
    const c = Math.cbrt((ab * bc) / ac);
    const found = priorities(abc, [
      ["A", "B", ab],
      ["A", "C", ac],
      ["B", "C", bc],
    ]);
    for (const [at, item] of abc.entries()) expect(found.weights[item]).toBeCloseTo(means[at]! / sum, 10);
    expect(found.consistencyRatio).toBeCloseTo((1 + c + 1 / c - 3) / 2 / 0.58, 10);
  });

  test("the textbook example 3, 5, 3: .637, .258, .105, ratio .033", () => {
    const { weights, consistencyRatio } = priorities(abc, [
      ["A", "B", 3],
      ["A", "C", 5],
      ["B", "C", 3],
    ]);
    expect([...Object.values(weights), consistencyRatio].map((value) => value.toFixed(3))).toEqual(["0.637", "0.258", "0.105", "0.033"]);
  });

  test("two items always agree", () => {
    expect(priorities(["A", "B"], [["A", "B", 4]])).toEqual({ weights: { A: 0.8, B: 0.2 }, consistencyRatio: 0 });
  });

  test("comparisons that follow from weights give them back, with ratio 0", () => {
    const weight = fc.integer({ min: 10, max: 80 });
    fc.assert(
      fc.property(fc.array(weight, { minLength: 2, maxLength: 15 }), (given) => {
        const items = given.map((_, at) => `item ${at}`);
        const sum = given.reduce((total, one) => total + one, 0);
        const found = priorities(
          items,
          pairs(items, (first, second) => given[first]! / given[second]!),
        );
        for (const [at, item] of items.entries()) expect(found.weights[item]).toBeCloseTo(given[at]! / sum, 9);
        expect(found.consistencyRatio).toBeCloseTo(0, 9);
      }),
    );
  });

  test("neither the order of items and comparisons nor the side on which an item stands changes anything", () => {
    const times = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 10, maxLength: 10 });
    fc.assert(
      fc.property(times, (given) => {
        const items = ["A", "B", "C", "D", "E"];
        const left = given.values();
        const comparisons = pairs(items, () => left.next().value ?? 1);
        const found = priorities(items, comparisons);
        const turned = priorities(
          items.toReversed(),
          comparisons.toReversed().map(([a, b, times]): Comparison => [b, a, 1 / times]),
        );
        for (const item of items) expect(turned.weights[item]).toBeCloseTo(found.weights[item]!, 9);
        expect(turned.consistencyRatio).toBeCloseTo(found.consistencyRatio, 9);
        expect(Object.values(found.weights).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9);
      }),
    );
  });

  const whole: Comparison[] = [
    ["A", "B", 3],
    ["A", "C", 5],
    ["B", "C", 3],
  ];
  const sixteen = Array.from({ length: 16 }, (_, at) => String(at));
  test.each<[string, unknown, string]>([
    ["a pair is missing", { items: abc, comparisons: whole.slice(1) }, "comparisons: 1 of the pairs is missing"],
    ["two pairs are missing", { items: abc, comparisons: whole.slice(2) }, "comparisons: 2 of the pairs are missing"],
    [
      "a pair stands twice",
      { items: abc, comparisons: [...whole, ["B", "A", 2]] },
      "comparisons[3]: this pair stands already, or is one item twice",
    ],
    [
      "an item beside itself",
      { items: abc, comparisons: [["A", "A", 1]] },
      "comparisons[0]: this pair stands already, or is one item twice",
    ],
    ["an unknown item", { items: abc, comparisons: [["A", "D", 1]] }, "comparisons[0]: compares no two of the items"],
    ["an item stands twice", { items: ["A", "A"], comparisons: [] }, "items: one stands twice"],
    ["one item", { items: ["A"], comparisons: [] }, "items: must be at least two"],
    ["sixteen items", { items: sixteen, comparisons: [] }, "items: must be at most 15"],
    ["ten times", { items: abc, comparisons: [["A", "B", 10]] }, "comparisons[0][2]: must be from 1/9 to 9"],
    ["no times", { items: abc, comparisons: [["A", "B", 0]] }, "comparisons[0][2]: must be from 1/9 to 9"],
    ["a word", { items: abc, comparisons: [["A", "B", "three"]] }, "comparisons[0][2]: must be a number from 1/9 to 9"],
    ["no comparisons", { items: abc }, "comparisons: Invalid input: expected array, received undefined"],
  ])("%s: refused in one line", (_, file, line) => {
    expect(() => recomputePriorities(file)).toThrow(new InputError(line));
  });
});
