import { ArgsType, Field, ID, InputType, Int } from "type-graphql";
import { ConnectionArgs } from "../../graphql/connection.ts";
import { Decimal } from "../../graphql/scalars.ts";
import { ScoreStageEnum } from "./results.enums.ts";
import type { ScoreStage } from "./score-stage.ts";

@ArgsType()
export class ScoreboardRowsArgs extends ConnectionArgs {
  @Field(() => String, { nullable: true, description: "Only this participant number, whole." })
  participant?: string | null;
}

@InputType("ScoreInput", { description: "Figures of one participant: SKD has twk, tiu and tkp, SKB has skb; absent has none." })
export class ScoreInput {
  @Field(() => String, { description: "Participant number (nomor peserta)." })
  participant!: string;

  @Field(() => Int, { nullable: true, description: "Nationality (TWK), points." })
  twk?: number | null;

  @Field(() => Int, { nullable: true, description: "General intelligence (TIU), points." })
  tiu?: number | null;

  @Field(() => Int, { nullable: true, description: "Personal characteristics (TKP), points." })
  tkp?: number | null;

  @Field(() => Decimal, { nullable: true, description: "Field test on the scale of 100, at most three decimals." })
  skb?: string | null;

  @Field(() => Boolean, { nullable: true, description: "Whether the participant was absent." })
  isAbsent?: boolean | null;
}

@InputType("ScoresRecordInput", { description: "Scores of one test of one vacancy." })
export class ScoresRecordInput {
  @Field(() => ID, { description: "Vacancy." })
  vacancyId!: string;

  @Field(() => ScoreStageEnum, { description: "Test." })
  stage!: ScoreStage;

  @Field(() => [ScoreInput], { description: "One entry a participant; 1 to 100." })
  entries!: ScoreInput[];

  @Field(() => String, { nullable: true, description: "8 to 100 letters or digits of your own: sent twice, it is done once." })
  clientMutationId?: string | null;
}
