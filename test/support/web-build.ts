import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";

const root = join(import.meta.dirname, "../..");

/** Builds the portal's script and style where a source is newer than the build: the program does not start without them. */
export default async function setup(): Promise<void> {
  if (isFresh()) return;
  await build({ root, configFile: join(root, "vite.config.ts"), logLevel: "warn" });
}

function isFresh(): boolean {
  const built = join(root, "dist/web/manifest.json");
  if (!existsSync(built)) return false;
  const sources = ["client", "styles", "public"].flatMap((folder) => filesBelow(join(root, "src/web", folder)));
  const newest = Math.max(...[...sources, join(root, "vite.config.ts")].map((file) => statSync(file).mtimeMs));
  return newest <= statSync(built).mtimeMs;
}

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
