import pg from "pg";
import type { Bus } from "./bus.ts";
import type { Clock } from "./clock.ts";
import { connectionSettings } from "./orm.ts";
import { deliverBatch, type Subscribers } from "./relay-delivery.ts";
import { sweepEvents } from "./outbox.ts";
import { clientReader, StatementNames } from "./prepared-reader.ts";
import { catchUp, channels, heard } from "./relay-channel.ts";

export interface RelayOptions<Tools> {
  /** Connection of the program's role. The relay has one of its own: a lock and a LISTEN live on it. */
  readonly url: string;
  readonly bus: Bus;
  readonly clock: Clock;
  readonly subscribers: Subscribers<Tools>;
  /** What the subscribers are given. */
  readonly tools: Tools;
  /** Hears of failures: of a subscriber (with the event's name) or of the connection. Never hand on the message of a database error. */
  readonly onFailure: (error: unknown, event: string | null) => void;
  /** How often it looks without having been rung, in milliseconds. */
  readonly pollEvery?: number;
  /** How long delivered events are kept for watchers who resume, in milliseconds; 7 days. */
  readonly keepFor?: number;
}

export interface Relay {
  /** Something was committed in this process. Many rings while it works are one. */
  ring(): void;
  /** Resolves when everything that was due at the time of the call is delivered, or another process leads. */
  drained(): Promise<void>;
  isLeading(): boolean;
  /** Ends after the event in hand; lets go of the leadership. */
  stop(): Promise<void>;
}

/**
 * Delivers recorded events: one relay among all processes leads (an advisory lock on its connection), reads them in order,
 * calls the subscribers, publishes to the bus, marks them done, and tells the other processes. The others listen, and stand
 * by. Rung after a commit; a look every second is the net for everything that gets lost.
 */
export async function startRelay<Tools>(options: RelayOptions<Tools>): Promise<Relay> {
  const pollEvery = options.pollEvery ?? 1_000;
  const keepFor = options.keepFor ?? 7 * 24 * 3_600_000;
  let client: pg.Client | null = null;
  let isLeading = false;
  let isStopped = false;
  let isRungHere = false;
  let nextSweep = 0;
  let working: Promise<void> = Promise.resolve();
  let waiting: Promise<void> | null = null;

  const isStopping = () => isStopped;

  async function connect(): Promise<pg.Client> {
    const fresh = new pg.Client({ connectionString: options.url, ...connectionSettings("APP"), keepAlive: true });
    const lost = () => {
      if (client === fresh) [client, isLeading] = [null, false];
    };
    fresh.on("error", lost);
    fresh.on("end", lost);
    fresh.on("notification", ({ channel, payload, processId }) => {
      // What this connection said itself has been published here already.
      if (processId === Reflect.get(fresh, "processID")) return;
      if (channel === channels.ring) void wake();
      else for (const message of heard(payload)) options.bus.publish(message);
    });
    try {
      await fresh.connect();
      await fresh.query(`listen ${channels.ring}; listen ${channels.messages}`);
      // Listening first, then reading: nothing falls between.
      await catchUp(fresh, options.bus);
      return fresh;
    } catch (error) {
      // The next attempt makes another one; nobody else would end this one.
      await fresh.end().catch(() => undefined);
      throw error;
    }
  }

  async function work(): Promise<void> {
    if (isStopped) return;
    const isRung = isRungHere;
    isRungHere = false;
    let current: pg.Client | null = null;
    try {
      current = client ?? (await connect());
      client = current;
      isLeading ||= await tryToLead(current);
      if (isLeading) {
        while (await deliverBatch(current, options, isStopping));
        await sweepSometimes(current);
      } else if (isRung) await current.query(`notify ${channels.ring}`);
    } catch (error) {
      options.onFailure(error, null);
      // Whatever failed: a fresh connection is the clean state. The lock goes with the old one.
      [client, isLeading] = [null, false];
      await current?.end().catch(() => undefined);
    }
  }

  async function sweepSometimes(current: pg.Client): Promise<void> {
    const now = options.clock.now().getTime();
    if (now < nextSweep) return;
    nextSweep = now + sweepEvery;
    await sweepEvents(clientReader(current, new StatementNames()), new Date(now - keepFor));
  }

  /** Runs after the work in hand; a second request while one waits is the same one. */
  function wake(): Promise<void> {
    waiting ??= working.then(() => {
      waiting = null;
      working = work();
      return working;
    });
    return waiting;
  }

  const timer = setInterval(() => void wake(), pollEvery);
  await wake();
  return {
    ring() {
      isRungHere = true;
      void wake();
    },
    drained: () => wake(),
    isLeading: () => isLeading,
    async stop() {
      isStopped = true;
      clearInterval(timer);
      await wake();
      await client?.end().catch(() => undefined);
      [client, isLeading] = [null, false];
    },
  };
}

const sweepEvery = 3_600_000;

/** One number for this lock among all advisory locks of the database. */
const leaderLock = 7_261_001;

async function tryToLead(client: pg.Client): Promise<boolean> {
  const result = await client.query<{ leads: boolean }>("select pg_try_advisory_lock($1) as leads", [leaderLock]);
  return result.rows[0]?.leads ?? false;
}
