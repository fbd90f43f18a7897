import { Field, ObjectType } from "type-graphql";
import { type Locale, say } from "../kernel/text.ts";
import type { AllowedAction } from "../kernel/transitions.ts";
import { DateTime } from "./scalars.ts";

@ObjectType("AllowedAction", {
  simpleResolvers: true,
  description: "What the viewer could do with an object in its present state, by the same table that the mutation asks.",
})
export class AllowedActionType {
  @Field(() => String, { description: "Name of the action, as in the object's transition table." })
  action!: string;

  @Field(() => Boolean, { description: "Whether it would be accepted now." })
  allowed!: boolean;

  @Field(() => String, { nullable: true, description: "Why not, in the language of the request; null where it is allowed." })
  reason!: string | null;

  @Field(() => DateTime, { nullable: true, description: "From when it will be possible, where a date decides." })
  availableFrom!: Date | null;

  @Field(() => Boolean, { description: "Whether a written reason must go with it." })
  isReasonRequired!: boolean;
}

/** The answer of `allowedActions` (kernel/transitions.ts) in the viewer's language. */
export const allowedActionsIn = (locale: Locale, actions: readonly AllowedAction<string>[]): AllowedActionType[] =>
  actions.map((each) => ({ ...each, reason: each.reason === null ? null : say(each.reason, locale) }));
