import { LockMode } from "@mikro-orm/core";
import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { AccessError } from "../../../kernel/errors.ts";
import { row } from "../../../kernel/rows.ts";
import { transition } from "../../../kernel/transitions.ts";
import type { Viewer } from "../../../kernel/viewer.ts";
import { roundForImport, type RoundForImport } from "../import.queries.ts";
import { assertReadsDraftsOf, within } from "../recruitment.policy.ts";
import { SourceFile } from "../source-file.entity.ts";
import { messages } from "../source-file.messages.ts";
import { type SourceFileAction, type SourceFileSubject, sourceFileTransitions } from "../source-file-transitions.ts";
import type { RoundServices } from "./take-round.ts";

export interface SourceFileAtHand {
  readonly file: SourceFile;
  readonly round: RoundForImport;
  readonly subject: SourceFileSubject;
  readonly viewer: Viewer;
  readonly now: Date;
}

/** Locks the file. Throws NOT_FOUND where the viewer does not read drafts of its round. */
export async function takeSourceFile(em: SqlEntityManager, viewer: Viewer, id: string, services: RoundServices): Promise<SourceFileAtHand> {
  const file = await em.findOne(SourceFile, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  const round = file && (await row(services.database.readerOf(em), roundForImport, { roundId: file.roundId }));
  if (!round) throw new AccessError("NOT_FOUND", messages.notFound);
  assertReadsDraftsOf(viewer, round.organiserUnitId, messages.notFound);
  const { state, layout, acceptedRows } = file;
  const subject = { state, layout, acceptedRows, roundState: round.state, roundPath: round.path };
  return { file, round, subject, viewer: within(viewer, round.organiserUnitId), now: services.clock.now() };
}

/** Throws what the table refuses, and moves nothing: for whoever must look before long work and once more after it. */
export function assertFileMay({ subject, viewer, now }: SourceFileAtHand, action: SourceFileAction): void {
  transition(sourceFileTransitions, subject, action, viewer, now);
}

/** Moves the file as its table says; throws what the table refuses. */
export function moveSourceFile({ file, subject, viewer, now }: SourceFileAtHand, action: SourceFileAction): void {
  file.state = transition(sourceFileTransitions, subject, action, viewer, now);
}
