import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { canonicalJson, sha256Hex } from "../kernel/canonical.ts";
import { AccessError, reject } from "../kernel/errors.ts";
import { type Reader, row, statementsOf } from "../kernel/rows.ts";
import type { TableOf } from "../kernel/entity.ts";
import type { Context } from "./context.ts";
import { messages } from "./graphql.messages.ts";
import type { IdempotencySchema } from "./idempotency.entity.ts";

/** What a payload is loaded from. */
export type PayloadIds = Readonly<Record<string, string | null>>;

/**
 * As `context.write`, and at most once per person, operation and `clientMutationId`. A repetition answers the ids of the
 * first time and writes nothing; the same id with another input is rejected (`MISMATCH`). Without an id it is a plain write.
 * Two at once: the second waits for the first transaction. Never for anonymous.
 */
export async function writeOnce<Ids extends PayloadIds>(
  context: Pick<Context, "viewer" | "database" | "write">,
  operation: string,
  input: { readonly clientMutationId?: string | null | undefined },
  work: (em: SqlEntityManager) => Promise<Ids>,
): Promise<Ids> {
  const { clientMutationId, ...content } = input;
  if (clientMutationId === undefined || clientMutationId === null) return context.write(work);
  if (!/^[\w.:-]{8,100}$/.test(clientMutationId)) reject("INVALID", ["input", "clientMutationId"], messages.invalidRequestId);
  const { personId } = context.viewer;
  if (personId === null) throw new AccessError("UNAUTHENTICATED", messages.signInFirst);
  return context.write(async (em) => {
    const reader = context.database.readerOf(em);
    const key = { personId, operation, clientMutationId };
    const inputHash = sha256Hex(canonicalJson(withoutUndefined(content)));
    if (await row(reader, claim, { ...key, inputHash })) {
      const ids = await work(em);
      await row(reader, keep, { ...key, result: JSON.stringify(ids) });
      return ids;
    }
    return replayed<Ids>(reader, key, inputHash);
  });
}

async function replayed<Ids extends PayloadIds>(reader: Reader, key: Record<string, string>, inputHash: string): Promise<Ids> {
  const first = await row(reader, find, key);
  if (first === null || first.inputHash !== inputHash)
    return reject("MISMATCH", ["input", "clientMutationId"], messages.sentWithOtherContent);
  return first.result as Ids;
}

/** `undefined` has no place in JSON; an input that leaves a field out is the same as one that sets it to undefined. */
const withoutUndefined = (value: object): unknown =>
  JSON.parse(JSON.stringify(value, (_key, each: unknown) => (typeof each === "bigint" ? String(each) : each)));

const statement = statementsOf<{ idempotency: TableOf<typeof IdempotencySchema> }>();

/** Answers a row where the id is new; waits where another transaction has just claimed it. */
const claim = statement("idempotency.claim", (db, value) =>
  db
    .insertInto("idempotency")
    .values({
      person_id: value<string>("personId"),
      operation: value<string>("operation"),
      client_mutation_id: value<string>("clientMutationId"),
      input_hash: value<string>("inputHash"),
      result: "{}" as never,
    })
    .onConflict((conflict) => conflict.columns(["person_id", "operation", "client_mutation_id"]).doNothing())
    .returning("operation"),
);

const keep = statement("idempotency.keep", (db, value) =>
  db
    .updateTable("idempotency")
    .set({ result: value<never>("result") })
    .where("person_id", "=", value<string>("personId"))
    .where("operation", "=", value<string>("operation"))
    .where("client_mutation_id", "=", value<string>("clientMutationId"))
    .returning("operation"),
);

const find = statement("idempotency.find", (db, value) =>
  db
    .selectFrom("idempotency")
    .select(["input_hash as inputHash", "result"])
    .where("person_id", "=", value<string>("personId"))
    .where("operation", "=", value<string>("operation"))
    .where("client_mutation_id", "=", value<string>("clientMutationId")),
);
