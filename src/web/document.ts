import type { graphql as generated } from "./gql/gql.ts";

/** A GraphQL document with the types of its answer and its variables, as the code generator writes it. */
export interface Document<Result, Variables> {
  toString(): string;
  readonly __apiType?: (variables: Variables) => Result;
}
/** What a document answers: `ResultOf<typeof roundsQuery>`. */
export type ResultOf<Of> = Of extends Document<infer Result, never> ? Result : never;

/**
 * Marks a text as a GraphQL document of the portal. The text itself is what is sent; only its types are generated (`npm run codegen`),
 * so that neither the server nor a page's script loads every document there is.
 */
export const graphql = ((text: string) => text) as unknown as typeof generated;
