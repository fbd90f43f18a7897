import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import { record } from "../../../events.ts";
import { rows } from "../../../kernel/rows.ts";
import type { ResultList } from "../result-list.entity.ts";
import { statement } from "../results.tables.ts";
import { scoreboardTopic } from "../scoreboard.queries.ts";
import type { RoundServices } from "./take-round.ts";

/** Puts the figures of a published list on the boards, where they take the place of the provisional ones; one event a board. */
export async function certifyBoards(
  em: SqlEntityManager,
  list: Pick<ResultList, "id" | "stage">,
  { database }: RoundServices,
): Promise<void> {
  if (list.stage === "ADMINISTRATIVE") return;
  const stages = list.stage === "SKD" ? ["SKD"] : ["SKD", "SKB"];
  await em.flush();
  // In one order for everyone: topics are locked until the commit.
  for (const { vacancyId } of await rows(database.readerOf(em), boardsOfList, { resultListId: list.id, stages })) {
    const { seq } = await record(em, "scoresCertified", { vacancyId, resultListId: list.id }, { topic: scoreboardTopic(vacancyId) });
    await sql`
      update score_entry set board_seq = ${seq}::int
      from placement p join vacancy_formation held on held.formation_id = p.formation_id and held.is_held and held.vacancy_id = ${vacancyId}::uuid
      where p.result_list_id = ${list.id}::uuid and score_entry.applicant_id = p.applicant_id and score_entry.stage = any(${stages}::text[])
        and score_entry.origin = 'FILE' and score_entry.superseded_at is null and score_entry.board_seq is null`.execute(
      em.getKysely<Record<string, never>>(),
    );
  }
}

const boardsOfList = statement<{ vacancyId: string }>("boardsOfList", (db, value) => {
  const query = sql<{ vacancyId: string }>`
    select distinct held.vacancy_id as "vacancyId" from placement p
      join vacancy_formation held on held.formation_id = p.formation_id and held.is_held
      join score_entry e on e.applicant_id = p.applicant_id and e.stage = any(${value<string[]>("stages")}::text[])
        and e.origin = 'FILE' and e.superseded_at is null and e.board_seq is null
    where p.result_list_id = ${value<string>("resultListId")}::uuid order by 1`;
  return { compile: () => query.compile(db) };
});
