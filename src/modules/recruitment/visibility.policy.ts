import { sql } from "kysely";
import type { PlaceholderOf } from "../../kernel/rows.ts";

/**
 * Who sees which row, as conditions for the `where` of every statement: what was announced or published is everyone's, and what is
 * not is seen in the units of `draftUnits` (recruitment.policy.ts). Each takes the placeholder `draftUnits`.
 */
export const roundIsVisible = (value: PlaceholderOf) => sql<boolean>`(round.announced_at is not null or ${inDraftUnits(value)})`;

/** Needs `vacancy` and its `round` in the statement. */
export const vacancyIsVisible = (value: PlaceholderOf) => sql<boolean>`(vacancy.published_at is not null or ${inDraftUnits(value)})`;

/** Needs `formation` and its `round`. A formation becomes public with the vacancy that announces it. */
export const formationIsVisible = (value: PlaceholderOf) => sql<boolean>`(${inDraftUnits(value)} or exists (
  select from vacancy_formation announced join vacancy notice on notice.id = announced.vacancy_id
  where announced.formation_id = formation.id and notice.published_at is not null))`;

/** Needs `rule_set`. Proposed ones are read by whoever reads drafts, of whatever unit: they belong to none. */
export const ruleSetIsVisible = (value: PlaceholderOf) =>
  sql<boolean>`(rule_set.state = 'CONFIRMED' or cardinality(${value<string[]>("draftUnits")}::uuid[]) > 0)`;

const inDraftUnits = (value: PlaceholderOf) => sql<boolean>`round.organiser_unit_id = any(${value<string[]>("draftUnits")}::uuid[])`;
