import type { Keyring } from "../../kernel/personal.ts";
import type { SealedTable } from "../../kernel/sealed.ts";

/** Bound to the applicant, so that equal dates of two people have different hashes. Under every key, the current first. */
export const hashesOfBirthDate = (keyring: Pick<Keyring, "hashes">, applicantId: string, date: string): string[] =>
  keyring.hashes("BIRTH_DATE", `${applicantId}\u0000${date}`);

/** The module's encrypted columns, for whoever changes the key. */
export const recruitmentSealed: readonly SealedTable[] = [
  {
    name: "applicant_identity",
    columns: [
      { cipher: "name_cipher", context: "applicant_identity.name_cipher" },
      {
        cipher: "nik_cipher",
        context: "applicant_identity.nik_cipher",
        hash: { column: "nik_hash", of: (keyring, nik) => keyring.hashes("NIK", nik)[0] },
      },
      {
        cipher: "birth_date_cipher",
        context: "applicant_identity.birth_date_cipher",
        hash: { column: "birth_date_hash", of: (keyring, date, row) => hashesOfBirthDate(keyring, row["applicant_id"] ?? "", date)[0] },
      },
      { cipher: "gpa_cipher", context: "applicant_identity.gpa_cipher" },
      { cipher: "contact_cipher", context: "applicant_identity.contact_cipher" },
    ],
  },
];
