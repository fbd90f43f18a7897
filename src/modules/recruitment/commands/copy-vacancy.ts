import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { z } from "zod";
import { messages as grammar } from "../../../graphql/graphql.messages.ts";
import { AccessError, reject } from "../../../kernel/errors.ts";
import { idField, readInput } from "../../../kernel/input.ts";
import { hasRole, type Viewer } from "../../../kernel/viewer.ts";
import { Formation } from "../formation.entity.ts";
import { actorOf } from "../recruitment.policy.ts";
import { datesOfVacancy, refuseFarDates } from "../round-dates.ts";
import { Vacancy, VacancyFormation } from "../vacancy.entity.ts";
import { vacancyFields } from "../vacancy-fields.ts";
import { messages } from "../vacancy.messages.ts";
import { holdFormations } from "./hold-formations.ts";
import { newVacancyCode, type VacancyCodeServices } from "./new-vacancy-code.ts";
import { takeRound } from "./take-round.ts";
import { moveVacancy, takeVacancy, type VacancyAtHand } from "./take-vacancy.ts";

const schema = z.object({ id: idField(), roundId: idField().nullish(), opensOn: vacancyFields.opensOn, closesOn: vacancyFields.closesOn });

/**
 * A new draft from an older vacancy. In another round (last year's notice): with the formations of that round that have the same codes.
 * In the same round: the version that is to replace it, of one that is published and not yet open, or that was cancelled.
 */
export async function copyVacancy(
  em: SqlEntityManager,
  viewer: Viewer,
  input: unknown,
  services: VacancyCodeServices,
): Promise<{ vacancyId: string }> {
  const { id, roundId, opensOn, closesOn } = readInput(schema, input);
  const old = await takeVacancy(em, viewer, id, services);
  const { round, viewer: here } = await takeRound(em, viewer, roundId ?? old.round.id, services);
  const isReplacing = round.id === old.round.id;
  if (isReplacing) moveVacancy(old, "CORRECT");
  else if (!hasRole(here, "PERSONNEL_OFFICER")) throw new AccessError("FORBIDDEN", grammar.notYourRole);
  else if (round.state === "CONCLUDED" || round.state === "CANCELLED") reject("CLOSED", ["input", "roundId"], messages.roundEnded);
  refuseFarDates(round.year, datesOfVacancy({ opensOn, closesOn }));
  if (closesOn < opensOn) reject("OUT_OF_RANGE", ["input", "closesOn"], messages.closesBeforeOpens);
  const { title, titleEn, requirements } = old.vacancy;
  const vacancy = em.create(Vacancy, {
    roundId: round.id,
    code: await newVacancyCode(em, services.random),
    title,
    titleEn: titleEn ?? null,
    requirements,
    opensOn,
    closesOn,
    state: "DRAFT",
    draftedById: actorOf(viewer),
    supersedesId: isReplacing ? id : null,
  });
  await em.flush();
  const formationIds = await formationsFor(em, old, round.id);
  await holdFormations(em, {
    vacancyId: vacancy.id,
    roundId: round.id,
    formationIds,
    isHeld: !(isReplacing && old.subject.state === "PUBLISHED"),
  });
  return { vacancyId: vacancy.id };
}

/** The same formations in the same round, or those of the other round with the same codes; all or none. */
async function formationsFor(em: SqlEntityManager, { vacancy, round }: VacancyAtHand, roundId: string): Promise<string[]> {
  const held = await em.find(VacancyFormation, { vacancyId: vacancy.id });
  const ids = held.map((each) => each.formationId);
  if (roundId === round.id) return ids;
  const codes = (await em.find(Formation, { id: { $in: ids } })).map((each) => each.code);
  const found = await em.find(Formation, { roundId, code: { $in: codes }, state: { $ne: "REJECTED" } });
  if (found.length < codes.length) reject("INCOMPLETE", ["input", "roundId"], messages.formationsMissing);
  return found.map((each) => each.id);
}
