import type { GraphiQLProps } from "graphiql";
import { type DocumentNode, type ExecutionResult, type GraphQLError, getOperationAST, parse } from "graphql";
import { createClient } from "graphql-ws";

type Headers = Readonly<Record<string, unknown>>;

export interface Operation {
  readonly query: string;
  readonly variables?: Record<string, unknown> | undefined;
  readonly operationName?: string | null | undefined;
}

const path = "/graphql";

/** Sends what the editor runs: subscriptions over graphql-ws, everything else over HTTP, both with the headers of the tab. */
export const fetcher: GraphiQLProps["fetcher"] = ({ query, variables, operationName }, options) => {
  const document = parsed(query);
  // Document and name that the editor hands over are a moment old, so both are read from the text: an example that was just opened
  // would be sent under the name of the one before.
  const isNamed = document !== null && getOperationAST(document, operationName) !== null;
  const operation: Operation = { query, operationName: isNamed ? operationName : null, variables: variables as Operation["variables"] };
  const isSubscription = document !== null && getOperationAST(document, operation.operationName)?.operation === "subscription";
  return isSubscription ? watch(operation, options?.headers ?? {}) : post(operation, options?.headers ?? {});
};

/** Null: what cannot be parsed is the server's to refuse. */
function parsed(query: string): DocumentNode | null {
  try {
    return parse(query);
  } catch {
    return null;
  }
}

/** Throws where the answer is no GraphQL answer; errors of GraphQL are part of it. */
export async function post(operation: Operation, headers: Headers = {}): Promise<ExecutionResult> {
  const response = await fetch(path, {
    method: "POST",
    headers: {
      ...(headers as Record<string, string>),
      "content-type": "application/json",
      accept: "application/graphql-response+json, application/json",
    },
    body: JSON.stringify(operation),
  });
  if (!/\bjson\b/.test(response.headers.get("content-type") ?? "")) throw new Error(`${response.status} ${response.statusText}`);
  return (await response.json()) as ExecutionResult;
}

/** Not an async generator: there the stop button would wait for the next event. */
function watch(operation: Operation, headers: Headers): AsyncIterableIterator<ExecutionResult> {
  // A browser sends no headers of ours with a WebSocket: the token goes into the first message.
  const authorization = Object.entries(headers).find(([name]) => name.toLowerCase() === "authorization")?.[1];
  const client = createClient({
    url: new URL(path, location.href.replace(/^http/, "ws")).href,
    ...(authorization === undefined ? {} : { connectionParams: { authorization } }),
  });
  const events = client.iterate({
    query: operation.query,
    operationName: operation.operationName ?? null,
    variables: operation.variables ?? null,
  });
  return {
    next: async () => {
      try {
        return (await events.next()) as IteratorResult<ExecutionResult>;
      } catch (problem) {
        throw problemOf(problem);
      }
    },
    return: async () => {
      await events.return?.();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

/** graphql-ws rejects with the errors of the server, or with the event that closed the socket. */
function problemOf(problem: unknown): Error {
  if (problem instanceof Error) return problem;
  if (Array.isArray(problem)) return new Error((problem as GraphQLError[]).map(({ message }) => message).join("\n"));
  if (problem instanceof CloseEvent) return new Error(`The connection was closed: ${problem.code} ${problem.reason}`.trim());
  return new Error("The connection could not be opened.");
}
