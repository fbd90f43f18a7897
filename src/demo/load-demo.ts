import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import { localDate } from "../kernel/calendar.ts";
import type { Clock } from "../kernel/clock.ts";
import type { Database } from "../kernel/database.ts";
import { DemoLoad, type DemoScale } from "./demo-load.entity.ts";
import { concludedRound } from "./rounds/concluded.ts";
import { dossierRound, objectionRound } from "./rounds/final-results.ts";
import { screenedRound, testedRound } from "./rounds/in-preparation.ts";
import { liveRound } from "./rounds/live.ts";
import { announcedRound, cancelledRound, draftRoundSteps } from "./rounds/not-begun.ts";
import { contractRound, registrationRound } from "./rounds/open.ts";
import { play, type StoryServices } from "./story.ts";
import { createWorld, type World } from "./world.ts";

export interface LoadServices extends StoryServices {
  readonly clock: Clock;
  readonly database: Database;
}

/** The demo as it was loaded, for what is loaded on top of it. */
export interface LoadedDemo {
  readonly id: string;
  readonly anchor: string;
  readonly world: World;
}

/**
 * Loads the demo where the database is empty and answers it; null where anything is there: then nothing is written. One transaction:
 * a load that is interrupted leaves an empty database. Two at once: the second finds the first one's.
 */
export function loadDemo(services: LoadServices, scale: DemoScale = "demo"): Promise<LoadedDemo | null> {
  const { clock, instance, database } = services;
  return database.write({ personId: null }, async (em) => {
    await sql`select pg_advisory_xact_lock(${demoLock})`.execute(em.getKysely<Record<string, never>>());
    if (!(await isEmpty(em))) return null;
    const anchor = localDate(clock.now(), instance.timeZone);
    const year = Number(anchor.slice(0, 4));
    const world = createWorld(instance);
    const live = liveRound(instance, world, year);
    const steps = [
      ...world.steps,
      ...concludedRound(instance, world, year - 1), ...objectionRound(instance, world, year), ...dossierRound(instance, world, year),
      ...live.steps, ...testedRound(instance, world, year), ...screenedRound(instance, world, year), ...registrationRound(instance, world, year),
      ...contractRound(instance, world, year), ...announcedRound(instance, world, year), ...draftRoundSteps(instance, world, year + 1), ...cancelledRound(world, year),
    ];
    await play(steps, em, { anchor, services });
    const { id } = em.create(DemoLoad, { anchor, scale, liveVacancyId: live.vacancyId(), recorderId: live.recorderId() });
    await em.flush();
    if (scale === "demo") await markLoaded(em, id);
    return { id, anchor, world };
  });
}

/** Notes that all is there: what is younger was not loaded. */
export async function markLoaded(em: SqlEntityManager, id: string): Promise<void> {
  await sql`update demo_load set loaded_at = clock_timestamp() where id = ${id}::uuid`.execute(em.getKysely<Record<string, never>>());
}

const demoLock = 7_263_001;

/** Nothing but what the program itself puts there. A table that shows no row to nobody in particular is asked through its neighbours. */
async function isEmpty(em: SqlEntityManager): Promise<boolean> {
  const found = await sql<{ isEmpty: boolean }>`
    select not exists (select from demo_load) and not exists (select from unit) and not exists (select from position) and not exists (select from role_grant)
      and not exists (select from round) and not exists (select from log_leaf) as "isEmpty"`.execute(em.getKysely<Record<string, never>>());
  return found.rows[0]?.isEmpty === true;
}
