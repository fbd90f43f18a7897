import { LockMode } from "@mikro-orm/core";
import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { AccessError, reject } from "../../../kernel/errors.ts";
import { row } from "../../../kernel/rows.ts";
import { transition } from "../../../kernel/transitions.ts";
import type { Viewer } from "../../../kernel/viewer.ts";
import type { ListData } from "../list-data.ts";
import { readListData } from "../list-data.queries.ts";
import { assertReadsDraftsOf, within } from "../recruitment.policy.ts";
import { ResultList } from "../result-list.entity.ts";
import { messages } from "../result-list.messages.ts";
import { type ResultListAction, type ResultListSubject, resultListTransitions } from "../result-list-transitions.ts";
import { resultListFacts } from "../result-list-facts.queries.ts";
import { resultListSubjectOf } from "../result-list-subject.ts";
import { Round } from "../round.entity.ts";
import type { RoundServices } from "./take-round.ts";

/** A list and its round, locked for the rest of the transaction. */
export interface ResultListAtHand {
  readonly list: ResultList;
  readonly round: Round;
  readonly subject: ResultListSubject;
  readonly viewer: Viewer;
  readonly now: Date;
}

/** Locks round and list in this order. Throws NOT_FOUND where the list is neither published nor of the viewer's units. */
export async function takeResultList(em: SqlEntityManager, viewer: Viewer, id: string, services: RoundServices): Promise<ResultListAtHand> {
  const found = await em.findOne(ResultList, { id }, { fields: ["id", "roundId"] });
  const round = found && (await em.findOne(Round, { id: found.roundId }, { lockMode: LockMode.PESSIMISTIC_WRITE }));
  const list = round && (await em.findOne(ResultList, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true, populate: ["*"] }));
  if (!list) throw new AccessError("NOT_FOUND", messages.notFound);
  if (!list.publishedAt) assertReadsDraftsOf(viewer, round.organiserUnitId, messages.notFound);
  const facts = await row(services.database.readerOf(em), resultListFacts, { ids: [id] });
  if (facts === null) throw new AccessError("NOT_FOUND", messages.notFound);
  return {
    list,
    round,
    subject: resultListSubjectOf(facts, services.instance.timeZone),
    viewer: within(viewer, round.organiserUnitId),
    now: services.clock.now(),
  };
}

/** Moves the list as its table says; throws what the table refuses. */
export function moveResultList({ list, subject, viewer, now }: ResultListAtHand, action: ResultListAction, reason?: string): void {
  list.state = transition(resultListTransitions, subject, action, viewer, now, reason);
}

/** What the list would be computed from today; refused where the round computes nothing. */
export async function dataOf(
  em: SqlEntityManager,
  { roundId, stage }: Pick<ResultList, "roundId" | "stage">,
  services: RoundServices,
): Promise<ListData> {
  return (
    (await readListData(services.database.readerOf(em), roundId, stage)) ??
    reject("NOT_ALLOWED", ["input", "roundId"], messages.notComputedHere)
  );
}
