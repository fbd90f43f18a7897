import { once } from "node:events";
import { startEmbeddedPostgres } from "../../src/kernel/embedded-postgres.ts";
import { FolderInUse } from "../../src/kernel/process-lock.ts";

/** A program with a PostgreSQL of its own: `node postgres-process.ts <folder>` says when it runs, and where. */
const [, , folder = ""] = process.argv;
const say = (...words: string[]) => void process.stdout.write(`${words.join(" ")}\n`);
// The one who started it may be gone: then nobody reads.
process.stdout.on("error", () => undefined);
say("starting");
try {
  const server = await startEmbeddedPostgres(folder);
  say("running", server.url, server.folder);
  await once(process.stdin.resume(), "close");
  await server.stop();
  say("stopped");
} catch (error) {
  if (!(error instanceof FolderInUse)) throw error;
  say("in use by", String(error.processId));
}
