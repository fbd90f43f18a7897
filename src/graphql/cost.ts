import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
  Kind,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  valueFromASTUntyped,
} from "graphql";
import { declarationOf } from "./operation.ts";
import { defaultPageSize } from "./page-request.ts";

/** Items assumed for a list that says nothing about its size. */
export const assumedListSize = 10;
/** An introspection query is answered from memory: a flat price. */
const introspectionCost = 10;

/**
 * Points of an operation: every object costs 1 or what its field declares, lists multiply what is below them. The sizes
 * come from the arguments **with the variables put in**, so that `first: $n` costs what it asks for. An upper bound:
 * `@skip` and `@include` are not looked at.
 */
export function estimateCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): number {
  const root = schema.getRootType(operation.operation);
  if (!root) return 0;
  return new Estimate(schema, document, operation, variables).of(operation.selectionSet, root.name, null);
}

class Estimate {
  readonly #schema: GraphQLSchema;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #variables: Readonly<Record<string, unknown>>;
  /** A fragment costs the same wherever it is spread in a page of the same size: without this, fragments of fragments take for ever. */
  readonly #known = new Map<string, number>();

  constructor(
    schema: GraphQLSchema,
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Readonly<Record<string, unknown>>,
  ) {
    this.#schema = schema;
    this.#fragments = new Map(
      document.definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION).map((each) => [each.name.value, each]),
    );
    this.#variables = { ...defaultsOf(operation), ...variables };
  }

  /** @param pageSize size of the connection whose own fields these are, else null */
  of(selections: SelectionSetNode, typeName: string, pageSize: number | null): number {
    let cost = 0;
    for (const selection of selections.selections) {
      if (selection.kind === Kind.FIELD) cost += this.#ofField(selection, typeName, pageSize);
      else if (selection.kind === Kind.INLINE_FRAGMENT)
        cost += this.of(selection.selectionSet, selection.typeCondition?.name.value ?? typeName, pageSize);
      else cost += this.#ofFragment(selection.name.value, pageSize);
    }
    return cost;
  }

  #ofFragment(name: string, pageSize: number | null): number {
    const key = `${name} ${pageSize}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const fragment = this.#fragments.get(name);
    this.#known.set(key, 0); // a cycle, which validation refuses, ends here
    const cost = fragment ? this.of(fragment.selectionSet, fragment.typeCondition.name.value, pageSize) : 0;
    this.#known.set(key, cost);
    return cost;
  }

  #ofField(node: FieldNode, typeName: string, pageSize: number | null): number {
    const name = node.name.value;
    if (name === "__schema" || name === "__type") return introspectionCost;
    const type = this.#schema.getType(typeName);
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
    if (!field) return 0;
    const answer = getNamedType(field.type);
    const isConnection = answer.extensions["connection"] === true;
    const below = node.selectionSet ? this.of(node.selectionSet, answer.name, isConnection ? this.#pageSize(node) : null) : 0;
    const times = isListType(getNullableType(field.type)) ? (pageSize ?? this.#idsOf(node) ?? listSizeOf(field)) : 1;
    return times * (weightOf(field) + below);
  }

  /** A list that answers the ids it is asked for (`nodes`) is as long as they are. */
  #idsOf(node: FieldNode): number | null {
    const ids = node.arguments?.find((each) => each.name.value === "ids")?.value;
    if (ids === undefined) return null;
    if (ids.kind === Kind.LIST) return ids.values.length;
    const given = ids.kind === Kind.VARIABLE ? this.#variables[ids.name.value] : "";
    if (given === undefined || given === null) return null;
    // One value in the place of a list is a list of one.
    return Array.isArray(given) ? given.length : 1;
  }

  #pageSize(node: FieldNode): number {
    const sizes = node.arguments
      ?.filter((each) => each.name.value === "first" || each.name.value === "last")
      .map((each) => {
        if (each.value.kind === Kind.INT) return Number(each.value.value);
        return each.value.kind === Kind.VARIABLE ? Number(this.#variables[each.value.name.value] ?? Number.NaN) : Number.NaN;
      });
    const asked = sizes?.filter((size) => Number.isFinite(size)) ?? [];
    return asked.length === 0 ? defaultPageSize : Math.max(0, ...asked);
  }
}

function weightOf(field: GraphQLField<unknown, unknown>): number {
  const declared = declarationOf(field)?.cost ?? field.extensions["cost"];
  if (typeof declared === "number") return declared;
  return isCompositeType(getNamedType(field.type)) ? 1 : 0;
}

const listSizeOf = (field: GraphQLField<unknown, unknown>): number => {
  // A list of scalars is part of its object and costs nothing; its size does not matter.
  const declared = declarationOf(field)?.listSize ?? field.extensions["listSize"];
  return typeof declared === "number" ? declared : assumedListSize;
};

const defaultsOf = (operation: OperationDefinitionNode): Record<string, unknown> =>
  Object.fromEntries(
    (operation.variableDefinitions ?? []).flatMap((each) =>
      each.defaultValue ? [[each.variable.name.value, valueFromASTUntyped(each.defaultValue)]] : [],
    ),
  );
