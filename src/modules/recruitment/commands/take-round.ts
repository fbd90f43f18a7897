import { LockMode } from "@mikro-orm/core";
import type { SqlEntityManager } from "@mikro-orm/postgresql";
import type { Services } from "../../../graphql/context.ts";
import { AccessError } from "../../../kernel/errors.ts";
import { row } from "../../../kernel/rows.ts";
import { transition } from "../../../kernel/transitions.ts";
import type { Viewer } from "../../../kernel/viewer.ts";
import { assertReadsDraftsOf, within } from "../recruitment.policy.ts";
import { Round } from "../round.entity.ts";
import { messages } from "../round.messages.ts";
import { type RoundAction, roundTransitions } from "../round-transitions.ts";
import { type RoundFacts, roundFacts } from "../transition-subjects.queries.ts";

/** What the commands of this module are given beside the em, the viewer and the input. */
export type RoundServices = Pick<Services, "clock" | "instance" | "database">;

/** A round, locked for the rest of the transaction, with what its guards look at and the viewer as far as his grants reach it. */
export interface RoundAtHand {
  readonly round: Round;
  readonly facts: RoundFacts;
  readonly viewer: Viewer;
  readonly now: Date;
}

/** Locks the round first, whatever changes below it, so that quota and sums are of one moment. Throws NOT_FOUND where it is not visible. */
export async function takeRound(em: SqlEntityManager, viewer: Viewer, id: string, services: RoundServices): Promise<RoundAtHand> {
  const round = await em.findOne(Round, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (round === null) throw new AccessError("NOT_FOUND", messages.notFound);
  if (!round.announcedAt) assertReadsDraftsOf(viewer, round.organiserUnitId, messages.notFound);
  const facts = await row(services.database.readerOf(em), roundFacts, { ids: [id] });
  if (facts === null) throw new AccessError("NOT_FOUND", messages.notFound);
  return { round, facts, viewer: within(viewer, round.organiserUnitId), now: services.clock.now() };
}

/** Moves the round as its table says; throws what the table refuses. */
export function moveRound({ round, facts, viewer, now }: RoundAtHand, action: RoundAction, reason?: string): void {
  round.state = transition(roundTransitions, facts, action, viewer, now, reason);
  if (reason !== undefined && action !== "REVISE_SCHEDULE") round.stateReason = reason;
}
