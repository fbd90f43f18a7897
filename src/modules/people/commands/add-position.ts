import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { z } from "zod";
import { flushOrReject } from "../../../kernel/flush-or-reject.ts";
import { readInput, refusal, textField } from "../../../kernel/input.ts";
import type { Viewer } from "../../../kernel/viewer.ts";
import * as messages from "../people.messages.ts";
import { Position, positionKinds } from "../position.entity.ts";

export const positionFields = {
  code: textField(40).refine((code) => /^[A-Z0-9]+([.-][A-Z0-9]+)*$/.test(code), refusal("INVALID", messages.positionCodeForm)),
  name: textField(200),
  nameEn: textField(200).nullish(),
  kind: z.enum(positionKinds),
  family: textField(60).refine((family) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(family), refusal("INVALID", messages.familyForm)),
};

/** Adds a kind of job. */
export async function addPosition(em: SqlEntityManager, _viewer: Viewer, input: unknown): Promise<{ positionId: string }> {
  const given = readInput(z.object(positionFields), input);
  const position = em.create(Position, { ...given, nameEn: given.nameEn ?? null });
  await flushPosition(em);
  return { positionId: position.id };
}

/** Whether the code is free is decided by its unique index. */
export async function flushPosition(em: SqlEntityManager): Promise<void> {
  await flushOrReject(em, { position_code_key: { code: "TAKEN", path: ["input", "code"], message: messages.positionCodeTaken } });
}
