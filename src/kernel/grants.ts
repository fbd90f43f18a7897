import type pg from "pg";
import { appRole, publicRole } from "./roles.ts";

export type Privilege = "SELECT" | "INSERT" | "UPDATE" | "DELETE";

/** What a table is, and so who may touch it. */
export interface TableGrant {
  /**
   * `PUBLIC`: anyone may read it (or the named columns). `INTERNAL`: the program only. `PERSONAL`: the program only, and each
   * row only for whom the table's row-level security lets see it.
   */
  readonly kind: "PUBLIC" | "INTERNAL" | "PERSONAL";
  /** What the program may do. A log is `SELECT`, `INSERT`: no code of ours can change what it says. */
  readonly app: readonly Privilege[];
  /** Of a `PUBLIC` table: only these columns are public. */
  readonly publicColumns?: readonly string[];
}

export type Grants = Readonly<Record<string, TableGrant>>;

export const readWrite: readonly Privilege[] = ["SELECT", "INSERT", "UPDATE", "DELETE"];
export const appendOnly: readonly Privilege[] = ["SELECT", "INSERT"];

/** Brings the server's grants to what is declared, and takes away everything else that the two roles have. One transaction. */
export async function applyGrants(owner: pg.Client, grants: Grants): Promise<void> {
  const present = new Set(await tableNames(owner));
  const wanted = new Set(
    Object.entries(grants)
      .filter(([table]) => present.has(table))
      .flatMap(grantLines),
  );
  const actual = new Set(await actualGrants(owner));
  const statements = [
    ...[...actual].filter((line) => !wanted.has(line)).map((line) => statementOf("revoke", line)),
    ...[...wanted].filter((line) => !actual.has(line)).map((line) => statementOf("grant", line)),
    `grant usage on all sequences in schema public to ${appRole}`,
  ];
  await owner.query(`begin; ${statements.join("; ")}; commit`);
}

/** Tables of the database for which nothing is declared, and declarations for which there is no table. */
export async function undeclaredTables(owner: pg.Client, grants: Grants): Promise<{ undeclared: string[]; missing: string[] }> {
  const present = await tableNames(owner);
  return {
    undeclared: present.filter((table) => !(table in grants)),
    missing: Object.keys(grants).filter((table) => !present.includes(table)),
  };
}

/** `role privilege table` or `role privilege table column`. */
function grantLines([table, grant]: readonly [string, TableGrant]): string[] {
  const forApp = grant.app.map((privilege) => `${appRole} ${privilege} ${table}`);
  if (grant.kind !== "PUBLIC") return forApp;
  if (!grant.publicColumns) return [...forApp, `${publicRole} SELECT ${table}`];
  return [...forApp, ...grant.publicColumns.map((column) => `${publicRole} SELECT ${table} ${column}`)];
}

function statementOf(verb: "grant" | "revoke", line: string): string {
  const [role, privilege, table, column] = line.split(" ");
  const columns = column === undefined ? "" : ` ("${column}")`;
  return `${verb} ${privilege}${columns} on table public."${table}" ${verb === "grant" ? "to" : "from"} ${role}`;
}

async function tableNames(owner: pg.Client): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>(`
    select c.relname as name from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm') and c.relname <> 'mikro_orm_migrations'
      and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
    order by 1`);
  return rows.map((row) => row.name);
}

async function actualGrants(owner: pg.Client): Promise<string[]> {
  const { rows } = await owner.query<{ line: string }>(
    `
    select r.rolname || ' ' || a.privilege_type || ' ' || c.relname as line
    from pg_class c, aclexplode(c.relacl) a join pg_roles r on r.oid = a.grantee
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm') and r.rolname = any($1)
    union all
    select r.rolname || ' ' || a.privilege_type || ' ' || c.relname || ' ' || t.attname
    from pg_class c join pg_attribute t on t.attrelid = c.oid, aclexplode(t.attacl) a join pg_roles r on r.oid = a.grantee
    where c.relnamespace = 'public'::regnamespace and r.rolname = any($1)`,
    [[appRole, publicRole]],
  );
  return rows.map((row) => row.line);
}
