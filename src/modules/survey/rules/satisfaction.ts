import { z } from "zod";

import { checkFile } from "../../../kernel/check-file.ts";
import { Decimal, fixed, roundHalfUp } from "../../../kernel/exact.ts";
import { InputError } from "../../../kernel/input-error.ts";

/** The nine elements of PermenPANRB 14/2017 by name: offices number them differently, so no number is a key. */
export const satisfactionElements = [
  "requirements",
  "procedure",
  "completionTime",
  "cost",
  "product",
  "competence",
  "behaviour",
  "complaintHandling",
  "facilities",
] as const;
type Element = (typeof satisfactionElements)[number];

/** From the index, rounded to two places: between the printed limits (64.99 and 65.00) there is nothing else. */
const grades = [
  { from: "88.31", grade: "A", performance: "Sangat baik" },
  { from: "76.61", grade: "B", performance: "Baik" },
  { from: "65.00", grade: "C", performance: "Kurang baik" },
  { from: "25.00", grade: "D", performance: "Tidak baik" },
] as const;

export interface Satisfaction {
  readonly index: string;
  readonly grade: (typeof grades)[number]["grade"];
  readonly performance: (typeof grades)[number]["performance"];
}

/** The index of averages (1 to 4) by element: every weight is exactly one ninth, and the index is rounded once. */
export function satisfactionOfAverages(averages: Readonly<Record<Element, Decimal>>): Satisfaction {
  const sum = satisfactionElements.reduce((total, element) => total.plus(averages[element]), new Decimal(0));
  return graded(sum.times(25).div(satisfactionElements.length));
}

/** The index of whole answers: the average of nine averages is the average of all answers, so no average is rounded on the way. */
export function satisfactionOfResponses(responses: readonly (readonly number[])[]): Satisfaction {
  const sum = responses.flat().reduce((total, answer) => total + answer, 0);
  return graded(new Decimal(sum).times(25).div(satisfactionElements.length * responses.length));
}

function graded(exact: Decimal): Satisfaction {
  const index = roundHalfUp(exact, 2);
  const found = grades.find(({ from }) => index.gte(from));
  if (!found) throw new InputError("input: the averages lie below 1");
  return { index: fixed(index, 2), grade: found.grade, performance: found.performance };
}

const average = z
  .union([z.string(), z.number()], "is missing, or is not a decimal number from 1 to 4")
  .transform(String)
  .refine((text) => /^\d(\.\d{1,12})?$/.test(text) && Number(text) >= 1 && Number(text) <= 4, "must be a decimal number from 1 to 4")
  .transform((text) => new Decimal(text));

const elementsFile = z.strictObject({
  elements: z.strictObject(Object.fromEntries(satisfactionElements.map((name) => [name, average])) as Record<Element, typeof average>),
});
const answer = z.int("must be a whole number from 1 to 4").min(1, "must be from 1 to 4").max(4, "must be from 1 to 4");
const responsesFile = z.strictObject({
  responses: z
    .array(z.array(answer).length(satisfactionElements.length, "must hold nine answers"))
    .min(1, "must hold at least one response"),
});

/** `{ elements }` or `{ responses }`, nine answers in the order of the elements. @throws InputError one line that says where it is wrong */
export function recomputeSatisfaction(file: unknown): Satisfaction {
  const has = (key: string) => typeof file === "object" && file !== null && Object.hasOwn(file, key);
  if (has("elements") === has("responses")) throw new InputError("input: must hold either elements or responses");
  if (has("elements")) return satisfactionOfAverages(checkFile(elementsFile, file).elements);
  return satisfactionOfResponses(checkFile(responsesFile, file).responses);
}
