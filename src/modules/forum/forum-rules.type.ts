import { Field, Int, ObjectType } from "type-graphql";
import { LocalizedTextType } from "../../graphql/localized-text.type.ts";
import type { Text } from "../../kernel/text.ts";
import { HouseRuleEnum } from "./forum.enums.ts";
import type { HouseRule } from "./house-rules.ts";
import type { PostingLimit } from "./posting-limits.ts";

@ObjectType("HouseRuleText", { simpleResolvers: true, description: "A rule of the forum in words." })
export class HouseRuleTextType {
  @Field(() => HouseRuleEnum, { description: "The rule." })
  rule!: HouseRule;

  @Field(() => LocalizedTextType, { description: "What it says." })
  text!: Text;
}

@ObjectType("PostingLimit", { simpleResolvers: true, description: "How much an account may write, by its age in the forum." })
export class PostingLimitType implements PostingLimit {
  @Field(() => Int, { description: "Whole days since its first post; the largest that is reached holds." })
  fromDays!: number;

  @Field(() => Int, { description: "Posts in an hour." })
  postsPerHour!: number;

  @Field(() => Int, { description: "Topics in a day." })
  topicsPerDay!: number;

  @Field(() => Boolean, { description: "Whether it may write links." })
  mayLink!: boolean;
}
