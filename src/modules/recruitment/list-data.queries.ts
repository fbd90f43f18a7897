import { sql } from "kysely";
import type { Keyring } from "../../kernel/personal.ts";
import { type Reader, row, rows } from "../../kernel/rows.ts";
import { isAnnounced } from "./announced-formation.queries.ts";
import type { ResultStage } from "./result-list-transitions.ts";
import type { ListData, ListPerson, PrivateFigures } from "./list-data.ts";
import { statement } from "./results.tables.ts";
import type { Formation } from "./rules/candidate.ts";
import type { RuleSet } from "./rules/rule-set.ts";

/** `null` where the round has no rule set, so that nothing is computed. The reader must see source files. */
export async function readListData(reader: Reader, roundId: string, stage: ResultStage): Promise<ListData | null> {
  const rules = await row(reader, rulesOfRound, { roundId });
  if (rules === null) return null;
  const formations = await rows(reader, formationsOfList, { roundId });
  const found = await rows(reader, peopleOf[stage], { roundId });
  const fileIds = [...new Set(found.flatMap((each) => each.fileIds))];
  return {
    ...rules,
    formations: formations.map(({ id, position, qualification, location, kind, need }) => ({
      id,
      position,
      qualification,
      location,
      kind,
      need,
    })),
    formationIds: new Map(formations.map(({ id, uuid }) => [id, uuid])),
    people: found.map(personOf),
    sources: await rows(reader, sourcesOfList, { fileIds }),
    missing: (await rows(reader, missingFrom[stage], { roundId })).map((each) => each.participant),
    unannounced: (await rows(reader, unannounced, { roundId })).map((each) => each.participant),
    cutSha256: stage === "FINAL" ? ((await row(reader, standingCut, { roundId }))?.sha256 ?? null) : null,
    differsFromCut: stage === "FINAL" ? (await rows(reader, differsFromCut, { roundId })).map((each) => each.participant) : [],
    outsideCut: stage === "FINAL" ? (await rows(reader, outsideCut, { roundId })).map((each) => each.formation) : [],
    notAdmitted: stage === "FINAL" ? (await rows(reader, notAdmitted, { roundId })).map((each) => each.participant) : [],
    tieDecisions: stage === "FINAL" ? await rows(reader, certifiedDecisions, { roundId }) : [],
  };
}

/** GPA and birth date in clear, for the command that ranks; nothing keeps them. The reader must see identities. */
export async function readPrivateFigures(
  reader: Reader,
  keyring: Pick<Keyring, "decrypt">,
  applicantIds: readonly string[],
): Promise<Map<string, PrivateFigures>> {
  const found = applicantIds.length === 0 ? [] : await rows(reader, privateFigures, { applicantIds });
  return new Map(
    found.map(({ applicantId, gpa, birthDate }) => [
      applicantId,
      {
        gpa: gpa === null ? null : keyring.decrypt(gpa, "applicant_identity.gpa_cipher"),
        birthDate: birthDate === null ? null : keyring.decrypt(birthDate, "applicant_identity.birth_date_cipher"),
      },
    ]),
  );
}

interface FoundPerson {
  readonly applicantId: string;
  readonly participant: string;
  readonly formation: string;
  readonly twk: number | null;
  readonly tiu: number | null;
  readonly tkp: number | null;
  readonly skb: string | null;
  readonly exclusion: string | null;
  readonly isEligible: boolean | null;
  readonly fileIds: readonly string[];
}

function personOf({ applicantId, participant, formation, twk, tiu, tkp, skb, exclusion, isEligible }: FoundPerson): ListPerson {
  const scores = twk === null || tiu === null || tkp === null ? null : { twk, tiu, tkp };
  return { applicantId, participant, formation, scores, skb, exclusion, isEligible };
}

const rulesOfRound = statement<{ ruleSetId: string; ruleSet: RuleSet }>("list.rules", (db, value) =>
  db
    .selectFrom("round")
    .innerJoin("rule_set", "rule_set.id", "round.rule_set_id")
    .select(["rule_set.id as ruleSetId", sql<RuleSet>`rule_set.content`.as("ruleSet")])
    .where("round.id", "=", value<string>("roundId")),
);

/** The place of a formation is its unit and its location: two villages of one office are two places, and so are two offices in one village. */
const formationsOfList = statement<Formation & { uuid: string }>("list.formations", (db, value) =>
  db
    .selectFrom("formation")
    .innerJoin("position", "position.id", "formation.position_id")
    .innerJoin("unit", "unit.id", "formation.unit_id")
    .select([
      "formation.id as uuid",
      "formation.code as id",
      "position.code as position",
      "formation.qualification",
      sql<string>`unit.code || ' / ' || formation.location`.as("location"),
      "formation.kind",
      "formation.need",
    ])
    .where("formation.round_id", "=", value<string>("roundId"))
    .where(isAnnounced("formation.id"))
    .orderBy("formation.code"),
);

/** What the accepted files say of a test today. */
export const currentFile = (stage: "SKD" | "SKB") =>
  sql`select * from score_entry where stage = ${sql.lit(stage)} and origin = 'FILE' and superseded_at is null`;

