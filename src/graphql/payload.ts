import { type ClassType, Field, ObjectType } from "type-graphql";
import { UserErrorType } from "./user-error.type.ts";

/** One entity of a payload: `{ unit: { type: UnitType, description: "The unit as it is now." } }`. */
export interface PayloadField {
  /** A class or scalar; `[UnitType]` for a list. */
  readonly type: ClassType<object> | object;
  readonly description: string;
}

/**
 * The payload of one mutation: the entities (each null where the mutation was refused) and `userErrors`. Every mutation has its own,
 * so this writes what is the same in all of them: `const SignInPayload = payloadWith("SignInPayload", "…", { viewer: … })`.
 */
export function payloadWith(name: string, description: string, fields: Readonly<Record<string, PayloadField>>): ClassType<object> {
  class Payload {
    userErrors!: UserErrorType[];
  }
  for (const [field, { type, description: text }] of Object.entries(fields)) {
    Field(() => type as ClassType<object>, { nullable: true, description: text })(Payload.prototype, field);
  }
  Field(() => [UserErrorType], { description: "What stands in the way; empty where it was done." })(Payload.prototype, "userErrors");
  ObjectType(name, { simpleResolvers: true, description })(Payload);
  return Payload;
}

/**
 * The payload of a mutation that changes one thing: `payloadOf("RoundDraft", "round", RoundType, "…")` is the class `RoundDraftPayload`
 * with the fields `round` and `userErrors`.
 */
export const payloadOf = (mutation: string, field: string, type: ClassType<object>, description: string): ClassType<object> =>
  payloadWith(`${mutation}Payload`, `What ${mutation.slice(0, 1).toLowerCase()}${mutation.slice(1)} changed.`, {
    [field]: { type, description },
  });
