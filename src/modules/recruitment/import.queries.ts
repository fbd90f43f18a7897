import { sql } from "kysely";
import { localDate } from "../../kernel/calendar.ts";
import { type Reader, row } from "../../kernel/rows.ts";
import { statement } from "./results.tables.ts";
import type { RoundPath, RoundState } from "./round-transitions.ts";
import type { RuleSet } from "./rules/rule-set.ts";
import type { SourceFileLayout, SourceFilePhase, SourceFileState } from "./source-file-transitions.ts";

/** Statements of the import commands: they run in the command's transaction, after its policy. */

export interface RoundForImport {
  readonly id: string;
  readonly code: string;
  readonly state: RoundState;
  readonly path: RoundPath;
  readonly organiserUnitId: string;
  readonly ruleSet: RuleSet | null;
}

export const roundForImport = statement<RoundForImport>("roundForImport", (db, value) =>
  db
    .selectFrom("round")
    .leftJoin("rule_set", "rule_set.id", "round.rule_set_id")
    .select([
      "round.id",
      "round.code",
      "round.state",
      "round.path",
      "round.organiser_unit_id as organiserUnitId",
      sql<RuleSet | null>`rule_set.content`.as("ruleSet"),
    ])
    .where("round.id", "=", value<string>("roundId")),
);

export interface FileWithBytes {
  readonly id: string;
  readonly state: SourceFileState;
  readonly layout: SourceFileLayout;
  readonly phase: SourceFilePhase | null;
  readonly createdAt: string;
  readonly acceptedAt: string | null;
  /** Name of the official who accepted or uploaded it. */
  readonly by: string;
}

export const filesWithBytes = statement<FileWithBytes>("filesWithBytes", (db, value) =>
  db
    .selectFrom("source_file")
    .innerJoin("person", (join) => join.on("person.id", "=", sql`coalesce(source_file.accepted_by_id, source_file.uploaded_by_id)`))
    .select([
      "source_file.id",
      "source_file.state",
      "source_file.layout",
      "source_file.phase",
      "source_file.created_at as createdAt",
      "source_file.accepted_at as acceptedAt",
      "person.display_name as by",
    ])
    .where("source_file.round_id", "=", value<string>("roundId"))
    .where("source_file.sha256", "=", value<string>("sha256"))
    .where("source_file.state", "<>", "DISCARDED"),
);

const fileReplacedByScores = statement<{ id: string }>("fileReplacedByScores", (db, value) => {
  const query = sql<{ id: string }>`
    select f.id from source_file f where f.id = any(
      select e.source_file_id from score_entry e join applicant a on a.id = e.applicant_id
      where a.round_id = ${value<string>("roundId")}::uuid and e.superseded_at is null and a.participant = any(${value<string[]>("participants")}::text[]))
    order by f.accepted_at desc limit 1`;
  return { compile: () => query.compile(db) };
});

const fileReplacedByApplicants = statement<{ id: string }>("fileReplacedByApplicants", (db, value) => {
  const query = sql<{ id: string }>`
    select f.id from source_file f where f.layout = 'APPLICANTS' and f.id = any(
      select a.source_file_id from applicant a
      where a.round_id = ${value<string>("roundId")}::uuid and a.participant = any(${value<string[]>("participants")}::text[]))
    order by f.accepted_at desc limit 1`;
  return { compile: () => query.compile(db) };
});

const fileReplacedByOutcomes = statement<{ id: string }>("fileReplacedByOutcomes", (db, value) => {
  const query = sql<{ id: string }>`
    select f.id from source_file f where f.id = any(
      select d.source_file_id from administrative_outcome d join applicant a on a.id = d.applicant_id
      where a.round_id = ${value<string>("roundId")}::uuid and d.superseded_at is null and a.participant = any(${value<string[]>("participants")}::text[]))
    order by f.accepted_at desc limit 1`;
  return { compile: () => query.compile(db) };
});

const replacedByLayout = {
  RESULTS: fileReplacedByScores,
  APPLICANTS: fileReplacedByApplicants,
  ADMINISTRATIVE_OUTCOMES: fileReplacedByOutcomes,
};

/** The newest accepted file whose present rows a file would replace; null where it replaces none. */
export async function fileReplacedBy(
  reader: Reader,
  { roundId, layout }: { readonly roundId: string; readonly layout: SourceFileLayout },
  participants: readonly string[],
): Promise<string | null> {
  if (participants.length === 0) return null;
  return (await row(reader, replacedByLayout[layout], { roundId, participants }))?.id ?? null;
}

/** Accepted files of the round of which nothing is current any more. */
export const exhaustedFiles = statement<{ id: string }>("exhaustedFiles", (db, value) => {
  const query = sql<{ id: string }>`
    select f.id from source_file f
    where f.round_id = ${value<string>("roundId")}::uuid and f.state = 'ACCEPTED' and f.layout = ${value<string>("layout")}::text
      and not exists (select from score_entry e where e.source_file_id = f.id and e.superseded_at is null)
      and not exists (select from administrative_outcome d where d.source_file_id = f.id and d.superseded_at is null)
      and not (f.layout = 'APPLICANTS' and exists (select from applicant a where a.source_file_id = f.id))`;
  return { compile: () => query.compile(db) };
});

/** The regency's own day of an instant in ISO text. */
export const dayIn = (instant: string, timeZone: string): string => localDate(new Date(instant), timeZone);
