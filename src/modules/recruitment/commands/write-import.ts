import { randomUUIDv7 } from "node:crypto";
import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import type { Keyring } from "../../../kernel/personal.ts";
import type { PlannedApplicant, PlannedOutcome, PlannedScore } from "../import-plan.ts";
import { hashesOfBirthDate } from "../sealed-columns.ts";
import type { SourceFile } from "../source-file.entity.ts";

/**
 * The bulk writes of an accepted file: arrays in one statement for two thousand rows each, because 12,000 rows one by one take
 * minutes. Every row names its file.
 */
const chunkSize = 2_000;

/** Adds and completes applicants, names and numbers encrypted; answers the id of every participant of the file. */
export async function writeApplicants(
  em: SqlEntityManager,
  planned: readonly PlannedApplicant[],
  file: Pick<SourceFile, "id" | "roundId" | "layout">,
  keyring: Keyring,
): Promise<Map<string, string>> {
  const people = planned.map((each) => ({ ...each, id: each.applicantId ?? randomUUIDv7() }));
  const db = em.getKysely<Record<string, never>>();
  for (const chunk of chunksOf(people)) {
    const added = chunk.filter((each) => each.applicantId === null);
    await sql`
      insert into applicant (id, round_id, formation_id, participant, source_file_id)
      select id, ${file.roundId}::uuid, formation, participant, ${file.id}::uuid
      from unnest(${column(added, "id")}::uuid[], ${column(added, "formationId")}::uuid[], ${column(added, "participant")}::text[]) as t(id, formation, participant)`.execute(
      db,
    );
    const known = file.layout === "APPLICANTS" ? chunk.filter((each) => each.applicantId !== null) : [];
    await sql`
      update applicant set formation_id = t.formation, source_file_id = ${file.id}::uuid
      from unnest(${column(known, "id")}::uuid[], ${column(known, "formationId")}::uuid[]) as t(id, formation) where applicant.id = t.id`.execute(
      db,
    );
    await writeIdentities(
      em,
      chunk.filter(saysWho).map((each) => sealed(each, keyring)),
    );
  }
  return new Map(people.map((each) => [each.participant, each.id]));
}

/** Supersedes what the participants have at the stage, whatever its origin, and adds the figures of the file. They are not on the board yet. */
export async function writeScores(
  em: SqlEntityManager,
  planned: readonly PlannedScore[],
  applicantIds: ReadonlyMap<string, string>,
  source: { readonly file: Pick<SourceFile, "id">; readonly recordedById: string; readonly now: Date },
): Promise<void> {
  const db = em.getKysely<Record<string, never>>();
  const entries = planned.map((each) => ({ ...each, id: randomUUIDv7(), applicantId: applicantIds.get(each.participant) ?? "" }));
  for (const chunk of chunksOf(entries)) {
    await sql`
      update score_entry set superseded_at = ${source.now.toISOString()}::timestamptz
      from unnest(${column(chunk, "applicantId")}::uuid[], ${column(chunk, "stage")}::text[]) as t(applicant, stage)
      where score_entry.applicant_id = t.applicant and score_entry.stage = t.stage and score_entry.superseded_at is null`.execute(db);
    await sql`
      insert into score_entry (id, applicant_id, stage, twk, tiu, tkp, skb, is_absent, exclusion, origin, source_file_id, recorded_by_id)
      select id, applicant, stage, twk, tiu, tkp, skb, is_absent, exclusion, 'FILE', ${source.file.id}::uuid, ${source.recordedById}::uuid
      from unnest(${column(chunk, "id")}::uuid[], ${column(chunk, "applicantId")}::uuid[], ${column(chunk, "stage")}::text[],
        ${column(chunk, "twk")}::int[], ${column(chunk, "tiu")}::int[], ${column(chunk, "tkp")}::int[], ${column(chunk, "skb")}::numeric[],
        ${column(chunk, "isAbsent")}::boolean[], ${column(chunk, "exclusion")}::text[])
        as t(id, applicant, stage, twk, tiu, tkp, skb, is_absent, exclusion)`.execute(db);
  }
}

