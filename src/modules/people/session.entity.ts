import { defineEntity, p } from "@mikro-orm/core";
import { base, instant, ref } from "../../kernel/entity.ts";
import { Person } from "./person.entity.ts";

export const sessionKinds = ["STAFF", "CITIZEN"] as const;
export type SessionKind = (typeof sessionKinds)[number];

/** A signed-in browser or app. The cookie holds the secret, the table its hash. */
export const SessionSchema = defineEntity({
  name: "Session",
  properties: {
    ...base,
    tokenHash: p.string().length(64),
    personId: ref(Person, "person_id").index("session_person_idx"),
    kind: p.enum(sessionKinds),
    /** Right to the minute: writing it with every request would cost more than it tells. */
    lastUsedAt: instant(),
    /** Ends then, however busy it is. */
    expiresAt: instant(),
    revokedAt: instant().nullable(),
    /** As the person may recognise it: "Chrome, Android". */
    device: p.string().length(100).nullable(),
  },
  uniques: [{ name: "session_token_key", properties: ["tokenHash"] }],
  indexes: [{ name: "session_expires_idx", properties: ["expiresAt"] }],
});
export class Session extends SessionSchema.class {}
SessionSchema.setClass(Session);
