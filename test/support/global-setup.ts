import { createHash, randomBytes } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { loadConfig } from "../../src/config.ts";
import { databaseName, withDatabase } from "../../src/kernel/connection-url.ts";
import { type EmbeddedPostgres, startEmbeddedPostgres } from "../../src/kernel/embedded-postgres.ts";
import { FolderInUse } from "../../src/kernel/process-lock.ts";
import { withOwner } from "../../src/kernel/roles.ts";
import { prepareDatabase } from "../../src/storage.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The owner's connection to the migrated template; nobody stays connected to it. */
    templateUrl: string;
    /** Every database of this run begins with it. */
    databasePrefix: string;
  }
}

/** One server for the run, and in it one migrated template, kept while migrations and grants stay the same. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { databaseUrl, secret } = loadConfig();
  const server = databaseUrl === null ? await startServer() : null;
  const serverUrl = withDatabase(server?.url ?? databaseUrl ?? "", "postgres");
  const databasePrefix = `manakarra_test_${randomBytes(4).toString("hex")}_`;
  // On a server that is not ours nothing stays behind.
  const template = server ? `manakarra_template_${schemaHash()}` : `${databasePrefix}template`;
  const templateUrl = withDatabase(serverUrl, template);
  if (server) await dropDatabases(serverUrl, "manakarra_", template);
  await buildTemplate(serverUrl, templateUrl, secret);
  project.provide("templateUrl", templateUrl);
  project.provide("databasePrefix", databasePrefix);
  return async () => {
    if (server) await server.stop();
    else await dropDatabases(serverUrl, databasePrefix, "");
  };
}

/** Kept between runs, for its template. A second run at the same time gets a server that ends with it. */
async function startServer(): Promise<Pick<EmbeddedPostgres, "url" | "stop">> {
  try {
    return await startEmbeddedPostgres(join(import.meta.dirname, "../../node_modules/.cache/test-postgres"), { isDurable: false });
  } catch (error) {
    if (!(error instanceof FolderInUse)) throw error;
    const folder = mkdtempSync(join(tmpdir(), "manakarra-test-"));
    const server = await startEmbeddedPostgres(folder, { isDurable: false });
    return {
      url: server.url,
      async stop() {
        await server.stop();
        for (const each of [server.folder, folder]) rmSync(each, { recursive: true, force: true });
      },
    };
  }
}

async function buildTemplate(serverUrl: string, templateUrl: string, secret: string): Promise<void> {
  const name = databaseName(templateUrl);
  const isThere = await withOwner(serverUrl, (client) => client.query("select from pg_database where datname = $1", [name]));
  if (isThere.rowCount === 1) return;
  // Gets its name when it is whole: a run that was interrupted leaves no half template.
  const draft = `${name}_${process.pid}`;
  await prepareDatabase(withDatabase(serverUrl, draft), secret);
  await withOwner(serverUrl, async (client) => {
    await client.query(`alter database "${draft}" rename to "${name}"`).catch(() => client.query(`drop database "${draft}"`));
  });
}

/** All that begin with the prefix, with what runs left behind that were killed; one is kept. */
async function dropDatabases(serverUrl: string, prefix: string, kept: string): Promise<void> {
  await withOwner(serverUrl, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      "select datname as name from pg_database where starts_with(datname, $1) and datname <> $2",
      [prefix, kept],
    );
    for (const { name } of rows) await client.query(`drop database if exists "${name}" with (force)`);
  });
}

function schemaHash(): string {
  const root = join(import.meta.dirname, "../..");
  const migrations = readdirSync(join(root, "migrations"))
    .filter((file) => file.endsWith(".ts"))
    .sort();
  const files = [...migrations.map((file) => join("migrations", file)), "src/grants.ts", "src/kernel/grants.ts", "src/kernel/roles.ts"];
  const hash = createHash("sha256");
  for (const file of files) hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest("hex").slice(0, 12);
}
