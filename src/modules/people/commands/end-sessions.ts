import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { record } from "../../../events.ts";
import type { Clock } from "../../../kernel/clock.ts";
import { revocationTopic } from "../../../kernel/session.ts";
import { Session, type SessionKind } from "../session.entity.ts";

/** Which sessions of a person: all, those of one kind, or a single one. */
export interface WhichSessions {
  readonly personId: string;
  readonly kind?: SessionKind;
  readonly id?: string;
}

/** Ends sessions and closes their sockets on every process. Returns how many lived; none is no failure. */
export async function endSessions(em: SqlEntityManager, which: WhichSessions, { clock }: { readonly clock: Clock }): Promise<number> {
  const ended = await em.find(Session, { ...which, revokedAt: null }, { orderBy: { id: "asc" } });
  for (const session of ended) session.revokedAt = clock.now();
  for (const session of ended) await record(em, "sessionEnded", { sessionId: session.id, personId: null }, { topic: revocationTopic });
  return ended.length;
}
