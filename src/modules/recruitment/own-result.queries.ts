import { sql } from "kysely";
import type { SqlEntityManager } from "@mikro-orm/postgresql";
import type { PlacementRow } from "./placement.queries.ts";
import type { ResultListState, ResultStage } from "./result-list-transitions.ts";
import { statement } from "./results.tables.ts";
import type { Channel, RuleSet } from "./rules/rule-set.ts";

/**
 * For the rest of the transaction row-level security shows the identity of this applicant and of nobody else: asked for by someone who
 * names the number, and shown to nobody before the birth date and the code have matched.
 */
export const actAsApplicant = (em: SqlEntityManager, applicantId: string) =>
  sql`select set_config('app.applicant', ${applicantId}, true)`.execute(em.getKysely<Record<string, never>>());

export interface ApplicantFound {
  readonly applicantId: string;
  readonly participant: string;
  readonly roundId: string;
  readonly formationId: string;
}

export const applicantByNumber = statement<ApplicantFound>("applicantByNumber", (db, value) =>
  db
    .selectFrom("applicant")
    .innerJoin("round", "round.id", "applicant.round_id")
    .select([
      "applicant.id as applicantId",
      "applicant.participant",
      "applicant.round_id as roundId",
      "applicant.formation_id as formationId",
    ])
    .where("round.code", "=", value<string>("roundCode"))
    .where("round.announced_at", "is not", null)
    .where("applicant.participant", "=", value<string>("participant")),
);

export interface IdentityFound {
  readonly birthDateHash: string | null;
  readonly nameCipher: string | null;
  readonly gpaCipher: string | null;
  readonly contactKind: "EMAIL" | "PHONE" | null;
  readonly contactCipher: string | null;
}

export const identityOfApplicant = statement<IdentityFound>("identityOfApplicant", (db, value) =>
  db
    .selectFrom("applicant_identity")
    .select([
      "applicant_identity.birth_date_hash as birthDateHash",
      "applicant_identity.name_cipher as nameCipher",
      "applicant_identity.gpa_cipher as gpaCipher",
      "applicant_identity.contact_kind as contactKind",
      "applicant_identity.contact_cipher as contactCipher",
    ])
    .where("applicant_identity.applicant_id", "=", value<string>("applicantId")),
);

/** The own row in the newest published version of each stage. */
export interface OwnPlacement extends PlacementRow {
  readonly resultListId: string;
  readonly stage: ResultStage;
  readonly listState: ResultListState;
  readonly objectionOpensOn: string | null;
  readonly objectionClosesOn: string | null;
  readonly ruleSet: RuleSet;
  readonly channel: Channel;
  readonly applyUrl: string | null;
  /** Code of the formation that is filled. */
  readonly placedFormation: string | null;
}

export const ownPlacements = statement<OwnPlacement>("ownPlacements", (db, value) => {
  const query = sql<OwnPlacement>`
    select distinct on (l.stage) p.id, p.participant, p.twk, p.tiu, p.tkp, p.skd_total as "skdTotal", p.skb, p.skd_scaled as "skdScaled",
      p.skd_weighted as "skdWeighted", p.skb_weighted as "skbWeighted", p.final, p.rank, p.status, p.passes, p.tie_decided_by as "tieDecidedBy",
      p.formation_id as "formationId", p.placed_formation_id as "placedFormationId", l.id as "resultListId", l.stage, l.state as "listState",
      l.objection_opens_on as "objectionOpensOn", l.objection_closes_on as "objectionClosesOn", s.content as "ruleSet", r.channel,
      r.apply_url as "applyUrl", f.code as "placedFormation"
    from placement p join result_list l on l.id = p.result_list_id join round r on r.id = l.round_id join rule_set s on s.id = l.rule_set_id
      left join formation f on f.id = p.placed_formation_id
    where p.applicant_id = ${value<string>("applicantId")}::uuid and l.published_at is not null
    order by l.stage, l.version desc`;
  return { compile: () => query.compile(db) };
});

export interface OwnRequirement {
  readonly requirementCode: string;
  readonly reason: string;
}

/** Requirements that are not met, as the verifier wrote them. */
export const ownRequirements = statement<OwnRequirement>("ownRequirements", (db, value) =>
  db
    .selectFrom("administrative_outcome")
    .select(["administrative_outcome.requirement_code as requirementCode", "administrative_outcome.reason"])
    .$narrowType<{ requirementCode: string; reason: string }>()
    .where("administrative_outcome.applicant_id", "=", value<string>("applicantId"))
    .where("administrative_outcome.superseded_at", "is", null)
    .where("administrative_outcome.is_eligible", "=", false)
    .orderBy("administrative_outcome.requirement_code"),
);
