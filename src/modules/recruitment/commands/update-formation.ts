import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { z } from "zod";
import { idField, readInput, refuseStale } from "../../../kernel/input.ts";
import type { Viewer } from "../../../kernel/viewer.ts";
import { formationFields } from "../formation-fields.ts";
import type { RoundServices } from "./take-round.ts";
import { takeFormation } from "./take-formation.ts";
import { writeFormation } from "./write-formation.ts";

const schema = z.object({ id: idField(), version: z.int().nullish(), ...z.object(formationFields).partial().shape });

/** Changes a formation that is a draft. What is left out stays; null clears an income. */
export async function updateFormation(
  em: SqlEntityManager,
  viewer: Viewer,
  input: unknown,
  services: RoundServices,
): Promise<{ formationId: string }> {
  const { id, version, ...changes } = readInput(schema, input);
  const formation = await takeFormation(em, viewer, id, "UPDATE", services);
  refuseStale(version, formation.version);
  const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
  const { unitId, positionId, incomeMinimum, incomeMaximum } = formation;
  await writeFormation(em, formation, { unitId, positionId, incomeMinimum, incomeMaximum, ...given }, services);
  return { formationId: id };
}
