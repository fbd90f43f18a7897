import { randomUUID } from "node:crypto";
import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import { isOneTimeCode } from "../../../kernel/codes.ts";
import { mostTries } from "../session-rules.ts";
import type { CodeServices } from "./make-one-time-code.ts";

/** Whether it is the newest code that was made for these hashes; an older one is void. Counts the try under the row's lock. */
export async function useOneTimeCode(
  em: SqlEntityManager,
  subjectHashes: readonly string[],
  code: string,
  { clock, keyring }: CodeServices,
): Promise<boolean> {
  const db = em.getKysely<Record<string, never>>();
  const now = clock.now().toISOString();
  const found = await sql<{ id: string; codeHash: string; isOpen: boolean }>`
    select id, code_hash as "codeHash", used_at is null and tries < ${mostTries} as "isOpen" from one_time_code
    where subject_hash = any(${subjectHashes}::text[]) and expires_at > ${now}::timestamptz
    order by expires_at desc, id desc limit 1 for update`.execute(db);
  const challenge = found.rows[0] ?? { id: randomUUID(), codeHash: "", isOpen: false };
  // Compared in any case, and a row that is not there is updated too: nothing tells by the time it takes.
  const isRight = isOneTimeCode(keyring, challenge.id, code, challenge.codeHash) && challenge.isOpen;
  await sql`
    update one_time_code set tries = tries + ${isRight ? 0 : 1}, used_at = case when ${isRight}::boolean then ${now}::timestamptz else used_at end
    where id = ${challenge.id}::uuid`.execute(db);
  return isRight;
}
