import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { AccessError } from "../../../kernel/errors.ts";
import { row } from "../../../kernel/rows.ts";
import { transition } from "../../../kernel/transitions.ts";
import type { Viewer } from "../../../kernel/viewer.ts";
import { Formation } from "../formation.entity.ts";
import { messages } from "../formation.messages.ts";
import { type FormationAction, formationTransitions } from "../formation-transitions.ts";
import { assertReadsDraftsOf } from "../recruitment.policy.ts";
import { formationFacts } from "../transition-subjects.queries.ts";
import { type RoundServices, takeRound } from "./take-round.ts";

/** One formation on which the viewer may do the action, its round locked. Throws NOT_FOUND where he does not read its drafts. */
export async function takeFormation(
  em: SqlEntityManager,
  viewer: Viewer,
  id: string,
  action: FormationAction,
  services: RoundServices,
): Promise<Formation> {
  const found = await em.findOne(Formation, { id }, { fields: ["id", "roundId"] });
  if (!found) throw new AccessError("NOT_FOUND", messages.notFound);
  const { round, viewer: here, now } = await takeRound(em, viewer, found.roundId, services);
  assertReadsDraftsOf(viewer, round.organiserUnitId, messages.notFound);
  // Under the lock: whoever had it may have moved the formation.
  const formation = await em.findOne(Formation, { id }, { refresh: true, populate: ["*"] });
  const facts = await row(services.database.readerOf(em), formationFacts, { ids: [id] });
  if (!formation || !facts) throw new AccessError("NOT_FOUND", messages.notFound);
  transition(formationTransitions, facts, action, here, now);
  return formation;
}
