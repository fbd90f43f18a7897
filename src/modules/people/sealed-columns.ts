import type { SealedTable } from "../../kernel/sealed.ts";
import { contactContext, hashesOfContact } from "./contact.ts";
import type { ContactKind } from "./person-contact.entity.ts";

/** The module's encrypted columns, for whoever changes the key. */
export const peopleSealed: readonly SealedTable[] = [
  {
    name: "person_contact",
    columns: [
      {
        cipher: "address_cipher",
        context: contactContext,
        hash: {
          column: "address_hash",
          of: (keyring, address, row) => hashesOfContact(keyring, { kind: row["kind"] as ContactKind, address })[0],
        },
      },
    ],
  },
  {
    name: "person_identity",
    columns: [
      {
        cipher: "nik_cipher",
        context: "person_identity.nik_cipher",
        hash: { column: "nik_hash", of: (keyring, nik) => keyring.hashes("NIK", nik)[0] },
      },
      { cipher: "birth_date_cipher", context: "person_identity.birth_date_cipher" },
    ],
  },
];
