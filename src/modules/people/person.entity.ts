import { defineEntity, p } from "@mikro-orm/core";
import { base, ref } from "../../kernel/entity.ts";
import { Unit } from "./unit.entity.ts";
import { holdsRole, ownPerson } from "../../kernel/row-security.ts";

export const personKinds = ["OFFICIAL", "CITIZEN"] as const;
export type PersonKind = (typeof personKinds)[number];

const ownOrAdministrator = `id = ${ownPerson} or ${holdsRole("ADMINISTRATOR")}`;

/**
 * Someone who can sign in. Personal: one sees oneself; whoever holds an office sees the names of officials; administrators,
 * personnel officers and auditors see all.
 */
export const PersonSchema = defineEntity({
  name: "Person",
  properties: {
    ...base,
    version: p.integer().version(),
    displayName: p.string().length(200),
    /** NIP of an official: 18 digits. */
    employeeNumber: p.string().length(18).nullable(),
    unitId: ref(Unit, "unit_id").nullable().deleteRule("restrict").index("person_unit_idx"),
    kind: p.enum(personKinds),
    isActive: p.boolean().default(true),
  },
  uniques: [{ name: "person_employee_number_key", properties: ["employeeNumber"] }],
  policies: [
    {
      name: "person_read",
      command: "select",
      using: `id = ${ownPerson} or ${holdsRole("ADMINISTRATOR", "PERSONNEL_OFFICER", "AUDITOR")} or (kind = 'OFFICIAL' and ${holdsRole()})`,
    },
    { name: "person_add", command: "insert", check: ownOrAdministrator },
    { name: "person_change", command: "update", using: ownOrAdministrator, check: ownOrAdministrator },
  ],
});
export class Person extends PersonSchema.class {}
PersonSchema.setClass(Person);
