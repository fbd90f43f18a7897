import { LockMode } from "@mikro-orm/core";
import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { z } from "zod";
import { localDate } from "../../../kernel/calendar.ts";
import { reject } from "../../../kernel/errors.ts";
import { idField, readInput } from "../../../kernel/input.ts";
import type { Viewer } from "../../../kernel/viewer.ts";
import { appendLeaf } from "../../transparency/index.ts";
import { extendedLastDay } from "../objection-window.ts";
import { actorOf } from "../recruitment.policy.ts";
import { ResultList } from "../result-list.entity.ts";
import { datesOfSchedule, refuseFarDates } from "../round-dates.ts";
import { reasonField } from "../round-fields.ts";
import { messages } from "../round.messages.ts";
import { stagesToAnnounce } from "../round-transitions.ts";
import { isSameSchedule, type ScheduleEntry as Entry } from "../schedule.ts";
import { ScheduleEntry } from "../schedule-entry.entity.ts";
import { scheduleField } from "../schedule-fields.ts";
import { recordActivity } from "./record-activity.ts";
import { moveRound, type RoundServices, takeRound } from "./take-round.ts";
import { writeSchedule } from "./write-schedule.ts";

const schema = z.object({ roundId: idField(), schedule: scheduleField, reason: reasonField });

/**
 * Publishes a new revision of the whole schedule. The earlier ones stay readable, and what changed is marked. An objection window that is
 * still open lasts as long as the schedule now says.
 */
export async function reviseSchedule(
  em: SqlEntityManager,
  viewer: Viewer,
  input: unknown,
  services: RoundServices,
): Promise<{ roundId: string }> {
  const { roundId, schedule, reason } = readInput(schema, input);
  const hand = await takeRound(em, viewer, roundId, services);
  moveRound(hand, "REVISE_SCHEDULE", reason);
  refuseFarDates(hand.round.year, datesOfSchedule(schedule));
  const entries = await em.find(ScheduleEntry, { roundId });
  const latest = Math.max(0, ...entries.map((entry) => entry.revision));
  const path = ["input", "schedule"];
  if (stagesToAnnounce.some((stage) => !schedule.some((entry) => entry.stage === stage)))
    reject("INCOMPLETE", path, messages.scheduleIncomplete);
  if (
    isSameSchedule(
      schedule,
      entries.filter((entry) => entry.revision === latest),
    )
  )
    reject("INVALID", path, messages.scheduleUnchanged);
  writeSchedule(em, { roundId, number: latest + 1, reason, revisedById: actorOf(viewer), revisedAt: hand.now }, schedule);
  const revision = latest + 1;
  const extended = await extendObjections(em, roundId, schedule, localDate(hand.now, services.instance.timeZone));
  await appendLeaf(em, "scheduleRevised", hand.round.code, {
    revision,
    reason,
    schedule,
    revisedAt: hand.now.toISOString(),
    ...(extended.length === 0
      ? {}
      : { objectionsExtended: extended.map(({ stage, version, objectionClosesOn }) => ({ stage, version, closesOn: objectionClosesOn })) }),
  });
  const { seq } = await recordActivity(em, { roundId, kind: "SCHEDULE_REVISED", at: hand.now }, "scheduleRevised", { roundId, revision });
  for (const list of extended) list.roundSeq = seq;
  return { roundId };
}

/** Lists whose window the schedule now ends later. */
async function extendObjections(em: SqlEntityManager, roundId: string, schedule: readonly Entry[], today: string): Promise<ResultList[]> {
  const lists = await em.find(
    ResultList,
    { roundId, state: "PUBLISHED_PROVISIONAL" },
    { orderBy: { stage: "asc" }, lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  return lists.filter((list) => {
    const lastDay = list.objectionClosesOn ? extendedLastDay(list.stage, list.objectionClosesOn, schedule, today) : null;
    if (lastDay !== null) list.objectionClosesOn = lastDay;
    return lastDay !== null;
  });
}
