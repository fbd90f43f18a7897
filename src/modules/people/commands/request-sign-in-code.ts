import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { z } from "zod";
import { reject } from "../../../kernel/errors.ts";
import { readInput, textField } from "../../../kernel/input.ts";
import type { Message } from "../../../kernel/messenger.ts";
import type { Viewer } from "../../../kernel/viewer.ts";
import { type Contact, hashesOfContact, readContact } from "../contact.ts";
import * as peopleMessages from "../people.messages.ts";
import { codeLifetime } from "../session-rules.ts";
import * as messages from "../sign-in.messages.ts";
import { type CodeServices, makeOneTimeCode } from "./make-one-time-code.ts";

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
  services: CodeServices,
): Promise<Message | null> {
  const made = await makeOneTimeCode(em, hashesOfContact(services.keyring, contact), services);
  if (made === null) return null;
  const minutes = codeLifetime / 60_000;
  const isPrinted = contact.kind === "PRINT";
  return {
    to: contact,
    locale,
    purpose: "SIGN_IN_CODE",
    reference: made.id,
    subject: messages.codeSubject,
    body: isPrinted ? messages.sheetBody(made.code, minutes) : messages.codeBody(made.code, minutes),
  };
}
