/// <reference types="vite/client" />
import type { Ask } from "./example.ts";
import { post } from "./fetcher.ts";

const files = import.meta.glob<string>("./examples/*.graphql", { eager: true, query: "?raw", import: "default" });

/** The operation of an example. Throws where its file is missing. */
export function operationOf(name: string): string {
  const operation = files[`./examples/${name}.graphql`];
  if (operation === undefined) throw new Error(`examples/${name}.graphql is missing.`);
  return operation.trim();
}

/** The name that the operation has, which the editor makes the title of its tab. */
export const operationName = (operation: string): string => /^\w+ (\w+)/.exec(operation)?.[1] ?? "";

export const ask: Ask = async (query, variables) => {
  const { data, errors } = await post({ query, variables });
  if (errors !== undefined || !data) throw new Error(errors?.[0]?.message ?? "There is no answer.");
  return data;
};
