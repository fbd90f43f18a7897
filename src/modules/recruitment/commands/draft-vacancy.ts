import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { z } from "zod";
import { reject } from "../../../kernel/errors.ts";
import { idField, readInput } from "../../../kernel/input.ts";
import { hasRole, type Viewer } from "../../../kernel/viewer.ts";
import { messages as grammar } from "../../../graphql/graphql.messages.ts";
import { AccessError } from "../../../kernel/errors.ts";
import { actorOf } from "../recruitment.policy.ts";
import { datesOfVacancy, refuseFarDates } from "../round-dates.ts";
import { Vacancy } from "../vacancy.entity.ts";
import { vacancyFields } from "../vacancy-fields.ts";
import { messages } from "../vacancy.messages.ts";
import { holdFormations } from "./hold-formations.ts";
import { newVacancyCode, type VacancyCodeServices } from "./new-vacancy-code.ts";
import { takeRound } from "./take-round.ts";

const schema = z.object({
  roundId: idField(),
  title: vacancyFields.title,
  titleEn: vacancyFields.title.nullish(),
  requirements: vacancyFields.requirements,
  opensOn: vacancyFields.opensOn,
  closesOn: vacancyFields.closesOn,
  formationIds: vacancyFields.formationIds,
});

/** Drafts the notice over some formations of a round. Nobody outside sees it before it is published. */
export async function draftVacancy(
  em: SqlEntityManager,
  viewer: Viewer,
  input: unknown,
  services: VacancyCodeServices,
): Promise<{ vacancyId: string }> {
  const { formationIds, titleEn, ...fields } = readInput(schema, input);
  const { round, viewer: here } = await takeRound(em, viewer, fields.roundId, services);
  if (!hasRole(here, "PERSONNEL_OFFICER")) throw new AccessError("FORBIDDEN", grammar.notYourRole);
  if (round.state === "CONCLUDED" || round.state === "CANCELLED") reject("CLOSED", ["input", "roundId"], messages.roundEnded);
  refuseFarDates(round.year, datesOfVacancy(fields));
  if (fields.closesOn < fields.opensOn) reject("OUT_OF_RANGE", ["input", "closesOn"], messages.closesBeforeOpens);
  const vacancy = em.create(Vacancy, {
    ...fields,
    titleEn: titleEn ?? null,
    code: await newVacancyCode(em, services.random),
    draftedById: actorOf(viewer),
    state: "DRAFT",
  });
  await em.flush();
  await holdFormations(em, { vacancyId: vacancy.id, roundId: round.id, formationIds, isHeld: true });
  return { vacancyId: vacancy.id };
}
