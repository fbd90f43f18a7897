import { beforeAll, expect, test } from "vitest";
import { type Config, loadConfig } from "../../src/config.ts";
import { seedDemo } from "../../src/demo/seed-demo.ts";
import { withOwner } from "../../src/kernel/roles.ts";
import { testDatabaseUrl } from "../support/database.ts";
import { hashTables } from "../support/sql.ts";

let ownerUrl: string;
let config: Config;
beforeAll(async () => {
  ownerUrl = await testDatabaseUrl();
  config = { ...loadConfig(), databaseUrl: ownerUrl, instance: "contoh" };
});

const wish = { scale: "demo", isDiscarding: false } as const;
const run = (text: string): Promise<Record<string, unknown>[]> =>
  withOwner(ownerUrl, async (owner) => (await owner.query<Record<string, unknown>>(text)).rows);
const marks = () => run("select anchor::text, scale, loaded_at is not null as whole from demo_load");

test("production is refused, and nothing is touched", async () => {
  const before = await hashTables(ownerUrl);
  const outcome = await seedDemo({ ...config, environment: "production" }, { ...wish, isDiscarding: true });
  expect(outcome).toEqual({ isLoaded: false, sentence: "Production has no demo: nothing was changed." });
  expect(await hashTables(ownerUrl)).toEqual(before);
});

test("a database that is not the demo's is refused, whatever one asks for", async () => {
  await run(`insert into unit (id, code, name, kind) values (gen_random_uuid(), 'DINAS-X', 'Dinas X', 'OFFICE')`);
  const before = await hashTables(ownerUrl);
  for (const isDiscarding of [false, true]) {
    expect(await seedDemo(config, { ...wish, isDiscarding })).toEqual({
      isLoaded: false,
      sentence: "This database is not the demo's (there are rows in: unit). Nothing was changed.",
    });
  }
  expect(await hashTables(ownerUrl)).toEqual(before);
  await run("delete from unit");
});

test(
  "an empty database gets the demo; one that holds the demo gets it anew; what somebody added is kept until it is given up",
  { timeout: 400_000 },
  async () => {
    expect(await seedDemo(config, wish)).toEqual({ isLoaded: true, sentence: "The demo is loaded, scale demo." });
    const first = await marks();
    expect(first).toEqual([{ anchor: expect.stringMatching(/^\d{4}-\d\d-\d\d$/), scale: "demo", whole: true }]);
    await run("update demo_load set anchor = '2020-01-01'");
    await run(
      `insert into position (id, code, name, kind, family) values (gen_random_uuid(), 'JABATAN-X', 'Jabatan X', 'FUNCTIONAL', 'lain')`,
    );
    const before = await hashTables(ownerUrl);
    expect(await seedDemo(config, wish)).toEqual({
      isLoaded: false,
      sentence: "Somebody has added to the demo (in: position). Nothing was changed. To lose that: npm run seed -- --discard",
    });
    expect(await hashTables(ownerUrl)).toEqual(before);
    expect((await seedDemo(config, { ...wish, isDiscarding: true })).isLoaded).toBe(true);
    expect(await marks()).toEqual(first);
    expect(await run("select code from position where code = 'JABATAN-X'")).toEqual([]);
    // The log is guarded again.
    await expect(run("delete from log_leaf")).rejects.toThrow("append-only");
  },
);
