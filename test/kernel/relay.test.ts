import { join } from "node:path";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { type Bus, createBus, type TopicMessage } from "../../src/kernel/bus.ts";
import { fixedClock } from "../../src/kernel/clock.ts";
import { record } from "../../src/kernel/outbox.ts";
import { type Relay, type RelayOptions, startRelay } from "../../src/kernel/relay.ts";
import { withOwner } from "../../src/kernel/roles.ts";
import { startChild } from "../support/child.ts";
import { testDatabase, type TestDatabase } from "../support/database.ts";

const nobody = { personId: null };
const relays: Relay[] = [];
let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterEach(async () => {
  await Promise.all(relays.splice(0).map((relay) => relay.stop()));
  await withOwner(database.ownerUrl, (client) => client.query("truncate event, topic restart identity"));
});

const unexpected = (error: unknown): never => {
  throw error;
};
const relayWith = async (options: Partial<RelayOptions<null>> & { bus: Bus }): Promise<Relay> => {
  const relay = await startRelay<null>({
    url: database.appUrl,
    clock: fixedClock("2026-11-24T00:00:00Z"),
    subscribers: {},
    tools: null,
    onFailure: unexpected,
    pollEvery: 3_600_000,
    ...options,
  });
  relays.push(relay);
  return relay;
};
const recordIn = (topic: string, payload: Record<string, number> = {}) =>
  database.write(nobody, (em) => record(em, "scoreRecorded", payload, { topic }));
const listen = (bus: Bus, topic: string, until: number) => {
  const messages: TopicMessage[] = [];
  const complete = new Promise<TopicMessage[]>((resolve) => {
    bus.subscribe(topic, (message) => {
      messages.push(message);
      if (message.seq === until) resolve(messages);
    });
  });
  return { messages, complete };
};
const eventRows = () =>
  withOwner(database.ownerUrl, (client) =>
    client
      .query("select name, attempts, last_error, done_at is not null as done from event order by id")
      .then(({ rows }) => rows as object[]),
  );
const appConnections = () =>
  withOwner(database.ownerUrl, async (client) => {
    const { rowCount } = await client.query(
      "select from pg_stat_activity where datname = current_database() and usename = 'manakarra_app'",
    );
    return rowCount ?? 0;
  });

