import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { z } from "zod";
import { record } from "../../../events.ts";
import { idField, readInput } from "../../../kernel/input.ts";
import type { Viewer } from "../../../kernel/viewer.ts";
import { actorOf } from "../recruitment.policy.ts";
import { reasonField } from "../round-fields.ts";
import { assertTieMay, takeTieDecision } from "./take-tie-decision.ts";
import type { ImportServices } from "./upload-file.ts";

const schema = z.object({ id: idField(), reason: reasonField });

/** Takes a decision back with a reason, before the list is published. It stays readable inside, and the tie is undecided again. */
export async function withdrawTieDecision(
  em: SqlEntityManager,
  viewer: Viewer,
  input: unknown,
  services: ImportServices,
): Promise<{ tieDecisionId: string }> {
  const { id, reason } = readInput(schema, input);
  const tie = await takeTieDecision(em, viewer, id, services);
  const { decision } = tie;
  assertTieMay(tie, decision, "WITHDRAW", reason);
  decision.state = "WITHDRAWN";
  decision.withdrawnById = actorOf(viewer);
  decision.withdrawalReason = reason;
  await record(em, "tieDecisionWithdrawn", { roundId: decision.roundId, tieDecisionId: id });
  return { tieDecisionId: id };
}
