import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { groupInformedConsensus } from "../../../src/modules/survey/rules/opinion/consensus.ts";
import { conversationOf, type Ballot } from "../../../src/modules/survey/rules/opinion/conversation.ts";
import { clusteredParticipants, mostGroups } from "../../../src/modules/survey/rules/opinion/groups.ts";
import { kMeans } from "../../../src/modules/survey/rules/opinion/k-means.ts";
import { extremityOf, statementPriority } from "../../../src/modules/survey/rules/opinion/next-statement.ts";
import { powerIteration, principalComponents } from "../../../src/modules/survey/rules/opinion/principal-components.ts";
import { project } from "../../../src/modules/survey/rules/opinion/projection.ts";
import { proportionTest, twoProportionTest } from "../../../src/modules/survey/rules/opinion/representative.ts";
import { meanSilhouette, silhouette } from "../../../src/modules/survey/rules/opinion/silhouette.ts";
import { twoCamps } from "./two-camps.ts";

const sparse = (row: readonly number[]) => ({ columns: Int32Array.from(row.keys()), values: Float64Array.from(row) });
const point = (x: number, y: number, weight = 1) => ({ x, y, weight });

describe("published test vectors of the algorithm (Polis 2024-10)", () => {
  /** Some of them are cut off after their last place, not rounded. */
  const cut = 1e-4;

  test("is a part above one half: 30 of 50 gives 1.5403", () => {
    expect(proportionTest(30, 50)).toBeCloseTo(1.5403, 4);
  });

  test("do two parts differ: 15 of 24 and 56 of 71 give −1.514", () => {
    expect(twoProportionTest(15, 56, 24, 71)).toBeCloseTo(-1.514, 3);
    expect(twoProportionTest(24, 71, 24, 71)).toBe(0);
  });

  test("silhouette of {a, b}, {c, d}: 0.5654, that of a 0.71428", () => {
    const distances = [
      [0, 1, 3, 4],
      [1, 0, 3, 4],
      [3, 3, 0, 2],
      [4, 4, 2, 0],
    ];
    const clusters = [
      [0, 1],
      [2, 3],
    ];
    const distance = (a: number, b: number) => distances[a]![b]!;
    expect(Math.abs(meanSilhouette(clusters, distance) - 0.5654)).toBeLessThan(cut);
    expect(silhouette(0, clusters, distance)).toBeCloseTo(0.71428, 4);
    expect(silhouette(0, [[0], [1, 2, 3]], distance)).toBe(0);
  });

  test.each([
    [1, 0, 1, 0, 12.53],
    [20, 3, 20, 0, 1.372],
    [18, 3, 20, 1, 4.494],
  ])("priority of agree %i, pass %i, seen %i, extremity %i: %d", (agree, pass, seen, extremity, priority) => {
    expect(Math.abs(statementPriority({ agree, pass, seen, extremity }) / priority - 1)).toBeLessThan(5e-4);
  });

  test("power iteration after three multiplications, and after a hundred", () => {
    const rows = [
      [1, 0, 0],
      [-1, 1, 0.1],
      [0, 1, 0.1],
      [0, 1, -0.1],
    ].map(sparse);
    const differences = (iterations: number, expected: readonly number[]) =>
      [...powerIteration(rows, [1, 1, 1], iterations)].map((part, at) => Math.abs(part - expected[at]!));
    expect(Math.max(...differences(3, [-0.34217, 0.93906, 0.032633]))).toBeLessThan(cut);
    expect(Math.max(...differences(100, [-0.52582, 0.84974, 0.03828]))).toBeLessThan(cut);
  });
});

