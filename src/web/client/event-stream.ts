/** Milliseconds until the first byte must be there: some proxies hold a stream back until it ends. */
const patience = 8_000;

/**
 * A subscription as server-sent events, for networks that let no socket through. Calls `receive` with the data of each result.
 * Resolves when the server has ended the stream; rejects where it does not begin, breaks, or answers with an error.
 */
export async function readEventStream<Data>(
  query: string,
  variables: Readonly<Record<string, unknown>>,
  signal: AbortSignal,
  receive: (data: Data) => void,
): Promise<void> {
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), patience);
  const response = await fetch("/graphql/stream", {
    method: "POST",
    headers: { "content-type": "application/json", accept: "text/event-stream" },
    body: JSON.stringify({ query, variables }),
    signal: AbortSignal.any([signal, late.signal]),
  });
  if (!response.ok || !response.body) throw new Error("The server opened no stream.");
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    clearTimeout(timer);
    const blocks = (rest + step.value).split("\n\n");
    rest = blocks.pop() ?? "";
    for (const block of blocks) {
      if (block.startsWith("event: complete")) return;
      const text = /^data: (.*)$/m.exec(block)?.[1];
      if (text === undefined) continue;
      const { data, errors } = JSON.parse(text) as { data?: Data | null; errors?: readonly unknown[] };
      if (errors || !data) throw new Error("The stream answered with an error.");
      receive(data);
    }
  }
}
