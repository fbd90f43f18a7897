import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { isTaken } from "./database-errors.ts";
import { Rejected, type UserErrorData } from "./errors.ts";

/** Writes what was changed so far. The unique index decides what is taken: its refusal becomes the one named here. */
export async function flushOrReject(em: SqlEntityManager, refusals: Readonly<Record<string, UserErrorData>>): Promise<void> {
  try {
    await em.flush();
  } catch (error) {
    const refusal = Object.entries(refusals).find(([constraint]) => isTaken(error, constraint))?.[1];
    throw refusal ? new Rejected([refusal]) : error;
  }
}
