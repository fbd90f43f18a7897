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
 * so this writes what is the same in all of them: `const UnitAddPayload = payloadOf("UnitAddPayload", "…", { unit: … })`.
 */
export function payloadOf(name: string, description: string, fields: Readonly<Record<string, PayloadField>>): ClassType<object> {
  class Payload {
    userErrors!: UserErrorType[];
  }
  for (const [field, { type, description: text }] of Object.entries(fields)) {
    Field(() => type as ClassType<object>, { nullable: true, description: text })(Payload.prototype, field);
  }
  Field(() => [UserErrorType], { description: "Why nothing was changed; empty where it was." })(Payload.prototype, "userErrors");
  ObjectType(name, { simpleResolvers: true, description })(Payload);
  return Payload;
}
