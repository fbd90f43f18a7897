import { normalisePublicCode } from "../../kernel/codes.ts";
import { type Keyring, maskEmail, maskPhone, normaliseEmail, normalisePhone } from "../../kernel/personal.ts";
import type { ContactKind } from "./person-contact.entity.ts";

/** Where a person is reached, in its one normal form. */
export interface Contact {
  readonly kind: ContactKind;
  readonly address: string;
}

/** Begins the number of every sign-in card: `KTU-7K3M-Q9XT`. */
export const cardPrefix = "KTU";

/** What kind of contact a text is, by its form alone: whether it belongs to someone plays no part. `null`: none of ours. */
export function readContact(text: string): Contact | null {
  const email = text.includes("@") ? normaliseEmail(text) : null;
  if (email !== null) return { kind: "EMAIL", address: email };
  const phone = normalisePhone(text);
  if (phone !== null) return { kind: "PHONE", address: phone };
  const card = normalisePublicCode(text);
  return card?.startsWith(`${cardPrefix}-`) ? { kind: "PRINT", address: card } : null;
}

/** Look-up hashes under every key, the current first. */
export const hashesOfContact = (keyring: Pick<Keyring, "hashes">, { kind, address }: Contact): string[] =>
  keyring.hashes(kind === "PRINT" ? "ADDRESS" : kind, address);

/** As an office may see it. The number of a card is no secret: it is printed, and worth nothing without a code. */
export function maskContact({ kind, address }: Contact): string {
  if (kind === "EMAIL") return maskEmail(address);
  return kind === "PHONE" ? maskPhone(address) : address;
}

/** Bound to the column, so that a cipher text cannot be moved elsewhere. */
export const contactContext = "person_contact.address";
