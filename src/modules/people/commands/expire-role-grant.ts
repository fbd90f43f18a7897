import { LockMode, type SqlEntityManager } from "@mikro-orm/postgresql";
import { record } from "../../../events.ts";
import type { Clock } from "../../../kernel/clock.ts";
import { transitionByClock } from "../../../kernel/transitions.ts";
import { revocationTopic } from "../../../kernel/session.ts";
import { RoleGrant } from "../role-grant.entity.ts";
import { roleGrantTransitions } from "../role-grant-transitions.ts";

/**
 * Ends a grant whose last day is over; called by the event that is due then. One that an administrator has ended before stays as it
 * is. It has not counted since midnight in any case: this writes it down and closes sockets.
 */
export async function expireRoleGrant(
  em: SqlEntityManager,
  { roleGrantId }: { readonly roleGrantId: string },
  { clock }: { readonly clock: Clock },
): Promise<void> {
  const grant = await em.findOne(RoleGrant, { id: roleGrantId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (grant?.state !== "ACTIVE") return;
  const { state, personId, role, proposedById = null } = grant;
  grant.state = transitionByClock(
    roleGrantTransitions,
    { state, personId, role, proposedById, isOver: true, otherAdministrators: 0 },
    "end",
    clock.now(),
  );
  grant.endedAt = clock.now();
  await em.flush();
  await record(em, "roleGrantEnded", { roleGrantId, personId });
  await record(em, "sessionEnded", { sessionId: null, personId }, { topic: revocationTopic });
}