/** Supersedes the outcome that the participants have, whole, and adds the rows of the file. */
export async function writeOutcomes(
  em: SqlEntityManager,
  planned: readonly PlannedOutcome[],
  { file, now }: { readonly file: Pick<SourceFile, "id" | "roundId">; readonly now: Date },
): Promise<void> {
  const db = em.getKysely<Record<string, never>>();
  const participants = [...new Set(planned.map((each) => each.participant))];
  for (const chunk of chunksOf(participants)) {
    await sql`
      update administrative_outcome set superseded_at = ${now.toISOString()}::timestamptz
      from applicant where applicant.id = administrative_outcome.applicant_id and applicant.round_id = ${file.roundId}::uuid
        and applicant.participant = any(${chunk}::text[]) and administrative_outcome.superseded_at is null`.execute(db);
  }
  for (const chunk of chunksOf(planned.map((each) => ({ ...each, id: randomUUIDv7() })))) {
    await sql`
      insert into administrative_outcome (id, applicant_id, is_eligible, requirement_code, reason, source_file_id)
      select t.id, applicant.id, t.is_eligible, t.code, t.reason, ${file.id}::uuid
      from unnest(${column(chunk, "id")}::uuid[], ${column(chunk, "participant")}::text[], ${column(chunk, "isEligible")}::boolean[],
        ${column(chunk, "requirementCode")}::text[], ${column(chunk, "reason")}::text[]) as t(id, participant, is_eligible, code, reason)
        join applicant on applicant.participant = t.participant and applicant.round_id = ${file.roundId}::uuid`.execute(db);
  }
}

interface SealedIdentity {
  readonly applicantId: string;
  readonly name: string | null;
  readonly nik: string | null;
  readonly nikHash: string | null;
  readonly birthDate: string | null;
  readonly birthDateHash: string | null;
  readonly gpa: string | null;
  readonly contactKind: string | null;
  readonly contact: string | null;
}

function sealed(person: PlannedApplicant & { readonly id: string }, keyring: Keyring): SealedIdentity {
  const { id, name, nik, birthDate, gpa, contact } = person;
  return {
    applicantId: id,
    name: name === null ? null : keyring.encrypt(name, "applicant_identity.name_cipher"),
    nik: nik === null ? null : keyring.encrypt(nik, "applicant_identity.nik_cipher"),
    nikHash: nik === null ? null : keyring.hash("NIK", nik),
    birthDate: birthDate === null ? null : keyring.encrypt(birthDate, "applicant_identity.birth_date_cipher"),
    birthDateHash: birthDate === null ? null : (hashesOfBirthDate(keyring, id, birthDate)[0] ?? null),
    gpa: gpa === null ? null : keyring.encrypt(gpa, "applicant_identity.gpa_cipher"),
    contactKind: contact?.kind ?? null,
    contact: contact === null ? null : keyring.encrypt(contact.address, "applicant_identity.contact_cipher"),
  };
}

/** What a file leaves out keeps its value. */
async function writeIdentities(em: SqlEntityManager, people: readonly SealedIdentity[]): Promise<void> {
  const rows = people.map((each) => ({ ...each, id: randomUUIDv7() }));
  await sql`
    insert into applicant_identity as known (id, applicant_id, name_cipher, nik_cipher, nik_hash, birth_date_cipher, birth_date_hash, gpa_cipher, contact_kind, contact_cipher)
    select * from unnest(${column(rows, "id")}::uuid[], ${column(rows, "applicantId")}::uuid[], ${column(rows, "name")}::text[], ${column(rows, "nik")}::text[],
      ${column(rows, "nikHash")}::text[], ${column(rows, "birthDate")}::text[], ${column(rows, "birthDateHash")}::text[], ${column(rows, "gpa")}::text[],
      ${column(rows, "contactKind")}::text[], ${column(rows, "contact")}::text[])
    on conflict (applicant_id) do update set
      name_cipher = coalesce(excluded.name_cipher, known.name_cipher), nik_cipher = coalesce(excluded.nik_cipher, known.nik_cipher),
      nik_hash = coalesce(excluded.nik_hash, known.nik_hash), birth_date_cipher = coalesce(excluded.birth_date_cipher, known.birth_date_cipher),
      birth_date_hash = coalesce(excluded.birth_date_hash, known.birth_date_hash), gpa_cipher = coalesce(excluded.gpa_cipher, known.gpa_cipher),
      contact_kind = coalesce(excluded.contact_kind, known.contact_kind), contact_cipher = coalesce(excluded.contact_cipher, known.contact_cipher)`.execute(
    em.getKysely<Record<string, never>>(),
  );
}

const saysWho = ({ name, nik, birthDate, gpa, contact }: PlannedApplicant): boolean =>
  [name, nik, birthDate, gpa, contact].some((each) => each !== null);

function* chunksOf<Row>(all: readonly Row[]): Generator<Row[]> {
  for (let start = 0; start < all.length; start += chunkSize) yield all.slice(start, start + chunkSize);
}

const column = <Row extends object, Key extends keyof Row>(rows: readonly Row[], key: Key): Row[Key][] => rows.map((row) => row[key]);
