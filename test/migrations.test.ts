import type { MikroORM } from "@mikro-orm/postgresql";
import { readdirSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { grants } from "../src/grants.ts";
import { undeclaredTables } from "../src/kernel/grants.ts";
import { withOwner } from "../src/kernel/roles.ts";
import { migrationsFolder, openOwnerOrm } from "../src/mikro-orm.config.ts";
import { emptyDatabaseUrl, testDatabaseUrl } from "./support/database.ts";

let ownerUrl: string;
let orm: MikroORM;
beforeAll(async () => {
  ownerUrl = await testDatabaseUrl();
  orm = await openOwnerOrm(ownerUrl);
});
afterAll(() => orm.close(true));

test("an empty database that is migrated up is what the entities say", async () => {
  expect(await orm.migrator.getPending()).toEqual([]);
  // Both from the server's own catalogue: the ORM's comparison trips over the server's spelling of an expression.
  const fromEntitiesUrl = await emptyDatabaseUrl();
  const fromEntities = await openOwnerOrm(fromEntitiesUrl);
  await withOwner(fromEntitiesUrl, (client) => client.query("create extension pg_trgm"));
  await fromEntities.schema.create();
  await fromEntities.close(true);
  expect(await shapeOf(ownerUrl)).toEqual(await shapeOf(fromEntitiesUrl));
});

test("no entity has changed since the last migration was written (else: npm run migration -- --name what-changes)", async () => {
  expect(await orm.migrator.checkSchema()).toBe(false);
});

test("every migration can be taken back, and applied again to the same end", async () => {
  const files = readdirSync(migrationsFolder).filter((file) => file.endsWith(".ts"));
  const before = await shapeOf(ownerUrl);
  expect(before.length).toBeGreaterThan(0);
  for (const _ of files) await orm.migrator.down();
  expect(await shapeOf(ownerUrl)).toEqual([]);
  await orm.migrator.up();
  expect(await shapeOf(ownerUrl)).toEqual(before);
});

test("file names say day, number of the day and change", () => {
  const names = readdirSync(migrationsFolder).filter((file) => !file.startsWith("."));
  expect(names.filter((name) => !/^\d{4}-\d\d-\d\d-\d\d-[a-z0-9-]+\.ts$/.test(name))).toEqual([]);
});

test("every table is declared in grants.ts, and every declaration has its table", async () => {
  expect(await withOwner(ownerUrl, (owner) => undeclaredTables(owner, grants))).toEqual({ undeclared: [], missing: [] });
});

test("every personal table has row-level security, and every table with it is declared personal", async () => {
  const { rows } = await withOwner(ownerUrl, (owner) =>
    owner.query<{ name: string }>(
      "select relname as name from pg_class where relnamespace = 'public'::regnamespace and relrowsecurity order by 1",
    ),
  );
  const personal = Object.entries(grants)
    .filter(([, grant]) => grant.kind === "PERSONAL")
    .map(([table]) => table);
  expect(rows.map((row) => row.name)).toEqual(personal.sort());
});

/** Columns, indexes, constraints, policies and triggers of all tables but MikroORM's own, as text. Not null is in the columns. */
async function shapeOf(url: string): Promise<string[]> {
  const { rows } = await withOwner(url, (owner) =>
    owner.query<{ line: string }>(`
      with t as (select oid, relname, relrowsecurity from pg_class
        where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relname <> 'mikro_orm_migrations')
      select relname || ' row security ' || relrowsecurity as line from t
      union all select format('%s.%s %s %s %s', relname, attname, format_type(atttypid, atttypmod), attnotnull, pg_get_expr(adbin, adrelid))
        from t join pg_attribute on attrelid = t.oid and attnum > 0 and not attisdropped left join pg_attrdef on adrelid = t.oid and adnum = attnum
      union all select pg_get_indexdef(indexrelid) from t join pg_index on indrelid = t.oid
      union all select relname || ' ' || conname || ' ' || pg_get_constraintdef(c.oid) from t join pg_constraint c on conrelid = t.oid and contype <> 'n'
      union all select relname || ' ' || polname || ' ' || coalesce(pg_get_expr(polqual, polrelid), '') || coalesce(pg_get_expr(polwithcheck, polrelid), '')
        from t join pg_policy on polrelid = t.oid
      union all select pg_get_triggerdef(g.oid) from t join pg_trigger g on tgrelid = t.oid and not tgisinternal
      order by 1`),
  );
  return rows.map((row) => row.line);
}
