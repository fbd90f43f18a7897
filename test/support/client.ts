import type { TypedDocument } from "./typed-document.ts";

export interface Answer<Data> {
  readonly status: number;
  readonly headers: Headers;
  readonly data: Data | null | undefined;
  readonly errors: readonly AnsweredError[] | undefined;
  readonly extensions:
    | { readonly cost?: { readonly requested: number; readonly remaining: number; readonly limit: number; readonly resetsIn: number } }
    | undefined;
}

export interface AnsweredError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: { readonly code: string; readonly logId?: string; readonly retryAfter?: number };
}

/** Speaks to the app as a program does: over HTTP, with one credential. */
export interface Client {
  readonly headers: Readonly<Record<string, string>>;
  execute<Data = Record<string, unknown>, Variables extends object = Record<string, unknown>>(
    document: string | TypedDocument<Data, Variables>,
    variables?: Variables,
  ): Promise<Answer<Data>>;
  /** Results of a subscription over SSE. Leave the loop, and the stream is closed. */
  stream(document: string, variables?: object): AsyncGenerator<{ data?: Record<string, unknown> | null; errors?: AnsweredError[] }, void>;
}

export function createClient(url: string, headers: Readonly<Record<string, string>> = {}): Client {
  return {
    headers,
    async execute<Data>(document: string, variables: object = {}) {
      const response = await fetch(`${url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body: JSON.stringify({ query: document, variables }),
      });
      const { data, errors, extensions } = (await response.json()) as Answer<Data>;
      return { status: response.status, headers: response.headers, data, errors, extensions };
    },
    async *stream(document, variables = {}) {
      const leave = new AbortController();
      const response = await fetch(`${url}/graphql/stream`, {
        method: "POST",
        headers: { "content-type": "application/json", accept: "text/event-stream", ...headers },
        body: JSON.stringify({ query: document, variables }),
        signal: leave.signal,
      });
      if (!response.ok) {
        yield (await response.json()) as { errors: AnsweredError[] };
        return;
      }
      try {
        for await (const event of eventsOf(response)) {
          if (event.name === "complete") return;
          if (event.name === "next") yield JSON.parse(event.data) as { data: Record<string, unknown> };
        }
      } finally {
        leave.abort();
      }
    },
  };
}

export interface ServerEvent {
  readonly name: string;
  readonly id: string | null;
  readonly data: string;
}

/** Server-sent events of a response, comments and retry times left out. */
export async function* eventsOf(response: Response): AsyncGenerator<ServerEvent, void> {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const chunk of response.body ?? []) {
    rest += decoder.decode(chunk, { stream: true });
    const blocks = rest.split("\n\n");
    rest = blocks.pop() ?? "";
    for (const block of blocks) {
      const field = (name: string) =>
        block
          .split("\n")
          .find((line) => line.startsWith(`${name}:`))
          ?.slice(name.length + 1)
          .trim() ?? null;
      const name = field("event");
      if (name !== null) yield { name, id: field("id"), data: field("data") ?? "" };
    }
  }
}
