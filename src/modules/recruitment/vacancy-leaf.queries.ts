import { sql } from "kysely";
import { statement } from "./recruitment.tables.ts";

/** What the log keeps of a published vacancy: its notice as the public reads it, with its formations in the order of their codes. */
export const publishedVacancy = statement<Record<string, unknown>>("publishedVacancy", (db, value) =>
  db
    .selectFrom("vacancy")
    .innerJoin("round", "round.id", "vacancy.round_id")
    .leftJoin("vacancy as replaced", "replaced.id", "vacancy.supersedes_id")
    .select([
      "vacancy.code",
      "round.code as round",
      "vacancy.title",
      "vacancy.decree_number as decreeNumber",
      "vacancy.requirements",
      "vacancy.opens_on as opensOn",
      "vacancy.closes_on as closesOn",
      "replaced.code as supersedes",
      sql`(select coalesce(jsonb_agg(jsonb_build_object(
          'code', formation.code, 'position', position.code, 'unit', unit.code, 'location', formation.location,
          'qualification', formation.qualification, 'kind', formation.kind, 'need', formation.need) order by formation.code), '[]')
        from vacancy_formation held join formation on formation.id = held.formation_id
          join position on position.id = formation.position_id join unit on unit.id = formation.unit_id
        where held.vacancy_id = vacancy.id)`.as("formations"),
    ])
    .where("vacancy.id", "=", value<string>("id")),
);
