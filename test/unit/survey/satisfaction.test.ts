import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { InputError } from "../../../src/kernel/input-error.ts";
import { recomputeSatisfaction, satisfactionElements } from "../../../src/modules/survey/rules/satisfaction.ts";

const elements = (averages: readonly unknown[]) => ({
  elements: Object.fromEntries(satisfactionElements.map((name, at) => [name, averages[at]])),
});
const same = (average: string) => elements(satisfactionElements.map(() => average));
const refusal = (file: unknown) => {
  try {
    return recomputeSatisfaction(file);
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
};

describe("index of service satisfaction (PermenPANRB 14/2017, every weight exactly 1/9)", () => {
  test.each([
    [
      "Tubaba Dukcapil 2023: nothing but fours reach 100",
      { responses: [Array(9).fill(4), Array(9).fill(4)] },
      "100.00",
      "A",
      "Sangat baik",
    ],
    ["Pulang Pisau Q1 2025: 35/9 × 25", { responses: [[4, 4, 4, 4, 4, 4, 4, 4, 3]] }, "97.22", "A", "Sangat baik"],
    ["Bontang Q2 2025: 3.95", same("3.95"), "98.75", "A", "Sangat baik"],
    ["Bontang Q2 2025: 3.96", same("3.96"), "99.00", "A", "Sangat baik"],
    ["the example of the format", elements(["3.31", "3.4", "3.2", "3.9", "3.5", "3.6", "3.7", "3.4", "3.41"]), "87.28", "B", "Baik"],
    ["nothing but ones", same("1"), "25.00", "D", "Tidak baik"],
    ["averages as numbers", { elements: { ...same("3").elements, cost: 3.9 } }, "77.50", "B", "Baik"],
  ])("%s", (_, file, index, grade, performance) => {
    expect(recomputeSatisfaction(file)).toEqual({ index, grade, performance });
  });

  test.each([
    ["88.305 is rounded up to A", "3.5322", "88.31", "A"],
    ["88.3025 stays B", "3.5321", "88.30", "B"],
    ["76.605 is rounded up to B", "3.0642", "76.61", "B"],
    ["76.6025 stays C", "3.0641", "76.60", "C"],
    ["64.995 is rounded up to C", "2.5998", "65.00", "C"],
    ["64.9925 stays D", "2.5997", "64.99", "D"],
  ])("the grade follows the index rounded once: %s", (_, average, index, grade) => {
    expect(recomputeSatisfaction(same(average))).toMatchObject({ index, grade });
  });

  test("0.11 or 0.111 for a ninth would give another index", () => {
    const sum = 9 * 3.2;
    expect(recomputeSatisfaction(same("3.2")).index).toBe("80.00");
    expect([(sum * 0.11 * 25).toFixed(2), (sum * 0.111 * 25).toFixed(2)]).toEqual(["79.20", "79.92"]);
  });

  const responses = fc.array(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 9, maxLength: 9 }), { minLength: 1, maxLength: 40 });

  test("agrees with the fraction in whole numbers, in whatever order people answered", () => {
    fc.assert(
      fc.property(responses, (given) => {
        const [sum, parts] = [given.flat().reduce((total, answer) => total + answer, 0), given.length * 9];
        const hundredths = Math.floor((sum * 2500 * 2 + parts) / (2 * parts));
        expect(recomputeSatisfaction({ responses: given }).index).toBe((hundredths / 100).toFixed(2));
        expect(recomputeSatisfaction({ responses: given.toReversed() })).toEqual(recomputeSatisfaction({ responses: given }));
      }),
    );
  });

  test("one better answer never lowers the index", () => {
    fc.assert(
      fc.property(responses, fc.nat(8), (given, element) => {
        const better = given.map((answers, at) => answers.map((answer, of) => (at === 0 && of === element ? 4 : answer)));
        expect(Number(recomputeSatisfaction({ responses: better }).index)).toBeGreaterThanOrEqual(
          Number(recomputeSatisfaction({ responses: given }).index),
        );
      }),
    );
  });
});

describe("what cannot be computed is refused in one line", () => {
  const decimal = "must be a decimal number from 1 to 4";
  const { cost: _, ...eight } = same("3").elements;
  test.each<[string, unknown, string]>([
    ["an element is missing", { elements: eight }, "elements.cost: is missing, or is not a decimal number from 1 to 4"],
    ["an element too many", { elements: { ...same("3").elements, price: "3" } }, 'elements: Unrecognized key: "price"'],
    ["an average below 1", elements(["0.99", "3", "3", "3", "3", "3", "3", "3", "3"]), `elements.requirements: ${decimal}`],
    ["an average above 4", elements(["3", "3", "3", "3", "3", "3", "3", "3", "4.01"]), `elements.facilities: ${decimal}`],
    ["a decimal comma", elements(["3", "3,1", "3", "3", "3", "3", "3", "3", "3"]), `elements.procedure: ${decimal}`],
    ["an answer of 5", { responses: [[4, 4, 4, 4, 4, 4, 4, 4, 5]] }, "responses[0][8]: must be from 1 to 4"],
    [
      "an answer of 0",
      {
        responses: [
          [4, 4, 4, 4, 4, 4, 4, 4, 4],
          [0, 4, 4, 4, 4, 4, 4, 4, 4],
        ],
      },
      "responses[1][0]: must be from 1 to 4",
    ],
    ["an answer between", { responses: [[4, 4, 4, 4, 4, 3.5, 4, 4, 4]] }, "responses[0][5]: must be a whole number from 1 to 4"],
    ["a missing answer", { responses: [[4, 4, 4, 4, null, 4, 4, 4, 4]] }, "responses[0][4]: must be a whole number from 1 to 4"],
    ["eight answers", { responses: [[4, 4, 4, 4, 4, 4, 4, 4]] }, "responses[0]: must hold nine answers"],
    ["nobody answered", { responses: [] }, "responses: must hold at least one response"],
    ["both forms", { ...same("3"), responses: [] }, "input: must hold either elements or responses"],
    ["neither form", {}, "input: must hold either elements or responses"],
    ["a list", [], "input: must hold either elements or responses"],
    ["nothing", null, "input: must hold either elements or responses"],
  ])("%s", (_, file, line) => {
    expect(refusal(file)).toBe(line);
  });
});
