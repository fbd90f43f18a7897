import type pg from "pg";
import type { Bus, TopicMessage } from "./bus.ts";
import type { Clock } from "./clock.ts";
import { databaseError } from "./database-errors.ts";
import type { EventPayload } from "./outbox.ts";
import { announce } from "./relay-channel.ts";

export interface DeliveredEvent<Payload = EventPayload> {
  readonly id: number;
  readonly name: string;
  readonly payload: Payload;
  /** How often it failed before. */
  readonly attempts: number;
}

/**
 * Reacts to an event, in transactions of its own. It is called at least once, and after a failure later than events that came
 * behind: it looks at what is, not at what the event says was. Slow work (a mail) is recorded as another event.
 */
export type Subscriber<Tools, Payload = EventPayload> = (event: DeliveredEvent<Payload>, tools: Tools) => Promise<void>;

/** The name of an event → the functions it calls, in this order. Each knows its own payload; `record` saw to it that it is that one. */
export type Subscribers<Tools> = Readonly<Record<string, readonly Subscriber<Tools, never>[]>>;

interface Delivery<Tools> {
  readonly bus: Bus;
  readonly clock: Clock;
  readonly subscribers: Subscribers<Tools>;
  readonly tools: Tools;
  readonly onFailure: (error: unknown, event: string | null) => void;
}

/** Delivers the next events that are due, in order. Returns whether there were any. Only the leader may call it. */
export async function deliverBatch<Tools>(client: pg.Client, delivery: Delivery<Tools>, isStopping: () => boolean): Promise<boolean> {
  if (isStopping()) return false;
  const { rows: events } = await client.query<PendingEvent>(dueEvents, [delivery.clock.now(), batchSize]);
  if (events.length === 0) return false;
  const done: number[] = [];
  const published: TopicMessage[] = [];
  for (const event of events) {
    if (isStopping()) break;
    const failure = await callSubscribers(event, delivery);
    // Watchers do not wait for a subscriber that fails: the number would be missing until it succeeds.
    if (event.attempts === 0 && isNumbered(event)) {
      const message = { topic: event.topic, epoch: event.epoch, seq: event.seq, event: event.name, payload: event.payload };
      delivery.bus.publish(message);
      published.push(message);
    }
    if (failure === null) done.push(event.id);
    else await postpone(client, event, failure, delivery);
  }
  if (done.length > 0) await client.query("update event set done_at = now(), last_error = null where id = any($1)", [done]);
  await announce(client, published);
  return true;
}

const batchSize = 500;
const subscriberMilliseconds = 30_000;

interface PendingEvent extends DeliveredEvent {
  readonly topic: string | null;
  readonly seq: number | null;
  readonly epoch: string | null;
}

const isNumbered = (event: PendingEvent): event is PendingEvent & { topic: string; seq: number; epoch: string } =>
  event.topic !== null && event.seq !== null && event.epoch !== null;

async function callSubscribers<Tools>(event: PendingEvent, delivery: Delivery<Tools>): Promise<unknown> {
  const { id, name, payload, attempts } = event;
  try {
    for (const subscriber of delivery.subscribers[name] ?? []) {
      await withinTime(subscriber({ id, name, payload: payload as never, attempts }, delivery.tools));
    }
    return null;
  } catch (error) {
    delivery.onFailure(error, name);
    return error ?? new Error("A subscriber threw nothing.");
  }
}

/** One that never ends would stop all events; its work may still end later, as may any that is called twice. */
async function withinTime(work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error("A subscriber took longer than 30 seconds.")), subscriberMilliseconds);
  });
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** 1 s, 2 s, 4 s … an hour, for ever: nothing that happened is dropped. */
async function postpone<Tools>(client: pg.Client, event: PendingEvent, failure: unknown, delivery: Delivery<Tools>): Promise<void> {
  const seconds = Math.min(2 ** event.attempts, 3_600);
  const dueAt = new Date(delivery.clock.now().getTime() + seconds * 1_000);
  await client.query("update event set attempts = attempts + 1, last_error = $2, due_at = $3 where id = $1", [
    event.id,
    describe(failure),
    dueAt,
  ]);
}

/** Class and code only: the message of a database error holds the row. */
function describe(failure: unknown): string {
  const database = databaseError(failure);
  if (database !== null) return [database.problem, database.code, database.constraint].filter(Boolean).join(" ").slice(0, 200);
  return failure instanceof Error ? failure.name.slice(0, 200) : typeof failure;
}

const dueEvents = `
  select e.id, e.name, e.payload, e.attempts, e.topic, e.seq, t.epoch
  from event e left join topic t on t.topic = e.topic
  where e.done_at is null and (e.due_at is null or e.due_at <= $1)
  order by e.id limit $2`;
