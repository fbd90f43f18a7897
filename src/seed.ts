// The modules bring their resolvers along, whose decorators need it.
import "reflect-metadata";
import { parseArgs } from "node:util";
import { ConfigError, loadConfig, loadEnvFile } from "./config.ts";
import { demoScales } from "./demo/demo-load.entity.ts";
import { seedDemo } from "./demo/seed-demo.ts";

const usage = `npm run seed                        empties the demo and loads it anew, around today
npm run seed -- --scale regency     with a round of 60 vacancies and 12,000 people
npm run seed -- --scale province    with a million scores
npm run seed -- --discard           also where somebody has added to the demo: that is lost

Beside a running program as well as without one. Refused in production, and where the database is not the demo's.`;

process.exitCode = await run();

async function run(): Promise<number> {
  try {
    const { values } = parseArgs({ options: { scale: { type: "string", default: "demo" }, discard: { type: "boolean", default: false } } });
    const scale = demoScales.find((each) => each === values.scale);
    if (scale === undefined) return say(usage, 1);
    loadEnvFile();
    const start = performance.now();
    const { isLoaded, sentence } = await seedDemo(loadConfig(), { scale, isDiscarding: values.discard }, tellNowAndThen());
    const cost = isLoaded ? ` ${((performance.now() - start) / 1000).toFixed(1)} s, at most ${megabytes()} MB of memory.` : "";
    return say(`${sentence}${cost}`, isLoaded ? 0 : 1);
  } catch (error) {
    // What the operator can mend, in a line; everything else with its stack.
    if (error instanceof ConfigError) return say(error.message, 1);
    if (error instanceof TypeError && "code" in error) return say(usage, 1);
    throw error;
  }
}

/** A line of progress, not oftener than every few seconds. */
function tellNowAndThen(): (done: number, all: number) => void {
  let told = performance.now();
  return (done, all) => {
    if (performance.now() - told < 5_000 && done < all) return;
    told = performance.now();
    say(`${done} of ${all} steps, ${megabytes()} MB`, 0);
  };
}

/** The most memory that the process has had. */
function megabytes(): number {
  return Math.round(process.resourceUsage().maxRSS / 1024);
}

function say(text: string, code: number): number {
  process.stderr.write(`${text}\n`);
  return code;
}
