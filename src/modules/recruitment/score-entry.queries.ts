import { sql } from "kysely";
import type { KnownScore } from "./live-score.ts";
import { statement } from "./results.tables.ts";
import type { SkdPart } from "./rules/rule-set.ts";
import type { VacancyState } from "./vacancy-transitions.ts";

export interface VacancyForScores {
  readonly roundId: string;
  readonly organiserUnitId: string;
  readonly isPublished: boolean;
  readonly state: VacancyState;
  readonly opensOn: string;
  readonly closesOn: string;
  /** Of the round's rule set; null: nothing is computed in this round. */
  readonly maxima: Readonly<Record<SkdPart, number>> | null;
  /** Whether the list to which the stage leads is published: `SKD` or `FINAL` in the placeholder `list`. */
  readonly isListPublished: boolean;
}

export const vacancyForScores = statement<VacancyForScores>("vacancyForScores", (db, value) =>
  db
    .selectFrom("vacancy")
    .innerJoin("round", "round.id", "vacancy.round_id")
    .leftJoin("rule_set", "rule_set.id", "round.rule_set_id")
    .select([
      "vacancy.round_id as roundId",
      "round.organiser_unit_id as organiserUnitId",
      "vacancy.state",
      "vacancy.opens_on as opensOn",
      "vacancy.closes_on as closesOn",
      sql<boolean>`vacancy.published_at is not null`.as("isPublished"),
      sql<VacancyForScores["maxima"]>`rule_set.content->'maxima'`.as("maxima"),
      sql<boolean>`exists (select from result_list l where l.round_id = vacancy.round_id and l.stage = ${value<string>("list")}::text
        and l.state in ('PUBLISHED_PROVISIONAL', 'FINAL'))`.as("isListPublished"),
    ])
    .where("vacancy.id", "=", value<string>("vacancyId")),
);

/** Of the named participants of a vacancy, what they have at the stage now. */
export const knownScores = statement<KnownScore & { participant: string }>("knownScores", (db, value) =>
  db
    .selectFrom("vacancy_formation as held")
    .innerJoin("applicant", "applicant.formation_id", "held.formation_id")
    .leftJoin("score_entry", (join) =>
      join
        .onRef("score_entry.applicant_id", "=", "applicant.id")
        .on("score_entry.stage", "=", value<"SKD">("stage"))
        .on("score_entry.superseded_at", "is", null),
    )
    .select([
      "applicant.id as applicantId",
      "applicant.participant",
      "score_entry.origin",
      "score_entry.twk",
      "score_entry.tiu",
      "score_entry.tkp",
      "score_entry.skb",
      sql<boolean>`coalesce(score_entry.is_absent, false)`.as("isAbsent"),
    ])
    .where("held.vacancy_id", "=", value<string>("vacancyId"))
    .where("held.is_held", "=", true)
    .where("applicant.participant", "=", sql<string>`any(${value<string[]>("participants")}::text[])`),
);
