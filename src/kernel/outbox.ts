import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import type { TableOf } from "./entity.ts";
import type { EventSchema, TopicSchema } from "./outbox.entity.ts";
import { type Reader, row, rows, statementsOf } from "./rows.ts";

/** Ids and small words; an event says that something happened, the reader looks up what. */
export type EventPayload = Readonly<Record<string, string | number | null>>;

export interface RecordOptions {
  /** What watchers subscribe to, e.g. `vacancy:<id>:scores`; the event gets the next number of the topic. */
  readonly topic?: string;
  /** Deliver not before. Not together with a topic: a later number would overtake it. */
  readonly dueAt?: Date;
}

/**
 * Records that something happened, in the transaction of the command. Until that ends, the topic's row is locked, so the
 * numbers of a topic are in the order of the commits and without a gap. A command that records in several topics takes
 * them in sorted order, or two commands can wait for each other.
 */
export async function record(
  em: SqlEntityManager,
  event: string,
  payload: EventPayload,
  options: RecordOptions = {},
): Promise<{ seq: number | null }> {
  if (!em.isInTransaction()) throw new Error("record() needs the em of a write().");
  if (options.topic !== undefined && options.dueAt !== undefined) throw new TypeError("An event with a topic cannot wait.");
  const json = JSON.stringify(payload);
  // One notification holds 8,000 bytes, and several events travel in one.
  if (Buffer.byteLength(json) > maximumPayloadBytes) throw new TypeError(`The payload of ${event} is too long.`);
  const query = options.topic === undefined ? insertPlain(event, json, options.dueAt ?? null) : insertNumbered(event, json, options.topic);
  const result = await query.execute(em.getKysely<OutboxTables>());
  withEvents.add(em);
  return { seq: result.rows[0]?.seq ?? null };
}

/** Whether this em has recorded an event: then the relay is rung after the commit. */
export const hasEvents = (em: SqlEntityManager): boolean => withEvents.has(em);

export interface KeptEvent {
  readonly seq: number;
  readonly event: string;
  readonly payload: EventPayload;
}

export interface Changes {
  readonly epoch: string;
  /** The last number given in the topic; 0: nothing has happened yet. */
  readonly seq: number;
  /** The oldest number that is still kept; `seq + 1` where none is. */
  readonly keptFrom: number;
  /** `false`: `since` is older than what is kept, or of another epoch: load the first page and say `fromSeq: 0`. */
  readonly isComplete: boolean;
  /** What happened after `since`, in order; empty where it is not complete. */
  readonly events: readonly KeptEvent[];
}

/** What happened in a topic after a number that a watcher has seen. At most 1,000 events: more are "too old" as well. */
export async function changesSince(reader: Reader, topic: string, since: number): Promise<Changes> {
  // One statement, so that the number and the events are of one moment.
  const found = await row(reader, changesOf, { topic, since });
  if (found === null) return { epoch: noEpoch, seq: 0, keptFrom: 1, isComplete: since === 0, events: [] };
  const { epoch, seq, keptFrom } = found;
  const isKept = since <= seq && since + 1 >= keptFrom && seq - since <= mostChanges;
  return { epoch, seq, keptFrom, isComplete: isKept, events: isKept ? found.events : [] };
}

/** The epoch of a topic in which nothing was ever recorded. */
export const noEpoch = "00000000-0000-0000-0000-000000000000";

/**
 * Forgets delivered events from before an instant. A topic's events go from the oldest on, never one out of the middle:
 * what is kept has no gap. Returns how many went.
 */
export async function sweepEvents(reader: Reader, before: Date): Promise<number> {
  let gone = 0;
  for (;;) {
    const batch = (await rows(reader, sweep, { before: before.toISOString() })).length;
    gone += batch;
    if (batch < sweepBatch) return gone;
  }
}

export interface OutboxTables {
  event: TableOf<typeof EventSchema>;
  topic: TableOf<typeof TopicSchema>;
}

const maximumPayloadBytes = 2_000;
const mostChanges = 1_000;
const sweepBatch = 10_000;
const withEvents = new WeakSet<SqlEntityManager>();

const insertPlain = (name: string, payload: string, dueAt: Date | null) => sql<{ seq: null }>`
  insert into event (name, payload, due_at) values (${name}, ${payload}, ${dueAt?.toISOString() ?? null}) returning seq`;

/** The number is taken first and the id after it, both under the topic's lock: ids rise with the numbers. */
const insertNumbered = (name: string, payload: string, topic: string) => sql<{ seq: number }>`
  with numbered as (
    insert into topic (topic, seq) values (${topic}, 1) on conflict (topic) do update set seq = topic.seq + 1 returning topic, seq
  )
  insert into event (name, payload, topic, seq) select ${name}, ${payload}::jsonb, topic, seq from numbered returning seq`;

const statement = statementsOf<OutboxTables>();

const changesOf = statement("outbox.changes", (db, value) =>
  db
    .selectFrom("topic as t")
    .where("t.topic", "=", value<string>("topic"))
    .select((eb) => [
      "t.epoch",
      "t.seq",
      sql<number>`coalesce(${eb
        .selectFrom("event as e")
        .whereRef("e.topic", "=", "t.topic")
        .select((of) => of.fn.min("e.seq").as("first"))}, t.seq + 1)`.as("keptFrom"),
      sql<KeptEvent[]>`coalesce((
        select jsonb_agg(jsonb_build_object('seq', e.seq, 'event', e.name, 'payload', e.payload) order by e.seq)
        from event e where e.topic = t.topic and e.seq > ${value<number>("since")} and t.seq - ${value<number>("since")} <= ${sql.lit(mostChanges)}
      ), '[]')`.as("events"),
    ]),
);

/** Ids rise with the numbers of a topic, so a batch in the order of ids takes each topic from its oldest event on. */
const sweep = statement("outbox.sweep", (db, value) =>
  db
    .deleteFrom("event")
    .where("id", "in", (from) =>
      from
        .selectFrom("event as e")
        .select("e.id")
        .where("e.done_at", "<", value<string>("before"))
        .where(
          sql<boolean>`(e.topic is null or e.seq < coalesce((
            select min(k.seq) from event k where k.topic = e.topic and (k.done_at is null or k.done_at >= ${value<string>("before")})
          ), e.seq + 1))`,
        )
        .orderBy("e.id")
        .limit(sweepBatch),
    )
    .returning("id"),
);
