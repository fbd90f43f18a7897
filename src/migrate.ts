import { parseArgs } from "node:util";
import { loadConfig, loadEnvFile } from "./config.ts";
import { ensureDatabase } from "./kernel/roles.ts";
import { openOwnerOrm } from "./mikro-orm.config.ts";
import { ownerConnectionBeside, prepareDatabase } from "./storage.ts";

const usage = `npm run migration -- --name add-vacancy-quota    writes a migration from what the entities say
npm run migration -- --up        applies what is pending, with roles and grants
npm run migration -- --down      takes the last one back
npm run migration -- --check     says whether the entities have changed since the last migration`;

const { values } = parseArgs({
  options: { name: { type: "string" }, up: { type: "boolean" }, down: { type: "boolean" }, check: { type: "boolean" } },
});
loadEnvFile();
const config = loadConfig();
const owner = await ownerConnectionBeside(config);
try {
  process.exitCode = await run();
} finally {
  await owner.stop();
}

async function run(): Promise<number> {
  if (values.up) {
    await prepareDatabase(owner.url, config.secret);
    return say("All migrations are applied.");
  }
  await ensureDatabase(owner.url);
  const orm = await openOwnerOrm(owner.url);
  try {
    if (values.down) return say(`Taken back: ${(await orm.migrator.down()).map(({ name }) => name).join(", ") || "nothing"}`);
    if (values.check) {
      const isChanged = await orm.migrator.checkSchema();
      return isChanged ? fail("The entities have changed: npm run migration -- --name what-changes") : say("No change.");
    }
    if (values.name === undefined || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(values.name)) return fail(usage);
    const { fileName } = await orm.migrator.create(undefined, false, false, values.name);
    return say(fileName ? `Written: migrations/${fileName}` : "No change: nothing was written.");
  } finally {
    await orm.close(true);
  }
}

function say(text: string): number {
  process.stdout.write(`${text}\n`);
  return 0;
}

function fail(text: string): number {
  process.stderr.write(`${text}\n`);
  return 1;
}
