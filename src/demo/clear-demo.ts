import type pg from "pg";

/** What stands in the way of loading the demo anew. */
export type ClearRefusal =
  /** There is content, and no mark that it is invented. */
  | { readonly kind: "NOT_A_DEMO"; readonly tables: readonly string[] }
  /** It is a demo, and somebody has added to it since. */
  | { readonly kind: "ADDED_TO"; readonly tables: readonly string[] };

/** Why the database may not be emptied; null: nothing is in it, or only what a load put there. The owner's connection: it sees every row. */
export async function clearRefusal(owner: pg.Client): Promise<ClearRefusal | null> {
  const { rows } = await owner.query<{ loadedAt: Date | null }>(`select loaded_at as "loadedAt" from demo_load`);
  const [load] = rows;
  // A load that was broken off was still alone with the database.
  if (load?.loadedAt === null) return null;
  const since = load === undefined ? "-infinity" : load.loadedAt.toISOString();
  const tables = [];
  for (const [table, condition] of Object.entries(guarded)) {
    const found = await owner.query<{ isThere: boolean }>(
      `select exists (select from "${table}" where created_at > $1 and ${condition}) as "isThere"`,
      [since],
    );
    if (found.rows[0]?.isThere) tables.push(table);
  }
  if (tables.length === 0) return null;
  return { kind: load === undefined ? "NOT_A_DEMO" : "ADDED_TO", tables };
}

/**
 * Empties every table of the program, in one transaction. The log of acts is append-only and has a trigger that says so; a demo's log
 * tells of nothing that ever happened, so for this one statement its owner sets the trigger aside.
 */
export async function clearDatabase(owner: pg.Client): Promise<void> {
  const { rows } = await owner.query<{ name: string }>(
    "select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relname <> 'mikro_orm_migrations' order by 1",
  );
  const tables = rows.map(({ name }) => `"${name}"`).join(", ");
  await owner.query(
    `begin; alter table log_leaf disable trigger user; truncate ${tables}; alter table log_leaf enable trigger user; commit`,
  );
}

/**
 * Tables whose rows are somebody's work or data, and which of their rows count. What the program itself writes as time passes (events,
 * sessions, one-time codes, figures of the moving board) is not among them.
 */
const guarded: Readonly<Record<string, string>> = {
  unit: "true",
  position: "true",
  person: "true",
  role_grant: "true",
  api_token: "true",
  rule_set: "proposed_by_id is not null",
  forum_category: "true",
  forum_topic: "true",
  forum_post: "true",
  round: "true",
  schedule_entry: "true",
  formation: "true",
  vacancy: "true",
  source_file: "true",
  applicant: "true",
  result_list: "true",
  published_file: "true",
};
