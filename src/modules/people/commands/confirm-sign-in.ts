import { LockMode, type SqlEntityManager } from "@mikro-orm/postgresql";
import { z } from "zod";
import { hashesOfToken, publicCode, secretToken } from "../../../kernel/codes.ts";
import { readInput, refusal, textField } from "../../../kernel/input.ts";
import type { Viewer } from "../../../kernel/viewer.ts";
import { type Contact, contactContext, hashesOfContact, readContact } from "../contact.ts";
import { PersonContact } from "../person-contact.entity.ts";
import { Person } from "../person.entity.ts";
import { RoleGrant } from "../role-grant.entity.ts";
import { Session } from "../session.entity.ts";
import { longestSession, sessionKindOf } from "../session-rules.ts";
import * as messages from "../sign-in.messages.ts";
import { actAs, proveContact } from "./act-as.ts";
import { endSessions } from "./end-sessions.ts";
import type { CodeServices } from "./make-one-time-code.ts";
import { useOneTimeCode } from "./use-one-time-code.ts";

export type SignInOutcome =
  | { readonly kind: "WRONG_CODE" }
  | { readonly kind: "ACCOUNT_CLOSED" }
  /** @param maxAge seconds that the cookie may live */
  | { readonly kind: "SIGNED_IN"; readonly secret: string; readonly personId: string; readonly sessionId: string; readonly maxAge: number };

/**
 * Signs in with a code. A refusal is an answer and not thrown: what it writes down (the try, the use) must be committed. A wrong
 * code, an old one and a contact that never asked are one answer, after the same statements.
 */
export async function confirmSignIn(em: SqlEntityManager, viewer: Viewer, input: unknown, services: CodeServices): Promise<SignInOutcome> {
  const given = readInput(inputSchema, input);
  const contact = readContact(given.contact);
  if (contact === null || !(await useOneTimeCode(em, hashesOfContact(services.keyring, contact), given.code, services)))
    return { kind: "WRONG_CODE" };
  const person = await findOrAddPerson(em, contact, services);
  if (person === null) return { kind: "WRONG_CODE" };
  if (!person.isActive) return { kind: "ACCOUNT_CLOSED" };
  // A new secret with every sign-in: one that someone placed in this browser beforehand is worth nothing.
  if (viewer.kind === "PERSON" && viewer.personId && viewer.sessionId)
    await endSessions(em, { personId: viewer.personId, id: viewer.sessionId }, services);
  const holdsRole = (await em.count(RoleGrant, { personId: person.id, state: "ACTIVE" })) > 0;
  return openSession(em, person, holdsRole, given.device ?? null, services);
}

const inputSchema = z.object({
  contact: textField(254),
  code: z.string().refine((code) => /^\d{6}$/.test(code.replace(/[\s-]/g, "")), refusal("INVALID", messages.codeForm)),
  device: textField(100).nullish(),
});

/** The person of the contact, or a new citizen. `null`: a card that was never given out. */
async function findOrAddPerson(em: SqlEntityManager, contact: Contact, { clock, keyring }: CodeServices): Promise<Person | null> {
  const hashes = hashesOfContact(keyring, contact);
  await proveContact(em, hashes);
  const known = await em.findOne(PersonContact, { addressHash: { $in: hashes } });
  if (known !== null) {
    await actAs(em, known.personId);
    known.confirmedAt ??= clock.now();
    // Shared with other sign-ins, not with closing the account: that waits, or has been.
    return em.findOneOrFail(Person, { id: known.personId }, { lockMode: LockMode.PESSIMISTIC_READ });
  }
  if (contact.kind === "PRINT") return null;
  const person = em.create(Person, { displayName: publicCode("WRG", undefined, 4), kind: "CITIZEN", isActive: true });
  await actAs(em, person.id);
  em.create(PersonContact, {
    personId: person.id,
    kind: contact.kind,
    addressCipher: keyring.encrypt(contact.address, contactContext),
    addressHash: hashes[0] ?? "",
    confirmedAt: clock.now(),
  });
  return person;
}

async function openSession(
  em: SqlEntityManager,
  person: Person,
  holdsRole: boolean,
  device: string | null,
  { clock, keyring, random }: CodeServices,
): Promise<SignInOutcome> {
  const kind = sessionKindOf(person, holdsRole);
  const secret = secretToken(random);
  const now = clock.now();
  const session = em.create(Session, {
    tokenHash: hashesOfToken(keyring, secret)[0] ?? "",
    personId: person.id,
    kind,
    lastUsedAt: now,
    expiresAt: new Date(now.getTime() + longestSession[kind]),
    device,
  });
  await em.flush();
  return { kind: "SIGNED_IN", secret, personId: person.id, sessionId: session.id, maxAge: longestSession[kind] / 1000 };
}
