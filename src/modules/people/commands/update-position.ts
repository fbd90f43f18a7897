import { LockMode, type SqlEntityManager } from "@mikro-orm/postgresql";
import { z } from "zod";
import { AccessError } from "../../../kernel/errors.ts";
import { idField, readInput, refuseStale } from "../../../kernel/input.ts";
import type { Viewer } from "../../../kernel/viewer.ts";
import * as messages from "../people.messages.ts";
import { Position } from "../position.entity.ts";
import { flushPosition, positionFields } from "./add-position.ts";

/** Changes a kind of job. What is left out stays; `null` clears. */
export async function updatePosition(em: SqlEntityManager, _viewer: Viewer, input: unknown): Promise<{ positionId: string }> {
  const { id, version, ...changes } = readInput(inputSchema, input);
  const position = await em.findOne(Position, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (position === null) throw new AccessError("NOT_FOUND", messages.notFound);
  refuseStale(version, position.version);
  em.assign(position, Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)));
  await flushPosition(em);
  return { positionId: id };
}

const inputSchema = z.object({
  id: idField(),
  version: z.int().nullish(),
  code: positionFields.code.optional(),
  name: positionFields.name.optional(),
  nameEn: positionFields.nameEn,
  kind: positionFields.kind.optional(),
  family: positionFields.family.optional(),
});
