import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import { type LocalDate, localDate } from "../kernel/calendar.ts";
import { DemoLoad, type DemoScale } from "./demo-load.entity.ts";
import { forumStory } from "./forum-story.ts";
import { bigRound } from "./rounds/big.ts";
import { concludedRound } from "./rounds/concluded.ts";
import { dossierRound, objectionRound } from "./rounds/final-results.ts";
import { screenedRound, testedRound } from "./rounds/in-preparation.ts";
import { type LiveRound, liveRound } from "./rounds/live.ts";
import { massRounds } from "./rounds/mass.ts";
import { announcedRound, cancelledRound, draftRoundSteps } from "./rounds/not-begun.ts";
import { practiceRound } from "./rounds/practice.ts";
import { contractRound, registrationRound } from "./rounds/open.ts";
import { inOrder, play, type Step, type StoryServices } from "./story.ts";
import { createWorld } from "./world.ts";

/** What a load tells and asks for while it goes on; only the larger scales do. */
export interface LoadHooks {
  /** Hears how many steps of how many have been played. */
  onProgress(done: number, all: number): void;
  /** Gathers the statistics of the tables anew, which the program's own role may not. */
  afterBulk(): Promise<void>;
}

/**
 * Loads the demo where the database is empty and answers true; false where anything is there: then nothing is written. Two at once: the
 * second finds the first one's. The demo itself is one transaction, so that a load that is interrupted leaves an empty database.
 */
export async function loadDemo(services: StoryServices): Promise<boolean> {
  const anchor = localDate(services.clock.now(), services.instance.timeZone);
  const { steps, live } = storyOf(services, anchor, "demo");
  return services.database.write(nobody, async (em) => {
    if (!(await begin(em, anchor, "demo"))) return false;
    await play(steps, em, { anchor, services });
    await finish(em, live);
    return true;
  });
}

/** The same with more in it. Takes a transaction for each step: the mark says until the end that the load is not whole. */
export async function loadLargeDemo(
  services: StoryServices,
  scale: Exclude<DemoScale, "demo">,
  { onProgress, afterBulk }: LoadHooks,
): Promise<boolean> {
  const { clock, instance, database } = services;
  const anchor = localDate(clock.now(), instance.timeZone);
  const { steps, live } = storyOf(services, anchor, scale);
  if (!(await database.write(nobody, (em) => begin(em, anchor, scale)))) return false;
  for (const [index, step] of steps.entries()) {
    await database.write(nobody, (em) => play([step], em, { anchor, services }));
    if (step.isBulk) await afterBulk();
    onProgress(index + 1, steps.length);
  }
  await database.write(nobody, (em) => finish(em, live));
  return true;
}

const nobody = { personId: null } as const;
const demoLock = 7_263_001;

/** All that happens, in its order. */
function storyOf(
  { instance }: Pick<StoryServices, "instance">,
  anchor: LocalDate,
  scale: DemoScale,
): { readonly steps: Step[]; readonly live: LiveRound } {
  const year = Number(anchor.slice(0, 4));
  const world = createWorld(instance);
  const live = liveRound(instance, world, year);
  const larger = { demo: () => [], regency: () => bigRound(instance, world, year), province: () => massRounds(instance, world, year) };
  const steps = [
    ...world.steps,
    ...concludedRound(instance, world, year - 1),
    ...objectionRound(instance, world, year),
    ...dossierRound(instance, world, year),
    ...live.steps,
    ...testedRound(instance, world, year),
    ...screenedRound(instance, world, year),
    ...practiceRound(instance, world, year),
    ...registrationRound(instance, world, year),
    ...contractRound(instance, world, year),
    ...announcedRound(instance, world, year),
    ...draftRoundSteps(instance, world, year + 1),
    ...cancelledRound(world, year),
    ...forumStory(instance, world),
    ...larger[scale](),
  ];
  return { steps: inOrder(steps), live };
}

/** Puts the mark where nothing is but what the program itself puts there. A table that shows no row to nobody is asked through its neighbours. */
async function begin(em: SqlEntityManager, anchor: LocalDate, scale: DemoScale): Promise<boolean> {
  const db = em.getKysely<Record<string, never>>();
  await sql`select pg_advisory_xact_lock(${demoLock})`.execute(db);
  const found = await sql<{ isEmpty: boolean }>`
    select not exists (select from demo_load) and not exists (select from unit) and not exists (select from position) and not exists (select from role_grant)
      and not exists (select from round) and not exists (select from log_leaf) as "isEmpty"`.execute(db);
  if (found.rows[0]?.isEmpty !== true) return false;
  em.create(DemoLoad, { anchor, scale });
  await em.flush();
  em.clear();
  return true;
}

/** Notes what moves, and that all is there: what is younger was not loaded. */
async function finish(em: SqlEntityManager, live: LiveRound): Promise<void> {
  await sql`
    update demo_load set live_vacancy_id = ${live.vacancyId()}::uuid, recorder_id = ${live.recorderId()}::uuid, loaded_at = clock_timestamp()`.execute(
    em.getKysely<Record<string, never>>(),
  );
}
