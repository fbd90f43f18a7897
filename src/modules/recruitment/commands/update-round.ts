import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { z } from "zod";
import { Rejected } from "../../../kernel/errors.ts";
import { idField, readInput, refuseStale } from "../../../kernel/input.ts";
import type { Viewer } from "../../../kernel/viewer.ts";
import { actorOf } from "../recruitment.policy.ts";
import { datesOfSchedule, isNearYear, refuseFarDates } from "../round-dates.ts";
import type { Round } from "../round.entity.ts";
import { roundFields } from "../round-fields.ts";
import { messages } from "../round.messages.ts";
import { Vacancy } from "../vacancy.entity.ts";
import { scheduleField } from "../schedule-fields.ts";
import { ScheduleEntry } from "../schedule-entry.entity.ts";
import { ruleSetFor } from "./pin-rule-set.ts";
import { moveRound, type RoundAtHand, type RoundServices, takeRound } from "./take-round.ts";
import { writeSchedule } from "./write-schedule.ts";

const schema = z.object({
  id: idField(),
  version: z.int().nullish(),
  title: roundFields.title.optional(),
  titleEn: roundFields.title.nullish(),
  year: roundFields.year.optional(),
  ruleSetCode: roundFields.ruleSetCode.nullish(),
  applyUrl: roundFields.applyUrl.nullish(),
  quota: roundFields.quota.nullish(),
  schedule: scheduleField.optional(),
});
type Changes = z.output<typeof schema>;

/** Changes a draft. Once announced, only where to apply and the English title; dates are then revised in public. */
export async function updateRound(
  em: SqlEntityManager,
  viewer: Viewer,
  input: unknown,
  services: RoundServices,
): Promise<{ roundId: string }> {
  const changes = readInput(schema, input);
  const hand = await takeRound(em, viewer, changes.id, services);
  moveRound(hand, "UPDATE");
  const { round } = hand;
  refuseStale(changes.version, round.version);
  if (round.state !== "DRAFT") refuseFixedFields(changes);
  if (changes.title !== undefined) round.title = changes.title;
  if (changes.titleEn !== undefined) round.titleEn = changes.titleEn;
  if (changes.year !== undefined) round.year = changes.year;
  if (changes.ruleSetCode !== undefined) round.ruleSetId = await ruleSetFor(em, round, changes.ruleSetCode);
  if (changes.applyUrl !== undefined) round.applyUrl = changes.applyUrl;
  if (changes.quota !== undefined) round.quota = changes.quota;
  if (changes.year !== undefined) await refuseFarYear(em, round, changes.schedule === undefined);
  if (changes.schedule !== undefined) refuseFarDates(round.year, datesOfSchedule(changes.schedule));
  if (changes.schedule !== undefined) await replaceSchedule(em, hand, actorOf(viewer), changes.schedule);
  return { roundId: round.id };
}

const fixedFields = ["title", "year", "ruleSetCode", "quota", "schedule"] as const satisfies readonly (keyof Changes)[];

function refuseFixedFields(changes: Changes): void {
  const given: string[] = fixedFields.filter((field) => changes[field] !== undefined);
  // It may be mended, not taken away.
  if (changes.applyUrl === null) given.push("applyUrl");
  if (given.length === 0) return;
  throw new Rejected(given.map((field) => ({ code: "NOT_ALLOWED", path: ["input", field], message: messages.onlyWhileDraft })));
}

/** The year of a draft may not leave behind the days that it has already: those of its vacancies, and of the schedule where that stays. */
async function refuseFarYear(em: SqlEntityManager, { id, year }: Round, isScheduleKept: boolean): Promise<void> {
  const entries = isScheduleKept ? await em.find(ScheduleEntry, { roundId: id }) : [];
  const vacancies = await em.find(Vacancy, { roundId: id });
  const days = [...entries.flatMap((each) => [each.startsOn, each.endsOn]), ...vacancies.flatMap((each) => [each.opensOn, each.closesOn])];
  const far = days.find((day) => !isNearYear(year, day));
  if (far !== undefined) refuseFarDates(year, [{ path: ["input", "year"], day: far }]);
}

/** Nobody has seen a draft's schedule, so it is written anew and keeps its number. */
async function replaceSchedule(
  em: SqlEntityManager,
  { round, now }: RoundAtHand,
  revisedById: string,
  entries: NonNullable<Changes["schedule"]>,
): Promise<void> {
  await em.nativeDelete(ScheduleEntry, { roundId: round.id });
  writeSchedule(em, { roundId: round.id, number: 1, reason: null, revisedById, revisedAt: now }, entries);
}
