import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { z } from "zod";
import { record } from "../../../events.ts";
import { idField, readInput } from "../../../kernel/input.ts";
import { transitionByClock } from "../../../kernel/transitions.ts";
import type { Viewer } from "../../../kernel/viewer.ts";
import { isComputed } from "../round-transitions.ts";
import { vacancyTransitions } from "../vacancy-transitions.ts";
import { decideVacancies } from "./decide-vacancies.ts";
import { settledVacancies } from "./settled-vacancies.ts";
import { moveRound, type RoundServices, takeRound } from "./take-round.ts";

const schema = z.object({ id: idField() });

/** Ends the round and archives its vacancies. Where nothing is computed here, its closed vacancies are taken as decided elsewhere. */
export async function concludeRound(
  em: SqlEntityManager,
  viewer: Viewer,
  input: unknown,
  services: RoundServices,
): Promise<{ roundId: string }> {
  const { id } = readInput(schema, input);
  // What the calendar has closed is closed, before anyone asks whether something is still open.
  await takeRound(em, viewer, id, services);
  await settledVacancies(em, id, services);
  const hand = await takeRound(em, viewer, id, services);
  moveRound(hand, "CONCLUDE");
  if (!isComputed(hand.facts)) await decideVacancies(em, id, services);
  for (const { vacancy, subject } of await settledVacancies(em, id, services)) {
    if (vacancy.state === "DECIDED") vacancy.state = transitionByClock(vacancyTransitions, subject, "ARCHIVE", hand.now);
  }
  await record(em, "roundConcluded", { roundId: id });
  return { roundId: id };
}
