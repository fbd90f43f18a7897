import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { z } from "zod";
import { reject } from "../../../kernel/errors.ts";
import { idField, readInput, refuseStale } from "../../../kernel/input.ts";
import type { Viewer } from "../../../kernel/viewer.ts";
import { datesOfVacancy, refuseFarDates } from "../round-dates.ts";
import { vacancyFields } from "../vacancy-fields.ts";
import { messages } from "../vacancy.messages.ts";
import { holdFormations } from "./hold-formations.ts";
import type { RoundServices } from "./take-round.ts";
import { moveVacancy, takeVacancy } from "./take-vacancy.ts";

const schema = z.object({
  id: idField(),
  version: z.int().nullish(),
  title: vacancyFields.title.optional(),
  titleEn: vacancyFields.title.nullish(),
  requirements: vacancyFields.requirements.optional(),
  opensOn: vacancyFields.opensOn.optional(),
  closesOn: vacancyFields.closesOn.optional(),
  formationIds: vacancyFields.formationIds.optional(),
});

/** Changes a draft. What is left out stays. */
export async function updateVacancy(
  em: SqlEntityManager,
  viewer: Viewer,
  input: unknown,
  services: RoundServices,
): Promise<{ vacancyId: string }> {
  const { id, version, formationIds, titleEn, title, requirements, opensOn, closesOn } = readInput(schema, input);
  const hand = await takeVacancy(em, viewer, id, services);
  moveVacancy(hand, "UPDATE");
  const { vacancy, subject } = hand;
  refuseStale(version, vacancy.version);
  if (title !== undefined) vacancy.title = title;
  if (titleEn !== undefined) vacancy.titleEn = titleEn;
  if (requirements !== undefined) vacancy.requirements = requirements;
  refuseFarDates(hand.round.year, datesOfVacancy({ opensOn, closesOn }));
  vacancy.opensOn = opensOn ?? vacancy.opensOn;
  vacancy.closesOn = closesOn ?? vacancy.closesOn;
  if (vacancy.closesOn < vacancy.opensOn) reject("OUT_OF_RANGE", ["input", "closesOn"], messages.closesBeforeOpens);
  if (formationIds !== undefined) {
    await holdFormations(em, { vacancyId: id, roundId: vacancy.roundId, formationIds, isHeld: subject.replacedState !== "PUBLISHED" });
  }
  return { vacancyId: id };
}
