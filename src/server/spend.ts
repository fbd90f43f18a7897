import { type GraphQLSchema, type OperationDefinitionNode, type SelectionSetNode, type DocumentNode, Kind } from "graphql";
import type { Viewer } from "../kernel/viewer.ts";
import { type RateClass, declarationOf } from "../graphql/operation.ts";
import type { Selected } from "../graphql/executor.ts";
import type { Limiter, Spent } from "./limits.ts";

/**
 * Takes what an operation costs: the estimated points from the bucket of those who read, and one from the class of every root field
 * that has another. The answer tells of the points.
 */
export async function spendFor(
  limiter: Limiter,
  viewer: Viewer,
  schema: GraphQLSchema,
  document: DocumentNode,
  { operation, cost }: Selected,
  reading: "read" | "page" = "read",
): Promise<Spent> {
  for (const [rate, times] of ratesOf(schema, document, operation)) if (rate !== "read") await limiter.spend(viewer, rate, times);
  return limiter.spend(viewer, reading, cost);
}

function ratesOf(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): Map<RateClass, number> {
  const fields = schema.getRootType(operation.operation)?.getFields() ?? {};
  const rates = new Map<RateClass, number>();
  const visit = (selections: SelectionSetNode): void => {
    for (const selection of selections.selections) {
      if (selection.kind === Kind.INLINE_FRAGMENT) visit(selection.selectionSet);
      else if (selection.kind === Kind.FRAGMENT_SPREAD) visit(fragmentOf(document, selection.name.value));
      else {
        const field = fields[selection.name.value];
        const rate = field && declarationOf(field)?.rate;
        if (rate) rates.set(rate, (rates.get(rate) ?? 0) + 1);
      }
    }
  };
  visit(operation.selectionSet);
  return rates;
}

/** Validated documents have every fragment they spread. */
function fragmentOf(document: DocumentNode, name: string): SelectionSetNode {
  const found = document.definitions.find((each) => each.kind === Kind.FRAGMENT_DEFINITION && each.name.value === name);
  return found?.kind === Kind.FRAGMENT_DEFINITION ? found.selectionSet : { kind: Kind.SELECTION_SET, selections: [] };
}
