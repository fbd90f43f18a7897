import { mkdirSync } from "node:fs";
import type pg from "pg";
import type { Config } from "./config.ts";
import { entities } from "./entities.ts";
import { grants } from "./grants.ts";
import { withDatabase } from "./kernel/connection-url.ts";
import { type Database, openDatabase } from "./kernel/database.ts";
import { runningEmbeddedPostgres, startEmbeddedPostgres } from "./kernel/embedded-postgres.ts";
import { applyGrants } from "./kernel/grants.ts";
import { ensureDatabase, ensureRoles, type RoleUrls, withOwner } from "./kernel/roles.ts";
import { migrationNames, openOwnerOrm } from "./mikro-orm.config.ts";

export interface Storage extends RoleUrls {
  readonly database: Database;
  /** Closes the pools, then stops the program's own PostgreSQL where there is one. */
  close(): Promise<void>;
}

/** Everything between the settings and an open database: server, database, roles, migrations, grants. */
export async function openStorage(config: Pick<Config, "databaseUrl" | "dataFolder" | "secret">): Promise<Storage> {
  const owner = await ownerConnection(config);
  try {
    const urls = await prepareDatabase(owner.url, config.secret);
    const database = await openDatabase({ ...urls, entities });
    return {
      ...urls,
      database,
      async close() {
        await database.close();
        await owner.stop();
      },
    };
  } catch (error) {
    await owner.stop();
    throw error;
  }
}

export interface OwnerConnection {
  readonly url: string;
  stop(): Promise<void>;
}

/** The owner's connection: of the server in the settings, or of one that is started here and must be stopped. */
export async function ownerConnection(config: Pick<Config, "databaseUrl" | "dataFolder">): Promise<OwnerConnection> {
  if (config.databaseUrl !== null) return { url: config.databaseUrl, stop: async () => undefined };
  mkdirSync(config.dataFolder, { recursive: true });
  const server = await startEmbeddedPostgres(config.dataFolder);
  return { url: withDatabase(server.url, embeddedDatabase), stop: () => server.stop() };
}

/** As `ownerConnection`, and beside a running program: its own PostgreSQL is used where it runs, and started where it does not. */
export async function ownerConnectionBeside(config: Pick<Config, "databaseUrl" | "dataFolder">): Promise<OwnerConnection> {
  const running = config.databaseUrl === null ? await runningEmbeddedPostgres(config.dataFolder) : null;
  return running === null ? ownerConnection(config) : { url: withDatabase(running, embeddedDatabase), stop: async () => undefined };
}

/** The program's database on its own server. */
const embeddedDatabase = "manakarra";

/** Brings a server to where the program can use it, from nothing or from an older version. Many processes may do so at once. */
export async function prepareDatabase(ownerUrl: string, secret: string): Promise<RoleUrls> {
  await ensureDatabase(ownerUrl);
  const urls = await ensureRoles(ownerUrl, secret);
  await withOwner(ownerUrl, async (owner) => {
    // Held until the connection ends: one process migrates, the others find it done.
    await owner.query("select pg_advisory_lock($1)", [preparationLock]);
    if (await isMigrationPending(owner)) await migrate(ownerUrl);
    await applyGrants(owner, grants);
  });
  return urls;
}

async function migrate(ownerUrl: string): Promise<void> {
  const orm = await openOwnerOrm(ownerUrl);
  try {
    await orm.migrator.up();
  } finally {
    await orm.close(true);
  }
}

/** By name, without the ORM: its start would be a good part of a start at which nothing is pending. */
async function isMigrationPending(owner: pg.Client): Promise<boolean> {
  const { rows } = await owner.query<{ exists: boolean }>("select to_regclass('public.mikro_orm_migrations') is not null as exists");
  if (!rows[0]?.exists) return true;
  const done = await owner.query<{ name: string }>("select name from mikro_orm_migrations");
  const names = new Set(done.rows.map(({ name }) => name));
  return migrationNames().some((name) => !names.has(name));
}

const preparationLock = 7_261_002;
