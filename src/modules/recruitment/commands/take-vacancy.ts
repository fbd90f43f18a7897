import { LockMode } from "@mikro-orm/core";
import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { AccessError } from "../../../kernel/errors.ts";
import { row } from "../../../kernel/rows.ts";
import { transition } from "../../../kernel/transitions.ts";
import type { Viewer } from "../../../kernel/viewer.ts";
import { assertReadsDraftsOf, within } from "../recruitment.policy.ts";
import { statement } from "../recruitment.tables.ts";
import { Round } from "../round.entity.ts";
import { vacancyFacts, vacancySubjectOf } from "../transition-subjects.queries.ts";
import { Vacancy } from "../vacancy.entity.ts";
import { messages } from "../vacancy.messages.ts";
import { type VacancyAction, type VacancySubject, vacancyTransitions } from "../vacancy-transitions.ts";
import { settleVacancy } from "./settle-vacancy.ts";
import type { RoundServices } from "./take-round.ts";

/** A vacancy and its round, locked for the rest of the transaction, in the state that the clock gives it. */
export interface VacancyAtHand {
  readonly vacancy: Vacancy;
  readonly round: Round;
  readonly subject: VacancySubject;
  readonly viewer: Viewer;
  readonly now: Date;
}

/** Locks round and vacancy in this order. Throws NOT_FOUND where the vacancy is not visible. */
export async function takeVacancy(em: SqlEntityManager, viewer: Viewer, id: string, services: RoundServices): Promise<VacancyAtHand> {
  const reader = services.database.readerOf(em);
  const found = await row(reader, roundOfVacancy, { id });
  const round = found && (await em.findOne(Round, { id: found.roundId }, { lockMode: LockMode.PESSIMISTIC_WRITE }));
  const vacancy = round && (await em.findOne(Vacancy, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }));
  if (!vacancy) throw new AccessError("NOT_FOUND", messages.notFound);
  if (!vacancy.publishedAt) assertReadsDraftsOf(viewer, round.organiserUnitId, messages.notFound);
  const facts = await row(reader, vacancyFacts, { ids: [id] });
  if (facts === null) throw new AccessError("NOT_FOUND", messages.notFound);
  const now = services.clock.now();
  const subject = await settleVacancy(em, vacancy, vacancySubjectOf(facts, services.instance.timeZone), now);
  return { vacancy, round, subject, viewer: within(viewer, round.organiserUnitId), now };
}

/** Moves the vacancy as its table says; throws what the table refuses. */
export function moveVacancy({ vacancy, subject, viewer, now }: VacancyAtHand, action: VacancyAction, reason?: string): void {
  vacancy.state = transition(vacancyTransitions, subject, action, viewer, now, reason);
}

const roundOfVacancy = statement<{ roundId: string }>("roundOfVacancy", (db, value) =>
  db.selectFrom("vacancy").select("vacancy.round_id as roundId").where("vacancy.id", "=", value<string>("id")),
);
