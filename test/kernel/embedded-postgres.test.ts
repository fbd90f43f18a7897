import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runningEmbeddedPostgres } from "../../src/kernel/embedded-postgres.ts";
import { isRunning } from "../../src/kernel/process-lock.ts";
import { withOwner } from "../../src/kernel/roles.ts";
import { type Child, startChild } from "../support/child.ts";

// A folder of mode 0700: as root, PostgreSQL's account cannot reach it, and the data must go elsewhere.
let folder: string;
const elsewhere = new Set<string>();
beforeAll(() => {
  folder = join(mkdtempSync(join(tmpdir(), "manakarra-embedded-")), ".data");
});
afterAll(() => {
  for (const each of [join(folder, ".."), ...elsewhere]) rmSync(each, { recursive: true, force: true });
});

const start = (): Child => startChild(join(import.meta.dirname, "../support/postgres-process.ts"), [folder]);
const running = async (child: Child): Promise<{ url: string; data: string }> => {
  const [, url = "", data = ""] = (await child.line((line) => line.startsWith("running"))).split(" ");
  elsewhere.add(data);
  return { url, data };
};
const query = (url: string, text: string) => withOwner(url, async (client) => (await client.query(text)).rows as object[]);
const serverProcess = (data: string): number => Number(readFileSync(join(data, "cluster/postmaster.pid"), "utf8").split("\n")[0]);
const parentOf = (processId: number): number => Number(readFileSync(`/proc/${processId}/stat`, "utf8").split(") ")[1]?.split(" ")[1]);

test("the first start makes a server with a random password, in a folder that is its own; the second finds the data", async () => {
  const first = start();
  const { url, data } = await running(first);
  await query(url, "create table kept (id int); insert into kept values (1)");
  expect(
    await query(
      url,
      "select current_setting('jit') as jit, current_setting('unix_socket_directories') as sockets, current_setting('listen_addresses') as listens",
    ),
  ).toEqual([{ jit: "off", sockets: "", listens: "127.0.0.1" }]);
  await expect(query(url.replace(/:[^:@/]+@/, ":wrong@"), "select 1")).rejects.toMatchObject({ code: "28P01" });
  expect(statSync(join(folder, "postgres.password")).mode & 0o777).toBe(0o600);
  expect(statSync(data).mode & 0o777).toBe(0o700);
  await first.close();
  expect(first.lines.at(-1)).toBe("stopped");
  const second = start();
  const again = await running(second);
  expect(again.data).toBe(data);
  expect(await query(again.url, "select id from kept")).toEqual([{ id: 1 }]);
  await second.close();
});

test("a second program on the same folder is told which one has it, and tools beside it find the server", async () => {
  const first = start();
  const { url } = await running(first);
  const second = start();
  expect(await second.line((line) => line.startsWith("in use"))).toBe(`in use by ${first.process.pid}`);
  expect(await runningEmbeddedPostgres(folder)).toBe(url);
  await first.close();
  expect(await runningEmbeddedPostgres(folder)).toBeNull();
});

test("a program that is killed takes its server with it, and the next one finds what was committed", async () => {
  const first = start();
  const { url, data } = await running(first);
  await query(url, "insert into kept values (2)");
  const server = serverProcess(data);
  await first.kill();
  const second = start();
  const again = await running(second);
  expect(isRunning(server)).toBe(false);
  expect(await query(again.url, "select id from kept order by id")).toEqual([{ id: 1 }, { id: 2 }]);
  await second.close();
});

test.runIf(process.platform === "linux")(
  "a server that was left over, its watcher killed too, is stopped before the next start",
  async () => {
    const first = start();
    const { url, data } = await running(first);
    await query(url, "insert into kept values (3)");
    const server = serverProcess(data);
    const watcher = parentOf(server);
    const others = readFileSync(`/proc/${watcher}/task/${watcher}/children`, "utf8")
      .trim()
      .split(" ")
      .map(Number)
      .filter((each) => each !== server);
    for (const each of [watcher, ...others]) process.kill(each, "SIGKILL");
    await first.kill();
    expect(isRunning(server)).toBe(true);
    const second = start();
    const again = await running(second);
    expect(isRunning(server)).toBe(false);
    expect(await query(again.url, "select count(*)::int as count from kept")).toEqual([{ count: 3 }]);
    await second.close();
  },
);

test.runIf(process.platform === "linux")("a server that was killed with everything around it recovers at the next start", async () => {
  const first = start();
  const { url, data } = await running(first);
  await query(url, "insert into kept values (4)");
  const server = serverProcess(data);
  process.kill(parentOf(server), "SIGKILL");
  process.kill(server, "SIGKILL");
  await first.kill();
  const second = start();
  expect(await query((await running(second)).url, "select count(*)::int as count from kept")).toEqual([{ count: 4 }]);
  await second.close();
});

test("a program that is killed while it makes its first server leaves nothing half made", async () => {
  const other = folder;
  folder = join(mkdtempSync(join(tmpdir(), "manakarra-embedded-")), ".data");
  const first = start();
  await first.line((line) => line === "starting");
  await first.kill();
  const second = start();
  expect(await query((await running(second)).url, "select 1 as one")).toEqual([{ one: 1 }]);
  await second.close();
  rmSync(join(folder, ".."), { recursive: true, force: true });
  folder = other;
});
