import { defineEntity, p } from "@mikro-orm/core";
import { base, instant } from "../../kernel/entity.ts";

/** A one-time code that was sent. Knows an address only by its keyed hash, whether or not it belongs to a person. */
export const SignInCodeSchema = defineEntity({
  name: "SignInCode",
  properties: {
    ...base,
    addressHash: p.string().length(64),
    codeHash: p.string().length(64),
    expiresAt: instant(),
    /** Wrong codes that were tried. */
    tries: p.integer().default(0),
    usedAt: instant().nullable(),
  },
  indexes: [
    { name: "sign_in_code_address_idx", properties: ["addressHash", "expiresAt"] },
    { name: "sign_in_code_expires_idx", properties: ["expiresAt"] },
  ],
});
export class SignInCode extends SignInCodeSchema.class {}
SignInCodeSchema.setClass(SignInCode);
