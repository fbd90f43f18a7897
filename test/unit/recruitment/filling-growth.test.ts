import { expect, test } from "vitest";

import { candidate, formation, rank } from "./cases.ts";

const kinds = ["GENERAL", "GENERAL", "CUM_LAUDE", "DISABILITY"] as const;

/** Half of the formations have no applicants at all, the others many: every step is tried for every vacancy. */
function processorTime(formations: number, candidates: number): number {
  const vacant = Array.from({ length: formations }, (_, index) =>
    formation(`F${index}`, { location: `L${index}`, kind: kinds[index % 4]!, need: 2 }),
  );
  const people = Array.from({ length: candidates }, (_, index) =>
    candidate(
      `P${index}`,
      `F${index % (formations / 2)}`,
      [65 + (index % 80), 80 + (index % 91), 166 + (index % 59)],
      String(((index * 48_271) % 100_000) / 1000),
    ),
  );
  const before = process.cpuUsage();
  const { rows } = rank(vacant, people);
  const { user, system } = process.cpuUsage(before);
  expect(rows.filter(({ status }) => status.includes("-")).length).toBeGreaterThan(formations / 4);
  return (user + system) / 1000;
}

const least = (formations: number, candidates: number) =>
  Math.min(...Array.from({ length: 3 }, () => processorTime(formations, candidates)));

test("filling many vacancies of one position takes time in proportion: twice the size is not four times the work", () => {
  processorTime(100, 1000);
  const half = least(750, 12_000);
  const whole = least(1500, 24_000);
  expect(whole / half).toBeLessThan(3);
  expect(whole).toBeLessThan(3000);
});
