import { enableCompileCache } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { buildWhatIsStale, root } from "./build.ts";
import { loadEnvFile } from "./config.ts";

/** `npm start`: builds what is stale, then runs the program in this same process, so that signals reach it. */
try {
  loadEnvFile();
  await buildWhatIsStale();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
// Compiling some thousand modules is a good part of a start; the next one finds them compiled.
enableCompileCache(join(root, "dist/.compiled"));
await import(pathToFileURL(join(root, "dist/program/main.js")).href);
