import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { z } from "zod";
import { record } from "../../../events.ts";
import { AccessError } from "../../../kernel/errors.ts";
import { idField, readInput } from "../../../kernel/input.ts";
import { hasRole, type Viewer } from "../../../kernel/viewer.ts";
import { messages as forbidden } from "../../../graphql/graphql.messages.ts";
import { Formation } from "../formation.entity.ts";
import { actorOf } from "../recruitment.policy.ts";
import { Round } from "../round.entity.ts";
import { roundFields } from "../round-fields.ts";
import { messages } from "../round.messages.ts";
import { shiftedByYears } from "../schedule.ts";
import { ScheduleEntry } from "../schedule-entry.entity.ts";
import { flushOrReject } from "../../../kernel/flush-or-reject.ts";
import { ruleSetFor } from "./pin-rule-set.ts";
import { type RoundServices, takeRound } from "./take-round.ts";
import { writeSchedule } from "./write-schedule.ts";

const schema = z.object({
  id: idField(),
  code: roundFields.code,
  title: roundFields.title,
  titleEn: roundFields.title.nullish(),
  year: roundFields.year,
  ruleSetCode: roundFields.ruleSetCode.nullish(),
});

/**
 * A new draft from an older round: path, channel, organiser, the schedule as many years later, and the formations that were not
 * rejected, as drafts. The quota is left out, because every year has its own decree.
 */
export async function copyRound(
  em: SqlEntityManager,
  viewer: Viewer,
  input: unknown,
  services: RoundServices,
): Promise<{ roundId: string }> {
  const { id, code, title, titleEn, year, ruleSetCode } = readInput(schema, input);
  const { round: old, viewer: here, now } = await takeRound(em, viewer, id, services);
  if (!hasRole(here, "PERSONNEL_OFFICER")) throw new AccessError("FORBIDDEN", forbidden.notYourRole);
  const draftedById = actorOf(viewer);
  const { path, channel, organiserUnitId, applyUrl } = old;
  const round = em.create(Round, {
    code,
    title,
    titleEn: titleEn ?? null,
    year,
    path,
    channel,
    organiserUnitId,
    applyUrl: applyUrl ?? null,
    draftedById,
    quota: null,
    state: "DRAFT",
    ruleSetId: ruleSetCode === undefined || ruleSetCode === null ? (old.ruleSetId ?? null) : await ruleSetFor(em, old, ruleSetCode),
  });
  await flushOrReject(em, { round_code_key: { code: "TAKEN", path: ["input", "code"], message: messages.codeTaken } });
  const entries = await em.find(ScheduleEntry, { roundId: id });
  const latest = Math.max(0, ...entries.map((entry) => entry.revision));
  const schedule = shiftedByYears(
    entries.filter((entry) => entry.revision === latest),
    year - old.year,
  );
  writeSchedule(em, { roundId: round.id, number: 1, reason: null, revisedById: draftedById, revisedAt: now }, schedule);
  await copyFormations(em, { from: id, to: round.id, draftedById });
  await record(em, "roundDrafted", { roundId: round.id });
  return { roundId: round.id };
}

async function copyFormations(
  em: SqlEntityManager,
  { from, to, draftedById }: { from: string; to: string; draftedById: string },
): Promise<void> {
  const formations = await em.find(Formation, { roundId: from, state: { $ne: "REJECTED" } }, { orderBy: { code: "asc" } });
  for (const { code, positionId, unitId, location, qualification, kind, need, incomeMinimum, incomeMaximum } of formations) {
    em.create(Formation, {
      roundId: to,
      code,
      positionId,
      unitId,
      location,
      qualification,
      kind,
      need,
      draftedById,
      state: "DRAFT",
      incomeMinimum: incomeMinimum ?? null,
      incomeMaximum: incomeMaximum ?? null,
    });
  }
}
