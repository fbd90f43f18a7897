import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { z } from "zod";
import { idField, readInput } from "../../../kernel/input.ts";
import type { Viewer } from "../../../kernel/viewer.ts";
import { appendLeaf } from "../../transparency/index.ts";
import { addressOfList } from "../published-address.ts";
import { decideVacancies } from "./decide-vacancies.ts";
import { recordActivity } from "./record-activity.ts";
import { moveResultList, takeResultList } from "./take-result-list.ts";
import type { RoundServices } from "./take-round.ts";

const schema = z.object({ id: idField() });

/** Makes a published list final, after its objection window. The final list of a round decides its vacancies. */
export async function finaliseResultList(
  em: SqlEntityManager,
  viewer: Viewer,
  input: unknown,
  services: RoundServices,
): Promise<{ resultListId: string }> {
  const { id } = readInput(schema, input);
  const hand = await takeResultList(em, viewer, id, services);
  moveResultList(hand, "FINALISE");
  const { list, round, now } = hand;
  list.finalisedAt = now;
  const { stage, version } = list;
  await appendLeaf(em, "resultListFinalised", addressOfList(round.code, stage, version), {
    round: round.code,
    stage,
    version,
    finalisedAt: now.toISOString(),
  });
  if (stage === "FINAL") await decideVacancies(em, round.id, services);
  const { seq } = await recordActivity(em, { roundId: round.id, kind: "RESULT_FINAL", at: now, stage }, "resultListFinalised", {
    roundId: round.id,
    resultListId: id,
  });
  list.roundSeq = seq;
  return { resultListId: id };
}
