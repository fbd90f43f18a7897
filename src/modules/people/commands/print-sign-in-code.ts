import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { z } from "zod";
import { AccessError, reject } from "../../../kernel/errors.ts";
import { idField, readInput } from "../../../kernel/input.ts";
import type { Message } from "../../../kernel/messenger.ts";
import type { Viewer } from "../../../kernel/viewer.ts";
import { contactContext } from "../contact.ts";
import * as peopleMessages from "../people.messages.ts";
import { PersonContact } from "../person-contact.entity.ts";
import { Person } from "../person.entity.ts";
import { RoleGrant } from "../role-grant.entity.ts";
import * as messages from "../sign-in.messages.ts";
import type { CodeServices } from "./make-one-time-code.ts";
import { makeCode } from "./request-sign-in-code.ts";

/** A code for the card of a person who stands at the counter. The message goes to the printed sheets; `null`: enough for this hour. */
export async function printSignInCode(
  em: SqlEntityManager,
  viewer: Viewer,
  input: unknown,
  services: CodeServices,
): Promise<Message | null> {
  const { personId } = readInput(z.object({ personId: idField() }), input);
  const person = await em.findOne(Person, { id: personId });
  if (person === null) throw new AccessError("NOT_FOUND", peopleMessages.notFound);
  const card =
    (await em.findOne(PersonContact, { personId, kind: "PRINT" })) ?? reject("NOT_FOUND", ["input", "personId"], messages.noCard);
  // Whoever prints a code could use it: for someone with a role that would be a second signature.
  if ((await em.count(RoleGrant, { personId, state: { $in: ["PROPOSED", "ACTIVE"] } })) > 0)
    reject("NOT_ALLOWED", ["input", "personId"], messages.noCardWithRole);
  return makeCode(em, { kind: "PRINT", address: services.keyring.decrypt(card.addressCipher, contactContext) }, viewer.locale, services);
}
