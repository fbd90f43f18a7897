import { Field, ID, Int, ObjectType } from "type-graphql";
import { NodeInterface } from "../../graphql/node.ts";
import { DateTime, LocalDate } from "../../graphql/scalars.ts";
import type { AnswerState, AnswerStep } from "./answer-clock.ts";
import { AnswerStepEnum, TopicStateEnum } from "./forum.enums.ts";
import type { TopicState } from "./topic.entity.ts";
import type { TopicRow } from "./topic.queries.ts";

@ObjectType("AnswerClock", {
  simpleResolvers: true,
  description: "The clock of an official answer: what is owed next and until when. Working days, holidays known; the last day counts.",
})
export class AnswerClockType implements AnswerState {
  @Field(() => AnswerStepEnum, { nullable: true, description: "The step that is owed next; null: everything is answered." })
  next!: AnswerStep | null;

  @Field(() => LocalDate, { nullable: true, description: "Its last day, inclusive; null where nothing is owed." })
  dueOn!: string | null;

  @Field(() => Boolean, { description: "Whether that day is over." })
  isOverdue!: boolean;

  @Field(() => LocalDate, { description: "Last day to take it in hand." })
  acknowledgeBy!: string;

  @Field(() => LocalDate, { description: "Last day of the first answer." })
  respondBy!: string;

  @Field(() => LocalDate, { description: "Last day of the final answer." })
  resolveBy!: string;

  @Field(() => DateTime, { nullable: true, description: "When it was taken in hand." })
  acknowledgedAt!: string | null;

  @Field(() => DateTime, { nullable: true, description: "When it was answered for the first time." })
  respondedAt!: string | null;

  @Field(() => DateTime, { nullable: true, description: "When it was answered finally." })
  resolvedAt!: string | null;
}

@ObjectType("Topic", { simpleResolvers: true, implements: NodeInterface, description: "A question or a subject of the forum. Public." })
export class TopicType implements Omit<
  TopicRow,
  "acknowledgeBy" | "respondBy" | "resolveBy" | "acknowledgedAt" | "respondedAt" | "resolvedAt"
> {
  @Field(() => ID, { description: "Id of the topic." })
  id!: string;

  @Field(() => String, { description: "Code that people quote, unique: TOP-7KQ4-M3XA." })
  code!: string;

  @Field(() => TopicStateEnum, { description: "Where it stands." })
  state!: TopicState;

  @Field(() => DateTime, { description: "When it was opened." })
  openedAt!: string;

  @Field(() => DateTime, { description: "When the last post was written." })
  lastPostAt!: string;

  @Field(() => Int, { description: "Posts, the opening one included." })
  postCount!: number;

  @Field(() => Boolean, { description: "Whether it stands among the frequent questions." })
  isFrequent!: boolean;

  @Field(() => Int, { description: "Rises with every change; send it back to notice that someone was faster." })
  version!: number;

  /** As stored; the field of the API leaves out that of a hidden topic (topic-field.resolver.ts). */
  title!: string;
  categoryId!: string;
  profileId!: string;
  answerUnitId!: string | null;
}
