import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { z } from "zod";
import type { Clock } from "../../../kernel/clock.ts";
import { AccessError } from "../../../kernel/errors.ts";
import { idField, readInput } from "../../../kernel/input.ts";
import type { Viewer } from "../../../kernel/viewer.ts";
import * as messages from "../people.messages.ts";
import { endSessions } from "./end-sessions.ts";

/** Ends one of the viewer's own sessions. `NOT_FOUND` for any other, and for one that has ended. */
export async function revokeSession(
  em: SqlEntityManager,
  viewer: Viewer,
  input: unknown,
  services: { readonly clock: Clock },
): Promise<{ sessionId: string }> {
  const { id } = readInput(z.object({ id: idField() }), input);
  const count = viewer.personId === null ? 0 : await endSessions(em, { personId: viewer.personId, id }, services);
  if (count === 0) throw new AccessError("NOT_FOUND", messages.notFound);
  return { sessionId: id };
}
