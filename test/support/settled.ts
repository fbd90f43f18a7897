import { vi } from "vitest";
import { sweepVacancies } from "../../src/modules/recruitment/index.ts";
import type { TestApp } from "./app.ts";
import { asOwner } from "./people.ts";

/** Waits until nothing is left that the program does by itself: afterwards tables change only when somebody changes them. */
export async function settled(app: TestApp): Promise<void> {
  await sweepVacancies(app.services);
  const pending = "select name from event where done_at is null and (due_at is null or due_at <= now())";
  await vi.waitUntil(async () => (await asOwner(app, pending)).length === 0, { timeout: 30_000, interval: 20 });
}
