import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chownSync, closeSync, existsSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { findPostgresHome, type PostgresHome } from "./postgres-home.ts";
import { isRunning, lockHolder, takeLock } from "./process-lock.ts";

export interface EmbeddedPostgres {
  /** The owner's connection, to the database `postgres`. The password is on disk, readable by the program's account only. */
  readonly url: string;
  /** Where the data is: not always below the data folder. */
  readonly folder: string;
  /** Waits until all is written and the server has ended. */
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  /** `false`: for tests; does not wait for the disk. */
  readonly isDurable?: boolean;
}

/**
 * Starts a PostgreSQL of the program's own, with its data kept for `dataFolder`. It listens on 127.0.0.1 at a free port, with a
 * random password, and on no socket. It ends with the program, however that ends; one that is left over nevertheless is stopped
 * first. Throws FolderInUse where a living program has the folder.
 */
export async function startEmbeddedPostgres(dataFolder: string, options: EmbeddedOptions = {}): Promise<EmbeddedPostgres> {
  const release = takeLock(join(dataFolder, lockName));
  try {
    const home = await findPostgresHome(dataFolder);
    const cluster = join(home.folder, "cluster");
    const password = passwordOf(dataFolder);
    if (existsSync(cluster)) await stopLeftover(home, cluster);
    else await initialise(home, cluster, password);
    const { server, port } = await launch(home, cluster, options);
    const url = urlOf(password, port);
    return {
      url,
      folder: home.folder,
      async stop() {
        await end(server, home, cluster);
        release();
      },
    };
  } catch (error) {
    release();
    throw error;
  }
}

/** The address of the server that another program keeps running for this folder, or null: for tools beside it. */
export async function runningEmbeddedPostgres(dataFolder: string): Promise<string | null> {
  if (lockHolder(join(dataFolder, lockName)) === null) return null;
  const { folder } = await findPostgresHome(dataFolder);
  const state = serverState(join(folder, "cluster"));
  return state?.isReady && isRunning(state.processId) ? urlOf(passwordOf(dataFolder), state.port) : null;
}

const lockName = "postgres.lock";
const owner = "manakarra_owner";
const startMilliseconds = 60_000;

const urlOf = (password: string, port: number): string => `postgres://${owner}:${password}@127.0.0.1:${port}/postgres`;

function passwordOf(dataFolder: string): string {
  const file = join(dataFolder, "postgres.password");
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString("hex"), { mode: 0o600, flag: "wx" });
  return readFileSync(file, "utf8").trim();
}

/** Made beside its place and then moved: a program that was killed meanwhile leaves nothing half made. */
async function initialise(home: PostgresHome, cluster: string, password: string): Promise<void> {
  const draft = `${cluster}.new`;
  const passwordFile = join(home.folder, "password.new");
  rmSync(draft, { recursive: true, force: true });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (home.account) chownSync(passwordFile, home.account.uid, home.account.gid);
  try {
    await run(home, "initdb", [
      "-D",
      draft,
      "-U",
      owner,
      `--pwfile=${passwordFile}`,
      "-A",
      "scram-sha-256",
      "-E",
      "UTF8",
      // Names sort by code point, the same on every machine.
      "--locale=C",
      "--locale-provider=builtin",
      "--builtin-locale=C.UTF-8",
      "--no-instructions",
    ]);
  } finally {
    rmSync(passwordFile, { force: true });
  }
  renameSync(draft, cluster);
}

/** A server whose program was killed together with its watcher. PostgreSQL's own file says which process it is. */
async function stopLeftover(home: PostgresHome, cluster: string): Promise<void> {
  const state = serverState(cluster);
  if (state === null) return;
  if (isRunning(state.processId)) await run(home, "pg_ctl", ["stop", "-D", cluster, "-m", "fast", "-w", "-t", "60"]);
  else forgetProcess(cluster, state.processId);
}

/**
 * PostgreSQL takes a zombie for a running server and would not start. The rest of the file must stay: by it the next server
 * finds out whether a process of the old one still uses the shared memory.
 */
function forgetProcess(cluster: string, processId: number): void {
  const file = join(cluster, "postmaster.pid");
  const rest = readFileSync(file, "utf8").slice(String(processId).length);
  writeFileSync(file, `${impossibleProcess}${rest}`);
}

