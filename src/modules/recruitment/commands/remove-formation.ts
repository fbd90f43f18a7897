import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { z } from "zod";
import { reject } from "../../../kernel/errors.ts";
import { idField, readInput } from "../../../kernel/input.ts";
import type { Viewer } from "../../../kernel/viewer.ts";
import { messages } from "../formation.messages.ts";
import { VacancyFormation } from "../vacancy.entity.ts";
import type { RoundServices } from "./take-round.ts";
import { takeFormation } from "./take-formation.ts";

const schema = z.object({ id: idField() });

/** Takes back a draft that is part of no vacancy, as if it had never been. */
export async function removeFormation(
  em: SqlEntityManager,
  viewer: Viewer,
  input: unknown,
  services: RoundServices,
): Promise<{ roundId: string }> {
  const formation = await takeFormation(em, viewer, readInput(schema, input).id, "REMOVE", services);
  const { id, roundId } = formation;
  if ((await em.count(VacancyFormation, { formationId: id })) > 0) reject("NOT_ALLOWED", ["input", "id"], messages.held);
  em.remove(formation);
  return { roundId };
}
