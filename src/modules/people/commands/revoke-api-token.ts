import { LockMode, type SqlEntityManager } from "@mikro-orm/postgresql";
import { z } from "zod";
import { record } from "../../../events.ts";
import type { Clock } from "../../../kernel/clock.ts";
import { AccessError } from "../../../kernel/errors.ts";
import { idField, readInput } from "../../../kernel/input.ts";
import type { Viewer } from "../../../kernel/viewer.ts";
import { revocationTopic } from "../../../kernel/session.ts";
import { ApiToken } from "../api-token.entity.ts";
import * as messages from "../people.messages.ts";

/** Revokes one of the viewer's own tokens, and closes its sockets. Twice is once. `NOT_FOUND` for any other. */
export async function revokeApiToken(
  em: SqlEntityManager,
  viewer: Viewer,
  input: unknown,
  { clock }: { readonly clock: Clock },
): Promise<{ apiTokenId: string }> {
  const { id } = readInput(z.object({ id: idField() }), input);
  const token =
    viewer.personId === null
      ? null
      : await em.findOne(ApiToken, { id, personId: viewer.personId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (token === null) throw new AccessError("NOT_FOUND", messages.notFound);
  if (token.revokedAt) return { apiTokenId: id };
  token.revokedAt = clock.now();
  await em.flush();
  await record(em, "sessionEnded", { sessionId: id, personId: null }, { topic: revocationTopic });
  return { apiTokenId: id };
}
