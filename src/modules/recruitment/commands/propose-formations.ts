import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { z } from "zod";
import { record } from "../../../events.ts";
import { idField, readInput } from "../../../kernel/input.ts";
import type { Viewer } from "../../../kernel/viewer.ts";
import { formationIds } from "../formation-fields.ts";
import { moveFormations } from "./move-formations.ts";
import type { RoundServices } from "./take-round.ts";

const schema = z.object({ roundId: idField(), ids: formationIds });

/** Hands drafts to the committee. */
export async function proposeFormations(
  em: SqlEntityManager,
  viewer: Viewer,
  input: unknown,
  services: RoundServices,
): Promise<{ roundId: string; ids: string[] }> {
  const { roundId, ids } = readInput(schema, input);
  await moveFormations(em, viewer, { roundId, ids, action: "PROPOSE" }, services);
  await record(em, "formationsProposed", { roundId, count: ids.length });
  return { roundId, ids };
}
