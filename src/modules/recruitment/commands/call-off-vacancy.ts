import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { record } from "../../../events.ts";
import { appendLeaf } from "../../transparency/index.ts";
import { VacancyFormation, VacancyNotice } from "../vacancy.entity.ts";
import { moveVacancy, type VacancyAtHand } from "./take-vacancy.ts";

/** Cancels a vacancy: its formations are free for another one, and where the public has seen it, it reads why. */
export async function callOffVacancy(em: SqlEntityManager, hand: VacancyAtHand, reason: string): Promise<void> {
  moveVacancy(hand, "CANCEL", reason);
  const { vacancy, now } = hand;
  vacancy.stateReason = reason;
  await em.nativeUpdate(VacancyFormation, { vacancyId: vacancy.id }, { isHeld: false });
  if (vacancy.publishedAt) {
    em.create(VacancyNotice, { vacancyId: vacancy.id, kind: "CANCELLED", reason, publishedAt: now });
    await appendLeaf(em, "vacancyCancelled", vacancy.code, { reason, cancelledAt: now.toISOString() });
  }
  await record(em, "vacancyCancelled", { roundId: vacancy.roundId, vacancyId: vacancy.id });
}
