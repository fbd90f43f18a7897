import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { z } from "zod";
import { record } from "../../../events.ts";
import { normaliseParticipantNumber } from "../../../kernel/codes.ts";
import { reject } from "../../../kernel/errors.ts";
import { idField, readInput, textField } from "../../../kernel/input.ts";
import type { Viewer } from "../../../kernel/viewer.ts";
import { keyOf } from "../committee-ties.ts";
import { actorOf } from "../recruitment.policy.ts";
import { reasonField } from "../round-fields.ts";
import { TieDecision } from "../tie-decision.entity.ts";
import { messages } from "../tie-decision.messages.ts";
import { assertTieMay, takeTieRound, tiesOf } from "./take-tie-decision.ts";
import type { ImportServices } from "./upload-file.ts";

const schema = z.object({
  roundId: idField(),
  formationId: idField(),
  participants: z.array(textField(30)).min(2).max(200),
  documentNumber: textField(100),
  reason: reasonField,
});

const undecided = { state: "UNDECIDED", recordedById: null } as const;

/**
 * Records the order in which the committee puts people whom every step of the rules leaves equal. It counts once another member has
 * confirmed it. Who lacks a GPA or birth date that others have is not for the committee to order: the evidence is imported first.
 */
export async function recordTieDecision(
  em: SqlEntityManager,
  viewer: Viewer,
  input: unknown,
  services: ImportServices,
): Promise<{ tieDecisionId: string }> {
  const { roundId, formationId, documentNumber, reason, ...given } = readInput(schema, input);
  const participants = given.participants.map((each) => normaliseParticipantNumber(each) ?? each);
  const { hand, ...round } = await takeTieRound(em, viewer, roundId, services);
  assertTieMay({ hand, ...round }, undecided, "RECORD");
  const { data, ties } = await tiesOf(em, roundId, services);
  const tie =
    ties.find(({ formation }) => data.formationIds.get(formation) === formationId) ??
    reject("NOT_ALLOWED", ["input", "formationId"], messages.noTie);
  const standing = await em.find(TieDecision, { roundId, state: { $in: ["PROPOSED", "CONFIRMED"] } });
  const isRecorded = standing.some((each) => each.participants.some((participant) => tie.participants.includes(participant)));
  assertTieMay({ hand, ...round }, { ...undecided, withoutEvidence: tie.withoutEvidence, isRecorded }, "RECORD");
  if (keyOf(participants) !== keyOf(tie.participants))
    reject("MISMATCH", ["input", "participants"], messages.otherPeople(tie.participants));
  const decision = em.create(TieDecision, {
    roundId,
    formationId,
    participants,
    documentNumber,
    reason,
    recordedById: actorOf(viewer),
    recordedAt: hand.now,
  });
  await em.flush();
  await record(em, "tieDecisionRecorded", { roundId, tieDecisionId: decision.id });
  return { tieDecisionId: decision.id };
}
