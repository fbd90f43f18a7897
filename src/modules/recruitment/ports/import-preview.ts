import { z } from "zod";
import type { Context } from "../../../graphql/context.ts";
import type { Loader } from "../../../graphql/loaders.ts";
import type { Keyring } from "../../../kernel/personal.ts";
import { rows } from "../../../kernel/rows.ts";
import { hasRoleFor } from "../../../kernel/viewer.ts";
import { type ExaminedFile, readFile } from "../examine-file.ts";
import { readRoundKnowledge, roundFactsOf, type RoundKnowledge } from "../import-facts.queries.ts";
import { sourceFileById, type SourceFileContent, sourceFileContents, type SourceFileRow } from "../source-file.queries.ts";

/** An imported file that the viewer sees, or null; also for what is no id at all. */
export const importOf = async ({ loaders }: Pick<Context, "loaders">, id: string): Promise<SourceFileRow | null> =>
  z.uuid().safeParse(id).success ? loaders.load(sourceFileById, id.toLowerCase()) : null;

/**
 * What a file would do to its round today: read anew from the stored bytes, so that nothing of it is kept twice; once a request, however
 * often it is asked for. For personnel officers and the committee; `null` for others, and where the bytes are gone (a discarded file).
 */
export async function previewFor(
  { viewer, loaders, keyring }: Pick<Context, "viewer" | "loaders" | "keyring">,
  file: SourceFileRow,
): Promise<ExaminedFile | null> {
  if (!hasRoleFor(viewer, file.organiserUnitId, "PERSONNEL_OFFICER", "COMMITTEE_MEMBER")) return null;
  const source = await loaders.load(previewSources, file.id);
  if (source === null || source.content.length === 0) return null;
  const known = examinations.get(source);
  if (known) return known;
  // Outside the transaction of the loader: a large file takes seconds, and holds no connection meanwhile.
  const examination = examine(file, source, keyring);
  examinations.set(source, examination);
  return examination;
}

/** What a file is examined with. One object for a file and a request, and what is found stays as long as it does. */
interface PreviewSource extends SourceFileContent {
  readonly knowledge: RoundKnowledge;
}

const examinations = new WeakMap<PreviewSource, Promise<ExaminedFile>>();

async function examine(file: SourceFileRow, { content, ruleSet, knowledge }: PreviewSource, keyring: Keyring): Promise<ExaminedFile> {
  return (await readFile({ ...file, content: Buffer.from(content), ruleSet })).examine(roundFactsOf(knowledge, keyring));
}

/** The bytes of all files in one statement, and what a round knows once for all its files. */
const previewSources: Loader<PreviewSource | null> = {
  name: "previewSources",
  isPersonal: true,
  missing: () => null,
  async load(ids, { reader }) {
    const stored = await rows(reader, sourceFileContents, { ids });
    const knowledge = new Map<string, RoundKnowledge>();
    for (const roundId of new Set(stored.map((each) => each.roundId))) knowledge.set(roundId, await readRoundKnowledge(reader, roundId));
    const sources = new Map(stored.map((each) => [each.id, { ...each, knowledge: knowledge.get(each.roundId) as RoundKnowledge }]));
    return (id) => sources.get(id) ?? null;
  },
};
