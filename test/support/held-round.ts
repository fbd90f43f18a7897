import pg from "pg";
import type { TestApp } from "./app.ts";
import { asOwner } from "./people.ts";

/**
 * Runs work that has to wait for a round which another transaction holds; that one changes something and commits once the work waits.
 * Answers what the work answers.
 */
export async function whileRoundIsHeld<T>(
  app: TestApp,
  roundId: string,
  work: () => Promise<T>,
  change: { readonly text: string; readonly values: readonly unknown[] },
): Promise<T> {
  const holder = new pg.Client({ connectionString: app.testDatabase.ownerUrl });
  await holder.connect();
  try {
    await holder.query("begin");
    await holder.query("select from round where id = $1 for update", [roundId]);
    const [held] = (await holder.query("select pg_backend_pid() as pid")).rows as { pid: number }[];
    const working = work();
    await untilSomebodyWaitsFor(app, held?.pid ?? 0);
    await holder.query(change.text, [...change.values]);
    await holder.query("commit");
    return await working;
  } finally {
    await holder.end();
  }
}

async function untilSomebodyWaitsFor(app: TestApp, pid: number): Promise<void> {
  for (let tries = 0; tries < 400; tries += 1) {
    const waiting = await asOwner(app, "select pid from pg_stat_activity where $1::int = any(pg_blocking_pids(pid))", [pid]);
    if (waiting.length > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error("Nobody waited for the round.");
}
