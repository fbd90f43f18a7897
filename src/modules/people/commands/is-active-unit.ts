import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { Unit } from "../unit.entity.ts";

/** Whether there is such a unit and it works, for commands of other modules that give it something to do. */
export const isActiveUnit = async (em: SqlEntityManager, id: string): Promise<boolean> =>
  (await em.count(Unit, { id, isActive: true })) > 0;
