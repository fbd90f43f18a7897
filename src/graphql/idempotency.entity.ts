import { defineEntity, p } from "@mikro-orm/core";
import { instant } from "../kernel/entity.ts";

/** A mutation that was carried out under an id of the client's, so that sending it twice does it once. */
export const IdempotencySchema = defineEntity({
  name: "Idempotency",
  properties: {
    /** Never anonymous. */
    personId: p.uuid().primary(),
    /** Name of the mutation. */
    operation: p.string().length(100).primary(),
    clientMutationId: p.string().length(100).primary(),
    /** SHA-256 of the input as canonical JSON: the same id with another input is a mistake of the client. */
    inputHash: p.string().length(64),
    /** Ids of the payload; never content. */
    result: p.json<Record<string, string | null>>(),
    createdAt: instant().defaultRaw("now()"),
  },
  indexes: [{ name: "idempotency_created_idx", properties: ["createdAt"] }],
});
export class Idempotency extends IdempotencySchema.class {}
IdempotencySchema.setClass(Idempotency);
