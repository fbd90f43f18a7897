import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { z } from "zod";
import { record } from "../../../events.ts";
import { idField, readInput } from "../../../kernel/input.ts";
import type { Viewer } from "../../../kernel/viewer.ts";
import { actorOf } from "../recruitment.policy.ts";
import { moveRound, type RoundServices, takeRound } from "./take-round.ts";

const schema = z.object({ id: idField() });

/** Makes the round public, with its schedule. From here on its rule set is pinned. */
export async function announceRound(
  em: SqlEntityManager,
  viewer: Viewer,
  input: unknown,
  services: RoundServices,
): Promise<{ roundId: string }> {
  const hand = await takeRound(em, viewer, readInput(schema, input).id, services);
  moveRound(hand, "ANNOUNCE");
  hand.round.announcedById = actorOf(viewer);
  hand.round.announcedAt = hand.now;
  await record(em, "roundAnnounced", { roundId: hand.round.id });
  return { roundId: hand.round.id };
}
