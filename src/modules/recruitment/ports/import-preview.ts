import { z } from "zod";
import type { Context } from "../../../graphql/context.ts";
import { row } from "../../../kernel/rows.ts";
import { hasRoleFor } from "../../../kernel/viewer.ts";
import { type ExaminedFile, readFile } from "../examine-file.ts";
import { readRoundFacts } from "../import-facts.queries.ts";
import { sourceFileById, sourceFileContent, type SourceFileRow } from "../source-file.queries.ts";

/** An imported file that the viewer sees, or null; also for what is no id at all. */
export const importOf = async ({ loaders }: Pick<Context, "loaders">, id: string): Promise<SourceFileRow | null> =>
  z.uuid().safeParse(id).success ? loaders.load(sourceFileById, id.toLowerCase()) : null;

/**
 * What a file would do to its round today: read anew from the stored bytes, so that nothing of it is kept twice. For personnel officers
 * and the committee; `null` for others, and where the bytes are gone (a discarded file).
 */
export async function previewFor(
  { viewer, database, keyring }: Pick<Context, "viewer" | "database" | "keyring">,
  file: SourceFileRow,
): Promise<ExaminedFile | null> {
  if (viewer.personId === null || !hasRoleFor(viewer, file.organiserUnitId, "PERSONNEL_OFFICER", "COMMITTEE_MEMBER")) return null;
  const { stored, facts } = await database.personal(viewer.personId, async (reader) => ({
    stored: await row(reader, sourceFileContent, { id: file.id }),
    facts: await readRoundFacts(reader, file.roundId, keyring),
  }));
  if (stored === null || stored.content.length === 0) return null;
  return (await readFile({ ...file, content: Buffer.from(stored.content), ruleSet: stored.ruleSet })).examine(facts);
}