describe("the relay", () => {
  test("publishes what is recorded by eight writers at once in the order of the numbers", async () => {
    const bus = createBus(unexpected);
    const { complete } = listen(bus, "vacancy", 80);
    const relay = await relayWith({ bus });
    const end = database.onRecorded(relay.ring);
    await Promise.all(
      Array.from({ length: 8 }, async () => {
        for (let turn = 0; turn < 10; turn += 1) await recordIn("vacancy");
      }),
    );
    const messages = await complete;
    end();
    expect(messages.map(({ seq }) => seq)).toEqual(Array.from({ length: 80 }, (_, index) => index + 1));
    expect(new Set(messages.map(({ epoch }) => epoch)).size).toBe(1);
  });

  test("calls the subscribers in their order, and marks the event done", async () => {
    const calls: string[] = [];
    await recordIn("vacancy", { row: 7 });
    const call = (name: string) => async (event: { payload: object; attempts: number }) =>
      void calls.push(`${name} ${JSON.stringify(event.payload)} ${event.attempts}`);
    await relayWith({ bus: createBus(unexpected), subscribers: { scoreRecorded: [call("first"), call("second")] } });
    expect(calls).toEqual(['first {"row":7} 0', 'second {"row":7} 0']);
    expect(await eventRows()).toEqual([{ name: "scoreRecorded", attempts: 0, last_error: null, done: true }]);
  });

  test("tells the watchers although a subscriber fails, tries again later, and keeps class and code but no message", async () => {
    const clock = fixedClock("2026-11-24T00:00:00Z");
    const bus = createBus(unexpected);
    const { messages } = listen(bus, "vacancy", 2);
    const failures: (string | null)[] = [];
    let calls = 0;
    const flaky = async () => {
      calls += 1;
      if (calls > 1) return;
      await withOwner(database.ownerUrl, (client) => client.query("insert into event (name, payload, seq) values ('secret', '{}', 1)"));
    };
    await recordIn("vacancy");
    await database.write(nobody, (em) => record(em, "unwatched", {}));
    const relay = await relayWith({ bus, clock, subscribers: { scoreRecorded: [flaky] }, onFailure: (_, event) => failures.push(event) });
    expect(failures).toEqual(["scoreRecorded"]);
    expect(messages.map(({ seq }) => seq)).toEqual([1]);
    expect(await eventRows()).toEqual([
      { name: "scoreRecorded", attempts: 1, last_error: "CHECK 23514 event_topic_seq_check", done: false },
      { name: "unwatched", attempts: 0, last_error: null, done: true },
    ]);
    await relay.drained();
    expect(calls).toBe(1);
    clock.advance(1_000);
    await relay.drained();
    expect(calls).toBe(2);
    expect(messages.map(({ seq }) => seq)).toEqual([1]);
    expect((await eventRows())[0]).toEqual({ name: "scoreRecorded", attempts: 1, last_error: null, done: true });
  });

  test("delivers an event that is due later when the clock has come there, not before", async () => {
    const clock = fixedClock("2026-11-24T00:00:00Z");
    const calls: number[] = [];
    await database.write(nobody, (em) => record(em, "deadline", {}, { dueAt: new Date("2026-11-24T10:00:00Z") }));
    const relay = await relayWith({
      bus: createBus(unexpected),
      clock,
      subscribers: { deadline: [async ({ id }) => void calls.push(id)] },
    });
    clock.advance(10 * 3_600_000 - 1);
    await relay.drained();
    expect(calls).toEqual([]);
    clock.advance(1);
    await relay.drained();
    expect(calls).toEqual([1]);
  });

  test("has one leader; another process hears what it delivers, and takes over when it stops", async () => {
    const [leaderBus, followerBus] = [createBus(unexpected), createBus(unexpected)];
    const leader = await relayWith({ bus: leaderBus });
    const follower = await relayWith({ bus: followerBus });
    expect([leader.isLeading(), follower.isLeading()]).toEqual([true, false]);
    const { complete } = listen(followerBus, "vacancy", 2);
    await recordIn("vacancy");
    await recordIn("vacancy");
    // Only the process that does not lead is rung: it wakes the leader.
    follower.ring();
    expect((await complete).map(({ seq }) => seq)).toEqual([1, 2]);
    await leader.stop();
    await recordIn("vacancy");
    const next = listen(followerBus, "vacancy", 3);
    await follower.drained();
    expect(follower.isLeading()).toBe(true);
    expect((await next.complete).map(({ seq }) => seq)).toEqual([3]);
  });

  test("catches up with what was delivered while its connection was gone", async () => {
    const bus = createBus(unexpected);
    const leader = await relayWith({ bus: createBus(unexpected) });
    const follower = await relayWith({ bus, onFailure: () => undefined });
    const { complete, messages } = listen(bus, "vacancy", 4);
    const first = listen(bus, "vacancy", 1);
    await recordIn("vacancy");
    await leader.drained();
    await first.complete;
    const ended = await withOwner(database.ownerUrl, (client) =>
      client.query(`select pg_terminate_backend(pid, 5000) from pg_stat_activity
        where datname = current_database() and usename = 'manakarra_app' and query like '%try_advisory_lock%' order by backend_start desc limit 1`),
    );
    expect(ended.rowCount).toBe(1);
    for (let turn = 0; turn < 3; turn += 1) await recordIn("vacancy");
    await leader.drained();
    await follower.drained();
    await follower.drained();
    await complete;
    expect(messages.map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
  });

  test("keeps no connection of an attempt that failed, and comes back when the database does", async () => {
    const bus = createBus(unexpected);
    bus.subscribe("vacancy", () => undefined);
    const before = await appConnections();
    const failures: unknown[] = [];
    await withOwner(database.ownerUrl, (client) => client.query("alter table topic rename to topic_elsewhere"));
    const relay = await relayWith({ bus, onFailure: (error) => failures.push(error) });
    await relay.drained();
    await relay.drained();
    await withOwner(database.ownerUrl, (client) => client.query("alter table topic_elsewhere rename to topic"));
    expect(failures).toHaveLength(3);
    await expect.poll(appConnections).toBe(before);
    await relay.drained();
    expect(relay.isLeading()).toBe(true);
    expect(await appConnections()).toBe(before + 1);
  });

  test("resumes after the leading process was killed: together the two delivered everything, in order", async () => {
    await withOwner(database.ownerUrl, async (client) => {
      await client.query("insert into topic (topic, seq) values ('long', 4000)");
      await client.query(
        "insert into event (name, payload, topic, seq) select 'scoreRecorded', '{}', 'long', n from generate_series(1, 4000) n order by n",
      );
    });
    const child = startChild(join(import.meta.dirname, "../support/relay-process.ts"), [database.appUrl, "long"]);
    await child.line((line) => line === "1200");
    await child.kill();
    const before = child.lines.map(Number);
    const bus = createBus(unexpected);
    const { messages, complete } = listen(bus, "long", 4_000);
    // The server may need a moment to see that the leader is gone: the new one asks again and again.
    const relay = await relayWith({ bus, pollEvery: 20 });
    await complete;
    await relay.drained();
    const after = messages.map(({ seq }) => seq);
    const upTo = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, index) => first + index);
    expect(before).toEqual(upTo(1, before.length));
    expect(after[0]).toBeLessThanOrEqual(before.length + 1);
    expect(after).toEqual(upTo(after[0] ?? 0, 4_000));
    expect(await withOwner(database.ownerUrl, (client) => client.query("select from event where done_at is null"))).toHaveProperty(
      "rowCount",
      0,
    );
  });
});
