import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { z } from "zod";
import { record } from "../../../events.ts";
import { reject } from "../../../kernel/errors.ts";
import { idField, readInput } from "../../../kernel/input.ts";
import type { Viewer } from "../../../kernel/viewer.ts";
import { keyOf } from "../committee-ties.ts";
import { actorOf } from "../recruitment.policy.ts";
import { messages } from "../tie-decision.messages.ts";
import { assertTieMay, takeTieDecision, tiesOf } from "./take-tie-decision.ts";
import type { ImportServices } from "./upload-file.ts";

const schema = z.object({ id: idField() });

/** Certifies an order that another member of the committee recorded; from here on the final list is computed with it. */
export async function confirmTieDecision(
  em: SqlEntityManager,
  viewer: Viewer,
  input: unknown,
  services: ImportServices,
): Promise<{ tieDecisionId: string }> {
  const { id } = readInput(schema, input);
  const tie = await takeTieDecision(em, viewer, id, services);
  const { decision, hand } = tie;
  assertTieMay(tie, decision, "CONFIRM");
  const { data, ties } = await tiesOf(em, decision.roundId, services);
  const isTied = ties.some(
    ({ formation, participants, withoutEvidence }) =>
      data.formationIds.get(formation) === decision.formationId &&
      withoutEvidence.length === 0 &&
      keyOf(participants) === keyOf(decision.participants),
  );
  if (!isTied) reject("STALE", ["input", "id"], messages.noLongerTied);
  decision.state = "CONFIRMED";
  decision.confirmedById = actorOf(viewer);
  decision.confirmedAt = hand.now;
  await record(em, "tieDecisionConfirmed", { roundId: decision.roundId, tieDecisionId: id });
  return { tieDecisionId: id };
}
