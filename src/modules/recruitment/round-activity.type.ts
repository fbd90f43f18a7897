import { Field, ID, Int, ObjectType } from "type-graphql";
import { LiveFields } from "../../graphql/live-fields.type.ts";
import { DateTime } from "../../graphql/scalars.ts";
import { ResultListType } from "./result-list.type.ts";
import { ActivityKindEnum } from "./results.enums.ts";
import type { ActivityKind } from "./round-activity-kinds.ts";
import type { ActivityRow } from "./round-activity.queries.ts";

@ObjectType("RoundActivity", { simpleResolvers: true, description: "Something that happened in a round. Public." })
export class RoundActivityType implements ActivityRow {
  @Field(() => Int, { description: "Number of the round's topic under which it happened." })
  seq!: number;

  @Field(() => ActivityKindEnum, { description: "What." })
  kind!: ActivityKind;

  @Field(() => DateTime, { description: "When." })
  at!: string;

  @Field(() => Int, { nullable: true, description: "How many rows or people it is about; null where a number says nothing." })
  count!: number | null;

  @Field(() => String, { nullable: true, description: "Stage that it is about, where there is one." })
  stage!: string | null;
}

@ObjectType("RoundActivityChange", {
  simpleResolvers: true,
  implements: LiveFields,
  description: "Activities after fromSeq; with fromSeq 0 the newest 100.",
})
export class RoundActivityChangeType {
  @Field(() => ID, { description: "Changes when numbers begin anew; then everything is loaded again." })
  epoch!: string;

  @Field(() => Int, { description: "Number up to which the answer is right." })
  seq!: number;

  @Field(() => Int, { description: "Number that the answer builds on; 0: the first page, forget what you have." })
  fromSeq!: number;

  @Field(() => [RoundActivityType], { description: "Activities, the newest first; at most 100." })
  activities!: readonly RoundActivityType[];
}

@ObjectType("ResultListChange", {
  simpleResolvers: true,
  implements: LiveFields,
  description: "Lists of a round that were published, became final or were superseded after fromSeq.",
})
export class ResultListChangeType {
  @Field(() => ID, { description: "Changes when numbers begin anew; then everything is loaded again." })
  epoch!: string;

  @Field(() => Int, { description: "Number up to which the answer is right." })
  seq!: number;

  @Field(() => Int, { description: "Number that the answer builds on; 0: all published lists, forget what you have." })
  fromSeq!: number;

  @Field(() => [ResultListType], { description: "The lists as they stand, in the order in which they changed; a few." })
  resultLists!: readonly ResultListType[];
}
