import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { z } from "zod";
import { record } from "../../../events.ts";
import { idField, readInput } from "../../../kernel/input.ts";
import type { Viewer } from "../../../kernel/viewer.ts";
import { formationIds } from "../formation-fields.ts";
import { actorOf } from "../recruitment.policy.ts";
import { moveFormations } from "./move-formations.ts";
import type { RoundServices } from "./take-round.ts";

const schema = z.object({ roundId: idField(), ids: formationIds });

/** Approves proposed formations that someone else drafted, up to the quota of the round. */
export async function approveFormations(
  em: SqlEntityManager,
  viewer: Viewer,
  input: unknown,
  services: RoundServices,
): Promise<{ roundId: string; ids: string[] }> {
  const { roundId, ids } = readInput(schema, input);
  const formations = await moveFormations(em, viewer, { roundId, ids, action: "APPROVE" }, services);
  for (const formation of formations) formation.decidedById = actorOf(viewer);
  await record(em, "formationsApproved", { roundId, count: ids.length });
  return { roundId, ids };
}
