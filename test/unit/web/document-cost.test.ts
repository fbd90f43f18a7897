import { getOperationAST, parse } from "graphql";
import { expect, test } from "vitest";
import { buildSchema } from "../../../src/graphql/build-schema.ts";
import { estimateCost } from "../../../src/graphql/cost.ts";
import { documentLimits } from "../../../src/graphql/limits.ts";
import { nodeTypes, resolvers } from "../../../src/resolvers.ts";
import { portalDocuments } from "../../support/portal-documents.ts";

test("no page asks for more than one operation may cost", () => {
  const schema = buildSchema({ resolvers, nodeTypes });
  const costs = portalDocuments.flatMap(({ file, text }) => {
    const document = parse(text);
    const operation = getOperationAST(document);
    return operation ? [{ file, name: operation.name?.value, cost: estimateCost(schema, document, operation, {}) }] : [];
  });
  expect(costs.length).toBeGreaterThan(40);
  expect(costs.filter(({ cost }) => cost > documentLimits.cost)).toEqual([]);
});
