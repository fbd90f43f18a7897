import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { FolderInUse, lockHolder, takeLock } from "../../../src/kernel/process-lock.ts";

const folder = mkdtempSync(join(tmpdir(), "manakarra-lock-"));
const file = join(folder, "below/the.lock");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a lock is held until it is given back, and says by whom", () => {
  const release = takeLock(file);
  expect(lockHolder(file)).toBe(process.pid);
  expect(() => takeLock(file)).toThrow(FolderInUse);
  expect(() => takeLock(file)).toThrow(`process number ${process.pid}`);
  release();
  expect(lockHolder(file)).toBeNull();
  expect(existsSync(file)).toBe(false);
});

test("a lock of a process that is gone is taken over", async () => {
  const child = spawn(process.execPath, ["-e", ""]);
  await once(child, "exit");
  writeFileSync(file, `${child.pid} 1\n`);
  takeLock(file)();
  expect(readdirSync(join(folder, "below"))).toEqual([]);
});

test.runIf(process.platform === "linux")("a lock whose process number belongs to another program by now is taken over", () => {
  writeFileSync(file, `${process.pid} 1\n`);
  takeLock(file)();
  writeFileSync(file, "nonsense");
  takeLock(file)();
  expect(existsSync(file)).toBe(false);
});
