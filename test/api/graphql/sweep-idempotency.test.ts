import { expect, test } from "vitest";
import { repetitionsKnownFor, sweepIdempotency } from "../../../src/graphql/sweep-idempotency.ts";
import { fixedClock } from "../../../src/kernel/clock.ts";
import { withOwner } from "../../../src/kernel/roles.ts";
import { testDatabase } from "../../support/database.ts";

test("a mutation is known by its id for as long as is said, and then forgotten", async () => {
  const database = await testDatabase();
  const clock = fixedClock("2026-11-24T01:00:00Z");
  const limit = clock.now().getTime() - repetitionsKnownFor;
  await withOwner(database.ownerUrl, (client) =>
    client.query(
      `insert into idempotency (person_id, operation, client_mutation_id, input_hash, result, created_at)
       select gen_random_uuid(), 'sampleRecord', 'request-' || ordinality, '', '{}', at
       from unnest($1::timestamptz[]) with ordinality as t(at, ordinality)`,
      [[limit - 86_400_000, limit - 1, limit, limit + 1].map((at) => new Date(at).toISOString())],
    ),
  );
  expect(await sweepIdempotency({ database, clock })).toBe(2);
  const { rows: left } = await withOwner(database.ownerUrl, (client) =>
    client.query("select client_mutation_id as id from idempotency order by 1"),
  );
  expect(left).toEqual([{ id: "request-3" }, { id: "request-4" }]);
  expect(await sweepIdempotency({ database, clock })).toBe(0);
});
