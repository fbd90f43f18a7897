import { defineEntity, p } from "@mikro-orm/core";
import { base, ref } from "../../kernel/entity.ts";
import { Person } from "./person.entity.ts";
import { holdsRole, ownPerson } from "../../kernel/row-security.ts";

const ownOrOfficer = `person_id = ${ownPerson} or ${holdsRole("PERSONNEL_OFFICER")}`;

/** Citizen number and birth date: sealed. A citizen's number is kept only as a hash, so its cipher stays null. */
export const PersonIdentitySchema = defineEntity({
  name: "PersonIdentity",
  properties: {
    ...base,
    personId: ref(Person, "person_id"),
    nikCipher: p.string().length(1000).nullable(),
    nikHash: p.string().length(64).nullable(),
    birthDateCipher: p.string().length(1000).nullable(),
  },
  uniques: [
    { name: "person_identity_person_key", properties: ["personId"] },
    { name: "person_identity_nik_key", properties: ["nikHash"] },
  ],
  policies: [{ name: "person_identity_own", using: ownOrOfficer, check: ownOrOfficer }],
});
export class PersonIdentity extends PersonIdentitySchema.class {}
PersonIdentitySchema.setClass(PersonIdentity);
