import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { z } from "zod";
import { record } from "../../../events.ts";
import { idField, readInput } from "../../../kernel/input.ts";
import type { Viewer } from "../../../kernel/viewer.ts";
import { formationIds } from "../formation-fields.ts";
import { actorOf } from "../recruitment.policy.ts";
import { reasonField } from "../round-fields.ts";
import { moveFormations } from "./move-formations.ts";
import type { RoundServices } from "./take-round.ts";

const schema = z.object({ roundId: idField(), ids: formationIds, reason: reasonField });

/** Refuses proposed formations for good, with a reason; the need is then drafted anew. */
export async function rejectFormations(
  em: SqlEntityManager,
  viewer: Viewer,
  input: unknown,
  services: RoundServices,
): Promise<{ roundId: string; ids: string[] }> {
  const { roundId, ids, reason } = readInput(schema, input);
  const formations = await moveFormations(em, viewer, { roundId, ids, action: "REJECT", reason }, services);
  for (const formation of formations) {
    formation.decidedById = actorOf(viewer);
    formation.stateReason = reason;
  }
  await record(em, "formationsRejected", { roundId, count: ids.length });
  return { roundId, ids };
}
