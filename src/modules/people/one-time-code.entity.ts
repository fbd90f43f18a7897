import { defineEntity, p } from "@mikro-orm/core";
import { base, instant } from "../../kernel/entity.ts";

/**
 * A one-time code that was made. Knows what it was asked for (an address, a claim) only by its keyed hash, whether or not that leads
 * to anybody: rows of the known and of the unknown are the same.
 */
export const OneTimeCodeSchema = defineEntity({
  name: "OneTimeCode",
  properties: {
    ...base,
    subjectHash: p.string().length(64),
    codeHash: p.string().length(64),
    expiresAt: instant(),
    /** Wrong codes that were tried. */
    tries: p.integer().default(0),
    usedAt: instant().nullable(),
  },
  indexes: [
    { name: "one_time_code_subject_idx", properties: ["subjectHash", "expiresAt"] },
    { name: "one_time_code_expires_idx", properties: ["expiresAt"] },
  ],
});
export class OneTimeCode extends OneTimeCodeSchema.class {}
OneTimeCodeSchema.setClass(OneTimeCode);
