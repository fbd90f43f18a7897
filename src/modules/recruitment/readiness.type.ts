import { Extensions, Field, Int, ObjectType } from "type-graphql";
import type { Role } from "../../kernel/viewer.ts";
import { RoleEnum } from "../people/index.ts";
import type { ChainReadiness, Duty, DutyChain, DutyReadiness } from "./readiness.ts";
import { DutyChainEnum, DutyEnum } from "./round.enums.ts";

@ObjectType("DutyReadiness", { simpleResolvers: true, description: "Whether a duty has someone of its own." })
export class DutyReadinessType implements DutyReadiness {
  @Field(() => DutyEnum, { description: "The duty." })
  duty!: Duty;

  @Field(() => [RoleEnum], { description: "Roles of which one is needed." })
  roles!: readonly Role[];

  @Field(() => Int, { description: "People who hold one of the roles for the organising unit today." })
  holders!: number;

  @Field(() => Boolean, { description: "Whether someone is left for it when the other duties of the chain have their people." })
  isCovered!: boolean;
}

@ObjectType("ChainReadiness", { simpleResolvers: true, description: "Duties that must be done by different people." })
export class ChainReadinessType implements Omit<ChainReadiness, "duties"> {
  @Field(() => DutyChainEnum, { description: "Which duties these are." })
  chain!: DutyChain;

  @Field(() => Int, { description: "People needed." })
  needed!: number;

  @Field(() => Int, { description: "Different people who hold a role of the chain." })
  assigned!: number;

  @Field(() => Boolean, { description: "Whether every duty has somebody." })
  isReady!: boolean;

  @Field(() => String, { description: "What is missing, in the language of the request." })
  message!: string;

  @Field(() => [DutyReadinessType], { description: "Its duties; at most four." })
  @Extensions({ listSize: 4 })
  duties!: readonly DutyReadinessType[];
}

@ObjectType("RoundReadiness", {
  simpleResolvers: true,
  description: "Whether a round has the people that separation of duties asks for. For those who read drafts.",
})
export class RoundReadinessType {
  @Field(() => Boolean, { description: "Whether every chain is ready." })
  isReady!: boolean;

  @Field(() => [ChainReadinessType], { description: "Chains of duties; at most three." })
  @Extensions({ listSize: 3 })
  chains!: readonly ChainReadinessType[];
}
