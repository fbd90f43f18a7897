import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { z } from "zod";
import { record } from "../../../events.ts";
import { idField, readInput } from "../../../kernel/input.ts";
import type { Viewer } from "../../../kernel/viewer.ts";
import { moveRound, type RoundServices, takeRound } from "./take-round.ts";

const schema = z.object({ id: idField() });

/** Says that the round is under way: files come in, results go out. */
export async function startRound(
  em: SqlEntityManager,
  viewer: Viewer,
  input: unknown,
  services: RoundServices,
): Promise<{ roundId: string }> {
  const hand = await takeRound(em, viewer, readInput(schema, input).id, services);
  moveRound(hand, "START");
  await record(em, "roundStarted", { roundId: hand.round.id });
  return { roundId: hand.round.id };
}
