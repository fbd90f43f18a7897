import { LockMode } from "@mikro-orm/core";
import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { rows } from "../../../kernel/rows.ts";
import { vacancyFacts, vacancySubjectOf } from "../transition-subjects.queries.ts";
import { Vacancy } from "../vacancy.entity.ts";
import type { VacancySubject } from "../vacancy-transitions.ts";
import { settleVacancy } from "./settle-vacancy.ts";
import type { RoundServices } from "./take-round.ts";

/** All vacancies of a round, locked, in the state that the clock gives them. The round is locked before. */
export async function settledVacancies(
  em: SqlEntityManager,
  roundId: string,
  services: RoundServices,
): Promise<{ vacancy: Vacancy; subject: VacancySubject }[]> {
  const vacancies = await em.find(Vacancy, { roundId }, { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: "asc" } });
  const found = await rows(services.database.readerOf(em), vacancyFacts, { ids: vacancies.map((vacancy) => vacancy.id) });
  const facts = new Map(found.map((each) => [each.id, each]));
  const settled = [];
  for (const vacancy of vacancies) {
    const its = facts.get(vacancy.id);
    if (!its) continue;
    const subject = vacancySubjectOf(its, services.instance.timeZone);
    settled.push({ vacancy, subject: await settleVacancy(em, vacancy, subject, services.clock.now()) });
  }
  return settled;
}
