import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { type EventName, type Events, record } from "../../../events.ts";
import { RoundActivity } from "../round-activity.entity.ts";
import type { ActivityKind } from "../round-activity-kinds.ts";
import { roundTopic } from "../round-activity.queries.ts";

/**
 * Records an event of a round in its topic, and the activity that watchers and `roundActivities` read, under the same number. Everything
 * that goes to the topic of a round goes through here, so that the state query `seq > since` has no gap. Leaves are appended before it.
 */
export async function recordActivity<Name extends EventName>(
  em: SqlEntityManager,
  activity: { readonly roundId: string; readonly kind: ActivityKind; readonly at: Date; readonly count?: number; readonly stage?: string },
  event: Name,
  payload: Events[Name],
): Promise<{ seq: number }> {
  const { roundId, kind, at, count = null, stage = null } = activity;
  const { seq } = await record(em, event, payload, { topic: roundTopic(roundId) });
  if (seq === null) throw new TypeError("An event with a topic has a number.");
  em.create(RoundActivity, { roundId, seq, kind, at, count, stage });
  return { seq };
}
