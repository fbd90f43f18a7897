import { Field, ID, Int, ObjectType } from "type-graphql";
import { NodeInterface } from "../../graphql/node.ts";
import { DateTime } from "../../graphql/scalars.ts";
import type { UndecidedTie } from "./committee-ties.ts";
import { TieDecisionStateEnum } from "./results.enums.ts";
import type { TieDecisionRow } from "./tie-decision.queries.ts";
import type { TieDecisionState } from "./tie-decision-state.ts";

@ObjectType("TieDecision", {
  simpleResolvers: true,
  implements: NodeInterface,
  description:
    "The committee's order of people whom every step of the rules leaves equal (keputusan panitia). Public once a published list rests on it.",
})
export class TieDecisionType implements TieDecisionRow {
  @Field(() => ID, { description: "Id of the decision." })
  id!: string;

  @Field(() => [String], { description: "Participant numbers; who stands first comes first." })
  participants!: string[];

  @Field(() => String, { description: "Number of the minutes (berita acara)." })
  documentNumber!: string;

  @Field(() => String, { description: "Why this order." })
  reason!: string;

  @Field(() => TieDecisionStateEnum, { description: "Where it stands." })
  state!: TieDecisionState;

  @Field(() => DateTime, { description: "When one member of the committee recorded it." })
  recordedAt!: string;

  @Field(() => DateTime, { nullable: true, description: "When another member certified it; null before." })
  confirmedAt!: string | null;

  @Field(() => String, { nullable: true, description: "Why it was withdrawn; else null." })
  withdrawalReason!: string | null;

  roundId!: string;
  formationId!: string;
}

@ObjectType("UndecidedTie", {
  simpleResolvers: true,
  description: "A tie on which a place depends and that survives every step: the committee decides. Seen by officers and committee.",
})
export class UndecidedTieType implements Omit<UndecidedTie, "formation"> {
  @Field(() => Int, { description: "How many of them can be placed." })
  places!: number;

  @Field(() => [String], {
    description: "Participant numbers of everyone to be ordered: the tied, and who equals them in another formation of that position.",
  })
  participants!: readonly string[];

  @Field(() => [String], { description: "Those whose GPA or birth date has to be imported before the committee may decide." })
  withoutEvidence!: readonly string[];

  isRecorded!: boolean;
  roundId!: string;
  formationId!: string;
}
