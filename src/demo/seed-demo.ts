import type { Config } from "../config.ts";
import { entities } from "../entities.ts";
import { systemClock } from "../kernel/clock.ts";
import { openDatabase } from "../kernel/database.ts";
import { loadInstance } from "../kernel/instance.ts";
import { createKeyring } from "../kernel/personal.ts";
import { withOwner } from "../kernel/roles.ts";
import { seedRuleSets, sweepVacancies } from "../modules/recruitment/index.ts";
import { ownerConnectionBeside, prepareDatabase } from "../storage.ts";
import { clearDatabase, clearRefusal, type ClearRefusal } from "./clear-demo.ts";
import type { DemoScale } from "./demo-load.entity.ts";
import { loadDemo, loadLargeDemo, type LoadHooks } from "./load-demo.ts";
import type { StoryServices } from "./story.ts";

export interface SeedWish {
  readonly scale: DemoScale;
  /** Also where somebody has added to the demo. */
  readonly isDiscarding: boolean;
}

/** What to tell whoever asked for it. */
export interface SeedOutcome {
  readonly isLoaded: boolean;
  readonly sentence: string;
}

/**
 * Empties the demo and loads it anew, around today: beside a running program as well as without one. Changes nothing in production, where
 * the database is not the demo's, and where somebody has added to it.
 */
export async function seedDemo(
  config: Config,
  wish: SeedWish,
  onProgress: LoadHooks["onProgress"] = () => undefined,
): Promise<SeedOutcome> {
  if (config.environment === "production") return refused("Production has no demo: nothing was changed.");
  const owner = await ownerConnectionBeside(config);
  try {
    const urls = await prepareDatabase(owner.url, config.secret);
    const refusal = await withOwner(owner.url, clearRefusal);
    if (refusal && !(refusal.kind === "ADDED_TO" && wish.isDiscarding)) return refused(sentenceOf(refusal));
    await withOwner(owner.url, clearDatabase);
    const database = await openDatabase({ ...urls, entities, poolSize: 2 });
    const afterBulk = () => withOwner(owner.url, async (client) => void (await client.query("analyze")));
    try {
      const services = {
        clock: systemClock,
        instance: loadInstance(config.instance),
        database,
        keyring: createKeyring(config.personalKeys),
      };
      return await load(services, wish.scale, { onProgress, afterBulk });
    } finally {
      await database.close();
    }
  } finally {
    await owner.stop();
  }
}

async function load(services: StoryServices, scale: DemoScale, hooks: LoadHooks): Promise<SeedOutcome> {
  await seedRuleSets(services);
  const isLoaded = scale === "demo" ? await loadDemo(services) : await loadLargeDemo(services, scale, hooks);
  // A program that runs beside may find the database empty in between, and load the demo itself.
  if (!isLoaded) return refused("Another program has loaded the demo meanwhile. Try again for another scale.");
  await sweepVacancies(services);
  await hooks.afterBulk();
  return { isLoaded: true, sentence: `The demo is loaded, scale ${scale}.` };
}

const refused = (sentence: string): SeedOutcome => ({ isLoaded: false, sentence });

function sentenceOf({ kind, tables }: ClearRefusal): string {
  const where = tables.join(", ");
  if (kind === "NOT_A_DEMO") return `This database is not the demo's (there are rows in: ${where}). Nothing was changed.`;
  return `Somebody has added to the demo (in: ${where}). Nothing was changed. To lose that: npm run seed -- --discard`;
}
