import { randomUUIDv7 } from "node:crypto";
import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import type { ListRow } from "../compute-list.ts";

/** Writes the rows of a list, a few thousand in one statement. */
export async function writePlacements(em: SqlEntityManager, resultListId: string, rows: readonly ListRow[]): Promise<void> {
  const db = em.getKysely<Record<string, never>>();
  for (let start = 0; start < rows.length; start += chunkSize) {
    const chunk = rows.slice(start, start + chunkSize);
    const column = <Key extends keyof ListRow>(key: Key) => chunk.map((each) => each[key]);
    await sql`
      insert into placement (id, result_list_id, applicant_id, participant, formation_id, twk, tiu, tkp, skd_total, skb, skd_scaled, skd_weighted,
        skb_weighted, final, rank, status, passes, placed_formation_id, tie_decided_by, tie_rank, tie_rank_by, tie_decision_id)
      select id, ${resultListId}::uuid, applicant, participant, formation, twk, tiu, tkp, total, skb, scaled, skd_weighted, skb_weighted, final, rank,
        status, passes, placed, decided_by, tie_rank, tie_rank_by, tie_decision
      from unnest(${chunk.map(() => randomUUIDv7())}::uuid[], ${column("applicantId")}::uuid[], ${column("participant")}::text[], ${column("formationId")}::uuid[],
        ${column("twk")}::int[], ${column("tiu")}::int[], ${column("tkp")}::int[], ${column("skdTotal")}::int[], ${column("skb")}::numeric[],
        ${column("skdScaled")}::numeric[], ${column("skdWeighted")}::numeric[], ${column("skbWeighted")}::numeric[], ${column("final")}::numeric[],
        ${column("rank")}::int[], ${column("status")}::text[], ${column("passes")}::boolean[], ${column("placedFormationId")}::uuid[],
        ${column("tieDecidedBy")}::text[], ${column("tieRank")}::int[], ${column("tieRankBy")}::text[], ${column("tieDecisionId")}::uuid[])
        as t(id, applicant, participant, formation, twk, tiu, tkp, total, skb, scaled, skd_weighted, skb_weighted, final, rank, status, passes, placed,
          decided_by, tie_rank, tie_rank_by, tie_decision)`.execute(db);
  }
}

const chunkSize = 5_000;
