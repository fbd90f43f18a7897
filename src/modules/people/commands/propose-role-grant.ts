import { LockMode, type SqlEntityManager } from "@mikro-orm/postgresql";
import { z } from "zod";
import { record } from "../../../events.ts";
import { localDate } from "../../../kernel/calendar.ts";
import type { Clock } from "../../../kernel/clock.ts";
import { reject } from "../../../kernel/errors.ts";
import { flushOrReject } from "../../../kernel/flush-or-reject.ts";
import { idField, readInput, textField } from "../../../kernel/input.ts";
import type { Instance } from "../../../kernel/instance.ts";
import { roles, type Viewer } from "../../../kernel/viewer.ts";
import * as peopleMessages from "../people.messages.ts";
import { Person } from "../person.entity.ts";
import { RoleGrant } from "../role-grant.entity.ts";
import * as messages from "../role-grant.messages.ts";
import { type GrantWindow, isOver } from "../role-grant-window.ts";
import { assertDifferentPeople } from "../separation-of-duties.ts";
import { activeUnit } from "./add-unit.ts";

export interface GrantServices {
  readonly clock: Clock;
  readonly instance: Instance;
}

/** Proposes a role for someone else; another administrator confirms it. */
export async function proposeRoleGrant(
  em: SqlEntityManager,
  viewer: Viewer,
  input: unknown,
  { clock, instance }: GrantServices,
): Promise<{ roleGrantId: string }> {
  const given = readInput(inputSchema, input);
  assertDifferentPeople("GRANT_PROPOSAL", viewer.personId, [given.personId]);
  const window = { startsOn: given.startsOn, endsOn: given.endsOn ?? null };
  checkWindow(window, given.isActing, localDate(clock.now(), instance.timeZone));
  const person =
    (await em.findOne(Person, { id: given.personId }, { lockMode: LockMode.PESSIMISTIC_READ })) ??
    reject("NOT_FOUND", ["input", "personId"], messages.personUnknown);
  if (!person.isActive) reject("CLOSED", ["input", "personId"], peopleMessages.personClosed);
  await activeUnit(em, given.unitId, ["input", "unitId"]);
  const { personId, role, unitId, isActing, reason } = given;
  const grant = em.create(RoleGrant, { personId, role, unitId, ...window, isActing, reason, proposedById: viewer.personId });
  await flushGrant(em);
  await record(em, "roleGrantProposed", { roleGrantId: grant.id, personId });
  return { roleGrantId: grant.id };
}

const inputSchema = z.object({
  personId: idField(),
  role: z.enum(roles),
  unitId: idField(),
  startsOn: z.iso.date(),
  endsOn: z.iso.date().nullish(),
  isActing: z
    .boolean()
    .nullish()
    .transform((isActing) => isActing ?? false),
  reason: textField(1000),
});

function checkWindow(window: GrantWindow, isActing: boolean, today: string): void {
  if (isActing && window.endsOn === null) reject("REQUIRED", ["input", "endsOn"], messages.actingNeedsEnd);
  if (window.endsOn !== null && window.endsOn < window.startsOn) reject("OUT_OF_RANGE", ["input", "endsOn"], messages.endsBeforeStart);
  if (isOver(window, today)) reject("OUT_OF_RANGE", ["input", "endsOn"], messages.alreadyOver);
}

async function flushGrant(em: SqlEntityManager): Promise<void> {
  await flushOrReject(em, { role_grant_open_key: { code: "TAKEN", path: ["input", "role"], message: messages.alreadyProposed } });
}
