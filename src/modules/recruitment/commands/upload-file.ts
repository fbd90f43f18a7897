import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { z } from "zod";
import type { Services } from "../../../graphql/context.ts";
import { messages as grammar } from "../../../graphql/graphql.messages.ts";
import { sha256Hex } from "../../../kernel/canonical.ts";
import { isTaken } from "../../../kernel/database-errors.ts";
import { AccessError, Rejected, reject, type UserErrorData } from "../../../kernel/errors.ts";
import { importLimits } from "../../../kernel/import/table.ts";
import { row } from "../../../kernel/rows.ts";
import type { Text } from "../../../kernel/text.ts";
import { hasRole, type Viewer } from "../../../kernel/viewer.ts";
import { readFile } from "../examine-file.ts";
import { readRoundFacts } from "../import-facts.queries.ts";
import { dayIn, fileReplacedBy, filesWithBytes, roundForImport } from "../import.queries.ts";
import { previewHash } from "../preview-hash.ts";
import { actorOf, assertReadsDraftsOf, within } from "../recruitment.policy.ts";
import { SourceFile } from "../source-file.entity.ts";
import { messages } from "../source-file.messages.ts";
import {
  importRefusal,
  type SourceFileLayout,
  sourceFileLayouts,
  type SourceFilePhase,
  sourceFilePhases,
} from "../source-file-transitions.ts";
import type { RoundServices } from "./take-round.ts";

export type ImportServices = RoundServices & Pick<Services, "keyring">;

export interface UploadedFile {
  readonly roundId: string;
  readonly layout: string;
  /** Of administrative outcomes; else null or empty. */
  readonly phase: string | null;
  readonly fileName: string;
  readonly content: Buffer;
}

/**
 * Takes an official file in for a preview: read in full and held against the round, with nothing of it written to the round yet. The
 * same bytes again change nothing: still in preview they answer the first upload, once accepted they are TAKEN, by whom and when.
 */
export async function uploadFile(
  em: SqlEntityManager,
  viewer: Viewer,
  input: UploadedFile,
  services: ImportServices,
): Promise<{ fileId: string; roundCode: string }> {
  const { layout, phase } = checked(input);
  const reader = services.database.readerOf(em);
  const round = z.uuid().safeParse(input.roundId).success ? await row(reader, roundForImport, { roundId: input.roundId }) : null;
  if (round === null) throw new AccessError("NOT_FOUND", messages.roundNotFound);
  assertReadsDraftsOf(viewer, round.organiserUnitId, messages.roundNotFound);
  assertUploads(within(viewer, round.organiserUnitId));
  const refusal = importRefusal({ layout, roundState: round.state, roundPath: round.path });
  if (refusal) throw new Rejected([refusal]);
  const sha256 = sha256Hex(input.content);
  const earlier = await row(reader, filesWithBytes, { roundId: round.id, sha256 });
  if (earlier) {
    if (earlier.state === "PREVIEWED" && earlier.layout === layout && earlier.phase === phase)
      return { fileId: earlier.id, roundCode: round.code };
    const day = dayIn(earlier.acceptedAt ?? earlier.createdAt, services.instance.timeZone);
    return reject(
      "TAKEN",
      ["input", "file"],
      earlier.state === "PREVIEWED" ? messages.previewedAsOther(day, earlier.by) : messages.taken(day, earlier.by),
    );
  }
  const read = await readFile({ content: input.content, fileName: input.fileName, layout, phase, ruleSet: round.ruleSet });
  const examined = read.examine(await readRoundFacts(reader, round.id, services.keyring));
  const { plan, rejected } = examined;
  const replacedId = await fileReplacedBy(reader, { roundId: round.id, layout }, plan.replaced);
  const file = em.create(SourceFile, {
    roundId: round.id,
    layout,
    phase,
    fileName: input.fileName,
    sha256,
    size: input.content.length,
    content: input.content,
    uploadedById: actorOf(viewer),
    acceptedRows: plan.acceptedRows,
    rejectedRows: rejected.length,
    previewHash: previewHash(examined, replacedId),
  });
  await em.flush().catch((error: unknown) => {
    // The same upload at the same moment: the other one was faster, and asking again finds it.
    throw isTaken(error, "source_file_bytes_key") ? new AccessError("CONFLICT", grammar.conflict) : error;
  });
  return { fileId: file.id, roundCode: round.code };
}

/** Also asked before the file is received, when its round is not known yet: whoever is an officer of no unit sends nothing. */
export function assertUploads(viewer: Viewer): void {
  if (!hasRole(viewer, "PERSONNEL_OFFICER")) throw new AccessError("FORBIDDEN", messages.officersOnly);
}

const longestName = 200;
const printable = /^[^\p{Cc}]*[^\p{Cc}\s][^\p{Cc}]*$/u;

function checked(input: UploadedFile): { layout: SourceFileLayout; phase: SourceFilePhase | null } {
  const layout = sourceFileLayouts.find((each) => each === input.layout);
  const phase = sourceFilePhases.find((each) => each === input.phase) ?? null;
  const errors: UserErrorData[] = [];
  const refuse = (code: UserErrorData["code"], field: string, message: Text) => errors.push({ code, path: ["input", field], message });
  if (!layout) refuse("REQUIRED", "layout", messages.layoutMissing);
  if (layout === "ADMINISTRATIVE_OUTCOMES" && !phase) refuse("REQUIRED", "phase", messages.phaseMissing);
  if (layout !== "ADMINISTRATIVE_OUTCOMES" && input.phase) refuse("NOT_ALLOWED", "phase", messages.phaseElsewhere);
  if (input.content.length === 0 || !printable.test(input.fileName)) refuse("REQUIRED", "file", messages.fileMissing);
  else if (input.fileName.length > longestName) refuse("OUT_OF_RANGE", "file", messages.fileNameTooLong);
  if (input.content.length > importLimits.bytes) refuse("TOO_LONG", "file", messages.fileTooLarge);
  if (errors.length > 0 || !layout) throw new Rejected(errors);
  return { layout, phase };
}
