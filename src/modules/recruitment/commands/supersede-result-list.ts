import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { z } from "zod";
import { record } from "../../../events.ts";
import { idField, readInput } from "../../../kernel/input.ts";
import type { Viewer } from "../../../kernel/viewer.ts";
import { appendLeaf } from "../../transparency/index.ts";
import { addressOfList } from "../published-address.ts";
import { reasonField } from "../round-fields.ts";
import { recordActivity } from "./record-activity.ts";
import { moveResultList, takeResultList } from "./take-result-list.ts";
import type { RoundServices } from "./take-round.ts";

const schema = z.object({ id: idField(), reason: reasonField });

/**
 * Takes a list back, and the way is free for a corrected version. What was published stays readable, with a reason that everyone reads; of
 * what was not, the public learns nothing.
 */
export async function supersedeResultList(
  em: SqlEntityManager,
  viewer: Viewer,
  input: unknown,
  services: RoundServices,
): Promise<{ resultListId: string }> {
  const { id, reason } = readInput(schema, input);
  const hand = await takeResultList(em, viewer, id, services);
  moveResultList(hand, "SUPERSEDE", reason);
  const { list, round, now } = hand;
  list.reason = reason;
  if (!list.publishedAt) {
    await record(em, "resultListSuperseded", { roundId: round.id, resultListId: id });
    return { resultListId: id };
  }
  const { stage, version } = list;
  await appendLeaf(em, "resultListSuperseded", addressOfList(round.code, stage, version), {
    round: round.code,
    stage,
    version,
    reason,
    supersededAt: now.toISOString(),
  });
  const { seq } = await recordActivity(em, { roundId: round.id, kind: "RESULT_SUPERSEDED", at: now, stage }, "resultListSuperseded", {
    roundId: round.id,
    resultListId: id,
  });
  list.roundSeq = seq;
  return { resultListId: id };
}
