import { LockMode } from "@mikro-orm/core";
import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { z } from "zod";
import { record } from "../../../events.ts";
import { idField, readInput } from "../../../kernel/input.ts";
import { row } from "../../../kernel/rows.ts";
import { transition } from "../../../kernel/transitions.ts";
import type { Viewer } from "../../../kernel/viewer.ts";
import { computeList } from "../compute-list.ts";
import { readPrivateFigures } from "../list-data.queries.ts";
import { actorOf } from "../recruitment.policy.ts";
import { ResultList } from "../result-list.entity.ts";
import { resultListFacts } from "../result-list-facts.queries.ts";
import { resultListSubjectOf, stageSubjectOf } from "../result-list-subject.ts";
import { resultListTransitions, resultStages, resultStageTransitions } from "../result-list-transitions.ts";
import { type RoundAtHand, takeRound } from "./take-round.ts";
import { dataOf } from "./take-result-list.ts";
import type { ImportServices } from "./upload-file.ts";
import { writePlacements } from "./write-placements.ts";

const schema = z.object({ roundId: idField(), stage: z.enum(resultStages) });

/**
 * Computes the list of a stage from the imported files, for two people to sign. One that was computed before and not published gives
 * way to it; a published one must be superseded first. GPA and birth date are read here for those who are tied, and go nowhere.
 */
export async function computeResultList(
  em: SqlEntityManager,
  viewer: Viewer,
  input: unknown,
  services: ImportServices,
): Promise<{ resultListId: string }> {
  const { roundId, stage } = readInput(schema, input);
  const hand = await takeRound(em, viewer, roundId, services);
  const reader = services.database.readerOf(em);
  const lists = await em.find(ResultList, { roundId }, { orderBy: { version: "asc" }, lockMode: LockMode.PESSIMISTIC_WRITE });
  const earlier = lists.findLast((list) => list.stage === stage);
  transition(resultStageTransitions, stageSubjectOf(hand.facts, stage, lists), "COMPUTE", hand.viewer, hand.now);
  if (earlier && earlier.state !== "SUPERSEDED") await giveWay(em, hand, earlier, services);
  const data = await dataOf(em, { roundId, stage }, services);
  const computed = await computeList(stage, data, { kind: "PRIVATE", read: (ids) => readPrivateFigures(reader, services.keyring, ids) });
  const list = em.create(ResultList, {
    roundId,
    stage,
    version: (earlier?.version ?? 0) + 1,
    ruleSetId: data.ruleSetId,
    inputHash: computed.inputHash,
    computedById: actorOf(viewer),
    supersedesId: earlier?.id ?? null,
  });
  await em.flush();
  await writePlacements(em, list.id, computed.rows);
  await record(em, "resultListComputed", { roundId, resultListId: list.id });
  return { resultListId: list.id };
}

/** A list that was computed and not published. */
async function giveWay(em: SqlEntityManager, { viewer, now }: RoundAtHand, list: ResultList, services: ImportServices): Promise<void> {
  const facts = await row(services.database.readerOf(em), resultListFacts, { ids: [list.id] });
  if (facts === null) return;
  list.state = transition(resultListTransitions, resultListSubjectOf(facts, services.instance.timeZone), "RECOMPUTE", viewer, now);
  // The index allows one list of a stage that is not superseded.
  await em.flush();
}
