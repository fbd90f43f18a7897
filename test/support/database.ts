import type pg from "pg";
import { afterAll, inject } from "vitest";
import { loadConfig } from "../../src/config.ts";
import { entities } from "../../src/entities.ts";
import { databaseName, withDatabase } from "../../src/kernel/connection-url.ts";
import { type Database, openDatabase } from "../../src/kernel/database.ts";
import { ensureRoles, type RoleUrls, withOwner } from "../../src/kernel/roles.ts";

export interface TestDatabase extends Database, RoleUrls {
  /** The owner's connection, past all grants and row-level security. */
  readonly ownerUrl: string;
}

export interface TestDatabaseOptions {
  readonly Client?: typeof pg.Client;
  readonly poolSize?: number;
}

/** A database of its own, migrated and empty; closed and dropped when the test file ends. */
export async function testDatabase(options: TestDatabaseOptions = {}): Promise<TestDatabase> {
  const ownerUrl = await testDatabaseUrl();
  const urls = await ensureRoles(ownerUrl, loadConfig().secret);
  const database = await openDatabase({ ...urls, ...options, entities });
  // Runs before the hook that drops the database: hooks at the end run last registered first.
  afterAll(() => database.close());
  return { ...database, ...urls, ownerUrl };
}

/** The owner's connection to a database of its own, migrated and empty; dropped when the test file ends. */
export const testDatabaseUrl = (): Promise<string> => copyOf(databaseName(inject("templateUrl")));

/** The owner's connection to a database without any table; dropped when the test file ends. */
export const emptyDatabaseUrl = (): Promise<string> => copyOf("template0");

async function copyOf(template: string): Promise<string> {
  const serverUrl = withDatabase(inject("templateUrl"), "postgres");
  const name = `${inject("databasePrefix")}${process.pid}_${(made += 1)}`;
  await withOwner(serverUrl, (client) => client.query(`create database "${name}" template "${template}"`));
  afterAll(() => withOwner(serverUrl, (client) => client.query(`drop database if exists "${name}" with (force)`)));
  return withDatabase(serverUrl, name);
}

let made = 0;
