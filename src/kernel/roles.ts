import pg from "pg";
import { asRole, databaseName, rolePassword, withDatabase } from "./connection-url.ts";
import { databaseError } from "./database-errors.ts";

/** The program's login: owns nothing, so row-level security holds for it. */
export const appRole = "manakarra_app";
/** The login of anonymous reads: sees public tables and nothing else. */
export const publicRole = "manakarra_public";

export interface RoleUrls {
  readonly appUrl: string;
  readonly publicUrl: string;
}

/** Makes the database where it is missing, in code-point order (C.UTF-8): names sort the same on every server. */
export async function ensureDatabase(ownerUrl: string): Promise<void> {
  if ((await loginProblem(ownerUrl)) !== unknownDatabase) return;
  await withOwner(withDatabase(ownerUrl, "postgres"), async (client) => {
    const name = client.escapeIdentifier(databaseName(ownerUrl));
    try {
      await client.query(`create database ${name} template template0 encoding 'UTF8' ${await localeOf(client)}`);
    } catch (error) {
      // Another process was faster.
      if (!["42P04", "23505"].includes(databaseError(error)?.code ?? "")) throw error;
    }
  });
}

/** Makes the two roles where they are missing and gives them the passwords that belong to the secret. */
export async function ensureRoles(ownerUrl: string, secret: string): Promise<RoleUrls> {
  const urls = { appUrl: urlFor(ownerUrl, secret, appRole), publicUrl: urlFor(ownerUrl, secret, publicRole) };
  for (const [role, url] of [
    [appRole, urls.appUrl],
    [publicRole, urls.publicUrl],
  ] as const) {
    // Looking first: roles belong to the whole server, and two programs that alter one at once disturb each other.
    if ((await loginProblem(url)) === null) continue;
    await withOwner(ownerUrl, (client) => client.query(makeRole(role, rolePassword(secret, role))));
    const problem = await loginProblem(url);
    if (problem !== null) throw new Error(`The database role ${role} was made, but cannot log in (${problem}).`);
  }
  return urls;
}

/** Runs work on one connection of the owner. */
export async function withOwner<T>(ownerUrl: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: ownerUrl, options: "-c TimeZone=UTC" });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const unknownDatabase = "3D000";

const urlFor = (ownerUrl: string, secret: string, role: string) => asRole(ownerUrl, role, rolePassword(secret, role));

/** `null`: it can log in; otherwise the server's code. */
async function loginProblem(url: string): Promise<string | null> {
  try {
    await withOwner(url, async () => undefined);
    return null;
  } catch (error) {
    const { problem, code } = databaseError(error) ?? {};
    if (code === undefined || problem === "CONNECTION") throw error;
    return code;
  }
}

/** Since PostgreSQL 17 the server brings C.UTF-8 itself; before, the operating system does. */
async function localeOf(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ version: number }>("select current_setting('server_version_num')::int as version");
  return (rows[0]?.version ?? 0) >= 170_000
    ? "locale_provider builtin builtin_locale 'C.UTF-8' locale 'C'"
    : "locale_provider libc locale 'C.UTF-8'";
}

/** Several programs may start at once: one creates, the others find it there. Names and password are of our making, without quotes. */
const makeRole = (role: string, password: string) => `
do $$ begin
  if not exists (select from pg_roles where rolname = '${role}') then create role ${role}; end if;
exception when duplicate_object or unique_violation then null;
end $$;
alter role ${role} login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password '${password}'`;
