import "reflect-metadata";
import {
  type GraphQLField,
  GraphQLInputObjectType,
  GraphQLInterfaceType,
  type GraphQLNamedType,
  GraphQLObjectType,
  type GraphQLSchema,
  GraphQLUnionType,
  getNamedType,
  isObjectType,
  validateSchema,
} from "graphql";
import { buildSchemaSync, getMetadataStorage } from "type-graphql";
import type { NodeType } from "./node.ts";
import { type Declaration, declarationsOf } from "./operation.ts";
import { guarded, guardedMutation, guardedSubscription } from "./guard.ts";
import { schemaDirectives } from "./directives.ts";
import { refuseUnstorableText } from "./scalars.ts";

export interface SchemaParts {
  /** Resolver classes, in the order of the modules. */
  readonly resolvers: readonly Function[];
  /** How each type that is a `Node` is loaded by its id. */
  readonly nodeTypes: readonly NodeType[];
}

/**
 * Builds the executable schema; the only place that knows how type-graphql works inside.
 * Throws where a root field has no declaration, a mutation's payload is not of the agreed shape, or a `Node` has no loader.
 */
export function buildSchema({ resolvers, nodeTypes }: SchemaParts): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: resolvers as [Function, ...Function[]],
    orphanedTypes: nodeTypes.map(({ type }) => type),
    validate: false,
    directives: [...schemaDirectives],
    // Inputs stay what the client sent: type-graphql would otherwise read defaults from class fields.
    disableInferringDefaultValues: true,
    pubSub: { publish: () => undefined, subscribe: () => unusedIterable },
  });
  const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith("__"));
  for (const type of types) settleType(type);
  refuseUnstorableText();
  attachDeclarations(schema, declarationsOf(resolvers));
  const named = nodeTypes.map((each) => ({ ...each, name: nameOf(each.type) }));
  checkNodes(
    schema,
    named.map(({ name }) => name),
  );
  schema.extensions = { ...schema.extensions, nodeTypes: named };
  const [problem] = validateSchema(schema);
  if (problem) throw problem;
  return schema;
}

function settleType(type: GraphQLNamedType): void {
  if (type instanceof GraphQLObjectType) stripTrivialResolvers(type);
  if (type instanceof GraphQLInterfaceType)
    for (const field of Object.values(type.getFields())) delete (field as { resolve?: unknown }).resolve;
  // Rows carry `__typename`, which graphql-js reads by itself and without a promise.
  if (type instanceof GraphQLInterfaceType || type instanceof GraphQLUnionType) type.resolveType = undefined;
  if (type instanceof GraphQLInputObjectType && type.extensions["oneOf"] === true) type.isOneOf = true;
}

/** A field without an own resolver is read by the executor itself: no call, no promise (and graphql-jit inlines it). */
function stripTrivialResolvers(type: GraphQLObjectType): void {
  const metadata = getMetadataStorage().objectTypes.find((each) => each.name === type.name);
  if (metadata === undefined) return; // Query, Mutation, Subscription
  const own = new Set(
    getMetadataStorage()
      .fieldResolvers.filter((each) => each.getObjectType?.() === metadata.target || isAncestor(each.getObjectType?.(), metadata.target))
      .map((each) => each.schemaName ?? each.methodName),
  );
  for (const field of Object.values(type.getFields())) if (!own.has(field.name)) delete (field as { resolve?: unknown }).resolve;
}

const isAncestor = (ancestor: unknown, target: Function): boolean =>
  typeof ancestor === "function" && target.prototype instanceof (ancestor as new () => object);

function attachDeclarations(schema: GraphQLSchema, declarations: readonly Declaration[]): void {
  const roots = [
    { kind: "QUERY", type: schema.getQueryType(), guard: guarded },
    { kind: "MUTATION", type: schema.getMutationType(), guard: guardedMutation },
    { kind: "SUBSCRIPTION", type: schema.getSubscriptionType(), guard: guardedSubscription },
  ] as const;
  for (const { kind, type, guard } of roots) {
    for (const field of Object.values(type?.getFields() ?? {})) {
      const found = declarations.filter((each) => each.kind === kind && each.name === field.name);
      const [declaration] = found;
      if (declaration === undefined)
        throw new Error(`${type?.name}.${field.name} has no declaration: use operation.${kind.toLowerCase()}(…).`);
      if (found.length > 1) throw new Error(`${type?.name}.${field.name} is declared ${found.length} times.`);
      if (kind === "MUTATION") checkPayload(field);
      guard(field, declaration);
      field.extensions = { ...field.extensions, declaration };
    }
  }
}

/** With a non-null payload one thrown error would null the whole answer and hide the mutations that did commit. */
function checkPayload(field: GraphQLField<unknown, unknown>): void {
  const payload = getNamedType(field.type);
  if (!isObjectType(payload)) throw new Error(`Mutation.${field.name} must answer a payload object.`);
  const wrong = Object.values(payload.getFields()).filter((each) =>
    each.name === "userErrors" ? String(each.type) !== "[UserError!]!" : String(each.type).endsWith("!"),
  );
  if (!("userErrors" in payload.getFields())) throw new Error(`${payload.name} lacks userErrors: [UserError!]!.`);
  if (wrong.length > 0)
    throw new Error(`${payload.name}.${wrong[0]?.name} has type ${String(wrong[0]?.type)}: entities are nullable, userErrors is not.`);
}

function checkNodes(schema: GraphQLSchema, registered: readonly string[]): void {
  const node = schema.getType("Node");
  const implementing = node instanceof GraphQLInterfaceType ? schema.getPossibleTypes(node).map((type) => type.name) : [];
  for (const name of implementing) if (!registered.includes(name)) throw new Error(`${name} is a Node and has no entry in nodeTypes.`);
  for (const name of registered)
    if (!implementing.includes(name)) throw new Error(`nodeTypes names ${name}, which does not implement Node.`);
}

const nameOf = (type: Function): string => getMetadataStorage().objectTypes.find((each) => each.target === type)?.name ?? type.name;

const unusedIterable: AsyncIterable<never> = { [Symbol.asyncIterator]: () => ({ next: async () => ({ done: true, value: undefined }) }) };
