import type { SqlEntityManager } from "@mikro-orm/postgresql";
import type { Clock } from "../../../kernel/clock.ts";
import type { Viewer } from "../../../kernel/viewer.ts";
import { endSessions } from "./end-sessions.ts";

/** Ends the session that asks. */
export async function signOut(em: SqlEntityManager, viewer: Viewer, services: { readonly clock: Clock }): Promise<void> {
  if (viewer.kind === "PERSON" && viewer.personId && viewer.sessionId)
    await endSessions(em, { personId: viewer.personId, id: viewer.sessionId }, services);
}
