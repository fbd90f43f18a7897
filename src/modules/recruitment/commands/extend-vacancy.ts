import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { z } from "zod";
import { record } from "../../../events.ts";
import { reject } from "../../../kernel/errors.ts";
import { idField, readInput } from "../../../kernel/input.ts";
import type { Viewer } from "../../../kernel/viewer.ts";
import { appendLeaf } from "../../transparency/index.ts";
import { refuseFarDates } from "../round-dates.ts";
import { reasonField } from "../round-fields.ts";
import { VacancyNotice } from "../vacancy.entity.ts";
import { vacancyFields } from "../vacancy-fields.ts";
import { messages } from "../vacancy.messages.ts";
import type { RoundServices } from "./take-round.ts";
import { moveVacancy, takeVacancy } from "./take-vacancy.ts";

const schema = z.object({ id: idField(), closesOn: vacancyFields.closesOn, reason: reasonField });

/** Moves the last day to a later one, with a notice to the public: the only thing that may change once people can apply. */
export async function extendVacancy(
  em: SqlEntityManager,
  viewer: Viewer,
  input: unknown,
  services: RoundServices,
): Promise<{ vacancyId: string }> {
  const { id, closesOn, reason } = readInput(schema, input);
  const hand = await takeVacancy(em, viewer, id, services);
  moveVacancy(hand, "EXTEND", reason);
  const { vacancy, now } = hand;
  const closedOnBefore = vacancy.closesOn;
  if (closesOn <= closedOnBefore) reject("OUT_OF_RANGE", ["input", "closesOn"], messages.onlyLater);
  refuseFarDates(hand.round.year, [{ path: ["input", "closesOn"], day: closesOn }]);
  vacancy.closesOn = closesOn;
  em.create(VacancyNotice, { vacancyId: id, kind: "EXTENDED", reason, closedOnBefore, closesOn, publishedAt: now });
  await appendLeaf(em, "vacancyExtended", vacancy.code, { reason, closedOnBefore, closesOn, extendedAt: now.toISOString() });
  await record(em, "vacancyExtended", { roundId: vacancy.roundId, vacancyId: id });
  return { vacancyId: id };
}
