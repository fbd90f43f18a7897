import { defineEntity, p } from "@mikro-orm/core";
import { base, ref } from "../../kernel/entity.ts";
import { holdsRole } from "../../kernel/row-security.ts";
import { Applicant } from "./applicant.entity.ts";

export const applicantContactKinds = ["EMAIL", "PHONE"] as const;

/** The applicant for whom a transaction runs that has proven number and birth date (own-result.queries.ts): only their own row. */
const ownApplicant = "(select nullif(current_setting('app.applicant', true), '')::uuid)";

/** Who a participant is: encrypted, seen by the personnel officers and the committee of a command, and by the applicant. */
export const ApplicantIdentitySchema = defineEntity({
  name: "ApplicantIdentity",
  properties: {
    ...base,
    applicantId: ref(Applicant, "applicant_id"),
    nameCipher: p.string().length(1000).nullable(),
    nikCipher: p.string().length(1000).nullable(),
    nikHash: p.string().length(64).nullable(),
    birthDateCipher: p.string().length(1000).nullable(),
    /** Bound to the applicant: equal dates of two people have different hashes. */
    birthDateHash: p.string().length(64).nullable(),
    gpaCipher: p.string().length(1000).nullable(),
    contactKind: p.enum(applicantContactKinds).nullable(),
    contactCipher: p.string().length(1000).nullable(),
  },
  uniques: [{ name: "applicant_identity_applicant_key", properties: ["applicantId"] }],
  indexes: [{ name: "applicant_identity_nik_idx", properties: ["nikHash"] }],
  checks: [{ name: "applicant_identity_contact_check", expression: "(contact_kind is null) = (contact_cipher is null)" }],
  policies: [
    {
      name: "applicant_identity_read",
      command: "select",
      using: `applicant_id = ${ownApplicant} or ${holdsRole("PERSONNEL_OFFICER", "COMMITTEE_MEMBER")}`,
    },
    { name: "applicant_identity_add", command: "insert", check: holdsRole("PERSONNEL_OFFICER") },
    { name: "applicant_identity_change", command: "update", using: holdsRole("PERSONNEL_OFFICER"), check: holdsRole("PERSONNEL_OFFICER") },
  ],
});
export class ApplicantIdentity extends ApplicantIdentitySchema.class {}
ApplicantIdentitySchema.setClass(ApplicantIdentity);
