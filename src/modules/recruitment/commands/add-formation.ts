import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { z } from "zod";
import { idField, readInput } from "../../../kernel/input.ts";
import { transition } from "../../../kernel/transitions.ts";
import type { Viewer } from "../../../kernel/viewer.ts";
import { Formation } from "../formation.entity.ts";
import { formationFields } from "../formation-fields.ts";
import { formationTransitions } from "../formation-transitions.ts";
import { actorOf } from "../recruitment.policy.ts";
import { type RoundServices, takeRound } from "./take-round.ts";
import { writeFormation } from "./write-formation.ts";

const schema = z.object({ roundId: idField(), ...formationFields });

/** Drafts a formation in a round that has not ended. */
export async function addFormation(
  em: SqlEntityManager,
  viewer: Viewer,
  input: unknown,
  services: RoundServices,
): Promise<{ formationId: string }> {
  const { roundId, incomeMinimum, incomeMaximum, ...fields } = readInput(schema, input);
  const { facts, viewer: here, now } = await takeRound(em, viewer, roundId, services);
  const draftedById = actorOf(viewer);
  // Who may change a draft of the round may also begin one.
  const { state: roundState, quota } = facts;
  transition(
    formationTransitions,
    { state: "DRAFT", draftedById, roundState, need: fields.need, quota, approvedNeed: 0 },
    "UPDATE",
    here,
    now,
  );
  const formation = new Formation();
  const values = {
    roundId,
    ...fields,
    draftedById,
    state: "DRAFT" as const,
    incomeMinimum: incomeMinimum ?? null,
    incomeMaximum: incomeMaximum ?? null,
  };
  await writeFormation(em, formation, values, services);
  return { formationId: formation.id };
}
