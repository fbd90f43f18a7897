import { globSync } from "node:fs";
import { basename } from "node:path";
import { type OperationDefinitionNode, Kind, parse } from "graphql";
import { describe, expect, test } from "vitest";
import { buildSchema } from "../src/graphql/build-schema.ts";
import { createExecutor } from "../src/graphql/executor.ts";
import { locales } from "../src/kernel/text.ts";
import { examples } from "../src/playground/examples.ts";
import { lookups } from "../src/playground/lookups.ts";
import { operationName, operationOf } from "../src/playground/operations.ts";
import { words } from "../src/playground/words.ts";
import { nodeTypes, resolvers } from "../src/resolvers.ts";

/** Checks documents as the server does: against the schema, with its limits. */
const executor = createExecutor(buildSchema({ resolvers, nodeTypes }), { isIntrospectionOn: true });

const problemsOf = (source: string): string[] => {
  const prepared = executor.prepare(source);
  return "errors" in prepared ? prepared.errors.map(({ message }) => message) : [];
};

const operationIn = (source: string): OperationDefinitionNode | undefined =>
  parse(source).definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION);

describe.each(examples.map((example) => [example.name, example] as const))("the example %s", (name, example) => {
  const source = operationOf(name);

  test("is an operation that the schema knows, within the limits", () => {
    expect(problemsOf(source)).toEqual([]);
  });

  test("costs what one operation may cost", async () => {
    const nothing = await example.variables(async () => ({}));
    expect(() => executor.select({ document: parse(source), variables: nothing ?? {} })).not.toThrow();
  });

  test("has the name that its tab shows", () => {
    expect(operationName(source)).toBe(operationIn(source)?.name?.value);
  });

  test("is told in one short sentence in both languages", () => {
    for (const locale of locales) {
      expect(example.title[locale]).not.toBe("");
      expect(example.sentence[locale]).toMatch(/^[^.?!]+\.$/);
      expect(example.sentence[locale].split(/\s+/).length).toBeLessThanOrEqual(20);
    }
  });
});

test("ten examples read, watch and write, each in a file of its own", () => {
  const files = globSync("src/playground/examples/*.graphql").map((file) => basename(file, ".graphql"));
  expect(files.toSorted()).toEqual(examples.map(({ name }) => name).toSorted());
  expect(examples).toHaveLength(10);
  expect(new Set(examples.map(({ name }) => operationName(operationOf(name)))).size).toBe(10);
  expect(new Set(examples.map(({ name }) => operationIn(operationOf(name))?.operation))).toEqual(
    new Set(["query", "mutation", "subscription"]),
  );
});

test.each(Object.entries(lookups))("what the page asks to fill in variables is known to the schema: %s", (_, source) => {
  expect(problemsOf(source)).toEqual([]);
});

test("an example that finds nothing on the server says so instead of inventing an id", async () => {
  const found = await Promise.all(examples.map(async ({ name, variables }) => [name, await variables(async () => ({}))] as const));
  const without = found.filter(([, variables]) => variables === null).map(([name]) => name);
  expect(without).toEqual([
    "vacancy-with-formations",
    "scoreboard",
    "scoreboard-changed",
    "placements-of-participant",
    "round-activity",
    "rule-set-with-decrees",
  ]);
});

test("no sentence beside the editor has more than 20 words", () => {
  const sentences = locales.flatMap((locale) => Object.values(words[locale]).flatMap((text) => text.split(/(?<=[.?!])\s+/)));
  expect(sentences.filter((each) => each.split(/\s+/).length > 20)).toEqual([]);
});
