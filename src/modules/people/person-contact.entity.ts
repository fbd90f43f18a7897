import { defineEntity, p } from "@mikro-orm/core";
import { base, instant, ref } from "../../kernel/entity.ts";
import { Person } from "./person.entity.ts";
import { holdsRole, ownPerson } from "../../kernel/row-security.ts";

/** The one address that a sign-in has proven to know: keyed hashes, separated by commas, in `app.contact`. */
const provenContact = "string_to_array(nullif(current_setting('app.contact', true), ''), ',')";
const ownOrAdministrator = `person_id = ${ownPerson} or ${holdsRole("ADMINISTRATOR")}`;

/** `PRINT`: no telephone and no e-mail; the address is the number on a card, and codes are printed at an office. */
export const contactKinds = ["EMAIL", "PHONE", "PRINT"] as const;
export type ContactKind = (typeof contactKinds)[number];

/** Where a person is reached, and by which one signs in. Seen by oneself, by administrators, and by a sign-in that knows the address. */
export const PersonContactSchema = defineEntity({
  name: "PersonContact",
  properties: {
    ...base,
    personId: ref(Person, "person_id").index("person_contact_person_idx"),
    kind: p.enum(contactKinds),
    addressCipher: p.string().length(1000),
    addressHash: p.string().length(64),
    /** Null: written down by an administrator and never used yet. */
    confirmedAt: instant().nullable(),
  },
  uniques: [{ name: "person_contact_address_key", properties: ["addressHash"] }],
  policies: [
    {
      name: "person_contact_read",
      command: "select",
      using: `person_id = ${ownPerson} or address_hash = any(${provenContact}) or ${holdsRole("ADMINISTRATOR")}`,
    },
    { name: "person_contact_add", command: "insert", check: ownOrAdministrator },
    { name: "person_contact_change", command: "update", using: ownOrAdministrator, check: ownOrAdministrator },
    { name: "person_contact_remove", command: "delete", using: ownOrAdministrator },
  ],
});
export class PersonContact extends PersonContactSchema.class {}
PersonContactSchema.setClass(PersonContact);
