import type { SqlEntityManager } from "@mikro-orm/postgresql";
import type { Message } from "../../../kernel/messenger.ts";
import type { Viewer } from "../../../kernel/viewer.ts";
import { makeOneTimeCode } from "../../people/index.ts";
import { messages } from "../own-result.messages.ts";
import { findClaimed, type OwnResultServices, readClaim } from "./own-result-claim.ts";

/**
 * Makes a code with which an applicant opens the own row, and answers what writes the message to the contact of the file: call and send
 * it when the answer is on its way. `null`: number and birth date do not match, no contact is known, or the hour has had its codes. All
 * are answered alike, and after the same statements and writes.
 */
export async function requestOwnResult(
  em: SqlEntityManager,
  viewer: Viewer,
  input: unknown,
  services: OwnResultServices,
): Promise<(() => Message) | null> {
  const claim = readClaim(input, services);
  const claimed = await findClaimed(em, claim, services);
  const made = await makeOneTimeCode(em, claim.hashes, services);
  const { contactKind = null, contactCipher = null } = claimed?.identity ?? {};
  if (made === null || contactKind === null || contactCipher === null) return null;
  return () => ({
    to: { kind: contactKind, address: services.keyring.decrypt(contactCipher, "applicant_identity.contact_cipher") },
    locale: viewer.locale,
    purpose: "OWN_RESULT_CODE",
    reference: made.id,
    subject: messages.codeSubject,
    body: messages.codeBody(made.code),
  });
}
