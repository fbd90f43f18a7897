import { type ClassType, Field, ObjectType } from "type-graphql";
import { UserErrorType } from "../../graphql/user-error.type.ts";

/**
 * The payload of one mutation: `payloadOf("RoundDraft", "round", RoundType, …)` is the class `RoundDraftPayload` with the fields
 * `round` and `userErrors`. Every mutation has its own, so that each can grow alone.
 */
export function payloadOf(mutation: string, field: string, type: ClassType<object>, description: string): ClassType<object> {
  @ObjectType(`${mutation}Payload`, {
    simpleResolvers: true,
    description: `What ${mutation.slice(0, 1).toLowerCase()}${mutation.slice(1)} changed.`,
  })
  class Payload {
    @Field(() => [UserErrorType], { description: "What stands in the way; empty where it was done." })
    userErrors!: UserErrorType[];
  }
  Field(() => type, { nullable: true, description })(Payload.prototype, field);
  return Payload;
}
