import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { record } from "../../../events.ts";
import { transitionByClock } from "../../../kernel/transitions.ts";
import { vacancyTransitions } from "../vacancy-transitions.ts";
import { settledVacancies } from "./settled-vacancies.ts";
import type { RoundServices } from "./take-round.ts";

/**
 * Marks the closed vacancies of a round as decided: its final result is out. In the transaction of that command, which holds the
 * round's lock. A vacancy that is closed while the schedule names no selection day goes through that state at once.
 */
export async function decideVacancies(em: SqlEntityManager, roundId: string, services: RoundServices): Promise<void> {
  const now = services.clock.now();
  for (const { vacancy, subject } of await settledVacancies(em, roundId, services)) {
    if (vacancy.state === "CLOSED")
      vacancy.state = transitionByClock(vacancyTransitions, { ...subject, selectionAt: now }, "BEGIN_SELECTION", now);
    if (vacancy.state !== "IN_SELECTION") continue;
    vacancy.state = transitionByClock(vacancyTransitions, { ...subject, state: vacancy.state }, "DECIDE", now);
    await record(em, "vacancyDecided", { roundId, vacancyId: vacancy.id });
  }
}
