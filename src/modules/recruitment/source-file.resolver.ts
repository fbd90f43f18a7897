import { Arg, Args, Ctx, Extensions, FieldResolver, ID, Resolver, Root } from "type-graphql";
import { role } from "../../graphql/access.ts";
import { AllowedActionType, allowedActionsIn } from "../../graphql/allowed-action.type.ts";
import { ConnectionArgs, connectionOf } from "../../graphql/connection.ts";
import type { Context } from "../../graphql/context.ts";
import { writeOnce } from "../../graphql/idempotency.ts";
import { readPage } from "../../graphql/keyset.ts";
import { operation } from "../../graphql/operation.ts";
import { payloadOf } from "../../graphql/payload.ts";
import { personalReader } from "../../graphql/personal-reader.ts";
import { say } from "../../kernel/text.ts";
import { allowedActions } from "../../kernel/transitions.ts";
import { personById, PersonType } from "../people/index.ts";
import { acceptImport } from "./commands/accept-import.ts";
import { discardImport } from "./commands/discard-import.ts";
import { stagesOfImport } from "./import-stages.ts";
import { previewFor } from "./ports/import-preview.ts";
import { pageOfLines } from "../../graphql/page-of-lines.ts";
import { draftUnitsOf, within } from "./recruitment.policy.ts";
import { resultListsOfRound } from "./result-list.queries.ts";
import { ResultListType } from "./result-list.type.ts";
import { RoundIdArgs } from "./round-activity.inputs.ts";
import { roundById } from "./round.queries.ts";
import { RoundType } from "./round.type.ts";
import { ImportAcceptInput, ImportDiscardInput } from "./source-file.inputs.ts";
import { sourceFileById, type SourceFileRow, sourceFiles } from "./source-file.queries.ts";
import { sourceFileTransitions } from "./source-file-transitions.ts";
import { ImportPreviewType, ImportRowType, RejectedRowType, SourceFileType } from "./source-file.type.ts";
import { wantedId } from "../../graphql/by-id-or-code.ts";

const SourceFileConnection = connectionOf(SourceFileType);
const RejectedRowConnection = connectionOf(RejectedRowType);
const ImportAcceptPayload = payloadOf("ImportAccept", "sourceFile", SourceFileType, "The file as accepted.");
const ImportDiscardPayload = payloadOf("ImportDiscard", "sourceFile", SourceFileType, "The file as put aside.");

const readers = role("PERSONNEL_OFFICER", "COMMITTEE_MEMBER", "APPOINTING_OFFICIAL", "AUDITOR");
const since = "0.1.0";
/** First rows that a preview shows. */
const sampleSize = 20;

@Resolver(() => SourceFileType)
export class SourceFileResolver {
  @operation.query(() => SourceFileType, {
    access: readers,
    since,
    nullable: true,
    description: "An imported file; null where there is none or it is not of the viewer's units.",
  })
  sourceFile(@Arg("id", () => ID, { description: "Id of the file." }) id: string, @Ctx() { loaders }: Context) {
    return loaders.load(sourceFileById, wantedId(id) ?? "");
  }

  @operation.query(() => SourceFileConnection, {
    access: readers,
    since,
    description: "Files of a round of the viewer's units, the newest first.",
  })
  sourceFiles(@Args(() => RoundIdArgs) { roundId, ...page }: RoundIdArgs, @Ctx() context: Context) {
    const values = { roundId: wantedId(roundId), draftUnits: draftUnitsOf(context.viewer) };
    return readPage({ reader: personalReader(context), cursors: context.cursors }, sourceFiles, page, values);
  }

  @operation.mutation(() => ImportAcceptPayload, {
    access: role("PERSONNEL_OFFICER"),
    since,
    cost: 50,
    description:
      "Takes the sound rows of a previewed file into the round, all or none. Rows that replace earlier ones need a reason; those stay, superseded.",
  })
  async importAccept(
    @Arg("input", () => ImportAcceptInput, { description: "The file." }) input: ImportAcceptInput,
    @Ctx() context: Context,
  ) {
    const { fileId } = await writeOnce(context, "importAccept", input, (em) => acceptImport(em, context.viewer, input, context));
    return { sourceFile: await context.loaders.load(sourceFileById, fileId) };
  }