/** Of somebody's conditions every one must be met; `null`: nothing is said of them. */
const isEligible = sql`(select bool_and(d.is_eligible) from administrative_outcome d where d.applicant_id = a.id and d.superseded_at is null)`;

/** Live figures are never in a list: the file decides. Whose vacancy was called off stands in none, as its notice says. */
const peopleOf = {
  ADMINISTRATIVE: statement<FoundPerson>("list.eligible", (db, value) => {
    const query = sql<FoundPerson>`
      select a.id as "applicantId", a.participant, f.code as formation, null as twk, null as tiu, null as tkp, null as skb, null as exclusion,
        bool_and(d.is_eligible) as "isEligible", array_agg(distinct d.source_file_id)::text[] as "fileIds"
      from applicant a join formation f on f.id = a.formation_id join administrative_outcome d on d.applicant_id = a.id and d.superseded_at is null
      where a.round_id = ${value<string>("roundId")}::uuid and ${isAnnounced("a.formation_id")} group by a.id, f.code order by f.code, a.participant`;
    return { compile: () => query.compile(db) };
  }),
  SKD: statement<FoundPerson>("list.skd", (db, value) => {
    const query = sql<FoundPerson>`
      select a.id as "applicantId", a.participant, f.code as formation, skd.twk, skd.tiu, skd.tkp, null as skb, skd.exclusion,
        ${isEligible} as "isEligible", array[skd.source_file_id]::text[] as "fileIds"
      from applicant a join formation f on f.id = a.formation_id join (${currentFile("SKD")}) skd on skd.applicant_id = a.id
      where a.round_id = ${value<string>("roundId")}::uuid and ${isAnnounced("a.formation_id")} order by f.code, a.participant`;
    return { compile: () => query.compile(db) };
  }),
  FINAL: statement<FoundPerson>("list.final", (db, value) => {
    const query = sql<FoundPerson>`
      select a.id as "applicantId", a.participant, f.code as formation, skd.twk, skd.tiu, skd.tkp, skb.skb::text as skb,
        coalesce(skb.exclusion, skd.exclusion) as exclusion, ${isEligible} as "isEligible",
        array_remove(array[skd.source_file_id, skb.source_file_id], null)::text[] as "fileIds"
      from applicant a join formation f on f.id = a.formation_id join (${currentFile("SKB")}) skb on skb.applicant_id = a.id
        left join (${currentFile("SKD")}) skd on skd.applicant_id = a.id
      where a.round_id = ${value<string>("roundId")}::uuid and ${isAnnounced("a.formation_id")} order by f.code, a.participant`;
    return { compile: () => query.compile(db) };
  }),
} as const satisfies Record<ResultStage, unknown>;

/** Applicants of a formation that nobody has read of: neither a published vacancy holds it, nor did one announce it that was called off. */
const unannounced = statement<{ participant: string }>("list.unannounced", (db, value) => {
  const query = sql<{ participant: string }>`
    select a.participant from applicant a where a.round_id = ${value<string>("roundId")}::uuid and not exists (
      select from vacancy_formation announced join vacancy on vacancy.id = announced.vacancy_id
      where announced.formation_id = a.formation_id and vacancy.published_at is not null) order by 1`;
  return { compile: () => query.compile(db) };
});

/**
 * Whoever met the conditions, or of whom nothing is said, must be in the file of the basic test. `not in` of ids that are never null makes
 * a hash whatever the statistics say: right after an import they know of one row, and `not exists` compares each with each.
 */
const missingFrom = {
  ADMINISTRATIVE: statement<{ participant: string }>("list.missingOutcome", (db, value) => {
    const query = sql<{ participant: string }>`
      select a.participant from applicant a where a.round_id = ${value<string>("roundId")}::uuid and ${isAnnounced("a.formation_id")}
        and a.id not in (select d.applicant_id from administrative_outcome d where d.superseded_at is null) order by 1`;
    return { compile: () => query.compile(db) };
  }),
  SKD: statement<{ participant: string }>("list.missingSkd", (db, value) => {
    const query = sql<{ participant: string }>`
      select a.participant from applicant a where a.round_id = ${value<string>("roundId")}::uuid and ${isAnnounced("a.formation_id")}
        and a.id not in (select e.applicant_id from (${currentFile("SKD")}) e)
        and a.id not in (select d.applicant_id from administrative_outcome d where d.superseded_at is null and not d.is_eligible) order by 1`;
    return { compile: () => query.compile(db) };
  }),
  /** Those whom the published cut admitted. */
  FINAL: statement<{ participant: string }>("list.missingSkb", (db, value) => {
    const query = sql<{ participant: string }>`
      select p.participant from placement p join result_list l on l.id = p.result_list_id join rule_set r on r.id = l.rule_set_id
      where l.round_id = ${value<string>("roundId")}::uuid and l.stage = 'SKD' and l.state in ('PUBLISHED_PROVISIONAL', 'FINAL')
        and p.passes and p.status = r.content->'codes'->'cut'->>'admitted' and ${isAnnounced("p.formation_id")}
        and p.applicant_id not in (select e.applicant_id from (${currentFile("SKB")}) e)
      order by 1`;
    return { compile: () => query.compile(db) };
  }),
} as const satisfies Record<ResultStage, unknown>;

