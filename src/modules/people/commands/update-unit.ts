import { LockMode, type SqlEntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import { z } from "zod";
import { AccessError, reject } from "../../../kernel/errors.ts";
import { idField, readInput, refuseStale } from "../../../kernel/input.ts";
import type { Instance } from "../../../kernel/instance.ts";
import type { Viewer } from "../../../kernel/viewer.ts";
import * as messages from "../people.messages.ts";
import { Unit } from "../unit.entity.ts";
import { wouldLoop } from "../unit-tree.ts";
import { activeUnit, checkDistrict, flushUnit, unitFields } from "./add-unit.ts";

/** Changes or moves a unit. What is left out stays; `null` clears. */
export async function updateUnit(
  em: SqlEntityManager,
  _viewer: Viewer,
  input: unknown,
  { instance }: { readonly instance: Instance },
): Promise<{ unitId: string }> {
  const { id, version, ...changes } = readInput(inputSchema, input);
  // Two moves at once could each be right and together make a loop: the tree is changed by one at a time.
  if (changes.parentId !== undefined) await sql`select pg_advisory_xact_lock(${treeLock})`.execute(em.getKysely<Record<string, never>>());
  const unit = await em.findOne(Unit, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (unit === null) throw new AccessError("NOT_FOUND", messages.notFound);
  refuseStale(version, unit.version);
  if (changes.parentId) await checkMove(em, unit, changes.parentId);
  if (changes.isActive === false) await checkClosing(em, unit);
  checkDistrict(changes.districtCode, instance);
  em.assign(unit, Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)));
  await flushUnit(em);
  return { unitId: id };
}

const treeLock = 7_262_001;

const inputSchema = z.object({
  id: idField(),
  version: z.int().nullish(),
  code: unitFields.code.optional(),
  name: unitFields.name.optional(),
  nameEn: unitFields.nameEn,
  kind: unitFields.kind.optional(),
  parentId: unitFields.parentId,
  districtCode: unitFields.districtCode,
  isActive: z.boolean().optional(),
});

async function checkMove(em: SqlEntityManager, unit: Unit, parentId: string): Promise<void> {
  await activeUnit(em, parentId, ["input", "parentId"]);
  const { rows: above } = await sql<{ id: string; parentId: string | null }>`
    with recursive above(id, parent_id) as (
      select u.id, u.parent_id from unit u where u.id = ${parentId}::uuid
      union select u.id, u.parent_id from unit u join above a on u.id = a.parent_id
    ) select id, parent_id as "parentId" from above`.execute(em.getKysely<Record<string, never>>());
  if (wouldLoop(unit.id, above)) reject("NOT_ALLOWED", ["input", "parentId"], messages.unitBelowItself);
}

async function checkClosing(em: SqlEntityManager, unit: Unit): Promise<void> {
  if ((await em.count(Unit, { parentId: unit.id, isActive: true })) > 0)
    reject("NOT_ALLOWED", ["input", "isActive"], messages.unitHasActiveUnits);
}
