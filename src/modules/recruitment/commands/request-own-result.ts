import { randomUUIDv7 } from "node:crypto";
import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import { hashOneTimeCode, oneTimeCode } from "../../../kernel/codes.ts";
import type { Message } from "../../../kernel/messenger.ts";
import type { Viewer } from "../../../kernel/viewer.ts";
import { messages } from "../own-result.messages.ts";
import { findClaimed, ownResultLimits, type OwnResultServices } from "./own-result-code.ts";

/**
 * Makes a code with which an applicant opens the own row, and the message that carries it to the contact of the file; send it after the
 * commit. `null`: number and birth date do not match, no contact is known, or the hour has had its codes. All are answered alike.
 */
export async function requestOwnResult(
  em: SqlEntityManager,
  viewer: Viewer,
  input: unknown,
  services: OwnResultServices,
): Promise<Message | null> {
  const claimed = await findClaimed(em, input, services);
  const { contactKind = null, contactCipher = null } = claimed?.identity ?? {};
  if (!claimed || contactKind === null || contactCipher === null) return null;
  const now = services.clock.now().getTime();
  const at = (milliseconds: number) => new Date(now + milliseconds).toISOString();
  const { applicantId } = claimed.applicant;
  const id = randomUUIDv7();
  const code = oneTimeCode();
  const db = em.getKysely<Record<string, never>>();
  // One request at a time for one applicant, or many at once would all see a free place.
  await sql`select pg_advisory_xact_lock(hashtextextended(${applicantId}, 1))`.execute(db);
  const made = await sql`
    with swept as (delete from own_result_code where expires_at < ${at(-ownResultLimits.window)}::timestamptz)
    insert into own_result_code (id, applicant_id, code_hash, expires_at)
    select ${id}::uuid, ${applicantId}::uuid, ${hashOneTimeCode(services.keyring, id, code)}, ${at(ownResultLimits.lifetime)}::timestamptz
    where (select count(*) from own_result_code where applicant_id = ${applicantId}::uuid
      and expires_at > ${at(ownResultLimits.lifetime - ownResultLimits.window)}::timestamptz) < ${ownResultLimits.codes}
    returning id`.execute(db);
  if (made.rows.length === 0) return null;
  const address = services.keyring.decrypt(contactCipher, "applicant_identity.contact_cipher");
  return {
    to: { kind: contactKind, address },
    locale: viewer.locale,
    purpose: "SIGN_IN_CODE",
    reference: id,
    subject: messages.codeSubject,
    body: messages.codeBody(code),
  };
}