describe("steps of the algorithm", () => {
  test("the components are unit eigenvectors of the filled and centred matrix, orthogonal, the first with the greater variance", () => {
    const conversation = conversationOf(twoCamps(120, 5));
    const { centre, components } = principalComponents(conversation);
    const dense = conversation.ballots.map((ballot) => {
      const row = centre.map(() => 0);
      for (const { statement, vote } of ballot) row[statement] = vote - centre[statement]!;
      return row;
    });
    const dot = (a: ArrayLike<number>, b: ArrayLike<number>) => Array.from(a).reduce((sum, part, at) => sum + part * b[at]!, 0);
    const variances = components.map((component) => {
      const along = dense.map((row) => dot(row, component));
      const product = centre.map((_, column) => dense.reduce((sum, row, at) => sum + row[column]! * along[at]!, 0));
      const value = dot(product, component);
      for (const [at, part] of product.entries()) expect(part).toBeCloseTo(value * component[at]!, 6);
      expect(dot(component, component)).toBeCloseTo(1, 9);
      return value;
    });
    expect(dot(components[0], components[1])).toBeCloseTo(0, 9);
    expect(variances[0]).toBeGreaterThan(variances[1]!);
    const direction = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: centre.length, maxLength: centre.length });
    fc.assert(
      fc.property(direction, (other) => {
        const variance = dense.reduce((sum, row) => sum + dot(row, other) ** 2, 0);
        expect(variance).toBeLessThanOrEqual(variances[0]! * dot(other, other) * (1 + 1e-9) + 1e-9);
      }),
    );
  });

  test("camps that mirror each other are found, and a second direction that does not exist is nought", () => {
    const vote = (voter: string, statement: string, vote: 1 | -1) => ({ timestamp: 1, voter, statement, vote });
    const conversation = conversationOf([vote("a", "0", 1), vote("a", "1", -1), vote("b", "0", -1), vote("b", "1", 1)]);
    const { components } = principalComponents(conversation);
    expect([...components[0]].map(Math.abs)).toEqual([expect.closeTo(Math.SQRT1_2, 9), expect.closeTo(Math.SQRT1_2, 9)]);
    expect([...components[1]]).toEqual([0, 0]);
  });

  test("a projection counts votes that were given, scaled by the root of statements over votes", () => {
    const space = { centre: [0.5, 0, 0, 0], components: [Float64Array.of(1, 0, 0, 0), Float64Array.of(0, 1, 0, 0)] } as const;
    const ballot: Ballot = [{ statement: 0, vote: -1 }];
    expect(project(ballot, space)).toEqual({ x: -3, y: 0 });
    expect(project([...ballot, { statement: 1, vote: 1 }, { statement: 2, vote: 0 }, { statement: 3, vote: 1 }], space)).toEqual({
      x: -1.5,
      y: 1,
    });
    expect(project([], space)).toEqual({ x: 0, y: 0 });
    expect(extremityOf(0, space)).toBe(1);
  });

  test.each([
    [0, 2],
    [11, 2],
    [12, 3],
    [35, 4],
    [36, 5],
    [100, 5],
  ])("among %i base clusters at most %i groups are looked for", (bases, most) => expect(mostGroups(bases)).toBe(most));

  const ballots = (lengths: readonly number[]) =>
    lengths.map((length) => Array.from({ length }, (_, statement) => ({ statement, vote: 1 as const })));
  const statements = (count: number) => Array.from({ length: count }, (_, at) => String(at));
  test("clustered are those with seven votes, or with all where there are fewer statements", () => {
    const lengths = [...Array<number>(15).fill(7), 6, 8];
    expect(clusteredParticipants({ statements: statements(9), ballots: ballots(lengths) })).toEqual([...Array(15).keys(), 16]);
    expect(clusteredParticipants({ statements: statements(3), ballots: ballots(Array<number>(16).fill(3).with(2, 2)) })).not.toContain(2);
  });

  test("where fewer than fifteen qualify, the most active make them up, the earlier of equals first", () => {
    const lengths = [1, 2, 3, ...Array<number>(12).fill(9), 2, 1];
    expect(clusteredParticipants({ statements: statements(9), ballots: ballots(lengths) })).toEqual(
      [...Array(14).keys()].map((at) => at + 1).concat(15),
    );
  });

  test("k-means starts from the first distinct points, weighs them and stops", () => {
    const clusters = kMeans([point(0, 0), point(0, 0), point(1, 0, 3), point(10, 0)], 2, 20);
    expect(clusters).toEqual([
      { centre: { x: 0.6, y: 0 }, members: [0, 1, 2] },
      { centre: { x: 10, y: 0 }, members: [3] },
    ]);
    expect(kMeans([point(1, 1), point(1, 1)], 5, 20)).toEqual([{ centre: { x: 1, y: 1 }, members: [0, 1] }]);
  });

  test("k-means gives every point one cluster, and as many clusters as asked for where points differ", () => {
    const coordinate = fc.integer({ min: -4, max: 4 });
    const points = fc.array(fc.record({ x: coordinate, y: coordinate, weight: fc.integer({ min: 1, max: 9 }) }), {
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(points, fc.integer({ min: 1, max: 8 }), (given, k) => {
        const clusters = kMeans(given, k, 20);
        const distinct = new Set(given.map(({ x, y }) => `${x} ${y}`)).size;
        expect(clusters).toHaveLength(Math.min(k, distinct));
        expect(clusters.every(({ members }) => members.length > 0)).toBe(true);
        expect(clusters.flatMap(({ members }) => members).toSorted((a, b) => a - b)).toEqual([...given.keys()]);
      }),
      { numRuns: 500 },
    );
  });

  test("consensus is the product over the groups of (agree + 1) / (seen + 2)", () => {
    const tally = (agree: number, disagree: number, seen: number) => ({ agree, disagree, seen });
    expect(groupInformedConsensus([tally(8, 0, 8), tally(0, 3, 4)])).toBeCloseTo((9 / 10) * (1 / 6), 15);
    expect(groupInformedConsensus([])).toBe(1);
  });
});