/** The list of the basic test that is published and not superseded, by its file: at most one stands. */
const standingCut = statement<{ sha256: string }>("list.standingCut", (db, value) =>
  db
    .selectFrom("result_list")
    .innerJoin("published_file", "published_file.result_list_id", "result_list.id")
    .select("published_file.sha256")
    .where("result_list.round_id", "=", value<string>("roundId"))
    .where("result_list.stage", "=", "SKD")
    .where("result_list.state", "in", ["PUBLISHED_PROVISIONAL", "FINAL"])
    .where("published_file.formation_id", "is", null),
);

/** A file that came after the publication corrected what the public reads: the list must be corrected first. */
const differsFromCut = statement<{ participant: string }>("list.differsFromCut", (db, value) => {
  const query = sql<{ participant: string }>`
    select published.participant from (
      select p.participant, p.formation_id, p.twk, p.tiu, p.tkp from result_list l join placement p on p.result_list_id = l.id
      where l.round_id = ${value<string>("roundId")}::uuid and l.stage = 'SKD' and l.state in ('PUBLISHED_PROVISIONAL', 'FINAL')
      except
      select a.participant, a.formation_id, skd.twk, skd.tiu, skd.tkp from (${currentFile("SKD")}) skd join applicant a on a.id = skd.applicant_id
      where a.round_id = ${value<string>("roundId")}::uuid
    ) published where ${isAnnounced("published.formation_id")} order by 1`;
  return { compile: () => query.compile(db) };
});

/** Formations that were announced after that list, so that nobody of them went through the basic test. */
const outsideCut = statement<{ formation: string }>("list.outsideCut", (db, value) => {
  const query = sql<{ formation: string }>`
    select f.code as formation from result_list l join formation f on f.round_id = l.round_id and ${isAnnounced("f.id")}
    where l.round_id = ${value<string>("roundId")}::uuid and l.stage = 'SKD' and l.state in ('PUBLISHED_PROVISIONAL', 'FINAL')
      and not exists (select from published_file file where file.result_list_id = l.id and file.formation_id = f.id) order by 1`;
  return { compile: () => query.compile(db) };
});

/** Also who is not in the standing cut at all. */
const notAdmitted = statement<{ participant: string }>("list.notAdmitted", (db, value) => {
  const query = sql<{ participant: string }>`
    select a.participant from result_list l join rule_set r on r.id = l.rule_set_id join applicant a on a.round_id = l.round_id
      join (${currentFile("SKB")}) skb on skb.applicant_id = a.id
      left join placement p on p.result_list_id = l.id and p.applicant_id = a.id
    where l.round_id = ${value<string>("roundId")}::uuid and l.stage = 'SKD' and l.state in ('PUBLISHED_PROVISIONAL', 'FINAL')
      and ${isAnnounced("a.formation_id")} and (p.passes and p.status = r.content->'codes'->'cut'->>'admitted') is not true order by 1`;
  return { compile: () => query.compile(db) };
});

const certifiedDecisions = statement<ListData["tieDecisions"][number]>("list.tieDecisions", (db, value) =>
  db
    .selectFrom("tie_decision")
    .innerJoin("formation", "formation.id", "tie_decision.formation_id")
    .select([
      "tie_decision.id",
      "formation.code as formation",
      "tie_decision.participants",
      "tie_decision.document_number as documentNumber",
      "tie_decision.reason",
      sql<string>`tie_decision.confirmed_at`.as("certifiedAt"),
    ])
    .where("tie_decision.round_id", "=", value<string>("roundId"))
    .where("tie_decision.state", "=", "CONFIRMED")
    .where(isAnnounced("tie_decision.formation_id"))
    .orderBy("formation.code")
    .orderBy("tie_decision.id"),
);

const sourcesOfList = statement<ListData["sources"][number]>("list.sources", (db, value) =>
  db
    .selectFrom("source_file")
    .select([
      "source_file.sha256",
      "source_file.uploaded_by_id as uploadedById",
      sql<string>`source_file.accepted_by_id`.as("acceptedById"),
    ])
    .where("source_file.id", "=", sql<string>`any(${value<string[]>("fileIds")}::uuid[])`)
    .orderBy("source_file.sha256"),
);

const privateFigures = statement<PrivateFigures & { applicantId: string }>("list.privateFigures", (db, value) =>
  db
    .selectFrom("applicant_identity")
    .select([
      "applicant_identity.applicant_id as applicantId",
      "applicant_identity.gpa_cipher as gpa",
      "applicant_identity.birth_date_cipher as birthDate",
    ])
    .where("applicant_identity.applicant_id", "=", sql<string>`any(${value<string[]>("applicantIds")}::uuid[])`),
);
