import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { z } from "zod";
import { record } from "../../../events.ts";
import { idField, readInput } from "../../../kernel/input.ts";
import type { Viewer } from "../../../kernel/viewer.ts";
import { reasonField } from "../round-fields.ts";
import type { RoundServices } from "./take-round.ts";
import { moveVacancy, takeVacancy } from "./take-vacancy.ts";

const schema = z.object({ id: idField(), reason: reasonField });

/** Gives a draft back to its drafter, who reads why. An approval that was given before counts no more. */
export async function returnVacancy(
  em: SqlEntityManager,
  viewer: Viewer,
  input: unknown,
  services: RoundServices,
): Promise<{ vacancyId: string }> {
  const { id, reason } = readInput(schema, input);
  const hand = await takeVacancy(em, viewer, id, services);
  moveVacancy(hand, "RETURN", reason);
  hand.vacancy.stateReason = reason;
  hand.vacancy.approvedById = null;
  await record(em, "vacancyReturned", { roundId: hand.round.id, vacancyId: id });
  return { vacancyId: id };
}
