import { defineEntity, p } from "@mikro-orm/core";
import { base, instant, ref } from "../../kernel/entity.ts";
import { Applicant } from "./applicant.entity.ts";

/** A one-time code with which an applicant opens the own row. */
export const OwnResultCodeSchema = defineEntity({
  name: "OwnResultCode",
  properties: {
    ...base,
    applicantId: ref(Applicant, "applicant_id"),
    codeHash: p.string().length(64),
    expiresAt: instant(),
    /** Wrong codes that were tried. */
    tries: p.integer().default(0),
    usedAt: instant().nullable(),
  },
  indexes: [{ name: "own_result_code_applicant_idx", properties: ["applicantId", "expiresAt"] }],
});
export class OwnResultCode extends OwnResultCodeSchema.class {}
OwnResultCodeSchema.setClass(OwnResultCode);
