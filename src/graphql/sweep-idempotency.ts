import { rows, statementsOf } from "../kernel/rows.ts";
import type { TableOf } from "../kernel/entity.ts";
import type { Services } from "./context.ts";
import type { IdempotencySchema } from "./idempotency.entity.ts";

/** How long a mutation is known by its `clientMutationId`, in milliseconds: 7 days. A form that waits for its network is sent again within hours. */
export const repetitionsKnownFor = 7 * 86_400_000;

const sweepBatch = 10_000;

/**
 * Forgets mutations that nobody sends again. Every process may do it at any time: what another one is deleting is passed over.
 * Answers how many went.
 */
export async function sweepIdempotency({ database, clock }: Pick<Services, "database" | "clock">): Promise<number> {
  const before = new Date(clock.now().getTime() - repetitionsKnownFor).toISOString();
  let gone = 0;
  for (;;) {
    const batch = (await rows(database.app, sweep, { before })).length;
    gone += batch;
    if (batch < sweepBatch) return gone;
  }
}

const statement = statementsOf<{ idempotency: TableOf<typeof IdempotencySchema> }>();

const sweep = statement("idempotency.sweep", (db, value) =>
  db
    .with("old", (old) =>
      old
        .selectFrom("idempotency")
        .select(["person_id", "operation", "client_mutation_id"])
        .where("created_at", "<", value<string>("before"))
        .limit(sweepBatch)
        .forUpdate()
        .skipLocked(),
    )
    .deleteFrom("idempotency")
    .using("old")
    .whereRef("idempotency.person_id", "=", "old.person_id")
    .whereRef("idempotency.operation", "=", "old.operation")
    .whereRef("idempotency.client_mutation_id", "=", "old.client_mutation_id")
    .returning("idempotency.operation"),
);
