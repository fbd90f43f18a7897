import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { z } from "zod";
import { record } from "../../../events.ts";
import { reject } from "../../../kernel/errors.ts";
import { idField, readInput } from "../../../kernel/input.ts";
import { row } from "../../../kernel/rows.ts";
import { transitionByClock } from "../../../kernel/transitions.ts";
import type { Viewer } from "../../../kernel/viewer.ts";
import { appendLeaf } from "../../transparency/index.ts";
import { actorOf } from "../recruitment.policy.ts";
import { reasonField } from "../round-fields.ts";
import { Vacancy, VacancyFormation, VacancyNotice } from "../vacancy.entity.ts";
import { vacancyFields } from "../vacancy-fields.ts";
import { publishedVacancy } from "../vacancy-leaf.queries.ts";
import { messages } from "../vacancy.messages.ts";
import { vacancyTransitions } from "../vacancy-transitions.ts";
import { recordActivity } from "./record-activity.ts";
import { settleVacancy } from "./settle-vacancy.ts";
import type { RoundServices } from "./take-round.ts";
import { moveVacancy, takeVacancy, type VacancyAtHand } from "./take-vacancy.ts";

const schema = z.object({ id: idField(), decreeNumber: vacancyFields.decreeNumber, correctionReason: reasonField.nullish() });

/**
 * Makes the vacancy public under its decree, with a leaf in the log. One that replaces a published vacancy supersedes it in the
 * same moment, and the public reads what was corrected.
 */
export async function publishVacancy(
  em: SqlEntityManager,
  viewer: Viewer,
  input: unknown,
  services: RoundServices,
): Promise<{ vacancyId: string }> {
  const { id, decreeNumber, correctionReason } = readInput(schema, input);
  const hand = await takeVacancy(em, viewer, id, services);
  moveVacancy(hand, "PUBLISH");
  const { vacancy, round, now } = hand;
  if (hand.subject.replacedState === "PUBLISHED") await supersede(em, hand, correctionReason ?? null);
  vacancy.decreeNumber = decreeNumber;
  vacancy.publishedById = actorOf(viewer);
  vacancy.publishedAt = now;
  await takeHold(em, id);
  const entry = await row(services.database.readerOf(em), publishedVacancy, { id });
  await appendLeaf(em, "vacancyPublished", vacancy.code, { ...entry, publishedAt: now.toISOString() });
  await recordActivity(em, { roundId: round.id, kind: "VACANCY_PUBLISHED", at: now }, "vacancyPublished", {
    roundId: round.id,
    vacancyId: id,
  });
  // Where the first day has come already, it is open at once.
  await settleVacancy(em, vacancy, { ...hand.subject, state: vacancy.state }, now);
  return { vacancyId: id };
}

/** A version that replaces another one held nothing so far. The round is locked, so nobody takes a formation between look and update. */
async function takeHold(em: SqlEntityManager, vacancyId: string): Promise<void> {
  const formationIds = (await em.find(VacancyFormation, { vacancyId })).map((each) => each.formationId);
  const others = await em.count(VacancyFormation, { formationId: { $in: formationIds }, vacancyId: { $ne: vacancyId }, isHeld: true });
  if (others > 0) reject("TAKEN", ["input", "id"], messages.formationTaken);
  await em.nativeUpdate(VacancyFormation, { vacancyId }, { isHeld: true });
}

async function supersede(em: SqlEntityManager, { vacancy, subject, now }: VacancyAtHand, reason: string | null): Promise<void> {
  const replacedId = vacancy.supersedesId;
  if (!replacedId) return;
  if (reason === null) return reject("REASON_REQUIRED", ["input", "correctionReason"], messages.correctionReason);
  const replaced = await em.findOneOrFail(Vacancy, { id: replacedId });
  replaced.state = transitionByClock(vacancyTransitions, { ...subject, state: replaced.state }, "SUPERSEDE", now);
  replaced.stateReason = reason;
  await em.nativeUpdate(VacancyFormation, { vacancyId: replacedId }, { isHeld: false });
  em.create(VacancyNotice, { vacancyId: replacedId, kind: "CORRECTED", reason, publishedAt: now });
  await record(em, "vacancySuperseded", { roundId: vacancy.roundId, vacancyId: replacedId });
}
