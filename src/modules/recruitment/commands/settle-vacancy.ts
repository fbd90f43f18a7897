import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { record } from "../../../events.ts";
import type { Vacancy } from "../vacancy.entity.ts";
import { dueMoves, type TimedAction, type VacancySubject } from "../vacancy-transitions.ts";

const events = {
  OPEN: "vacancyOpened",
  CLOSE: "vacancyClosed",
  BEGIN_SELECTION: "vacancySelectionBegun",
} as const satisfies Record<TimedAction, string>;

/** Makes the moves for which the time has come, each with its event; answers the subject as it is afterwards. Twice changes nothing. */
export async function settleVacancy(em: SqlEntityManager, vacancy: Vacancy, subject: VacancySubject, now: Date): Promise<VacancySubject> {
  const { moves, state } = dueMoves(subject, now);
  if (moves.length === 0) return subject;
  vacancy.state = state;
  for (const move of moves) await record(em, events[move], { roundId: vacancy.roundId, vacancyId: vacancy.id });
  return { ...subject, state };
}
