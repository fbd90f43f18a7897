import { Field, ObjectType, registerEnumType } from "type-graphql";
import { type UserErrorCode, userErrorCodes } from "../kernel/errors.ts";

/** The codes as the map that type-graphql takes for an enum. */
export const UserErrorCodeEnum = Object.fromEntries(userErrorCodes.map((code) => [code, code])) as {
  readonly [Code in UserErrorCode]: Code;
};

registerEnumType(UserErrorCodeEnum, {
  name: "UserErrorCode",
  description: "What kind of refusal it is. General on purpose: the message says what happened.",
  valuesConfig: {
    REQUIRED: { description: "A value is missing." },
    INVALID: { description: "The value has the wrong form." },
    TOO_LONG: { description: "The value is longer than allowed." },
    TOO_SHORT: { description: "The value is shorter than allowed." },
    OUT_OF_RANGE: { description: "The number or date is outside its bounds." },
    TAKEN: { description: "Someone or something else already has this value." },
    NOT_UNIQUE: { description: "The same value stands twice in the input." },
    NOT_FOUND: { description: "What the input refers to is not there or not visible." },
    CLOSED: { description: "The window has ended." },
    NOT_YET_OPEN: { description: "The window has not begun." },
    FULL: { description: "No place is left." },
    STALE: { description: "It was changed by someone else since it was read." },
    NOT_ALLOWED: { description: "The rules do not allow it here; the message says where instead." },
    WRONG_STATE: { description: "It is not in a state in which this is possible." },
    SEPARATION_OF_DUTIES: { description: "Who did the earlier step may not do this one." },
    REASON_REQUIRED: { description: "A written reason is needed." },
    INCOMPLETE: { description: "Something that must come first is missing." },
    MISMATCH: { description: "Two values that belong together do not match." },
    EXPIRED: { description: "The code or link is too old." },
    TOO_MANY_TRIES: { description: "Too many attempts; wait before the next." },
  },
});

@ObjectType("UserError", { simpleResolvers: true, description: "Something the user can act on. Nothing was changed." })
export class UserErrorType {
  @Field(() => UserErrorCodeEnum, { description: "Lets a screen react without reading the message." })
  code!: UserErrorCode;

  @Field(() => [String], { description: 'Where in the input: ["input", "quota"]. Empty where it concerns the whole.' })
  path!: string[];

  @Field(() => String, { description: "One sentence in the language of the request. Never repeats the input." })
  message!: string;
}
