import { LockMode, type SqlEntityManager } from "@mikro-orm/postgresql";
import { z } from "zod";
import { record } from "../../../events.ts";
import { endOfLocalDay, localDate } from "../../../kernel/calendar.ts";
import { AccessError } from "../../../kernel/errors.ts";
import { idField, readInput, textField } from "../../../kernel/input.ts";
import { transition } from "../../../kernel/transitions.ts";
import type { Viewer } from "../../../kernel/viewer.ts";
import { revocationTopic } from "../../../kernel/session.ts";
import * as messages from "../people.messages.ts";
import { RoleGrant } from "../role-grant.entity.ts";
import { type GrantAction, type GrantSubject, roleGrantTransitions } from "../role-grant-transitions.ts";
import { countsOn, isOver } from "../role-grant-window.ts";
import { endSessions } from "./end-sessions.ts";
import type { GrantServices } from "./propose-role-grant.ts";

/** Confirms, refuses or ends a grant, as the table of its states allows. Ends without the last administrator are refused. */
export async function decideRoleGrant(
  em: SqlEntityManager,
  viewer: Viewer,
  action: GrantAction,
  input: unknown,
  services: GrantServices,
): Promise<{ roleGrantId: string }> {
  const { id, reason } = readInput(inputSchema, input);
  const administrators = action === "end" ? await lockAdministrators(em, services) : [];
  const grant = await em.findOne(RoleGrant, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (grant === null) throw new AccessError("NOT_FOUND", messages.notFound);
  const now = services.clock.now();
  const subject: GrantSubject = {
    state: grant.state,
    personId: grant.personId,
    role: grant.role,
    proposedById: grant.proposedById ?? null,
    isOver: isOver({ endsOn: grant.endsOn ?? null }, today(services)),
    otherAdministrators: administrators.filter((personId) => personId !== grant.personId).length,
  };
  grant.state = transition(roleGrantTransitions, subject, action, viewer, now, reason);
  grant.stateReason = reason ?? null;
  if (action === "end") Object.assign(grant, { endedById: viewer.personId, endedAt: now });
  else Object.assign(grant, { decidedById: viewer.personId, decidedAt: now });
  await em.flush();
  await tell(em, grant, services);
  return { roleGrantId: id };
}

const inputSchema = z.object({ id: idField(), reason: textField(1000).nullish() });

const today = ({ clock, instance }: GrantServices): string => localDate(clock.now(), instance.timeZone);

/** Locked, so that two ends at once do not both see the other as the one who is left. */
async function lockAdministrators(em: SqlEntityManager, services: GrantServices): Promise<string[]> {
  const grants = await em.find(
    RoleGrant,
    { role: "ADMINISTRATOR", state: "ACTIVE" },
    { orderBy: { id: "asc" }, lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  const counting = grants.filter((grant) => countsOn({ startsOn: grant.startsOn, endsOn: grant.endsOn ?? null }, today(services)));
  return [...new Set(counting.map((grant) => grant.personId))];
}

async function tell(em: SqlEntityManager, grant: RoleGrant, services: GrantServices): Promise<void> {
  const ids = { roleGrantId: grant.id, personId: grant.personId };
  if (grant.state === "ENDED") await record(em, "roleGrantEnded", ids);
  else await record(em, "roleGrantDecided", { ...ids, state: grant.state });
  if (grant.state === "REFUSED") return;
  if (grant.state === "ACTIVE" && grant.endsOn) {
    await record(em, "roleGrantExpired", { roleGrantId: grant.id }, { dueAt: endOfLocalDay(grant.endsOn, services.instance.timeZone) });
  }
  // A citizen's long session carries no role: the next sign-in makes a short one. Sockets come back with what is now allowed.
  if (grant.state === "ACTIVE") await endSessions(em, { personId: grant.personId, kind: "CITIZEN" }, services);
  await record(em, "sessionEnded", { sessionId: null, personId: grant.personId }, { topic: revocationTopic });
}
