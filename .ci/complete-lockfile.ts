import { readFileSync, writeFileSync } from "node:fs";

/**
 * `npm run lockfile`, after every `npm install`. Some tools name packages for platforms for which nobody published one. npm
 * leaves those out of the lock file when it writes it, and `npm ci` then refuses the file because they are missing. With an
 * entry that says the platform, npm passes over them.
 */
interface Entry {
  readonly version?: string;
  readonly optional?: boolean;
  readonly dev?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as { packages: Record<string, Entry> };
let added = 0;
for (const [place, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    if (isResolved(place, name)) continue;
    lock.packages[`node_modules/${name}`] = {
      version: version.replace(/^[^\d]*/, ""),
      ...(entry.dev && { dev: true }),
      optional: true,
      ...platformOf(name),
    };
    added += 1;
  }
}
if (added > 0 && process.argv.includes("--check")) {
  process.stderr.write(`${added} platform packages are missing in the lock file: npm run lockfile\n`);
  process.exitCode = 1;
} else if (added > 0) {
  const sorted = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, "en")));
  writeFileSync("package-lock.json", `${JSON.stringify({ ...lock, packages: sorted }, null, 2)}\n`);
}

/** Looks where Node would: in the package's own folder, then in every folder above it. */
function isResolved(place: string, name: string): boolean {
  for (let folder = place; ; folder = folder.slice(0, Math.max(folder.lastIndexOf("/node_modules/"), 0))) {
    if (lock.packages[`${folder === "" ? "" : `${folder}/`}node_modules/${name}`]) return true;
    if (folder === "") return false;
  }
}

/** `@oxlint/binding-linux-arm64-musl` → linux, arm64, musl. */
function platformOf(name: string): Pick<Entry, "os" | "cpu" | "libc"> {
  const match = /(aix|android|darwin|freebsd|linux|netbsd|openbsd|openharmony|sunos|win32|windows)-(\w+?)(?:-(\w+))?$/.exec(name);
  // Named for no platform: never to be installed either, for it cannot be had.
  if (match === null) return { os: ["none"] };
  const [, system = "", processor = "", variant = ""] = match;
  const libc = variant.startsWith("musl") ? "musl" : variant.startsWith("gnu") && system === "linux" ? "glibc" : null;
  return { os: [system.replace("windows", "win32")], cpu: [processor], ...(libc && { libc: [libc] }) };
}
