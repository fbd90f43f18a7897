import { Field, ID, Int, ObjectType } from "type-graphql";
import { LiveFields } from "../../graphql/live-fields.type.ts";
import { DateTime, Decimal } from "../../graphql/scalars.ts";
import { VacancyStateEnum } from "./round.enums.ts";
import type { BoardRow } from "./scoreboard.queries.ts";
import type { VacancyState } from "./vacancy-transitions.ts";

@ObjectType("ScoreboardRow", {
  simpleResolvers: true,
  description: "What one participant has on the board of a vacancy. Public, without a name.",
})
export class ScoreboardRowType implements Omit<BoardRow, "formationId" | "threshold"> {
  @Field(() => ID, { description: "Id of the row: the same person keeps it." })
  id!: string;

  @Field(() => String, { description: "Participant number (nomor peserta)." })
  participant!: string;

  @Field(() => Int, { nullable: true, description: "Nationality (TWK), points." })
  twk!: number | null;

  @Field(() => Int, { nullable: true, description: "General intelligence (TIU), points." })
  tiu!: number | null;

  @Field(() => Int, { nullable: true, description: "Personal characteristics (TKP), points." })
  tkp!: number | null;

  @Field(() => Int, { nullable: true, description: "Sum of the three." })
  total!: number | null;

  @Field(() => Decimal, { nullable: true, description: "Field test (SKB) on the scale of 100." })
  skb!: string | null;

  @Field(() => Boolean, { description: "Whether the person was absent at the latest test on the board." })
  isAbsent!: boolean;

  @Field(() => Boolean, { description: "Whether a figure comes from the test site; the published list decides." })
  isProvisional!: boolean;

  @Field(() => Int, { description: "Number of the board under which the row last changed." })
  seq!: number;

  @Field(() => DateTime, { description: "When its newest figure was recorded, by the clock of the database." })
  recordedAt!: string;

  formationId!: string;
  threshold!: BoardRow["threshold"];
}

@ObjectType("Scoreboard", {
  simpleResolvers: true,
  description: "The scores of a vacancy as they come in. Public as soon as the vacancy is.",
})
export class ScoreboardType {
  @Field(() => ID, { description: "Changes when numbers begin anew." })
  epoch!: string;

  @Field(() => Int, { description: "Number up to which the board is right: since of scoreboardChanged." })
  seq!: number;

  @Field(() => DateTime, { description: "When this was read, by the server's clock." })
  asOf!: Date;

  @Field(() => VacancyStateEnum, { description: "Where the vacancy stands." })
  state!: VacancyState;

  vacancyId!: string;
}

@ObjectType("ScoreboardChange", {
  simpleResolvers: true,
  implements: LiveFields,
  description: "Rows of a board that changed after fromSeq; with fromSeq 0 the first 100 rows in the order of the board.",
})
export class ScoreboardChangeType {
  @Field(() => ID, { description: "Changes when numbers begin anew; then everything is loaded again." })
  epoch!: string;

  @Field(() => Int, { description: "Number up to which the answer is right." })
  seq!: number;

  @Field(() => Int, { description: "Number that the answer builds on; 0: the first page, forget what you have." })
  fromSeq!: number;

  @Field(() => [ScoreboardRowType], { description: "Rows, in the order of the board; at most 200." })
  rows!: readonly ScoreboardRowType[];
}
