import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { Rejected, type UserErrorData } from "../../../kernel/errors.ts";
import { rows } from "../../../kernel/rows.ts";
import { transition } from "../../../kernel/transitions.ts";
import type { Viewer } from "../../../kernel/viewer.ts";
import { Formation } from "../formation.entity.ts";
import { messages } from "../formation.messages.ts";
import { type FormationAction, formationTransitions } from "../formation-transitions.ts";
import { formationFacts } from "../transition-subjects.queries.ts";
import { type RoundServices, takeRound } from "./take-round.ts";

interface Move {
  readonly roundId: string;
  readonly ids: readonly string[];
  readonly action: FormationAction;
  readonly reason?: string;
}

/** Locks the round and moves some of its formations, all or none: every refusal is told with the place of its id. */
export async function moveFormations(
  em: SqlEntityManager,
  viewer: Viewer,
  { roundId, ids, action, reason }: Move,
  services: RoundServices,
): Promise<Formation[]> {
  const { viewer: here, now } = await takeRound(em, viewer, roundId, services);
  const formations = new Map((await em.find(Formation, { roundId, id: { $in: [...ids] } })).map((each) => [each.id, each]));
  const facts = new Map(
    (await rows(services.database.readerOf(em), formationFacts, { ids: [...formations.keys()] })).map((each) => [each.id, each]),
  );
  const refusals: UserErrorData[] = [];
  let approvedNeed = 0;
  const moved = ids.flatMap((id, index) => {
    const [formation, subject] = [formations.get(id), facts.get(id)];
    const path = ["input", "ids", String(index)];
    if (!formation || !subject) {
      refusals.push({ code: "NOT_FOUND", path, message: messages.notFound });
      return [];
    }
    try {
      const sofar = { ...subject, approvedNeed: subject.approvedNeed + approvedNeed };
      formation.state = transition(formationTransitions, sofar, action, here, now, reason);
      // Each alone may fit into the quota, and all together not.
      if (formation.state === "APPROVED") approvedNeed += subject.need;
    } catch (error) {
      if (!(error instanceof Rejected)) throw error;
      refusals.push(...error.errors.map((each) => ({ ...each, path })));
    }
    return [formation];
  });
  if (refusals.length > 0) throw new Rejected(refusals);
  return moved;
}
