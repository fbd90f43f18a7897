import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { z } from "zod";
import { record } from "../../../events.ts";
import { idField, readInput } from "../../../kernel/input.ts";
import { transitionByClock } from "../../../kernel/transitions.ts";
import type { Viewer } from "../../../kernel/viewer.ts";
import { Formation } from "../formation.entity.ts";
import { formationTransitions } from "../formation-transitions.ts";
import { actorOf } from "../recruitment.policy.ts";
import { VacancyFormation } from "../vacancy.entity.ts";
import type { RoundServices } from "./take-round.ts";
import { moveVacancy, takeVacancy, type VacancyAtHand } from "./take-vacancy.ts";

const schema = z.object({ id: idField() });

/** The committee approves the notice; its formations lock, so that what is published is what was approved. */
export async function approveVacancy(
  em: SqlEntityManager,
  viewer: Viewer,
  input: unknown,
  services: RoundServices,
): Promise<{ vacancyId: string }> {
  const hand = await takeVacancy(em, viewer, readInput(schema, input).id, services);
  moveVacancy(hand, "APPROVE");
  hand.vacancy.approvedById = actorOf(viewer);
  await lockFormations(em, hand);
  await record(em, "vacancyApproved", { roundId: hand.round.id, vacancyId: hand.vacancy.id });
  return { vacancyId: hand.vacancy.id };
}

async function lockFormations(em: SqlEntityManager, { vacancy, subject, now }: VacancyAtHand): Promise<void> {
  const { roundState, quota, approvedNeed } = subject;
  const held = await em.find(VacancyFormation, { vacancyId: vacancy.id });
  const formations = await em.find(Formation, { id: { $in: held.map((each) => each.formationId) }, state: "APPROVED" });
  for (const formation of formations) {
    const { state, draftedById, need } = formation;
    formation.state = transitionByClock(formationTransitions, { state, draftedById, need, roundState, quota, approvedNeed }, "LOCK", now);
  }
}
