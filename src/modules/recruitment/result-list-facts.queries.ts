import { sql } from "kysely";
import { byId } from "../../graphql/loaders.ts";
import type { ResultListFacts } from "./result-list-subject.ts";
import { statement } from "./results.tables.ts";

/** Barred from signing: whoever uploaded or accepted a file of the kind that is still in force, and whoever had the list computed. */
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
      sql<string[]>`array(
        select unnest(array[f.uploaded_by_id, f.accepted_by_id]) from source_file f where f.round_id = result_list.round_id and f.state = 'ACCEPTED'
          and f.layout = case when result_list.stage = 'ADMINISTRATIVE' then 'ADMINISTRATIVE_OUTCOMES' else 'RESULTS' end)::text[]`.as(
        "importerIds",
      ),
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
