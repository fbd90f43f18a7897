import { Field, ID, Int, ObjectType } from "type-graphql";
import { NodeInterface } from "../../graphql/node.ts";
import { DateTime } from "../../graphql/scalars.ts";
import type { ExaminedFile } from "./examine-file.ts";
import { SourceFileLayoutEnum, SourceFilePhaseEnum, SourceFileStateEnum } from "./results.enums.ts";
import type { SourceFileRow } from "./source-file.queries.ts";
import type { SourceFileLayout, SourceFilePhase, SourceFileState } from "./source-file-transitions.ts";

@ObjectType("SourceFile", {
  simpleResolvers: true,
  implements: NodeInterface,
  description: "An official file as it came in: the source of the rows that were read from it. Seen inside the organising unit only.",
})
export class SourceFileType implements Omit<
  SourceFileRow,
  "uploadedById" | "acceptedById" | "roundState" | "roundPath" | "organiserUnitId"
> {
  @Field(() => ID, { description: "Id of the file." })
  id!: string;

  @Field(() => SourceFileLayoutEnum, { description: "What it holds." })
  layout!: SourceFileLayout;

  @Field(() => SourceFilePhaseEnum, { nullable: true, description: "Of administrative outcomes: which ones." })
  phase!: SourceFilePhase | null;

  @Field(() => String, { description: "Name that it was uploaded with." })
  fileName!: string;

  @Field(() => String, { description: "SHA-256 of its bytes, hexadecimal." })
  sha256!: string;

  @Field(() => Int, { description: "Bytes." })
  size!: number;

  @Field(() => SourceFileStateEnum, { description: "Where it stands." })
  state!: SourceFileState;

  @Field(() => DateTime, { description: "When it was uploaded." })
  uploadedAt!: string;

  @Field(() => DateTime, { nullable: true, description: "When it was accepted; null before." })
  acceptedAt!: string | null;

  @Field(() => Int, { description: "Rows that are taken." })
  acceptedRows!: number;

  @Field(() => Int, { description: "Rows that are refused and handed back." })
  rejectedRows!: number;

  @Field(() => String, { nullable: true, description: "Why it replaced earlier rows; null where it replaced none." })
  reason!: string | null;

  roundId!: string;
  supersedesId!: string | null;
}

@ObjectType("ImportRow", { simpleResolvers: true, description: "A line of a file with its cells. Personal." })
export class ImportRowType {
  @Field(() => Int, { description: "Line of a CSV file, or row of a sheet; counted from 1." })
  line!: number;

  @Field(() => [String], { description: "Cells as they stand in the file." })
  cells!: readonly string[];
}

@ObjectType("RejectedRow", { simpleResolvers: true, description: "A line that is refused, with every reason. Personal." })
export class RejectedRowType extends ImportRowType {
  @Field(() => [String], { description: "Reasons in the language of the request. None repeats what the cell held." })
  reasons!: readonly string[];
}

@ObjectType("ImportPreview", { simpleResolvers: true, description: "What accepting a file would do, read from its bytes today. Personal." })
export class ImportPreviewType {
  @Field(() => [String], { description: "Titles of the columns as the file has them." })
  titles!: readonly string[];

  @Field(() => [String], { description: "Required columns that the file lacks; then nothing was read." })
  missingColumns!: readonly string[];

  @Field(() => [String], { description: "Columns that are not known; their content is not read." })
  unknownColumns!: readonly string[];

  @Field(() => [String], { description: "Columns that stand twice; then nothing was read." })
  repeatedColumns!: readonly string[];

  @Field(() => [Int], { description: "Lines below the titles that were passed over: totals, notes, signatures." })
  ignoredLines!: readonly number[];

  @Field(() => Int, { description: "Rows that would be taken now." })
  acceptedRows!: number;

  @Field(() => Int, { description: "Participants who would be new in the round." })
  newParticipants!: number;

  @Field(() => Int, { description: "Participants whose present data would be replaced; then a reason must be given." })
  replacedParticipants!: number;

  examined!: ExaminedFile;
  file!: Pick<SourceFileRow, "roundId" | "layout">;
}
