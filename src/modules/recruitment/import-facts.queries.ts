import { sql } from "kysely";
import type { Keyring } from "../../kernel/personal.ts";
import { type Reader, rows } from "../../kernel/rows.ts";
import type { KnownApplicant, KnownFormation, RoundFacts } from "./import-plan.ts";
import { statement } from "./results.tables.ts";
import { hashesOfBirthDate } from "./sealed-columns.ts";

export interface RoundKnowledge {
  readonly formations: readonly KnownFormation[];
  readonly applicants: readonly (KnownApplicant & { readonly participant: string })[];
}

/** Reads what a round knows. The reader must see identities (a personnel officer's). */
export const readRoundKnowledge = async (reader: Reader, roundId: string): Promise<RoundKnowledge> => ({
  formations: await rows(reader, formationsForImport, { roundId }),
  applicants: await readApplicants(reader, roundId),
});

/** What a round knows, for the rows of a file to be held against. */
export const readRoundFacts = async (reader: Reader, roundId: string, keyring: Pick<Keyring, "hashes">): Promise<RoundFacts> =>
  roundFactsOf(await readRoundKnowledge(reader, roundId), keyring);

export function roundFactsOf({ formations, applicants }: RoundKnowledge, keyring: Pick<Keyring, "hashes">): RoundFacts {
  return {
    formations,
    applicants: new Map(applicants.map((each) => [each.participant, each])),
    participantsByNik: new Map(applicants.flatMap((each) => (each.nikHash === null ? [] : [[each.nikHash, each.participant] as const]))),
    // Under every key: what was imported before a rotation is found after it.
    hashesOfNik: (nik) => keyring.hashes("NIK", nik),
    hashesOfBirthDate: (applicantId, date) => hashesOfBirthDate(keyring, applicantId, date),
  };
}

/** Files name only what has been approved. */
const formationsForImport = statement<KnownFormation>("formationsForImport", (db, value) =>
  db
    .selectFrom("formation")
    .innerJoin("position", "position.id", "formation.position_id")
    .innerJoin("unit", "unit.id", "formation.unit_id")
    .select(["formation.id", "formation.code", "position.code as positionCode", "unit.code as unitCode", "formation.kind"])
    .where("formation.round_id", "=", value<string>("roundId"))
    .where("formation.state", "in", ["APPROVED", "LOCKED"])
    .orderBy("formation.code"),
);

/**
 * Who is in the round, what is scored, and what was decided are three statements, joined here. As joins of one, a server whose statistics
 * are from before a large import takes the round for one person, and compares each of 12,000 with each.
 */
async function readApplicants(reader: Reader, roundId: string): Promise<RoundKnowledge["applicants"]> {
  const applicants = await rows(reader, applicantsForImport, { roundId });
  const scores = new Map((await rows(reader, scoresForImport, { roundId })).map((each) => [each.applicantId, each.stages]));
  const outcomes = new Map((await rows(reader, outcomesForImport, { roundId })).map((each) => [each.applicantId, each]));
  return applicants.map((each) => ({
    ...each,
    hasScores: scores.has(each.id),
    stagesFromFile: scores.get(each.id) ?? [],
    outcomePhase: outcomes.get(each.id)?.phase ?? null,
    isEligible: outcomes.get(each.id)?.isEligible ?? null,
  }));
}

type ApplicantRow = Pick<KnownApplicant, "id" | "formationId" | "nikHash" | "birthDateHash"> & { participant: string };

const applicantsForImport = statement<ApplicantRow>("applicantsForImport", (db, value) =>
  db
    .selectFrom("applicant")
    .leftJoin("applicant_identity", "applicant_identity.applicant_id", "applicant.id")
    .select([
      "applicant.id",
      "applicant.participant",
      "applicant.formation_id as formationId",
      "applicant_identity.nik_hash as nikHash",
      "applicant_identity.birth_date_hash as birthDateHash",
    ])
    .where("applicant.round_id", "=", value<string>("roundId")),
);

/** Everyone with a figure; of the stages, those that came from a file. */
const scoresForImport = statement<{ applicantId: string; stages: KnownApplicant["stagesFromFile"] }>("scoresForImport", (db, value) => {
  const query = sql<{ applicantId: string; stages: KnownApplicant["stagesFromFile"] }>`
    select e.applicant_id as "applicantId", coalesce(array_agg(e.stage) filter (where e.origin = 'FILE'), '{}')::text[] as stages
    from score_entry e join applicant a on a.id = e.applicant_id
    where a.round_id = ${value<string>("roundId")}::uuid and e.superseded_at is null group by e.applicant_id`;
  return { compile: () => query.compile(db) };
});

interface OutcomeRow {
  readonly applicantId: string;
  readonly phase: KnownApplicant["outcomePhase"];
  readonly isEligible: boolean;
}

const outcomesForImport = statement<OutcomeRow>("outcomesForImport", (db, value) => {
  const query = sql<OutcomeRow>`
    select d.applicant_id as "applicantId", max(f.phase) as phase, bool_and(d.is_eligible) as "isEligible"
    from administrative_outcome d join source_file f on f.id = d.source_file_id
    where f.round_id = ${value<string>("roundId")}::uuid and d.superseded_at is null group by d.applicant_id`;
  return { compile: () => query.compile(db) };
});
