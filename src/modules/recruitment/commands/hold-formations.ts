import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { Rejected, type UserErrorData } from "../../../kernel/errors.ts";
import { Formation } from "../formation.entity.ts";
import { VacancyFormation } from "../vacancy.entity.ts";
import { messages } from "../vacancy.messages.ts";
import { flushOrReject } from "../../../kernel/flush-or-reject.ts";

interface Wish {
  readonly vacancyId: string;
  readonly roundId: string;
  readonly formationIds: readonly string[];
  /** `false`: only noted, because the vacancy that is to be replaced still holds them. */
  readonly isHeld: boolean;
}

/** Makes these the formations of a draft. Throws NOT_FOUND, NOT_ALLOWED or TAKEN with the place of the id. */
export async function holdFormations(em: SqlEntityManager, { vacancyId, roundId, formationIds, isHeld }: Wish): Promise<void> {
  const found = new Map((await em.find(Formation, { roundId, id: { $in: [...formationIds] } })).map((each) => [each.id, each]));
  const others = isHeld
    ? await em.find(VacancyFormation, { formationId: { $in: [...formationIds] }, isHeld: true, vacancyId: { $ne: vacancyId } })
    : [];
  const taken = new Set(others.map((each) => each.formationId));
  const refusals = formationIds.flatMap((id, index): UserErrorData[] => {
    const path = ["input", "formationIds", String(index)];
    const formation = found.get(id);
    if (!formation) return [{ code: "NOT_FOUND", path, message: messages.formationUnknown }];
    if (formation.state === "REJECTED") return [{ code: "NOT_ALLOWED", path, message: messages.formationRejected }];
    return taken.has(id) ? [{ code: "TAKEN", path, message: messages.formationTaken }] : [];
  });
  if (refusals.length > 0) throw new Rejected(refusals);
  await em.nativeDelete(VacancyFormation, { vacancyId });
  for (const formationId of formationIds) em.create(VacancyFormation, { vacancyId, formationId, isHeld });
  // Another vacancy of another round cannot hold them; one of this round was looked for under the round's lock.
  await flushOrReject(em, {
    vacancy_formation_held_key: { code: "TAKEN", path: ["input", "formationIds"], message: messages.formationTaken },
  });
}
