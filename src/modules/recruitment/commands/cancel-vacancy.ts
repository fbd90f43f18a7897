import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { z } from "zod";
import { idField, readInput } from "../../../kernel/input.ts";
import type { Viewer } from "../../../kernel/viewer.ts";
import { reasonField } from "../round-fields.ts";
import { callOffVacancy } from "./call-off-vacancy.ts";
import type { RoundServices } from "./take-round.ts";
import { takeVacancy } from "./take-vacancy.ts";

const schema = z.object({ id: idField(), reason: reasonField });

/** Calls a vacancy off before it is decided; a draft quietly, a published one with a notice. */
export async function cancelVacancy(
  em: SqlEntityManager,
  viewer: Viewer,
  input: unknown,
  services: RoundServices,
): Promise<{ vacancyId: string }> {
  const { id, reason } = readInput(schema, input);
  await callOffVacancy(em, await takeVacancy(em, viewer, id, services), reason);
  return { vacancyId: id };
}
