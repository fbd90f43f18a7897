import type pg from "pg";
import { databaseError } from "./database-errors.ts";
import type { CipherContext, Keyring } from "./personal.ts";

/** A row as the driver reads it, by column. */
type SealedRow = Readonly<Record<string, string | null>>;

export interface SealedColumn {
  /** Column of the encrypted value. */
  readonly cipher: string;
  readonly context: CipherContext;
  /** The look-up hash beside it: written with the value always, so that both are under one key. */
  readonly hash?: {
    readonly column: string;
    of(keyring: Pick<Keyring, "hashes">, plain: string, row: SealedRow): string | undefined;
  };
}

/** A table with encrypted columns; its primary key is `id`. */
export interface SealedTable {
  readonly name: string;
  readonly columns: readonly SealedColumn[];
}

/** What became of a table. Ids only: no value leaves this file. */
export interface Renewal {
  readonly table: string;
  readonly renewed: number;
  /** Rows with something under an older key, those below among them. The older key must stay as long as there is one. */
  readonly remaining: number;
  /** Rows with a value that was changed, or whose key is not in the ring. */
  readonly unreadable: readonly string[];
  /** Rows whose value stands in another row too, there under the current key: one of the two must go. */
  readonly doubled: readonly string[];
}

/** Rows of one transaction: a running program waits for one of them at most as long as for two hundred updates. */
export const renewalBatch = 200;

/**
 * Writes everything that stands under an older key anew under the current one, values with their hashes. Needs the owner's connection,
 * past row-level security. Beside a running program it passes over what that is changing; ended at any moment, or run twice at once, it
 * has done a part, and the next run does the rest.
 */
export async function renewSealed(owner: pg.Client, tables: readonly SealedTable[], keyring: Keyring): Promise<Renewal[]> {
  const renewals: Renewal[] = [];
  try {
    for (const table of tables) renewals.push(await renewTable(owner, table, keyring));
  } catch (error) {
    // The server's own words hold the row.
    const known = databaseError(error);
    throw known ? new Error(`The database ended the work (${known.problem} ${known.code}). What is done stays; run it again.`) : error;
  }
  return renewals;
}

async function renewTable(owner: pg.Client, table: SealedTable, keyring: Keyring): Promise<Renewal> {
  const found = { RENEWED: [] as string[], UNREADABLE: [] as string[], DOUBLED: [] as string[] };
  let after: string | null = firstId;
  while (after !== null) {
    const batch: Outcome[] = await renewBatch(owner, table, keyring, after);
    for (const { id, outcome } of batch) found[outcome].push(id);
    after = batch.length < renewalBatch ? null : (batch.at(-1)?.id ?? null);
  }
  const { rows } = await owner.query<{ count: number }>(
    `select count(*)::int as count from ${table.name} where ${older(table, "$1")} or ${hashAlone(table)}`,
    [keyring.currentKeyId],
  );
  return {
    table: table.name,
    renewed: found.RENEWED.length,
    remaining: rows[0]?.count ?? 0,
    unreadable: found.UNREADABLE,
    doubled: found.DOUBLED,
  };
}

interface Outcome {
  readonly id: string;
  readonly outcome: "RENEWED" | "UNREADABLE" | "DOUBLED";
}

async function renewBatch(owner: pg.Client, table: SealedTable, keyring: Keyring, after: string): Promise<Outcome[]> {
  await owner.query("begin");
  try {
    const { rows } = await owner.query<SealedRow & { readonly id: string }>(
      `select * from ${table.name} where id > $1 and (${older(table, "$2")}) order by id limit ${renewalBatch} for update skip locked`,
      [after, keyring.currentKeyId],
    );
    const outcomes: Outcome[] = [];
    for (const row of rows) outcomes.push({ id: row.id, outcome: await renewRow(owner, table, keyring, row) });
    await owner.query("commit");
    return outcomes;
  } catch (error) {
    await owner.query("rollback").catch(() => undefined);
    throw error;
  }
}

async function renewRow(
  owner: pg.Client,
  table: SealedTable,
  keyring: Keyring,
  row: SealedRow & { readonly id: string },
): Promise<Outcome["outcome"]> {
  const values = valuesUnderCurrentKey(table, keyring, row);
  if (values === null) return "UNREADABLE";
  const assignments = [...values.keys()].map((column, index) => `${column} = $${index + 2}`).join(", ");
  await owner.query("savepoint renewal");
  try {
    await owner.query(`update ${table.name} set ${assignments} where id = $1`, [row.id, ...values.values()]);
    await owner.query("release savepoint renewal");
    return "RENEWED";
  } catch (error) {
    if (databaseError(error)?.problem !== "UNIQUE") throw error;
    await owner.query("rollback to savepoint renewal");
    return "DOUBLED";
  }
}

/** Column → what is to stand there; null where a value cannot be opened. */
function valuesUnderCurrentKey(table: SealedTable, keyring: Keyring, row: SealedRow): ReadonlyMap<string, string> | null {
  const values = new Map<string, string>();
  for (const { cipher, context, hash } of table.columns) {
    const sealed = row[cipher] ?? null;
    if (sealed === null || keyring.isCurrent(sealed)) continue;
    const plain = opened(keyring, sealed, context);
    if (plain === null) return null;
    values.set(cipher, keyring.encrypt(plain, context));
    const hashed = hash?.of(keyring, plain, row);
    if (hash && hashed !== undefined) values.set(hash.column, hashed);
  }
  return values;
}

function opened(keyring: Keyring, sealed: string, context: CipherContext): string | null {
  try {
    return keyring.decrypt(sealed, context);
  } catch {
    return null;
  }
}

const firstId = "00000000-0000-0000-0000-000000000000";

/** The same question as `Keyring.isCurrent`. */
const older = ({ columns }: SealedTable, key: string): string =>
  columns.map(({ cipher }) => `(${cipher} is not null and split_part(${cipher}, '.', 2) <> ${key})`).join(" or ");

/** A hash without its value says nothing of its key and cannot be made anew: it holds every older key back. */
const hashAlone = ({ columns }: SealedTable): string =>
  columns.map(({ cipher, hash }) => (hash ? `(${hash.column} is not null and ${cipher} is null)` : "false")).join(" or ");
