import { defineEntity, p } from "@mikro-orm/core";
import { base, instant, ref } from "../../kernel/entity.ts";
import { Person } from "./person.entity.ts";
import { Unit } from "./unit.entity.ts";

/** A secret for a program, in the name of the person who made it. It can do what its scopes say and never more than its owner. */
export const ApiTokenSchema = defineEntity({
  name: "ApiToken",
  properties: {
    ...base,
    personId: ref(Person, "person_id").index("api_token_person_idx"),
    name: p.string().length(100),
    tokenHash: p.string().length(64),
    scopes: p.array(),
    /** Limits the owner's grants to this unit and those below it. */
    unitId: ref(Unit, "unit_id").nullable().deleteRule("restrict").index("api_token_unit_idx"),
    expiresAt: instant(),
    revokedAt: instant().nullable(),
    lastUsedAt: instant().nullable(),
  },
  uniques: [{ name: "api_token_token_key", properties: ["tokenHash"] }],
});
export class ApiToken extends ApiTokenSchema.class {}
ApiTokenSchema.setClass(ApiToken);
