import { defineEntity, p } from "@mikro-orm/core";
import { base, instant, ref } from "../../kernel/entity.ts";
import { roles } from "../../kernel/viewer.ts";
import { Person } from "./person.entity.ts";
import { Unit } from "./unit.entity.ts";

export const grantStates = ["PROPOSED", "ACTIVE", "REFUSED", "ENDED"] as const;
export type GrantState = (typeof grantStates)[number];

/**
 * A role for a person in a unit and a period. One administrator proposes, another confirms, neither for himself. What the
 * policies of personal tables look at: so this table has none of its own.
 */
export const RoleGrantSchema = defineEntity({
  name: "RoleGrant",
  properties: {
    ...base,
    personId: ref(Person, "person_id").index("role_grant_person_idx"),
    role: p.enum(roles),
    unitId: ref(Unit, "unit_id").index("role_grant_unit_idx"),
    startsOn: p.date(),
    /** Last day, inclusive. Null: until it is ended. */
    endsOn: p.date().nullable(),
    /** Acting officer (Plt/Plh): has a last day. */
    isActing: p.boolean().default(false),
    state: p.enum(grantStates).default("PROPOSED"),
    /** Why it is given: the decree, the letter. */
    reason: p.string().length(1000),
    /** Null: written by the operator at the machine, when there were not two administrators. */
    proposedById: ref(Person, "proposed_by_id").nullable().deleteRule("restrict").index("role_grant_proposed_by_idx"),
    decidedById: ref(Person, "decided_by_id").nullable().deleteRule("restrict").index("role_grant_decided_by_idx"),
    decidedAt: instant().nullable(),
    /** Null where the last day ended it. */
    endedById: ref(Person, "ended_by_id").nullable().deleteRule("restrict").index("role_grant_ended_by_idx"),
    endedAt: instant().nullable(),
    /** Why it was refused or ended. */
    stateReason: p.string().length(1000).nullable(),
  },
  // The day belongs to it: a successor of a grant that is about to end is proposed before the end.
  uniques: [
    { name: "role_grant_open_key", properties: ["personId", "role", "unitId", "startsOn"], where: "state in ('PROPOSED', 'ACTIVE')" },
  ],
  checks: [
    { name: "role_grant_window_check", expression: "ends_on is null or ends_on >= starts_on" },
    { name: "role_grant_acting_check", expression: "not is_acting or ends_on is not null" },
    // The rule of two administrators once more, below every command: only the operator's own grants have no proposer.
    {
      name: "role_grant_two_people_check",
      expression:
        "proposed_by_id is null or state in ('PROPOSED', 'REFUSED') or (decided_by_id is not null and decided_by_id <> proposed_by_id and decided_by_id <> person_id and proposed_by_id <> person_id)",
    },
  ],
});
export class RoleGrant extends RoleGrantSchema.class {}
RoleGrantSchema.setClass(RoleGrant);
