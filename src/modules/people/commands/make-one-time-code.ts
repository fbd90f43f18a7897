import { randomUUIDv7 } from "node:crypto";
import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import type { Clock } from "../../../kernel/clock.ts";
import { hashOneTimeCode, oneTimeCode, type Random } from "../../../kernel/codes.ts";
import type { Keyring } from "../../../kernel/personal.ts";
import { codeLifetime, codeWindow, mostCodes } from "../session-rules.ts";

export interface CodeServices {
  readonly clock: Clock;
  readonly keyring: Keyring;
  readonly random?: Random;
}

export interface MadeCode {
  readonly id: string;
  readonly code: string;
}

/**
 * Makes a one-time code for whatever has these look-up hashes (the current key's first). Whether it leads to anybody is not asked here,
 * so statements, writes and time cannot tell. `null`: it has had its codes for this hour.
 */
export async function makeOneTimeCode(
  em: SqlEntityManager,
  subjectHashes: readonly string[],
  { clock, keyring, random }: CodeServices,
): Promise<MadeCode | null> {
  const now = clock.now().getTime();
  const at = (milliseconds: number) => new Date(now + milliseconds).toISOString();
  const id = randomUUIDv7();
  const code = oneTimeCode(random);
  const [subjectHash = ""] = subjectHashes;
  const db = em.getKysely<Record<string, never>>();
  // One request at a time for one subject, or many at once would all see a free place.
  await sql`select pg_advisory_xact_lock(hashtextextended(${subjectHash}, 0))`.execute(db);
  const made = await sql`
    with swept as (delete from one_time_code where expires_at < ${at(-codeWindow)}::timestamptz)
    insert into one_time_code (id, subject_hash, code_hash, expires_at)
    select ${id}::uuid, ${subjectHash}, ${hashOneTimeCode(keyring, id, code)}, ${at(codeLifetime)}::timestamptz
    where (select count(*) from one_time_code where subject_hash = any(${subjectHashes}::text[]) and expires_at > ${at(codeLifetime - codeWindow)}::timestamptz) < ${mostCodes}
    returning id`.execute(db);
  return made.rows.length === 0 ? null : { id, code };
}
