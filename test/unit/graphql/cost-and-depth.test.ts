import { type OperationDefinitionNode, buildSchema, parse, validate } from "graphql";
import { describe, expect, test } from "vitest";
import { estimateCost } from "../../../src/graphql/cost.ts";
import { DocumentLimitsRule } from "../../../src/graphql/limits.ts";

const schema = buildSchema(`
  type Query { things(first: Int, last: Int, after: String): ThingConnection, list: [Thing!]!, thing: Thing, nodes(ids: [ID!]!): [Thing]!, name: String }
  type ThingConnection { edges: [ThingEdge!]!, nodes: [Thing!]!, totalCount: Int! }
  type ThingEdge { cursor: String!, node: Thing! }
  type Thing { id: ID!, name: String, labels: [String!], parent: Thing, things(first: Int, last: Int): ThingConnection }
`);
const extend = (type: string, field: string | null, extensions: object) => {
  const found = schema.getType(type) as unknown as { extensions: object; getFields(): Record<string, { extensions: object }> };
  const target = field === null ? found : found.getFields()[field];
  if (target) target.extensions = { ...target.extensions, ...extensions };
};
extend("ThingConnection", null, { connection: true });
extend("ThingConnection", "edges", { cost: 0 });
extend("ThingConnection", "totalCount", { cost: 2 });
extend("Query", "list", { listSize: 7 });
extend("Query", "name", { cost: 5 });

function costOf(source: string, variables: Record<string, unknown> = {}): number {
  const document = parse(source);
  return estimateCost(schema, document, document.definitions[0] as OperationDefinitionNode, variables);
}

describe("the estimated cost", () => {
  test.each<[string, string, Record<string, unknown>, number]>([
    ["an object costs one and its scalars nothing", "{ thing { id name labels } }", {}, 1],
    ["a field costs what it declares", "{ name }", {}, 5],
    ["a plain list costs its declared size", "{ list { id } }", {}, 7],
    ["a list multiplies what is below it", "{ list { parent { id } } }", {}, 14],
    ["a connection costs itself and its nodes", "{ things(first: 5) { nodes { id } } }", {}, 6],
    ["edges are free, their nodes are not", "{ things(first: 5) { edges { cursor node { id } } } }", {}, 6],
    ["nothing said is a page of 20", "{ things { nodes { id } } }", {}, 21],
    ["last counts like first", "{ things(last: 5) { nodes { id } } }", {}, 6],
    ["the larger of both counts", "{ things(first: 5, last: 9) { nodes { id } } }", {}, 10],
    ["a count is not multiplied", "{ things(first: 100) { totalCount } }", {}, 3],
    ["connections multiply", "{ things(first: 10) { nodes { things(first: 10) { nodes { id } } } } }", {}, 1 + 10 * (1 + 1 + 10)],
    ["a variable counts as its value", "query ($n: Int) { things(first: $n) { nodes { id } } }", { n: 50 }, 51],
    ["a variable that is not given counts as its default", "query ($n: Int = 40) { things(first: $n) { nodes { id } } }", {}, 41],
    ["a variable without any counts as 20", "query ($n: Int) { things(first: $n) { nodes { id } } }", {}, 21],
    ["null counts as 20", "query ($n: Int = 3) { things(first: $n) { nodes { id } } }", { n: null }, 21],
    ["a negative size is not a discount", "query ($n: Int) { a: things(first: $n) { nodes { id } } b: list { id } }", { n: -100 }, 8],
    ["more than is allowed is not capped before it is refused", "{ things(first: 1000000) { nodes { id } } }", {}, 1_000_001],
    ["a fragment counts at every use", "{ a: thing { ...F } b: thing { ...F } } fragment F on Thing { parent { id } }", {}, 4],
    [
      "a fragment on a connection knows its size",
      "{ a: things(first: 2) { ...F } b: things(first: 3) { ...F } } fragment F on ThingConnection { nodes { id } }",
      {},
      3 + 4,
    ],
    ["an inline fragment counts", "{ things(first: 4) { ... on ThingConnection { nodes { ... { id } } } } }", {}, 5],
    ["ids given in the text count", '{ nodes(ids: ["a", "b", "c"]) { id } }', {}, 3],
    ["ids given as a variable count", "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", { ids: ["a", "b"] }, 2],
    ["one id in the place of a list is one", '{ nodes(ids: "a") { id } }', {}, 1],
    ["and so is one in a variable", "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", { ids: "a" }, 1],
    ["ids that are a default count", 'query ($ids: [ID!]! = ["a", "b"]) { nodes(ids: $ids) { id } }', {}, 2],
    ["introspection has a flat price", "{ __schema { types { name fields { name } } } }", {}, 10],
    ["a circle of fragments ends", "{ thing { ...A } } fragment A on Thing { parent { ...B } } fragment B on Thing { ...A }", {}, 2],
  ])("%s", (_what, source, variables, cost) => {
    expect(costOf(source, variables)).toBe(cost);
  });

  test("of fragments in fragments is found without walking them again and again", () => {
    const levels = Array.from(
      { length: 40 },
      (_, index) => `fragment F${index} on Thing { ${index < 39 ? `...F${index + 1} ...F${index + 1}` : "parent { id }"} }`,
    );
    expect(costOf(`{ thing { ...F0 } } ${levels.join(" ")}`)).toBe(1 + 2 ** 39);
  });
});

describe("the depth", () => {
  const problems = (source: string) => validate(schema, parse(source), [DocumentLimitsRule]).map((error) => error.message);
  const nested = (levels: number) => `${"parent { ".repeat(levels)}id${" }".repeat(levels)}`;

  test("of ten levels is allowed, of eleven is not", () => {
    expect(problems(`{ thing { ${nested(8)} } }`)).toEqual([]);
    expect(problems(`{ thing { ${nested(9)} } }`)).toEqual(["The operation is 11 levels deep; at most 10 are allowed."]);
  });

  test("counts through fragments and inline fragments", () => {
    expect(problems(`{ thing { ...F } } fragment F on Thing { ${nested(9)} }`)).toEqual([
      "The operation is 11 levels deep; at most 10 are allowed.",
    ]);
    expect(problems(`{ ... on Query { thing { ... { ${nested(9)} } } } }`)).toEqual([
      "The operation is 11 levels deep; at most 10 are allowed.",
    ]);
    expect(problems(`{ ... on Query { thing { ... { ${nested(8)} } } } }`)).toEqual([]);
  });

  test("is told for every operation of the document", () => {
    expect(problems(`query A { thing { ${nested(9)} } } query B { name } query C { thing { ${nested(10)} } }`)).toHaveLength(2);
  });
});
