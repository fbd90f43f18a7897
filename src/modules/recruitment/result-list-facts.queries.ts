import { sql } from "kysely";
import { byId } from "../../graphql/loaders.ts";
import { isAnnounced } from "./announced-formation.queries.ts";
import type { ResultListFacts } from "./result-list-subject.ts";
import { statement } from "./results.tables.ts";

/**
 * Who uploaded or accepted a file that a final list is computed from; participants' files too, for birth dates decide ties. Also of files
 * that were superseded: a GPA or birth date which the later file left out is still theirs. `roundId` names a column.
 */
export const importersOfFinal = (roundId: string) => sql<string[]>`array(
  select unnest(array[f.uploaded_by_id, f.accepted_by_id]) from source_file f where f.round_id = ${sql.ref(roundId)}
    and f.layout in ('RESULTS', 'APPLICANTS') and f.state in ('ACCEPTED', 'SUPERSEDED'))::text[]`;

/** Before the final list nothing but the figures or outcomes in force counts. */
const importersInForce = sql<string[]>`array(
  select unnest(array[f.uploaded_by_id, f.accepted_by_id]) from source_file f where f.round_id = result_list.round_id and f.state = 'ACCEPTED'
    and f.layout = case when result_list.stage = 'ADMINISTRATIVE' then 'ADMINISTRATIVE_OUTCOMES' else 'RESULTS' end)::text[]`;

/** Barred from signing: whoever imported what the list is computed from, and whoever had it computed. */
export const resultListFacts = statement<ResultListFacts>("resultListFacts", (db, value) =>
  db
    .selectFrom("result_list")
    .innerJoin("round", "round.id", "result_list.round_id")
    .select([
      "result_list.id",
      "result_list.state",
      "round.organiser_unit_id as organiserUnitId",
      "round.state as roundState",
      "result_list.objection_opens_on as objectionOpensOn",
      "result_list.objection_closes_on as objectionClosesOn",
      "result_list.computed_by_id as computedById",
      sql<string[]>`case when result_list.stage = 'FINAL' then ${importersOfFinal("result_list.round_id")} else ${importersInForce} end`.as(
        "importerIds",
      ),
      sql<boolean>`result_list.stage = 'SKD' and exists (select from result_list final where final.round_id = result_list.round_id
        and final.stage = 'FINAL' and final.state <> 'SUPERSEDED')`.as("carriesFinalList"),
      sql<boolean>`result_list.stage = 'FINAL' and result_list.state = 'PUBLISHED_PROVISIONAL' and exists (select from placement
        where placement.result_list_id = result_list.id and placement.placed_formation_id is not null
          and not ${isAnnounced("placement.placed_formation_id")})`.as("placesIntoCalledOff"),
      sql<
        string[]
      >`array(select s.person_id from result_signature s where s.result_list_id = result_list.id order by s.ordinal)::text[]`.as(
        "signerIds",
      ),
    ])
    .where("result_list.id", "=", sql<string>`any(${value<string[]>("ids")}::uuid[])`),
);

/** Reads source files, so it runs as the person. */
export const resultListFactsById = byId(resultListFacts, { isPersonal: true });
