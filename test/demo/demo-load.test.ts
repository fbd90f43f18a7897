import { expect, test } from "vitest";
import { fixedClock } from "../../src/kernel/clock.ts";
import { loadInstance } from "../../src/kernel/instance.ts";
import { createKeyring } from "../../src/kernel/personal.ts";
import { loadConfig } from "../../src/config.ts";
import { loadDemo } from "../../src/demo/load-demo.ts";
import { seedRuleSets } from "../../src/modules/recruitment/commands/seed-rule-sets.ts";
import { testDatabase } from "../support/database.ts";

test("loads", { timeout: 300_000 }, async () => {
  const database = await testDatabase();
  const services = { clock: fixedClock("2026-11-24T01:00:00Z"), instance: loadInstance("mamuju"), database, keyring: createKeyring(loadConfig().personalKeys) };
  await seedRuleSets(services);
  const start = performance.now(); const c0 = process.cpuUsage();
  const pgcpu = async () => { const { execSync } = await import("node:child_process"); return execSync("ps -eo pid,time,cmd | grep '[p]ostgres: manakarra_app manakarra_test' | head -20").toString(); };
  const loaded = await loadDemo(services);
  process.stderr.write(`loaded in ${performance.now() - start} ms, cpu ${JSON.stringify(process.cpuUsage(c0))}\n${await pgcpu()}`);
  expect(loaded?.anchor).toBe("2026-11-24");
});
