import {
  type ASTNode,
  type ASTVisitor,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
  GraphQLError,
  Kind,
} from "graphql";
import { declarationOf } from "./operation.ts";

/** What a document may be, on every transport. Cost is separate (cost.ts), for it depends on the variables. */
export const documentLimits = {
  depth: 10,
  /** The introspection query of the usual tools is 13 deep. */
  introspectionDepth: 16,
  aliases: 15,
  rootFields: 10,
  fieldsPerSelection: 100,
  directivesPerLocation: 5,
  fragmentSpreads: 50,
  tokens: 1000,
  /** UTF-16 units. */
  sourceLength: 16_384,
  /** Estimated points of one operation. */
  cost: 1000,
} as const;

/** Options of graphql-js that stop a huge document before it is parsed. */
export const parseLimits = {
  maxLexicalTokens: documentLimits.tokens,
  maxSourceLength: documentLimits.sourceLength,
  maxComments: 50,
} as const;

/** A validation rule: one pass over the document, fragments followed and each measured once. */
export function DocumentLimitsRule(context: ValidationContext): ASTVisitor {
  const document = context.getDocument();
  const report = (message: string, node?: ASTNode) => context.reportError(new GraphQLError(message, node ? { nodes: [node] } : {}));
  let spreads = 0;
  let aliases = 0;
  const tooManyDirectives = (node: { readonly directives?: readonly unknown[] | undefined } & ASTNode) => {
    if ((node.directives?.length ?? 0) > documentLimits.directivesPerLocation) {
      report(`At most ${documentLimits.directivesPerLocation} directives may stand in one place.`, node);
    }
  };
  return {
    Document: {
      enter: () => measure(context, document, report),
      leave: () => {
        if (aliases > documentLimits.aliases) report(`The document has ${aliases} aliases; at most ${documentLimits.aliases} are allowed.`);
        if (spreads > documentLimits.fragmentSpreads)
          report(`The document has ${spreads} fragment spreads; at most ${documentLimits.fragmentSpreads} are allowed.`);
      },
    },
    SelectionSet: (node) => {
      if (node.selections.length > documentLimits.fieldsPerSelection)
        report(`At most ${documentLimits.fieldsPerSelection} fields may stand in one selection.`, node);
    },
    Field: (node) => {
      if (node.alias) aliases += 1;
      tooManyDirectives(node);
    },
    FragmentSpread: (node) => {
      spreads += 1;
      tooManyDirectives(node);
    },
    InlineFragment: tooManyDirectives,
    FragmentDefinition: tooManyDirectives,
    OperationDefinition: tooManyDirectives,
    VariableDefinition: tooManyDirectives,
  };
}

function measure(context: ValidationContext, document: DocumentNode, report: (message: string, node?: ASTNode) => void): void {
  const sizes = new SelectionSizes(document);
  for (const operation of document.definitions) {
    if (operation.kind !== Kind.OPERATION_DEFINITION) continue;
    const { depth, introspectionDepth } = sizes.depthOf(operation.selectionSet);
    if (depth > documentLimits.depth)
      report(`The operation is ${depth} levels deep; at most ${documentLimits.depth} are allowed.`, operation);
    if (introspectionDepth > documentLimits.introspectionDepth) {
      report(
        `The introspection is ${introspectionDepth} levels deep; at most ${documentLimits.introspectionDepth} are allowed.`,
        operation,
      );
    }
    const roots = sizes.rootFieldsOf(operation);
    const count = [...roots.values()].reduce((sum, each) => sum + each, 0);
    if (count > documentLimits.rootFields)
      report(`The operation has ${count} root fields; at most ${documentLimits.rootFields} are allowed.`, operation);
    const type = context.getSchema().getRootType(operation.operation)?.getFields();
    for (const [name, times] of roots) {
      const field = type?.[name];
      if (times > 1 && field && declarationOf(field)?.sensitive) report(`${name} may stand only once in an operation.`, operation);
    }
  }
}

interface Depth {
  readonly depth: number;
  readonly introspectionDepth: number;
}

class SelectionSizes {
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #depths = new Map<string, Depth>();
  readonly #roots = new Map<string, ReadonlyMap<string, number>>();

  constructor(document: DocumentNode) {
    this.#fragments = new Map(
      document.definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION).map((each) => [each.name.value, each]),
    );
  }

  /** Levels of fields; what is below `__schema` and `__type` counts apart. */
  depthOf(selections: SelectionSetNode): Depth {
    let depth = 0;
    let introspectionDepth = 0;
    for (const selection of selections.selections) {
      const below = this.#depthBelow(selection);
      depth = Math.max(depth, below.depth);
      introspectionDepth = Math.max(introspectionDepth, below.introspectionDepth);
    }
    return { depth, introspectionDepth };
  }

  #depthBelow(selection: SelectionSetNode["selections"][number]): Depth {
    if (selection.kind === Kind.INLINE_FRAGMENT) return this.depthOf(selection.selectionSet);
    if (selection.kind === Kind.FRAGMENT_SPREAD) return this.#depthOfFragment(selection.name.value);
    const below = selection.selectionSet ? this.depthOf(selection.selectionSet) : { depth: 0, introspectionDepth: 0 };
    const isIntrospection = selection.name.value === "__schema" || selection.name.value === "__type";
    if (isIntrospection) return { depth: 0, introspectionDepth: 1 + below.depth };
    return { depth: 1 + below.depth, introspectionDepth: below.introspectionDepth };
  }

  #depthOfFragment(name: string): Depth {
    const known = this.#depths.get(name);
    if (known) return known;
    this.#depths.set(name, { depth: 0, introspectionDepth: 0 }); // cycles are another rule's business and end here
    const fragment = this.#fragments.get(name);
    const depth = fragment ? this.depthOf(fragment.selectionSet) : { depth: 0, introspectionDepth: 0 };
    this.#depths.set(name, depth);
    return depth;
  }

  /** How often each root field stands in an operation, fragments included. */
  rootFieldsOf(operation: OperationDefinitionNode): ReadonlyMap<string, number> {
    return this.#fieldsOf(operation.selectionSet);
  }

  #fieldsOf(selections: SelectionSetNode): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    for (const selection of selections.selections) {
      const below = selection.kind === Kind.FIELD ? [[selection.name.value, 1] as const] : this.#fieldsOfFragment(selection);
      for (const [name, times] of below) counts.set(name, (counts.get(name) ?? 0) + times);
    }
    return counts;
  }

  #fieldsOfFragment(selection: Exclude<SelectionSetNode["selections"][number], { kind: Kind.FIELD }>): Iterable<readonly [string, number]> {
    if (selection.kind === Kind.INLINE_FRAGMENT) return this.#fieldsOf(selection.selectionSet);
    const name = selection.name.value;
    const known = this.#roots.get(name);
    if (known) return known;
    this.#roots.set(name, new Map());
    const fragment = this.#fragments.get(name);
    const counts = fragment ? this.#fieldsOf(fragment.selectionSet) : new Map<string, number>();
    this.#roots.set(name, counts);
    return counts;
  }
}
