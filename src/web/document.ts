/**
 * A GraphQL document with the types of its answer and its variables, made by `graphql()`.
 * The shape is the one the code generator emits (`TypedDocumentString`), so generated documents fit too.
 */
export interface Document<Result, Variables> {
  toString(): string;
  readonly __apiType?: (variables: Variables) => Result;
}

/** Marks a text as a GraphQL document: `const roundsQuery = graphql<RoundsAnswer, { after: string | null }>("query Rounds …")`. */
export const graphql = <Result, Variables = Readonly<Record<string, never>>>(text: string): Document<Result, Variables> => text;
