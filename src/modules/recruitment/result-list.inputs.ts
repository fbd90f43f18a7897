import { ArgsType, Field, ID, InputType } from "type-graphql";
import { ConnectionArgs } from "../../graphql/connection.ts";
import type { ResultStage } from "./result-list-transitions.ts";
import { ResultStageEnum } from "./results.enums.ts";

@InputType("PlacementFilter", { description: "Which rows of a list. What is left out does not filter." })
export class PlacementFilter {
  @Field(() => String, { nullable: true, description: "Participant number, whole." })
  participant?: string | null;

  @Field(() => ID, { nullable: true, description: "Formation applied for, or filled." })
  formationId?: string | null;

  @Field(() => String, { nullable: true, description: "Status code as printed." })
  status?: string | null;
}

@ArgsType()
export class PlacementsArgs extends ConnectionArgs {
  @Field(() => PlacementFilter, { nullable: true, description: "Which rows." })
  filter?: PlacementFilter | null;
}

@InputType("ResultListComputeInput", { description: "What to compute." })
export class ResultListComputeInput {
  @Field(() => ID, { description: "Round." })
  roundId!: string;

  @Field(() => ResultStageEnum, { description: "Stage." })
  stage!: ResultStage;

  @Field(() => String, { nullable: true, description: "Makes sending it twice do it once." })
  clientMutationId?: string | null;
}

@InputType("ResultListSignInput", { description: "What to sign." })
export class ResultListSignInput {
  @Field(() => ID, { description: "List." })
  id!: string;
}

@InputType("ResultListPublishInput", { description: "What to publish." })
export class ResultListPublishInput {
  @Field(() => ID, { description: "List." })
  id!: string;
}

@InputType("ResultListFinaliseInput", { description: "What becomes final." })
export class ResultListFinaliseInput {
  @Field(() => ID, { description: "List." })
  id!: string;
}

@InputType("ResultListSupersedeInput", { description: "What is taken back, and why." })
export class ResultListSupersedeInput {
  @Field(() => ID, { description: "List." })
  id!: string;

  @Field(() => String, { description: "Why; everyone reads it. At most 1,000 characters." })
  reason!: string;
}
