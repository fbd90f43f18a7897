import { Field, InputType, Int, ObjectType } from "type-graphql";
import { Decimal, LocalDate } from "../../graphql/scalars.ts";
import { UserErrorType } from "../../graphql/user-error.type.ts";
import type { OwnPlacement, OwnRequirement } from "./own-result.queries.ts";
import { ResultStageEnum } from "./results.enums.ts";
import type { ResultStage } from "./result-list-transitions.ts";

@InputType("OwnResultRequestCodeInput", { description: "Who asks. All three must match what the official file says." })
export class OwnResultRequestCodeInput {
  @Field(() => String, { description: "Code of the round." })
  roundCode!: string;

  @Field(() => String, { description: "Participant number, as on the participant card." })
  participant!: string;

  @Field(() => LocalDate, { description: "Birth date." })
  birthDate!: string;
}

@InputType("OwnResultOpenInput", { description: "Who asks, with the code that was sent." })
export class OwnResultOpenInput extends OwnResultRequestCodeInput {
  @Field(() => String, { description: "Six digits; spaces and hyphens do not matter." })
  code!: string;
}

@ObjectType("OwnResultRequestCodePayload", {
  simpleResolvers: true,
  description: "The same for everyone: it never says whether anything matched.",
})
export class OwnResultRequestCodePayload {
  @Field(() => String, { nullable: true, description: "What to tell the person." })
  message!: string | null;

  @Field(() => Int, { nullable: true, description: "Minutes for which a code is valid." })
  expiresInMinutes!: number | null;

  @Field(() => [UserErrorType], { description: "Only what is wrong with the form of the input." })
  userErrors!: UserErrorType[];
}

@ObjectType("OwnRequirement", { simpleResolvers: true, description: "A requirement that is not met. Shown to the person only." })
export class OwnRequirementType implements OwnRequirement {
  @Field(() => String, { description: "Code of the requirement in the announcement." })
  requirementCode!: string;

  @Field(() => String, { description: "Why, as the verifier wrote it." })
  reason!: string;
}

@ObjectType("OwnResultStage", { simpleResolvers: true, description: "The own row of one stage, what it means, and what can be done." })
export class OwnResultStageType {
  @Field(() => ResultStageEnum, { description: "Stage." })
  stage!: ResultStage;

  @Field(() => String, { description: "What the status means, in one sentence, in the language of the request." })
  explanation!: string;

  @Field(() => [OwnRequirementType], { description: "Requirements that are not met, at the administrative stage; a few." })
  requirements!: readonly OwnRequirementType[];

  @Field(() => LocalDate, { nullable: true, description: "First day on which one may object; null where the stage has no objection." })
  objectionOpensOn!: string | null;

  @Field(() => LocalDate, { nullable: true, description: "Last day, inclusive." })
  objectionClosesOn!: string | null;

  @Field(() => Boolean, { description: "Whether the person may object now." })
  canObject!: boolean;

  @Field(() => String, {
    nullable: true,
    description: "Where to object: of a national round the address of SSCASN; null where it is not possible now.",
  })
  objectionUrl!: string | null;

  @Field(() => String, { description: "What to do now, in one sentence, in the language of the request." })
  whatNow!: string;

  own!: OwnPlacement;
}

@ObjectType("OwnResult", {
  simpleResolvers: true,
  description: "Everything that a person sees of the own selection. Shown after number, birth date and code only.",
})
export class OwnResultType {
  @Field(() => String, { description: "Participant number." })
  participant!: string;

  @Field(() => String, { nullable: true, description: "Name, as the official file has it." })
  name!: string | null;

  @Field(() => Decimal, { nullable: true, description: "Grade point average (IPK), as the official file has it." })
  gpa!: string | null;

  @Field(() => [OwnResultStageType], { description: "Stages with a published list, in order; three at most." })
  stages!: readonly OwnResultStageType[];

  roundId!: string;
  formationId!: string;
}

@ObjectType("OwnResultOpenPayload", { simpleResolvers: true, description: "The own result." })
export class OwnResultOpenPayload {
  @Field(() => OwnResultType, {
    nullable: true,
    description: "The own row with reasons and deadlines; null where something did not match.",
  })
  ownResult!: OwnResultType | null;

  @Field(() => [UserErrorType], { description: "One sentence for everything that may not match." })
  userErrors!: UserErrorType[];
}
