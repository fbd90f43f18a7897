import type { Text } from "../kernel/text.ts";

export type Variables = Readonly<Record<string, unknown>>;

/** Asks the running server; the data, or a rejection where there is an error. */
export type Ask = (document: string, variables?: Variables) => Promise<unknown>;

/** A worked example. Its operation stands in `examples/<name>.graphql`. */
export interface Example {
  readonly name: string;
  readonly title: Text;
  /** One sentence: what it shows. */
  readonly sentence: Text;
  /** Variables with which the operation shows something on this server; null where it has nothing of that kind yet. */
  variables(ask: Ask): Promise<Variables | null>;
}

/** `at(found, "vacancies", "nodes", 0, "code")`: the value at a path, null where there is none. */
export function at(found: unknown, ...path: readonly (string | number)[]): unknown {
  const value = path.reduce<unknown>(
    (here, key) => (typeof here === "object" && here !== null ? Reflect.get(here, key) : undefined),
    found,
  );
  return value ?? null;
}

/** The elements of a list at a path; none where there is no list. */
export function listAt(found: unknown, ...path: readonly (string | number)[]): readonly unknown[] {
  const value = at(found, ...path);
  return Array.isArray(value) ? value : [];
}