const impossibleProcess = 999_999_999;

async function launch(home: PostgresHome, cluster: string, options: EmbeddedOptions): Promise<{ server: ChildProcess; port: number }> {
  for (let attempt = 1; ; attempt += 1) {
    // Another process may take the port before the server does.
    const port = await freePort();
    const log = openSync(join(home.folder, "server.log"), "w", 0o600);
    const server = start(home, join(home.programs, "bin", "postgres"), ["-D", cluster, ...settings(port, options)], log);
    closeSync(log);
    if (await isReady(server, cluster, port)) return { server, port };
    await end(server, home, cluster);
    // A server that was killed has children that need a moment to notice.
    await pause(attempt * 300);
    if (attempt === 3) throw new Error(`PostgreSQL does not start:\n${lastLines(join(home.folder, "server.log"))}`);
  }
}

function settings(port: number, options: EmbeddedOptions): string[] {
  const values: Record<string, string | number> = {
    port,
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    max_connections: 200,
    jit: "off",
    timezone: "UTC",
    // A log line must not show a row: that is personal data.
    log_error_verbosity: "terse",
    log_min_error_statement: "panic",
    ...(options.isDurable === false && { fsync: "off", synchronous_commit: "off", full_page_writes: "off" }),
  };
  return Object.entries(values).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
}

/**
 * A shell waits beside the server: when this process ends in any way, its end of the pipe closes and the shell stops the server.
 * In a process group of its own, so that Ctrl-C reaches the program only, which then stops in order.
 */
function start(home: PostgresHome, program: string, parameters: string[], log: number): ChildProcess {
  const settings = { ...home.account, cwd: home.folder, detached: true };
  if (process.platform === "win32") return spawn(program, parameters, { cwd: home.folder, stdio: ["ignore", log, log] });
  return spawn("/bin/sh", ["-c", watch, "sh", program, ...parameters], {
    ...settings,
    env: { PATH: "/usr/bin:/bin", LC_ALL: "C" },
    stdio: ["pipe", log, log],
  });
}

const watch = `
exec 3<&0
"$@" < /dev/null 3<&- &
server=$!
(read -r line <&3; kill -INT "$server" 2> /dev/null) &
watcher=$!
exec 3<&-
wait "$server"
code=$?
kill "$watcher" 2> /dev/null
exit $code`;

async function end(server: ChildProcess, home: PostgresHome, cluster: string): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = new Promise<void>((resolve) => server.once("exit", () => resolve()));
  if (server.stdin) server.stdin.end();
  else await run(home, "pg_ctl", ["stop", "-D", cluster, "-m", "fast"]);
  await ended;
}

async function isReady(server: ChildProcess, cluster: string, port: number): Promise<boolean> {
  for (let waited = 0; waited < startMilliseconds; waited += 10) {
    if (server.exitCode !== null || server.signalCode !== null) return false;
    const state = serverState(cluster);
    // The file may still be the one of the server before.
    if (state?.isReady && state.port === port && isRunning(state.processId)) return true;
    await pause(10);
  }
  return false;
}

/** PostgreSQL's `postmaster.pid`: process number, folder, start, port, socket, address, memory, state. */
function serverState(cluster: string): { processId: number; port: number; isReady: boolean } | null {
  try {
    const lines = readFileSync(join(cluster, "postmaster.pid"), "utf8").split("\n");
    return { processId: Number(lines[0]), port: Number(lines[3]), isReady: lines[7]?.trim() === "ready" };
  } catch {
    return null;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}

function run(home: PostgresHome, program: string, parameters: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const environment = process.platform === "win32" ? {} : { env: { PATH: "/usr/bin:/bin", LC_ALL: "C" } };
    const child = spawn(join(home.programs, "bin", program), parameters, {
      ...home.account,
      ...environment,
      cwd: home.folder,
      stdio: ["ignore", "ignore", "pipe"],
    });
    let errors = "";
    child.stderr?.on("data", (chunk: Buffer) => (errors += chunk.toString()));
    child.once("error", reject);
    child.once("close", (code) => (code === 0 ? resolve() : reject(new Error(`${program} ended with code ${code}:\n${errors.trim()}`))));
  });
}

function lastLines(file: string): string {
  return existsSync(file) ? readFileSync(file, "utf8").trim().split("\n").slice(-10).join("\n") : "";
}