  @operation.mutation(() => ImportDiscardPayload, {
    access: role("PERSONNEL_OFFICER"),
    since,
    description: "Puts a previewed file aside; its content is removed.",
  })
  async importDiscard(
    @Arg("input", () => ImportDiscardInput, { description: "The file." }) input: ImportDiscardInput,
    @Ctx() context: Context,
  ) {
    const { fileId } = await context.write((em) => discardImport(em, context.viewer, input, context));
    return { sourceFile: await context.loaders.load(sourceFileById, fileId) };
  }

  @FieldResolver(() => RoundType, { nullable: true, description: "Round that it is for." })
  round(@Root() { roundId }: SourceFileRow, @Ctx() { loaders }: Context) {
    return loaders.load(roundById, roundId);
  }

  @FieldResolver(() => PersonType, { nullable: true, description: "Who uploaded it." })
  uploadedBy(@Root() { uploadedById }: SourceFileRow, @Ctx() { loaders }: Context) {
    return loaders.load(personById, uploadedById);
  }

  @FieldResolver(() => PersonType, { nullable: true, description: "Who accepted it: the importer." })
  acceptedBy(@Root() { acceptedById }: SourceFileRow, @Ctx() { loaders }: Context) {
    return acceptedById === null ? null : loaders.load(personById, acceptedById);
  }

  @FieldResolver(() => SourceFileType, { nullable: true, description: "The newest file of which it replaced rows." })
  supersedes(@Root() { supersedesId }: SourceFileRow, @Ctx() { loaders }: Context) {
    return supersedesId === null ? null : loaders.load(sourceFileById, supersedesId);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "Address of the refused rows as a CSV file with a column of reasons, to mend and send again; null where there is none.",
  })
  rejectsPath(@Root() { id, rejectedRows, state }: SourceFileRow): string | null {
    return rejectedRows > 0 && state !== "DISCARDED" ? `/files/import/${id}/rejects.csv` : null;
  }

  @FieldResolver(() => ImportPreviewType, {
    nullable: true,
    description: "What it would do, for personnel officers and the committee; null for others, and where its content is gone.",
  })
  @Extensions({ cost: 100 })
  async preview(@Root() file: SourceFileRow, @Ctx() context: Context) {
    const examined = await previewFor(context, file);
    if (examined === null) return null;
    const { titles, missingColumns, unknownColumns, repeatedColumns, ignoredLines, plan } = examined;
    return {
      titles,
      missingColumns,
      unknownColumns,
      repeatedColumns,
      ignoredLines,
      examined,
      file,
      acceptedRows: plan.acceptedRows,
      newParticipants: plan.applicants.filter((each) => each.applicantId === null).length,
      replacedParticipants: plan.replaced.length,
    };
  }

  @FieldResolver(() => [AllowedActionType], { description: "What the viewer could do with it now." })
  @Extensions({ listSize: 2 })
  allowedActions(@Root() file: SourceFileRow, @Ctx() { viewer, clock }: Context) {
    return allowedActionsIn(viewer.locale, allowedActions(sourceFileTransitions, file, within(viewer, file.organiserUnitId), clock.now()));
  }
}

@Resolver(() => ImportPreviewType)
export class ImportPreviewResolver {
  @FieldResolver(() => [ImportRowType], { description: "The first rows that would be taken; at most 20." })
  @Extensions({ listSize: sampleSize })
  sampleRows(@Root() { examined }: ImportPreviewType) {
    return examined.accepted.slice(0, sampleSize);
  }

  @FieldResolver(() => [ResultListType], {
    description: "Published lists of the stages that it is about: accepting it changes none of them, until they are corrected.",
  })
  @Extensions({ listSize: 3 })
  async publishedLists(@Root() { examined, file }: ImportPreviewType, @Ctx() { loaders }: Context) {
    const stages = stagesOfImport(file.layout, examined.plan);
    const lists = await loaders.load(resultListsOfRound, file.roundId);
    return lists.filter(({ stage, state }) => stages.includes(stage) && (state === "PUBLISHED_PROVISIONAL" || state === "FINAL"));
  }

  @FieldResolver(() => RejectedRowConnection, { description: "Every line that is refused, by line." })
  rejectedRows(
    @Root() { examined }: ImportPreviewType,
    @Args(() => ConnectionArgs) page: ConnectionArgs,
    @Ctx() { viewer, cursors }: Context,
  ) {
    const lines = examined.rejected.map(({ line, cells, reasons }) => ({
      line,
      cells,
      reasons: reasons.map((reason) => say(reason, viewer.locale)),
    }));
    return pageOfLines(lines, page, cursors);
  }
}
