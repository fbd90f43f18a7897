import { sql } from "kysely";
import type { Keyring } from "../../kernel/personal.ts";
import { type Reader, rows } from "../../kernel/rows.ts";
import type { KnownApplicant, KnownFormation, RoundFacts } from "./import-plan.ts";
import { statement } from "./results.tables.ts";

/** Reads what a round knows, for the rows of a file to be held against. The reader must see identities (a personnel officer's). */
export async function readRoundFacts(reader: Reader, roundId: string, keyring: Pick<Keyring, "hash">): Promise<RoundFacts> {
  const formations = await rows(reader, formationsForImport, { roundId });
  const applicants = await rows(reader, applicantsForImport, { roundId });
  return {
    formations,
    applicants: new Map(applicants.map((each) => [each.participant, each])),
    participantsByNik: new Map(applicants.flatMap((each) => (each.nikHash === null ? [] : [[each.nikHash, each.participant] as const]))),
    hashOfNik: (nik) => keyring.hash("NIK", nik),
    hashOfBirthDate: (applicantId, date) => hashOfBirthDate(keyring, applicantId, date),
  };
}

/** Bound to the applicant, so that equal dates of two people have different hashes. */
export const hashOfBirthDate = (keyring: Pick<Keyring, "hash">, applicantId: string, date: string): string =>
  keyring.hash("BIRTH_DATE", `${applicantId}\u0000${date}`);

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

const applicantsForImport = statement<KnownApplicant & { participant: string }>("applicantsForImport", (db, value) => {
  const query = sql<KnownApplicant & { participant: string }>`
    select a.id, a.participant, a.formation_id as "formationId", i.nik_hash as "nikHash", i.birth_date_hash as "birthDateHash",
      s.applicant_id is not null as "hasScores", coalesce(s.stages, '{}')::text[] as "stagesFromFile", o.phase as "outcomePhase"
    from applicant a
      left join applicant_identity i on i.applicant_id = a.id
      left join (
        select e.applicant_id, array_agg(e.stage) filter (where e.origin = 'FILE') as stages
        from score_entry e join applicant on applicant.id = e.applicant_id
        where applicant.round_id = ${value<string>("roundId")}::uuid and e.superseded_at is null group by e.applicant_id
      ) s on s.applicant_id = a.id
      left join (
        select d.applicant_id, max(f.phase) as phase
        from administrative_outcome d join source_file f on f.id = d.source_file_id
        where f.round_id = ${value<string>("roundId")}::uuid and d.superseded_at is null group by d.applicant_id
      ) o on o.applicant_id = a.id
    where a.round_id = ${value<string>("roundId")}::uuid`;
  return { compile: () => query.compile(db) };
});
