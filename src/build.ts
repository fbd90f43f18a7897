import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { extname, join, relative } from "node:path";

/** Runs under plain Node, before there is any build: `npm run build`, and the first half of `npm start`. */
export const root = join(import.meta.dirname, "..");

/** Builds the program and the script of the pages where their sources have changed since the last time. */
export async function buildWhatIsStale(): Promise<void> {
  await Promise.all([
    unlessFresh(
      "server",
      ["src", "migrations", "tsconfig.json", "tsconfig.build.json", "vite.program.config.ts", "package-lock.json"],
      buildServer,
    ),
    unlessFresh("web", ["src", "vite.config.ts", "vite.precompressed.ts", "package-lock.json"], buildWeb),
    buildPlaygroundIfStale(),
  ]);
}

/** The editor of `/playground`. It takes longest to build, so only what goes into it makes it stale. */
export const buildPlaygroundIfStale = (): Promise<void> =>
  unlessFresh(
    "playground",
    ["src/playground", "src/kernel/text.ts", "vite.playground.config.ts", "vite.precompressed.ts", "package-lock.json"],
    () => runTool("vite", ["build", "--config", "vite.playground.config.ts", "--logLevel", "warn"]),
  );

/** A tool of `node_modules`, run by this Node. Rejects with its name where it fails; what it says goes to the terminal. */
export function runTool(tool: keyof typeof tools, parameters: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, [join(root, "node_modules", tools[tool]), ...parameters], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
  });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => (code === 0 ? resolve() : reject(new Error(`${tool} ended with code ${String(code)}.`))));
  });
}

export const tools = { tsc: "typescript/bin/tsc", vite: "vite/bin/vite.js" } as const;

async function buildServer(): Promise<void> {
  await compileServer();
  await runTool("vite", ["build", "--config", "vite.program.config.ts", "--logLevel", "warn"]);
}

async function compileServer(): Promise<void> {
  await runTool("tsc", ["-p", "tsconfig.build.json"]);
  // The compiler leaves what it once made of a file that is gone; an old migration would still run.
  for (const folder of ["src", "migrations"]) {
    for (const file of filesBelow(join(root, "dist", folder)).filter((each) => each.endsWith(".js"))) {
      const source = join(root, relative(join(root, "dist"), file)).slice(0, -3);
      if (!existsSync(`${source}.ts`) && !existsSync(`${source}.tsx`)) rmSync(file);
    }
  }
}

const buildWeb = (): Promise<void> => runTool("vite", ["build", "--logLevel", "warn"]);

/** By content, not by time: a fresh clone has new times. */
async function unlessFresh(name: string, sources: readonly string[], build: () => Promise<void>): Promise<void> {
  const stamp = join(root, "dist", `.${name}-built-from`);
  const fingerprint = fingerprintOf(sources);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === fingerprint) return;
  rmSync(stamp, { force: true });
  await build();
  mkdirSync(join(root, "dist"), { recursive: true });
  writeFileSync(stamp, fingerprint);
}

function fingerprintOf(sources: readonly string[]): string {
  const hash = createHash("sha256");
  for (const source of sources) {
    for (const file of filesBelow(join(root, source)))
      hash.update(relative(root, file)).update("\0").update(readFileSync(file)).update("\0");
  }
  return hash.digest("hex");
}

function filesBelow(path: string): string[] {
  if (!existsSync(path)) return [];
  if (extname(path) !== "" && !path.endsWith(".d")) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

if (import.meta.main) await buildWhatIsStale();
