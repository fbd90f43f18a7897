import { randomUUIDv7 } from "node:crypto";
import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import { z } from "zod";
import type { Clock } from "../../../kernel/clock.ts";
import { hashOneTimeCode, oneTimeCode, type Random } from "../../../kernel/codes.ts";
import { reject } from "../../../kernel/errors.ts";
import { readInput, textField } from "../../../kernel/input.ts";
import type { Message } from "../../../kernel/messenger.ts";
import type { Keyring } from "../../../kernel/personal.ts";
import type { Viewer } from "../../../kernel/viewer.ts";
import { type Contact, hashesOfContact, readContact } from "../contact.ts";
import * as peopleMessages from "../people.messages.ts";
import { codeLifetime, codeWindow, mostCodes } from "../session-rules.ts";
import * as messages from "../sign-in.messages.ts";

export interface CodeServices {
  readonly clock: Clock;
  readonly keyring: Keyring;
  readonly random?: Random;
}

/**
 * Makes a one-time code for a contact and answers the message that carries it; send it after the commit. Whether the contact
 * belongs to a person is not asked here at all, so answer, statements and time cannot tell. `null`: the contact has had its
 * codes for this hour; that is answered like any other request.
 */
export async function requestSignInCode(
  em: SqlEntityManager,
  viewer: Viewer,
  input: unknown,
  services: CodeServices,
): Promise<Message | null> {
  const given = readInput(z.object({ contact: textField(254) }), input);
  const contact = readContact(given.contact) ?? reject("INVALID", ["input", "contact"], peopleMessages.contactForm);
  if (contact.kind === "PRINT") reject("NOT_ALLOWED", ["input", "contact"], messages.cardNeedsOffice);
  return makeCode(em, contact, viewer.locale, services);
}

/** For the two ways to get a code: on request, and printed by an office. */
export async function makeCode(
  em: SqlEntityManager,
  contact: Contact,
  locale: Viewer["locale"],
  { clock, keyring, random }: CodeServices,
): Promise<Message | null> {
  const now = clock.now().getTime();
  const at = (milliseconds: number) => new Date(now + milliseconds).toISOString();
  const id = randomUUIDv7();
  const code = oneTimeCode(random);
  const addressHashes = hashesOfContact(keyring, contact);
  const [addressHash = ""] = addressHashes;
  const db = em.getKysely<Record<string, never>>();
  // One request at a time for one contact, or many at once would all see a free place.
  await sql`select pg_advisory_xact_lock(hashtextextended(${addressHash}, 0))`.execute(db);
  const made = await sql`
    with swept as (delete from sign_in_code where expires_at < ${at(-codeWindow)}::timestamptz)
    insert into sign_in_code (id, address_hash, code_hash, expires_at)
    select ${id}::uuid, ${addressHash}, ${hashOneTimeCode(keyring, id, code)}, ${at(codeLifetime)}::timestamptz
    where (select count(*) from sign_in_code where address_hash = any(${addressHashes}::text[]) and expires_at > ${at(codeLifetime - codeWindow)}::timestamptz) < ${mostCodes}
    returning id`.execute(db);
  if (made.rows.length === 0) return null;
  const minutes = codeLifetime / 60_000;
  const isPrinted = contact.kind === "PRINT";
  return {
    to: contact,
    locale,
    purpose: "SIGN_IN_CODE",
    reference: id,
    subject: messages.codeSubject,
    body: isPrinted ? messages.sheetBody(code, minutes) : messages.codeBody(code, minutes),
  };
}
