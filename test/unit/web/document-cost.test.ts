import { getOperationAST, parse } from "graphql";
import { expect, test } from "vitest";
import { buildSchema } from "../../../src/graphql/build-schema.ts";
import { estimateCost } from "../../../src/graphql/cost.ts";
import { documentLimits } from "../../../src/graphql/limits.ts";
import { nodeTypes, resolvers } from "../../../src/resolvers.ts";

const sources = import.meta.glob<string>("../../../src/web/**/*.{ts,tsx}", { eager: true, query: "?raw", import: "default" });
const call = /\bgraphql(?:<(?:[^()]|\([^()]*\))*?>)?\(\s*(["`])([\s\S]*?)\1\s*,?\s*\)/g;

test("no page asks for more than one operation may cost", () => {
  const schema = buildSchema({ resolvers, nodeTypes });
  // The file that defines `graphql()` holds one in a comment.
  const users = Object.entries(sources).filter(([file]) => !file.endsWith("/web/document.ts"));
  const costs = users.flatMap(([file, source]) =>
    [...source.matchAll(call)].flatMap(([, , text = ""]) => {
      const document = parse(text);
      const operation = getOperationAST(document);
      return operation ? [{ file, name: operation.name?.value, cost: estimateCost(schema, document, operation, {}) }] : [];
    }),
  );
  expect(costs.length).toBeGreaterThan(40);
  expect(costs.filter(({ cost }) => cost > documentLimits.cost)).toEqual([]);
});
