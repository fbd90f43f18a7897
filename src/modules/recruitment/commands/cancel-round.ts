import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { z } from "zod";
import { record } from "../../../events.ts";
import { idField, readInput } from "../../../kernel/input.ts";
import type { Viewer } from "../../../kernel/viewer.ts";
import { reasonField } from "../round-fields.ts";
import { callOffVacancy } from "./call-off-vacancy.ts";
import { settledVacancies } from "./settled-vacancies.ts";
import { moveRound, type RoundServices, takeRound } from "./take-round.ts";

const schema = z.object({ id: idField(), reason: reasonField });

/** Calls the round off, and with it every vacancy that is not called off yet, for the same reason. */
export async function cancelRound(
  em: SqlEntityManager,
  viewer: Viewer,
  input: unknown,
  services: RoundServices,
): Promise<{ roundId: string }> {
  const { id, reason } = readInput(schema, input);
  const hand = await takeRound(em, viewer, id, services);
  moveRound(hand, "CANCEL", reason);
  for (const each of await settledVacancies(em, id, services)) {
    if (each.vacancy.state === "CANCELLED" || each.vacancy.state === "SUPERSEDED") continue;
    await callOffVacancy(em, { ...each, round: hand.round, viewer: hand.viewer, now: hand.now }, reason);
  }
  await record(em, "roundCancelled", { roundId: id });
  return { roundId: id };
}
