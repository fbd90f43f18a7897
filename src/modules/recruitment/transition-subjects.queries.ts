import { sql } from "kysely";
import { byId } from "../../graphql/loaders.ts";
import { endOfLocalDay, startOfLocalDay } from "../../kernel/calendar.ts";
import type { FormationSubject } from "./formation-transitions.ts";
import { statement } from "./recruitment.tables.ts";
import type { RoundSubject } from "./round-transitions.ts";
import type { RuleSetSubject } from "./rule-set-transitions.ts";
import { type ScheduleEntry, selectionStart } from "./schedule.ts";
import type { VacancySubject } from "./vacancy-transitions.ts";

/**
 * What the guards of the transition tables look at, read by the same statements for `allowedActions` and for the commands. They ask
 * no visibility: who gets here has seen the row. Not for the public role, which may not read who drafted.
 */
export type RoundFacts = RoundSubject & { readonly id: string; readonly organiserUnitId: string };
export type FormationFacts = FormationSubject & { readonly id: string; readonly organiserUnitId: string };
export type RuleSetFacts = RuleSetSubject & { readonly id: string };

export interface VacancyFacts extends Omit<VacancySubject, "opensAt" | "closesAt" | "selectionAt"> {
  readonly id: string;
  readonly organiserUnitId: string;
  readonly opensOn: string;
  readonly closesOn: string;
  /** The round's schedule as it stands. */
  readonly schedule: readonly ScheduleEntry[];
}

/** Days become instants in the time zone of the instance. */
export function vacancySubjectOf(facts: VacancyFacts, timeZone: string): VacancySubject {
  const selectionOn = selectionStart(facts.schedule);
  return {
    ...facts,
    opensAt: startOfLocalDay(facts.opensOn, timeZone),
    closesAt: endOfLocalDay(facts.closesOn, timeZone),
    selectionAt: selectionOn === null ? null : startOfLocalDay(selectionOn, timeZone),
  };
}

const anyId = (value: (name: string) => unknown) => sql<string>`any(${value("ids")}::uuid[])`;
const latestRevision = (roundId: string) =>
  sql`(select max(latest.revision) from schedule_entry latest where latest.round_id = ${sql.ref(roundId)})`;

export const roundFacts = statement<RoundFacts>("roundFacts", (db, value) =>
  db
    .selectFrom("round")
    .leftJoin("rule_set", "rule_set.id", "round.rule_set_id")
    .select([
      "round.id",
      "round.state",
      "round.drafted_by_id as draftedById",
      "round.path",
      "round.channel",
      "round.apply_url as applyUrl",
      "round.quota",
      "round.organiser_unit_id as organiserUnitId",
      "rule_set.state as ruleSetState",
      sql<RoundFacts["stages"]>`array(select entry.stage from schedule_entry entry
        where entry.round_id = round.id and entry.revision = ${latestRevision("round.id")})`.as("stages"),
      countOf(sql`vacancy.published_at is not null`).as("publishedVacancies"),
      countOf(sql`vacancy.state in ('DECIDED', 'ARCHIVED')`).as("decidedVacancies"),
      countOf(sql`vacancy.state in ('DRAFT', 'IN_REVIEW', 'PUBLISHED', 'OPEN')
        or (round.path = 'CPNS' and vacancy.state in ('CLOSED', 'IN_SELECTION'))`).as("unfinishedVacancies"),
      sql<boolean>`exists (select from result_list final where final.round_id = round.id and final.stage = 'FINAL'
        and final.state = 'FINAL')`.as("hasFinalResult"),
    ])
    .where("round.id", "=", anyId(value)),
);

export const formationFacts = statement<FormationFacts>("formationFacts", (db, value) =>
  db
    .selectFrom("formation")
    .innerJoin("round", "round.id", "formation.round_id")
    .select([
      "formation.id",
      "formation.state",
      "formation.drafted_by_id as draftedById",
      "formation.need",
      "round.state as roundState",
      "round.quota",
      approvedNeedOf("formation.round_id").as("approvedNeed"),
      "round.organiser_unit_id as organiserUnitId",
    ])
    .where("formation.id", "=", anyId(value)),
);

export const ruleSetFacts = statement<RuleSetFacts>("ruleSetFacts", (db, value) =>
  db
    .selectFrom("rule_set")
    .select(["rule_set.id", "rule_set.state", "rule_set.proposed_by_id as proposedById"])
    .where("rule_set.id", "=", anyId(value)),
);

export const vacancyFacts = statement<VacancyFacts>("vacancyFacts", (db, value) =>
  db
    .selectFrom("vacancy")
    .innerJoin("round", "round.id", "vacancy.round_id")
    .leftJoin("vacancy as replaced", "replaced.id", "vacancy.supersedes_id")
    .select([
      "vacancy.id",
      "vacancy.state",
      "vacancy.drafted_by_id as draftedById",
      "vacancy.approved_by_id as approvedById",
      "vacancy.opens_on as opensOn",
      "vacancy.closes_on as closesOn",
      "round.state as roundState",
      "round.quota",
      "round.organiser_unit_id as organiserUnitId",
      "replaced.state as replacedState",
      sql<boolean>`exists (select from vacancy successor where successor.supersedes_id = vacancy.id
        and successor.published_at is not null)`.as("isReplaced"),
      approvedNeedOf("vacancy.round_id").as("approvedNeed"),
      sql<VacancyFacts["formationStates"]>`array(select formation.state from vacancy_formation held
        join formation on formation.id = held.formation_id where held.vacancy_id = vacancy.id)`.as("formationStates"),
      sql<
        ScheduleEntry[]
      >`(select coalesce(jsonb_agg(jsonb_build_object('stage', entry.stage, 'startsOn', entry.starts_on, 'endsOn', entry.ends_on)), '[]')
        from schedule_entry entry where entry.round_id = vacancy.round_id and entry.revision = ${latestRevision("vacancy.round_id")})`.as(
        "schedule",
      ),
    ])
    .where("vacancy.id", "=", anyId(value)),
);

export const roundFactsById = byId(roundFacts);
export const formationFactsById = byId(formationFacts);
export const ruleSetFactsById = byId(ruleSetFacts);
export const vacancyFactsById = byId(vacancyFacts);

/** `roundId` names a column. */
function approvedNeedOf(roundId: string) {
  return sql<number>`(select coalesce(sum(approved.need), 0) from formation approved
    where approved.round_id = ${sql.ref(roundId)} and approved.state in ('APPROVED', 'LOCKED'))`;
}

function countOf(condition: ReturnType<typeof sql>) {
  return sql<number>`(select count(*) from vacancy where vacancy.round_id = round.id and (${condition}))`;
}
