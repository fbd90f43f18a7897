import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { buildWhatIsStale, root, tools } from "./build.ts";
import { loadEnvFile } from "./config.ts";

/** `npm run dev`: compiles as files change, and starts the program anew after each change. */
loadEnvFile();
await buildWhatIsStale();
const run = (...parameters: string[]): ChildProcess => spawn(process.execPath, parameters, { cwd: root, stdio: "inherit" });
const children = [
  run(join(root, "node_modules", tools.tsc), "-p", "tsconfig.build.json", "--watch", "--preserveWatchOutput", "--noEmitOnError", "false"),
  ...(existsSync(join(root, "vite.config.ts"))
    ? [run(join(root, "node_modules", tools.vite), "build", "--watch", "--logLevel", "warn")]
    : []),
  run(
    "--enable-source-maps",
    "--watch",
    "--watch-preserve-output",
    "--watch-path=dist/src",
    "--watch-path=dist/migrations",
    "dist/src/main.js",
  ),
];
const stop = () => children.forEach((child) => child.kill("SIGTERM"));
process.once("SIGINT", stop);
process.once("SIGTERM", stop);
