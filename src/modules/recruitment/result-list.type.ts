import { Field, ID, Int, ObjectType } from "type-graphql";
import { NodeInterface } from "../../graphql/node.ts";
import { DateTime, Decimal, LocalDate } from "../../graphql/scalars.ts";
import type { PlacementRow } from "./placement.queries.ts";
import type { PublishedFileRow, ResultListRow, SignatureRow, StatusCountRow } from "./result-list.queries.ts";
import type { ResultListState, ResultStage } from "./result-list-transitions.ts";
import { ResultListStateEnum, ResultStageEnum, TieDeciderEnum } from "./results.enums.ts";
import type { PlaceDecider } from "./rules/candidate.ts";

@ObjectType("ResultSignature", {
  simpleResolvers: true,
  description: "That someone checked a list and signed it. Who it was is not public.",
})
export class ResultSignatureType implements Omit<SignatureRow, "resultListId"> {
  @Field(() => Int, { description: "1 or 2." })
  ordinal!: number;

  @Field(() => DateTime, { description: "When." })
  signedAt!: string;
}

@ObjectType("RoundResultStage", { simpleResolvers: true, description: "A stage of a round, and what the viewer could do with its result." })
export class RoundResultStageType {
  @Field(() => ResultStageEnum, { description: "Stage." })
  stage!: ResultStage;

  roundId!: string;
  organiserUnitId!: string;
}

@ObjectType("StatusCount", { simpleResolvers: true, description: "How many rows of a list have a status." })
export class StatusCountType implements Omit<StatusCountRow, "resultListId"> {
  @Field(() => String, { description: "Status code as printed." })
  status!: string;

  @Field(() => Int, { description: "Rows with it." })
  count!: number;
}

@ObjectType("PublishedFile", {
  simpleResolvers: true,
  description: "A file that anyone can download and recompute. Its bytes and its address never change. Public.",
})
export class PublishedFileType implements Omit<PublishedFileRow, "resultListId" | "formationId"> {
  @Field(() => String, {
    description: "Address on this server: /data/rounds/cpns-2026/final/v1.json. With .sha256 behind it: its checksum.",
  })
  path!: string;

  @Field(() => String, { description: "SHA-256 of its bytes, hexadecimal." })
  sha256!: string;

  @Field(() => Int, { description: "Bytes." })
  size!: number;

  formationId!: string | null;
}

@ObjectType("ResultList", {
  simpleResolvers: true,
  implements: NodeInterface,
  description: "The result of a round at one stage (daftar hasil), in versions. Public once published, whatever becomes of it.",
})
export class ResultListType implements ResultListRow {
  @Field(() => ID, { description: "Id of the list." })
  id!: string;

  @Field(() => ResultStageEnum, { description: "Stage." })
  stage!: ResultStage;

  @Field(() => Int, { description: "1, 2, 3 … within round and stage: a correction is a new version." })
  version!: number;

  @Field(() => ResultListStateEnum, { description: "Where it stands." })
  state!: ResultListState;

  @Field(() => String, { description: "SHA-256 of what it was computed from, hexadecimal." })
  inputHash!: string;

  @Field(() => DateTime, { nullable: true, description: "When it was published; null before." })
  publishedAt!: string | null;

  @Field(() => DateTime, { nullable: true, description: "When it became final; null before." })
  finalisedAt!: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: "First day of the objection window (masa sanggah); null where the stage has none.",
  })
  objectionOpensOn!: string | null;

  @Field(() => LocalDate, { nullable: true, description: "Last day of the objection window, inclusive." })
  objectionClosesOn!: string | null;

  @Field(() => String, { nullable: true, description: "Why it was superseded; else null." })
  reason!: string | null;

  roundId!: string;
  ruleSetId!: string;
  supersedesId!: string | null;
}

@ObjectType("Placement", {
  simpleResolvers: true,
  description:
    "A row of a result list: participant number, scores with every printed step, status. Never a name, GPA or birth date. As public as its list.",
})
export class PlacementType implements PlacementRow {
  @Field(() => ID, { description: "Id of the row." })
  id!: string;

  @Field(() => String, { description: "Participant number (nomor peserta)." })
  participant!: string;

  @Field(() => Int, { nullable: true, description: "Nationality (TWK), points." })
  twk!: number | null;

  @Field(() => Int, { nullable: true, description: "General intelligence (TIU), points." })
  tiu!: number | null;

  @Field(() => Int, { nullable: true, description: "Personal characteristics (TKP), points." })
  tkp!: number | null;

  @Field(() => Int, { nullable: true, description: "Sum of the three; null where absent." })
  skdTotal!: number | null;

  @Field(() => Decimal, { nullable: true, description: "Field test (SKB) on the scale of 100; null where absent." })
  skb!: string | null;

  @Field(() => Decimal, { nullable: true, description: "SKD on the scale of 100, three decimals, half up." })
  skdScaled!: string | null;

  @Field(() => Decimal, { nullable: true, description: "Its weighted part (40 %), three decimals." })
  skdWeighted!: string | null;

  @Field(() => Decimal, { nullable: true, description: "Weighted part of the SKB (60 %), three decimals." })
  skbWeighted!: string | null;

  @Field(() => Decimal, { nullable: true, description: "Final score: the sum of the two weighted parts." })
  final!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: "Rank within the formation applied for; equal where nothing separates two people. Null: not ranked.",
  })
  rank!: number | null;

  @Field(() => String, { description: "Status code (keterangan) of the rule set: P/L, P/TL, TH …; MS or TMS at the administrative stage." })
  status!: string;

  @Field(() => Boolean, { description: "By stage: the conditions are met, the threshold is met, a place is won." })
  passes!: boolean;

  @Field(() => TieDeciderEnum, {
    nullable: true,
    description: "What set the person apart from others with the same final score; null where the score did.",
  })
  tieDecidedBy!: PlaceDecider | null;

  formationId!: string;
  placedFormationId!: string | null;
}
