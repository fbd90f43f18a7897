import {
  type ConstDirectiveNode,
  type ConstValueNode,
  type FieldDefinitionNode,
  type GraphQLField,
  type GraphQLSchema,
  Kind,
  getNamedType,
  isInterfaceType,
  isObjectType,
  lexicographicSortSchema,
  parse,
  print,
  printSchema as printPlain,
  visit,
} from "graphql";
import { type Declaration, declarationOf } from "./operation.ts";
import { defaultPageSize } from "./page-request.ts";

/** The published contract: sorted SDL in which every declaration stands as directives. Ends with a newline. */
export function printSchema(schema: GraphQLSchema): string {
  // graphql-js prints no applied directives, so they are put into the tree of what it prints.
  const document = parse(printPlain(lexicographicSortSchema(schema)));
  const withDirectives = visit(document, {
    FieldDefinition: (node, _key, _parent, _path, ancestors) => {
      const parent = ancestors.findLast(
        (each) => "kind" in each && (each.kind === Kind.OBJECT_TYPE_DEFINITION || each.kind === Kind.INTERFACE_TYPE_DEFINITION),
      );
      const type = parent && "name" in parent && parent.name ? schema.getType(parent.name.value) : undefined;
      const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined;
      return field
        ? ({ ...node, directives: [...(node.directives ?? []), ...directivesOf(field)] } satisfies FieldDefinitionNode)
        : undefined;
    },
  });
  return `${print(withDirectives)}\n`;
}

function directivesOf(field: GraphQLField<unknown, unknown>): ConstDirectiveNode[] {
  const declaration = declarationOf(field);
  const { cost, listSize, rule, since } = { ...field.extensions, ...(declaration && declaredBy(declaration)) } as FieldExtensions;
  const isConnection = getNamedType(field.type).extensions["connection"] === true;
  return [
    ...(declaration ? [accessOf(declaration)] : []),
    ...(typeof cost === "number" ? [directive("cost", { weight: String(cost) })] : []),
    ...(isConnection
      ? [directive("listSize", { assumedSize: defaultPageSize, slicingArguments: ["first", "last"], sizedFields: ["edges", "nodes"] })]
      : []),
    ...(typeof listSize === "number" ? [directive("listSize", { assumedSize: listSize })] : []),
    ...(typeof rule === "string" ? [directive("rule", { source: rule })] : []),
    ...(typeof since === "string" ? [directive("since", { version: since })] : []),
  ];
}

/** What `@Extensions` on a field may say: the same words as an operation's declaration. */
interface FieldExtensions {
  readonly cost?: number;
  readonly listSize?: number | null;
  readonly rule?: string | null;
  readonly since?: string;
}

const declaredBy = ({ cost, listSize, rule, since }: Declaration): FieldExtensions => ({ cost, listSize, rule, since });

const words = { ANYONE: "anyone", SIGNED_IN: "signedIn", ROLE: "role" } as const;

const accessOf = ({ access }: Declaration): ConstDirectiveNode =>
  directive("access", {
    to: words[access.to],
    ...(access.roles.length > 0 ? { roles: [...access.roles] } : {}),
    ...(access.tokenScopes ? { tokenScopes: [...access.tokenScopes] } : {}),
  });

type Value = string | number | string[];

const directive = (name: string, values: Readonly<Record<string, Value>>): ConstDirectiveNode => ({
  kind: Kind.DIRECTIVE,
  name: { kind: Kind.NAME, value: name },
  arguments: Object.entries(values).map(([key, value]) => ({
    kind: Kind.ARGUMENT,
    name: { kind: Kind.NAME, value: key },
    value: valueNode(value),
  })),
});

function valueNode(value: Value): ConstValueNode {
  if (typeof value === "number") return { kind: Kind.INT, value: String(value) };
  if (typeof value === "string") return { kind: Kind.STRING, value };
  return { kind: Kind.LIST, values: value.map(valueNode) };
}
