import { LockMode, type SqlEntityManager } from "@mikro-orm/postgresql";
import { z } from "zod";
import { record } from "../../../events.ts";
import type { Clock } from "../../../kernel/clock.ts";
import { AccessError, reject } from "../../../kernel/errors.ts";
import { idField, readInput, refuseStale, textField } from "../../../kernel/input.ts";
import { allowedActions } from "../../../kernel/transitions.ts";
import type { Viewer } from "../../../kernel/viewer.ts";
import { ApiToken } from "../api-token.entity.ts";
import * as messages from "../people.messages.ts";
import { PersonContact } from "../person-contact.entity.ts";
import { Person } from "../person.entity.ts";
import { type PersonAction, personTransitions } from "../person-transitions.ts";
import { RoleGrant } from "../role-grant.entity.ts";
import { addContact, contactOf, flushPerson, personFields, type PersonServices } from "./add-person.ts";
import { activeUnit } from "./add-unit.ts";
import { endSessions } from "./end-sessions.ts";

/**
 * Changes a person. What is left out stays; `null` clears. Closing an account ends its sessions and tokens. The contacts of someone
 * with a role stay as they are: whoever could add his own address there could sign in as the second administrator.
 */
export async function updatePerson(
  em: SqlEntityManager,
  viewer: Viewer,
  input: unknown,
  services: PersonServices & { readonly clock: Clock },
): Promise<{ personId: string }> {
  const { id, version, addContact: added, removeContactId: removed, ...changes } = readInput(inputSchema, input);
  const person = await em.findOne(Person, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (person === null) throw new AccessError("NOT_FOUND", messages.notFound);
  refuseStale(version, person.version);
  if (changes.unitId) await activeUnit(em, changes.unitId, ["input", "unitId"]);
  const assertMay = await rulesFor(em, viewer, person, services.clock);
  if (changes.isActive === false && person.isActive) {
    assertMay("CLOSE", "isActive");
    await closeAccount(em, person, services);
  }
  if (added || removed) assertMay("CHANGE_CONTACTS", added ? "addContact" : "removeContactId");
  em.assign(person, Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)));
  await flushPerson(em);
  if (added) await addContact(em, id, contactOf(added, ["input", "addContact"]), ["input", "addContact"], services);
  if (removed) await removeContact(em, person, removed, services);
  await record(em, "personChanged", { personId: id });
  return { personId: id };
}

const inputSchema = z.object({
  id: idField(),
  version: z.int().nullish(),
  displayName: personFields.displayName.optional(),
  employeeNumber: personFields.employeeNumber,
  unitId: personFields.unitId,
  isActive: z.boolean().optional(),
  addContact: textField(254).nullish(),
  removeContactId: idField().nullish(),
});

/** Asks the table of accounts, and puts what it refuses beside the field. */
async function rulesFor(em: SqlEntityManager, viewer: Viewer, person: Person, clock: Clock) {
  const holdsRole = (await em.count(RoleGrant, { personId: person.id, state: { $in: ["PROPOSED", "ACTIVE"] } })) > 0;
  const subject = { id: person.id, state: person.isActive ? "OPEN" : "CLOSED", holdsRole } as const;
  return (action: PersonAction, field: string): void => {
    const found = allowedActions(personTransitions, subject, viewer, clock.now()).find((each) => each.action === action);
    if (found?.reason) reject("NOT_ALLOWED", ["input", field], found.reason);
  };
}

async function closeAccount(em: SqlEntityManager, person: Person, services: { readonly clock: Clock }): Promise<void> {
  await endSessions(em, { personId: person.id }, services);
  await em.nativeUpdate(ApiToken, { personId: person.id, revokedAt: null }, { revokedAt: services.clock.now() });
}

/** Sessions opened with the contact end too: one cannot tell which they are, so all of the person's do. */
async function removeContact(em: SqlEntityManager, person: Person, contactId: string, services: { readonly clock: Clock }): Promise<void> {
  const contact =
    (await em.findOne(PersonContact, { id: contactId, personId: person.id })) ??
    reject("NOT_FOUND", ["input", "removeContactId"], messages.notFound);
  em.remove(contact);
  await em.flush();
  await endSessions(em, { personId: person.id }, services);
}
