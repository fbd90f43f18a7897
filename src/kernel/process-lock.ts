import { randomBytes } from "node:crypto";
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** Another living program has the folder. */
export class FolderInUse extends Error {
  readonly processId: number;
  constructor(folder: string, processId: number) {
    super(
      `The folder ${folder} is in use by the program with process number ${processId}. Stop that one, or set DATA_DIR or DATABASE_URL.`,
    );
    this.name = "FolderInUse";
    this.processId = processId;
  }
}

/**
 * Takes a lock file for this process; the returned function gives it back. A lock whose process is gone (killed, or its number
 * now another program's) is taken over. Throws FolderInUse.
 */
export function takeLock(file: string): () => void {
  mkdirSync(dirname(file), { recursive: true });
  const mine = `${process.pid} ${startOf(process.pid)}\n`;
  for (let attempt = 0; attempt < 20; attempt += 1) {
    if (createWith(file, mine)) return () => release(file, mine);
    const theirs = readOrNull(file);
    if (theirs === null) continue;
    const holder = Number(theirs.split(" ")[0]);
    if (isAlive(theirs)) throw new FolderInUse(dirname(file), holder);
    takeAway(file, theirs);
  }
  throw new Error(`The lock ${file} cannot be taken.`);
}

/** The process number in a lock whose process lives, or null. */
export function lockHolder(file: string): number | null {
  const content = readOrNull(file);
  return content !== null && isAlive(content) ? Number(content.split(" ")[0]) : null;
}

/**
 * Whether a process does anything. One that has ended but whose parent has not asked how (a zombie: it stays for ever where the
 * container's first process never asks) still answers to a signal.
 */
export function isRunning(processId: number): boolean {
  if (!Number.isInteger(processId) || processId <= 0) return false;
  try {
    process.kill(processId, 0);
  } catch (error) {
    // EPERM: it lives, as another account.
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return false;
  }
  return statOf(processId)?.[0] !== "Z";
}

/** A link makes file and content appear in one step: nobody reads an empty lock. */
function createWith(file: string, content: string): boolean {
  const draft = `${file}.${randomBytes(6).toString("hex")}`;
  writeFileSync(draft, content, { mode: 0o600 });
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Two may find the same dead lock: only what was read is removed, a fresh lock that came between is put back. */
function takeAway(file: string, stale: string): void {
  const aside = `${file}.${randomBytes(6).toString("hex")}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  const moved = readOrNull(aside);
  if (moved !== null && moved !== stale) createWith(file, moved);
  rmSync(aside, { force: true });
}

function release(file: string, mine: string): void {
  if (readOrNull(file) === mine) rmSync(file, { force: true });
}

function isAlive(content: string): boolean {
  const [id = "", start = ""] = content.trim().split(" ");
  const processId = Number(id);
  if (!isRunning(processId)) return false;
  return start === "" || startOf(processId) === "" || startOf(processId) === start;
}

/** When a process began, in ticks since boot (Linux): its number may be given again. Elsewhere empty. */
const startOf = (processId: number): string => statOf(processId)?.[19] ?? "";

/** proc(5): the fields of `stat` behind the name, from the state on. */
function statOf(processId: number): string[] | null {
  const stat = readOrNull(`/proc/${processId}/stat`);
  return stat?.slice(stat.lastIndexOf(")") + 2).split(" ") ?? null;
}

function readOrNull(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
}
