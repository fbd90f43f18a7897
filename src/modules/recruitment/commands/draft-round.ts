import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { z } from "zod";
import { record } from "../../../events.ts";
import { AccessError } from "../../../kernel/errors.ts";
import { idField, readInput } from "../../../kernel/input.ts";
import { hasRoleFor, type Viewer } from "../../../kernel/viewer.ts";
import { actorOf } from "../recruitment.policy.ts";
import { Round } from "../round.entity.ts";
import { datesOfSchedule, refuseFarDates } from "../round-dates.ts";
import { roundFields } from "../round-fields.ts";
import { messages } from "../round.messages.ts";
import { roundPaths } from "../round-state.ts";
import { channels } from "../rules/rule-set.ts";
import { scheduleField } from "../schedule-fields.ts";
import { flushOrReject } from "../../../kernel/flush-or-reject.ts";
import { ruleSetFor } from "./pin-rule-set.ts";
import type { RoundServices } from "./take-round.ts";
import { writeSchedule } from "./write-schedule.ts";

const schema = z.object({
  code: roundFields.code,
  title: roundFields.title,
  titleEn: roundFields.title.nullish(),
  year: roundFields.year,
  channel: z.enum(channels),
  path: z.enum(roundPaths),
  ruleSetCode: roundFields.ruleSetCode.nullish(),
  organiserUnitId: idField(),
  applyUrl: roundFields.applyUrl.nullish(),
  quota: roundFields.quota.nullish(),
  schedule: scheduleField.nullish(),
});

/** Drafts a round for a unit in which the viewer is personnel officer; any other unit is NOT_FOUND. */
export async function draftRound(
  em: SqlEntityManager,
  viewer: Viewer,
  input: unknown,
  { clock }: RoundServices,
): Promise<{ roundId: string }> {
  const { code, title, titleEn, year, channel, path, ruleSetCode, organiserUnitId, applyUrl, quota, schedule } = readInput(schema, input);
  if (!hasRoleFor(viewer, organiserUnitId, "PERSONNEL_OFFICER")) throw new AccessError("NOT_FOUND", messages.unitUnknown);
  refuseFarDates(year, datesOfSchedule(schedule ?? []));
  const draftedById = actorOf(viewer);
  const round = em.create(Round, {
    code,
    title,
    titleEn: titleEn ?? null,
    year,
    channel,
    path,
    organiserUnitId,
    draftedById,
    state: "DRAFT",
    ruleSetId: await ruleSetFor(em, { path, channel }, ruleSetCode ?? null),
    applyUrl: applyUrl ?? null,
    quota: quota ?? null,
  });
  await flushOrReject(em, { round_code_key: { code: "TAKEN", path: ["input", "code"], message: messages.codeTaken } });
  writeSchedule(em, { roundId: round.id, number: 1, reason: null, revisedById: draftedById, revisedAt: clock.now() }, schedule ?? []);
  await record(em, "roundDrafted", { roundId: round.id });
  return { roundId: round.id };
}
