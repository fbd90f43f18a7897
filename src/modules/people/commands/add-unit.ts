import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { z } from "zod";
import { reject } from "../../../kernel/errors.ts";
import { flushOrReject } from "../../../kernel/flush-or-reject.ts";
import { idField, readInput, refusal, textField } from "../../../kernel/input.ts";
import type { Instance } from "../../../kernel/instance.ts";
import type { Viewer } from "../../../kernel/viewer.ts";
import * as messages from "../people.messages.ts";
import { Unit, unitKinds } from "../unit.entity.ts";

export const unitFields = {
  code: textField(40).refine((code) => /^[A-Z0-9]+(-[A-Z0-9]+)*$/.test(code), refusal("INVALID", messages.unitCodeForm)),
  name: textField(200),
  nameEn: textField(200).nullish(),
  kind: z.enum(unitKinds),
  parentId: idField().nullish(),
  districtCode: textField(40).nullish(),
};

/** Adds a unit below another one, or at the top. */
export async function addUnit(
  em: SqlEntityManager,
  _viewer: Viewer,
  input: unknown,
  { instance }: { readonly instance: Instance },
): Promise<{ unitId: string }> {
  const given = readInput(z.object(unitFields), input);
  if (given.parentId) await activeUnit(em, given.parentId, ["input", "parentId"]);
  checkDistrict(given.districtCode, instance);
  const unit = em.create(Unit, {
    code: given.code,
    name: given.name,
    nameEn: given.nameEn ?? null,
    kind: given.kind,
    parentId: given.parentId ?? null,
    districtCode: given.districtCode ?? null,
  });
  await flushUnit(em);
  return { unitId: unit.id };
}

/** The unit that an input names, if it still exists. Rejected with NOT_FOUND or CLOSED otherwise. */
export async function activeUnit(em: SqlEntityManager, id: string, path: readonly string[]): Promise<Unit> {
  const unit = (await em.findOne(Unit, { id })) ?? reject("NOT_FOUND", path, messages.unitUnknown);
  if (!unit.isActive) reject("CLOSED", path, messages.unitClosed);
  return unit;
}

export function checkDistrict(code: string | null | undefined, instance: Pick<Instance, "districts">): void {
  if (code && !instance.districts.some((district) => (district.code ?? district.slug) === code))
    reject("NOT_FOUND", ["input", "districtCode"], messages.districtUnknown);
}

/** Whether the code is free is decided by its unique index. */
export async function flushUnit(em: SqlEntityManager): Promise<void> {
  await flushOrReject(em, { unit_code_key: { code: "TAKEN", path: ["input", "code"], message: messages.unitCodeTaken } });
}
