import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { z } from "zod";
import { record } from "../../../events.ts";
import { publicCode, type Random } from "../../../kernel/codes.ts";
import { reject } from "../../../kernel/errors.ts";
import { flushOrReject } from "../../../kernel/flush-or-reject.ts";
import { idField, readInput, refusal, textField } from "../../../kernel/input.ts";
import type { Keyring } from "../../../kernel/personal.ts";
import type { Viewer } from "../../../kernel/viewer.ts";
import { cardPrefix, type Contact, contactContext, hashesOfContact, readContact } from "../contact.ts";
import * as messages from "../people.messages.ts";
import { PersonContact } from "../person-contact.entity.ts";
import { Person } from "../person.entity.ts";
import { activeUnit } from "./add-unit.ts";

export interface PersonServices {
  readonly keyring: Keyring;
  readonly random?: Random;
}

export const personFields = {
  displayName: textField(200),
  employeeNumber: textField(30)
    .transform((number) => number.replace(/[\s.]/g, ""))
    .refine((number) => /^\d{18}$/.test(number), refusal("INVALID", messages.employeeNumberForm))
    .nullish(),
  unitId: idField().nullish(),
};

/** Registers an official. Without a contact the person gets a card, whose number stands in the payload's contacts. */
export async function addPerson(
  em: SqlEntityManager,
  _viewer: Viewer,
  input: unknown,
  services: PersonServices,
): Promise<{ personId: string }> {
  const given = readInput(z.object({ ...personFields, contact: textField(254).nullish() }), input);
  const contact: Contact = given.contact
    ? contactOf(given.contact, ["input", "contact"])
    : { kind: "PRINT", address: publicCode(cardPrefix, services.random) };
  if (given.unitId) await activeUnit(em, given.unitId, ["input", "unitId"]);
  const person = em.create(Person, {
    displayName: given.displayName,
    employeeNumber: given.employeeNumber ?? null,
    unitId: given.unitId ?? null,
    kind: "OFFICIAL",
  });
  await addContact(em, person.id, contact, ["input", "contact"], services);
  await record(em, "personChanged", { personId: person.id });
  return { personId: person.id };
}

/** The contact that an input names; Rejected with INVALID where it is neither e-mail nor telephone. */
export function contactOf(text: string, path: readonly string[]): Contact {
  const contact = readContact(text);
  return contact === null || contact.kind === "PRINT" ? reject("INVALID", path, messages.contactForm) : contact;
}

/** Writes the contact, and with it what is still unwritten of the person. Uniqueness is decided by the indexes. */
export async function addContact(
  em: SqlEntityManager,
  personId: string,
  contact: Contact,
  path: readonly string[],
  { keyring }: PersonServices,
): Promise<void> {
  await flushPerson(em);
  const [addressHash = "", ...olderHashes] = hashesOfContact(keyring, contact);
  // The index sees equal addresses under one key; under an older key the same address has another hash.
  if (olderHashes.length > 0 && (await em.count(PersonContact, { addressHash: { $in: olderHashes } })) > 0)
    reject("TAKEN", path, messages.contactTaken);
  em.create(PersonContact, {
    personId,
    kind: contact.kind,
    addressCipher: keyring.encrypt(contact.address, contactContext),
    addressHash,
  });
  await flushOrReject(em, { person_contact_address_key: { code: "TAKEN", path, message: messages.contactTaken } });
}

export async function flushPerson(em: SqlEntityManager): Promise<void> {
  await flushOrReject(em, {
    person_employee_number_key: { code: "TAKEN", path: ["input", "employeeNumber"], message: messages.employeeNumberTaken },
  });
}
