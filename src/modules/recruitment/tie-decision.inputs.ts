import { Field, ID, InputType } from "type-graphql";

@InputType("TieDecisionRecordInput", { description: "The committee's order of people whom nothing else separates." })
export class TieDecisionRecordInput {
  @Field(() => ID, { description: "Round." })
  roundId!: string;

  @Field(() => ID, { description: "Formation with the place on which the tie hangs." })
  formationId!: string;

  @Field(() => [String], { description: "Participant numbers of `UndecidedTie.participants`, who stands first comes first." })
  participants!: string[];

  @Field(() => String, { description: "Number of the minutes (berita acara), at most 100 characters. Published with the list." })
  documentNumber!: string;

  @Field(() => String, { description: "Why this order; published with the list. At most 1,000 characters." })
  reason!: string;

  @Field(() => String, { nullable: true, description: "Makes sending it twice do it once." })
  clientMutationId?: string | null;
}

@InputType("TieDecisionConfirmInput", { description: "What to certify." })
export class TieDecisionConfirmInput {
  @Field(() => ID, { description: "Decision." })
  id!: string;
}

@InputType("TieDecisionWithdrawInput", { description: "What is taken back, and why." })
export class TieDecisionWithdrawInput {
  @Field(() => ID, { description: "Decision." })
  id!: string;

  @Field(() => String, { description: "Why; read inside. At most 1,000 characters." })
  reason!: string;
}
