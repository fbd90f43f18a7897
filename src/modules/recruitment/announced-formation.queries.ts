import { sql } from "kysely";

/**
 * Whether a formation is one that people are ranked for: a vacancy that the public reads holds it. What a cancelled or superseded vacancy
 * announced is held by it no more. `formationId` names a column.
 */
export const isAnnounced = (formationId: string) =>
  sql<boolean>`exists (select from vacancy_formation held join vacancy on vacancy.id = held.vacancy_id
    where held.formation_id = ${sql.ref(formationId)} and held.is_held and vacancy.published_at is not null)`;
