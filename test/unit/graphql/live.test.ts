import { describe, expect, test } from "vitest";
import { live } from "../../../src/graphql/live.ts";
import { createBus } from "../../../src/kernel/bus.ts";

interface State {
  readonly epoch: string;
  readonly seq: number;
  readonly rows: readonly string[];
}

/** A topic in memory: what happened, from the oldest that is kept. */
class Topic {
  epoch = "first";
  readonly events: string[] = [];
  keptFrom = 1;
  readonly bus = createBus((error) => {
    throw error;
  });
  reads = 0;
  /** Called when a read has begun, before it looks. */
  onRead: (() => void) | null = null;

  happen(name: string): void {
    this.events.push(name);
    this.tell(this.events.length);
  }

  tell(seq: number, epoch = this.epoch): void {
    this.bus.publish({ topic: "t", epoch, seq, event: "x", payload: {} });
  }

  watch(since: number | null = null) {
    const look = async (from: number): Promise<State> => {
      this.reads += 1;
      const during = this.onRead;
      this.onRead = null;
      const state = { epoch: this.epoch, seq: this.events.length, rows: this.events.slice(from) };
      during?.();
      return state;
    };
    return live<State>(
      { bus: this.bus, reader: { run: async () => [] } },
      {
        topic: "t",
        since,
        firstPage: () => look(0),
        changesSince: async (_reader, from) => (from > this.events.length || from + 1 < this.keptFrom ? null : look(from)),
      },
    );
  }
}

const next = async (watcher: AsyncGenerator<State & { fromSeq: number }, void>) => (await watcher.next()).value;

describe("a watcher", () => {
  test("gets the first page from nothing and then what changed", async () => {
    const topic = new Topic();
    topic.happen("a");
    const watcher = topic.watch();
    expect(await next(watcher)).toEqual({ epoch: "first", seq: 1, fromSeq: 0, rows: ["a"] });
    topic.happen("b");
    expect(await next(watcher)).toEqual({ epoch: "first", seq: 2, fromSeq: 1, rows: ["b"] });
  });

  test("resumes after its number", async () => {
    const topic = new Topic();
    for (const name of ["a", "b", "c"]) topic.happen(name);
    expect(await next(topic.watch(1))).toMatchObject({ seq: 3, fromSeq: 1, rows: ["b", "c"] });
    expect(await next(topic.watch(3))).toMatchObject({ seq: 3, fromSeq: 3, rows: [] });
  });

  test("begins anew where its number is too old or was never reached", async () => {
    const topic = new Topic();
    for (const name of ["a", "b", "c"]) topic.happen(name);
    topic.keptFrom = 3;
    expect(await next(topic.watch(1))).toMatchObject({ fromSeq: 0, rows: ["a", "b", "c"] });
    expect(await next(topic.watch(99))).toMatchObject({ fromSeq: 0, rows: ["a", "b", "c"] });
  });

  test("loses nothing that happens while it reads", async () => {
    const topic = new Topic();
    const watcher = topic.watch();
    topic.onRead = () => topic.happen("during");
    expect(await next(watcher)).toMatchObject({ seq: 0, rows: [] });
    expect(await next(watcher)).toMatchObject({ seq: 1, fromSeq: 0, rows: ["during"] });
  });

  test("loses nothing that happens before the first value is asked for", async () => {
    const topic = new Topic();
    const watcher = topic.watch();
    topic.happen("early");
    expect(await next(watcher)).toMatchObject({ seq: 1, rows: ["early"] });
    topic.happen("b");
    expect(await next(watcher)).toMatchObject({ seq: 2, fromSeq: 1, rows: ["b"] });
  });

  test("drops what is not newer, and merges what came in the meantime into one answer", async () => {
    const topic = new Topic();
    const watcher = topic.watch();
    await next(watcher);
    for (const name of ["a", "b", "c", "d"]) topic.happen(name);
    expect(await next(watcher)).toMatchObject({ seq: 4, fromSeq: 0, rows: ["a", "b", "c", "d"] });
    const reads = topic.reads;
    const waiting = next(watcher);
    topic.tell(3);
    topic.tell(4);
    topic.happen("e");
    expect(await waiting).toMatchObject({ seq: 5, fromSeq: 4, rows: ["e"] });
    expect(topic.reads).toBe(reads + 1);
  });

  test("begins anew when the epoch changes", async () => {
    const topic = new Topic();
    topic.happen("a");
    const watcher = topic.watch();
    await next(watcher);
    topic.epoch = "second";
    topic.events.length = 0;
    topic.happen("new");
    expect(await next(watcher)).toEqual({ epoch: "second", seq: 1, fromSeq: 0, rows: ["new"] });
  });

  test("leaves the bus when it goes, also while it waits, and when it was never asked", async () => {
    const topic = new Topic();
    const watcher = topic.watch();
    await next(watcher);
    const waiting = watcher.next();
    expect((await watcher.return()).done).toBe(true);
    expect((await waiting).done).toBe(true);
    await topic.watch().return();
    expect(topic.bus.watched().size).toBe(0);
  });

  test("leaves the bus when a read fails", async () => {
    const topic = new Topic();
    const watcher = live<State>(
      { bus: topic.bus, reader: { run: async () => [] } },
      {
        topic: "t",
        since: null,
        firstPage: () => Promise.reject(new Error("no database")),
        changesSince: async () => null,
      },
    );
    await expect(watcher.next()).rejects.toThrow("no database");
    expect(topic.bus.watched().size).toBe(0);
  });
});
