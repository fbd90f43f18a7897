import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { z } from "zod";
import { reject } from "../../../kernel/errors.ts";
import { idField, readInput, textField } from "../../../kernel/input.ts";
import { type Reader, rows } from "../../../kernel/rows.ts";
import { transitionByClock } from "../../../kernel/transitions.ts";
import type { Viewer } from "../../../kernel/viewer.ts";
import { readFile } from "../examine-file.ts";
import { readRoundFacts } from "../import-facts.queries.ts";
import type { ImportPlan } from "../import-plan.ts";
import { exhaustedFiles, fileReplacedBy } from "../import.queries.ts";
import { previewHash } from "../preview-hash.ts";
import { actorOf } from "../recruitment.policy.ts";
import { SourceFile } from "../source-file.entity.ts";
import { messages } from "../source-file.messages.ts";
import { sourceFileTransitions } from "../source-file-transitions.ts";
import { recordActivity } from "./record-activity.ts";
import { takeRound } from "./take-round.ts";
import { assertFileMay, moveSourceFile, takeSourceFile } from "./take-source-file.ts";
import type { ImportServices } from "./upload-file.ts";
import { writeApplicants, writeOutcomes, writeScores } from "./write-import.ts";

const schema = z.object({
  fileId: idField(),
  // A form sends an empty field where nothing was written.
  reason: z.preprocess((text) => (typeof text === "string" && text.trim() === "" ? null : text), textField(1000).nullish()),
});

/**
 * Takes the sound rows of a previewed file into the round, all of them in this one transaction or none; who accepts is its importer.
 * Rows that replace earlier ones need a reason: what they replace is superseded, never deleted, and keeps its own source.
 */
export async function acceptImport(
  em: SqlEntityManager,
  viewer: Viewer,
  input: unknown,
  services: ImportServices,
): Promise<{ fileId: string }> {
  const { fileId, reason = null } = readInput(schema, input);
  const reader = services.database.readerOf(em);
  const hand = await takeSourceFile(em, viewer, fileId, services);
  assertFileMay(hand, "ACCEPT");
  const { file, round, now } = hand;
  // Read before the round is locked: nobody else waits while a large file is parsed.
  const read = await readFile({
    content: Buffer.from(file.content),
    fileName: file.fileName,
    layout: file.layout,
    phase: file.phase ?? null,
    ruleSet: round.ruleSet,
  });
  const { facts } = await takeRound(em, viewer, file.roundId, services);
  moveSourceFile({ ...hand, subject: { ...hand.subject, roundState: facts.state, roundPath: facts.path } }, "ACCEPT");
  const examined = read.examine(await readRoundFacts(reader, file.roundId, services.keyring));
  const { plan } = examined;
  const replacedId = await fileReplacedBy(reader, file, plan.replaced);
  if (previewHash(examined, replacedId) !== file.previewHash) reject("STALE", ["input", "fileId"], messages.previewIsOld);
  markReplaced(file, plan, replacedId, reason);
  file.acceptedById = actorOf(viewer);
  file.acceptedAt = now;
  await em.flush();
  const applicantIds = await writeApplicants(em, plan.applicants, file, services.keyring);
  await writeScores(em, plan.scores, applicantIds, { file, recordedById: file.acceptedById, now });
  await writeOutcomes(em, plan.outcomes, { file, now });
  await supersedeExhausted(em, reader, file, now);
  const isAnswer = file.layout === "ADMINISTRATIVE_OUTCOMES" && file.phase === "AFTER_OBJECTION";
  const activity = {
    roundId: file.roundId,
    kind: isAnswer ? "OBJECTIONS_ANSWERED" : "FILE_IMPORTED",
    at: now,
    count: plan.acceptedRows,
    stage: stageOf(plan, file),
  } as const;
  await recordActivity(em, activity, "fileImported", { roundId: file.roundId, fileId: file.id });
  return { fileId: file.id };
}

function markReplaced(file: SourceFile, plan: ImportPlan, replacedId: string | null, reason: string | null): void {
  if (plan.replaced.length > 0 && reason === null)
    reject("REASON_REQUIRED", ["input", "reason"], messages.replacesRows(plan.replaced.length));
  if (reason !== null) file.reason = reason;
  if (replacedId !== null) file.supersedesId = replacedId;
}

async function supersedeExhausted(em: SqlEntityManager, reader: Reader, file: SourceFile, now: Date): Promise<void> {
  const exhausted = await rows(reader, exhaustedFiles, { roundId: file.roundId, layout: file.layout });
  const ids = exhausted.map(({ id }) => id).filter((id) => id !== file.id);
  if (ids.length === 0) return;
  // Without their bytes: a file may weigh megabytes.
  for (const each of await em.find(SourceFile, { id: { $in: ids } }, { exclude: ["content"] })) {
    const subject = {
      state: each.state,
      layout: each.layout,
      acceptedRows: each.acceptedRows,
      roundState: "RUNNING",
      roundPath: "CPNS",
    } as const;
    each.state = transitionByClock(sourceFileTransitions, subject, "SUPERSEDE", now);
  }
}

function stageOf({ scores }: ImportPlan, { layout }: SourceFile): string {
  if (layout === "RESULTS") return scores.some(({ stage }) => stage === "SKB") ? "SKB" : "SKD";
  return layout === "APPLICANTS" ? "REGISTRATION" : "ADMINISTRATIVE";
}
