import { sql } from "kysely";
import { manyBy } from "../../graphql/loaders.ts";
import { currentFile } from "./list-data.queries.ts";
import { draftsOfViewer } from "./round.queries.ts";
import { statement } from "./results.tables.ts";

interface ListChanges {
  readonly resultListId: string;
  /** Participants of whom the accepted data say something else than the list, or of whom the list says nothing. */
  readonly participants: number;
}

/** What the accepted files say today of everyone who would stand in the list, as one row each. */
const saidToday = sql`
  select a.id, a.formation_id, skd.twk, skd.tiu, skd.tkp, skb.skb, outcome.is_eligible,
    case list.stage when 'SKD' then skd.exclusion when 'FINAL' then coalesce(skb.exclusion, skd.exclusion) end as exclusion
  from applicant a
    left join (${currentFile("SKD")}) skd on skd.applicant_id = a.id and list.stage <> 'ADMINISTRATIVE'
    left join (${currentFile("SKB")}) skb on skb.applicant_id = a.id and list.stage = 'FINAL'
    left join (select d.applicant_id, bool_and(d.is_eligible) as is_eligible from administrative_outcome d
      where d.superseded_at is null group by d.applicant_id) outcome on outcome.applicant_id = a.id and list.stage = 'ADMINISTRATIVE'
  where a.round_id = list.round_id
    and case list.stage when 'ADMINISTRATIVE' then outcome.applicant_id when 'SKD' then skd.applicant_id else skb.applicant_id end is not null`;

const differing = sql`
  select count(*) from (select * from placement p where p.result_list_id = list.id) said full join (${saidToday}) today on today.id = said.applicant_id
  where (said.formation_id, said.twk, said.tiu, said.tkp, said.skb::numeric) is distinct from
      (today.formation_id, today.twk, today.tiu, today.tkp, today.skb::numeric)
    or (list.stage = 'ADMINISTRATIVE' and said.passes is distinct from today.is_eligible)
    or (list.stage <> 'ADMINISTRATIVE' and today.exclusion is distinct from
      case when jsonb_exists(rules.content->'codes'->'exclusions', said.status) then said.status end)`;

/** Of lists that stand published. Rows are compared only where a file was accepted since: that is rare, and a list has thousands. */
export const changesSincePublished = manyBy<ListChanges>(
  statement("changesSincePublished", (db, value) => {
    const query = sql<ListChanges>`
      select list.id as "resultListId", (case when exists (select from source_file f where f.round_id = list.round_id
        and f.accepted_at > list.published_at) then (${differing}) else 0 end)::int as participants
      from result_list list join round on round.id = list.round_id join rule_set rules on rules.id = list.rule_set_id
      where list.id = any(${value<string[]>("ids")}::uuid[]) and list.state in ('PUBLISHED_PROVISIONAL', 'FINAL')
        and round.organiser_unit_id = any(${value<string[]>("draftUnits")}::uuid[])`;
    return { compile: () => query.compile(db) };
  }),
  "resultListId",
  { ...draftsOfViewer, isPersonal: true },
);
