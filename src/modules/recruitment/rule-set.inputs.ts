import { Field, ID, InputType } from "type-graphql";

@InputType("RuleSetProposeInput", { description: "A new rule set." })
export class RuleSetProposeInput {
  @Field(() => String, {
    description:
      "The whole rule set as JSON, in the form of RuleSet.content; at most 100,000 characters. The path of a refusal goes on into it.",
  })
  content!: string;

  @Field(() => String, { nullable: true, description: "Makes sending it twice do it once." })
  clientMutationId?: string | null;
}

@InputType("RuleSetRefuseInput", { description: "Which proposal to refuse." })
export class RuleSetRefuseInput {
  @Field(() => ID, { description: "Id of the rule set." })
  id!: string;

  @Field(() => String, { description: "Why, for whoever proposed it; at most 1,000 characters." })
  reason!: string;
}

@InputType("RuleSetWithdrawInput", { description: "Which proposal to take back." })
export class RuleSetWithdrawInput {
  @Field(() => ID, { description: "Id of the rule set." })
  id!: string;
}

@InputType("RuleSetConfirmInput", { description: "Which rule set to confirm." })
export class RuleSetConfirmInput {
  @Field(() => ID, { description: "Id of the rule set." })
  id!: string;
}
