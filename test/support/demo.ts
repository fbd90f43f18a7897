import { loadConfig } from "../../src/config.ts";
import { loadDemo } from "../../src/demo/load-demo.ts";
import type { StoryServices } from "../../src/demo/story.ts";
import { fixedClock } from "../../src/kernel/clock.ts";
import { loadInstance } from "../../src/kernel/instance.ts";
import { createKeyring } from "../../src/kernel/personal.ts";
import { seedRuleSets, sweepVacancies } from "../../src/modules/recruitment/index.ts";
import { type TestDatabase, testDatabase } from "./database.ts";

export interface TestDemo {
  readonly database: TestDatabase;
  readonly services: StoryServices;
}

/** The hour at which the demo of a test is loaded: late in the evening in the east of the country, and a working day. */
export const demoLoadedAt = "2026-11-24T13:30:00Z";

/** A database of its own with the demo of an instance. Takes seconds: once a file. */
export async function testDemo(instance: string): Promise<TestDemo> {
  const database = await testDatabase();
  const services = {
    clock: fixedClock(demoLoadedAt),
    instance: loadInstance(instance),
    database,
    keyring: createKeyring(loadConfig().personalKeys),
  };
  await seedRuleSets(services);
  await loadDemo(services);
  await sweepVacancies(services);
  return { database, services };
}
