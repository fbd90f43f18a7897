/** A document as text that knows its result and variables, as the code generator writes it. */
export type TypedDocument<Data, Variables> = string & { readonly __result?: (variables: Variables) => Data };
