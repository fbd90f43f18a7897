import { once } from "node:events";
import { createClient } from "graphql-ws";
import { WebSocket } from "ws";

/**
 * Somebody who watches, in a process of its own: `node watcher-process.ts <ws address> <subscription> <variables as JSON>` writes each
 * answer that it has applied on a line, and ends with a failure at a gap, at an error and where the server hangs up.
 */
interface Change {
  readonly epoch: string;
  readonly seq: number;
  readonly fromSeq: number;
}

const [, , url = "", query = "", variables = "{}"] = process.argv;
const fail = (why: string): never => {
  process.stderr.write(`${why}\n`);
  process.exit(1);
};
// The one who started it may be gone: then nobody reads.
process.stdout.on("error", () => undefined);
const client = createClient({
  url,
  webSocketImpl: WebSocket,
  retryAttempts: 0,
  lazy: false,
  onNonLazyError: (error) => fail(`Closed: ${JSON.stringify(error)}`),
});
const wanted = JSON.parse(variables) as { since?: number };
let seq = wanted.since ?? 0;

async function watch(): Promise<void> {
  for await (const { data, errors } of client.iterate<Record<string, Change>>({ query, variables: { ...wanted } })) {
    const [change] = Object.values(data ?? {});
    if (errors || !change) return fail(`Refused: ${JSON.stringify(errors)}`);
    if (change.fromSeq > seq) return fail(`A gap: at ${seq}, and told what changed after ${change.fromSeq}.`);
    seq = change.seq;
    process.stdout.write(`${JSON.stringify(change)}\n`);
  }
  fail("The server ended it.");
}

void watch();
await once(process.stdin.resume(), "close");
process.exit(0);
