import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { z } from "zod";
import { record } from "../../../events.ts";
import { idField, readInput } from "../../../kernel/input.ts";
import type { Viewer } from "../../../kernel/viewer.ts";
import type { RoundServices } from "./take-round.ts";
import { moveVacancy, takeVacancy } from "./take-vacancy.ts";

const schema = z.object({ id: idField() });

/** Hands a draft to the committee. */
export async function submitVacancy(
  em: SqlEntityManager,
  viewer: Viewer,
  input: unknown,
  services: RoundServices,
): Promise<{ vacancyId: string }> {
  const hand = await takeVacancy(em, viewer, readInput(schema, input).id, services);
  moveVacancy(hand, "SUBMIT");
  hand.vacancy.stateReason = null;
  await record(em, "vacancySubmitted", { roundId: hand.round.id, vacancyId: hand.vacancy.id });
  return { vacancyId: hand.vacancy.id };
}
