import { randomUUIDv7 } from "node:crypto";
import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import { canonicalJson, leafHash } from "../../../kernel/canonical.ts";

/** What is logged. `entry` is JSON without personal data; kind and subject are put beside it and hashed with it. */
export interface Leaf {
  /** Name of the act, small letters first: `resultListPublished`. */
  readonly kind: string;
  /** What it is about, as people quote it; at most 500 characters. */
  readonly subject: string;
  readonly entry: Readonly<Record<string, unknown>>;
}

export interface AppendedLeaf {
  /** Index of the leaf: 0, 1, 2 … without a gap. */
  readonly position: number;
  /** SHA-256(0x00 ‖ entry), hexadecimal (RFC 9162, 2.1.1). */
  readonly leafHash: string;
}

/**
 * Appends one leaf to the public log, in the transaction of the command: what rolls back was never logged. Appending takes one lock for
 * all writers until the commit, so a command appends **before** it records events (topics are locked after the log, never before it).
 */
export async function appendLeaf(em: SqlEntityManager, kind: string, subject: string, entry: Leaf["entry"]): Promise<AppendedLeaf> {
  const [leaf] = await appendLeaves(em, [{ kind, subject, entry }]);
  return leaf as AppendedLeaf;
}

/** As `appendLeaf` for many, in their order, in one statement. */
export async function appendLeaves(em: SqlEntityManager, leaves: readonly Leaf[]): Promise<AppendedLeaf[]> {
  if (!em.isInTransaction()) throw new Error("appendLeaves() needs the em of a write().");
  for (const { kind, subject } of leaves)
    if (!isNamed(kind, subject)) throw new TypeError(`The leaf ${kind} has no proper kind or subject.`);
  if (leaves.length === 0) return [];
  const db = em.getKysely<Record<string, never>>();
  // The lock and the look are two statements: one statement would look with the eyes of before it waited.
  await sql`select pg_advisory_xact_lock(${logLock})`.execute(db);
  const last = await sql<{ position: number | null }>`select max(position) as position from log_leaf`.execute(db);
  const start = (last.rows[0]?.position ?? -1) + 1;
  const rows = leaves.map(({ kind, subject, entry }, index) => {
    const text = canonicalJson({ ...entry, kind, subject });
    return { id: randomUUIDv7(), position: start + index, kind, subject, text, hash: leafHash(text) };
  });
  await sql`
    insert into log_leaf (id, position, kind, subject, entry, leaf_hash)
    select * from unnest(${column(rows, "id")}::uuid[], ${column(rows, "position")}::bigint[], ${column(rows, "kind")}::text[],
      ${column(rows, "subject")}::text[], ${column(rows, "text")}::text[], ${column(rows, "hash")}::text[])`.execute(db);
  return rows.map(({ position, hash }) => ({ position, leafHash: hash }));
}

/** One number for this lock among all advisory locks of the database. */
const logLock = 7_261_003;

const isNamed = (kind: string, subject: string): boolean =>
  /^[a-z][A-Za-z]{1,98}$/.test(kind) && subject.length > 0 && subject.length <= 500;

const column = <Row extends object, Key extends keyof Row>(rows: readonly Row[], key: Key): Row[Key][] => rows.map((row) => row[key]);
