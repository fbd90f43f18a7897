import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import { z } from "zod";
import { localDate } from "../../../kernel/calendar.ts";
import { reject } from "../../../kernel/errors.ts";
import { readInput, textField } from "../../../kernel/input.ts";
import type { Instance } from "../../../kernel/instance.ts";
import { Person } from "../person.entity.ts";
import { RoleGrant } from "../role-grant.entity.ts";
import * as messages from "../role-grant.messages.ts";
import { countsOn } from "../role-grant-window.ts";
import { actAs } from "./act-as.ts";
import { Unit } from "../unit.entity.ts";
import { addContact, contactOf, type PersonServices } from "./add-person.ts";
import type { GrantServices } from "./propose-role-grant.ts";

/**
 * The first two administrators, written by the operator: roles need two, and on an empty system there are none. Refused as soon as
 * there are two. The role is for the whole regency, whose unit is made where it is missing.
 */
export async function addFirstAdministrator(
  em: SqlEntityManager,
  input: unknown,
  services: GrantServices & PersonServices,
): Promise<{ personId: string; roleGrantId: string }> {
  const { name, contact } = readInput(z.object({ name: textField(200), contact: textField(254) }), input);
  await sql`select pg_advisory_xact_lock(${firstAdministratorsLock})`.execute(em.getKysely<Record<string, never>>());
  const today = localDate(services.clock.now(), services.instance.timeZone);
  const grants = await em.find(RoleGrant, { role: "ADMINISTRATOR", state: "ACTIVE" });
  const active = grants.filter((grant) => countsOn({ startsOn: grant.startsOn, endsOn: grant.endsOn ?? null }, today));
  if (new Set(active.map((grant) => grant.personId)).size >= 2) reject("NOT_ALLOWED", [], messages.enoughAdministrators);
  const unit = await regencyUnit(em, services.instance);
  const person = em.create(Person, { displayName: name, unitId: unit.id, kind: "OFFICIAL" });
  await actAs(em, person.id);
  await addContact(em, person.id, contactOf(contact, ["input", "contact"]), ["input", "contact"], services);
  const grant = em.create(RoleGrant, {
    personId: person.id,
    role: "ADMINISTRATOR",
    unitId: unit.id,
    startsOn: today,
    state: "ACTIVE",
    decidedAt: services.clock.now(),
    reason: messages.firstAdministratorReason.id,
  });
  await em.flush();
  return { personId: person.id, roleGrantId: grant.id };
}

const firstAdministratorsLock = 7_262_002;

/** The top of the tree: the regency itself. */
export async function regencyUnit(em: SqlEntityManager, instance: Pick<Instance, "name">): Promise<Unit> {
  const known = await em.findOne(Unit, { kind: "REGENCY", parentId: null });
  if (known !== null) return known;
  const unit = em.create(Unit, { code: "KAB", name: instance.name.id, nameEn: instance.name.en, kind: "REGENCY" });
  await em.flush();
  return unit;
}
