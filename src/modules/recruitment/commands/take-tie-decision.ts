import { LockMode } from "@mikro-orm/core";
import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { AccessError } from "../../../kernel/errors.ts";
import { row } from "../../../kernel/rows.ts";
import { transition } from "../../../kernel/transitions.ts";
import type { Viewer } from "../../../kernel/viewer.ts";
import { findUndecidedTies } from "../compute-list.ts";
import type { UndecidedTie } from "../committee-ties.ts";
import { readPrivateFigures } from "../list-data.queries.ts";
import { assertReadsDraftsOf } from "../recruitment.policy.ts";
import { messages as roundMessages } from "../round.messages.ts";
import { TieDecision } from "../tie-decision.entity.ts";
import { messages } from "../tie-decision.messages.ts";
import { tieFacts } from "../tie-decision.queries.ts";
import { type TieDecisionAction, type TieDecisionSubject, tieDecisionTransitions } from "../tie-decision-transitions.ts";
import type { ListData } from "../list-data.ts";
import { dataOf } from "./take-result-list.ts";
import { type RoundAtHand, takeRound } from "./take-round.ts";
import type { ImportServices } from "./upload-file.ts";

/** The round of a tie, locked, and what the guards look at beside the decision itself. */
export interface TieAtHand {
  readonly hand: RoundAtHand;
  readonly facts: Pick<TieDecisionSubject, "roundState" | "importerIds" | "isPublished">;
}

/** Throws NOT_FOUND where the round is not of the viewer's units. */
export async function takeTieRound(em: SqlEntityManager, viewer: Viewer, roundId: string, services: ImportServices): Promise<TieAtHand> {
  const hand = await takeRound(em, viewer, roundId, services);
  assertReadsDraftsOf(viewer, hand.round.organiserUnitId, roundMessages.notFound);
  const facts = await row(services.database.readerOf(em), tieFacts, { ids: [roundId] });
  if (facts === null) throw new AccessError("NOT_FOUND", roundMessages.notFound);
  return { hand, facts };
}

/** A decision and its round, locked for the rest of the transaction: the round first, as everywhere. */
export async function takeTieDecision(
  em: SqlEntityManager,
  viewer: Viewer,
  id: string,
  services: ImportServices,
): Promise<TieAtHand & { readonly decision: TieDecision }> {
  const found = await em.findOne(TieDecision, { id }, { fields: ["id", "roundId"] });
  if (found === null) throw new AccessError("NOT_FOUND", messages.notFound);
  const tie = await takeTieRound(em, viewer, found.roundId, services);
  const decision = await em.findOneOrFail(TieDecision, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true, populate: ["*"] });
  return { ...tie, decision };
}

/** Throws what the table refuses. The caller sets the state, after whatever else has to be looked at. */
export function assertTieMay(
  { hand, facts }: TieAtHand,
  tie: Pick<TieDecisionSubject, "state" | "recordedById"> & Partial<TieDecisionSubject>,
  action: TieDecisionAction,
  reason?: string,
): void {
  const { state, recordedById, withoutEvidence = [], isRecorded = false } = tie;
  transition(tieDecisionTransitions, { ...facts, state, recordedById, withoutEvidence, isRecorded }, action, hand.viewer, hand.now, reason);
}

/** The ties of a round that wait for a decision, and the data that they were found in. */
export async function tiesOf(
  em: SqlEntityManager,
  roundId: string,
  services: ImportServices,
): Promise<{ readonly data: ListData; readonly ties: readonly UndecidedTie[] }> {
  const data = await dataOf(em, { roundId, stage: "FINAL" }, services);
  const reader = services.database.readerOf(em);
  const ties = await findUndecidedTies(data, { kind: "PRIVATE", read: (ids) => readPrivateFigures(reader, services.keyring, ids) });
  return { data, ties };
}
