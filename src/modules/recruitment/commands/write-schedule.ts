import type { SqlEntityManager } from "@mikro-orm/postgresql";
import type { ScheduleEntry as Entry } from "../schedule.ts";
import { ScheduleEntry } from "../schedule-entry.entity.ts";

export interface Revision {
  readonly roundId: string;
  readonly number: number;
  readonly reason: string | null;
  readonly revisedById: string;
  readonly revisedAt: Date;
}

/** Writes a whole revision of a schedule; the ones before stay. */
export function writeSchedule(em: SqlEntityManager, { number, ...revision }: Revision, entries: readonly Entry[]): void {
  for (const { stage, startsOn, endsOn } of entries) em.create(ScheduleEntry, { ...revision, revision: number, stage, startsOn, endsOn });
}
