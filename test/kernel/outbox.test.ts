import { beforeAll, describe, expect, test } from "vitest";
import { changesSince, record, sweepEvents } from "../../src/kernel/outbox.ts";
import { withOwner } from "../../src/kernel/roles.ts";
import { testDatabase, type TestDatabase } from "../support/database.ts";
import { hashTables } from "../support/sql.ts";

const nobody = { personId: null };
let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});

const recordMany = async (topic: string, count: number) => {
  for (let number = 1; number <= count; number += 1) {
    await database.write(nobody, (em) => record(em, "scoreRecorded", { number }, { topic }));
  }
};
const markDone = (topic: string, seqs: number[], at: string) =>
  withOwner(database.ownerUrl, (client) =>
    client.query("update event set done_at = $3 where topic = $1 and seq = any($2)", [topic, seqs, at]),
  );

describe("record", () => {
  test("gives eight writers at once the numbers of a topic without a gap, in the order of the ids", async () => {
    const topics = ["hot", "cold-1", "cold-2", "cold-3"];
    const writers = Array.from({ length: 8 }, async (_, writer) => {
      for (let turn = 0; turn < 25; turn += 1) {
        const topic = turn % 2 === 0 ? "hot" : `cold-${(writer % 3) + 1}`;
        await database.write(nobody, (em) => record(em, "scoreRecorded", { writer, turn }, { topic }));
      }
    });
    await Promise.all(writers);
    const events = await withOwner(database.ownerUrl, (client) =>
      client.query<{ topic: string; seqs: string[] }>(
        "select topic, array_agg(seq order by id) as seqs from event where topic = any($1) group by topic order by topic",
        [topics],
      ),
    );
    const upTo = (last: number) => Array.from({ length: last }, (_, index) => String(index + 1));
    expect(events.rows).toEqual([
      { topic: "cold-1", seqs: upTo(36) },
      { topic: "cold-2", seqs: upTo(36) },
      { topic: "cold-3", seqs: upTo(24) },
      { topic: "hot", seqs: upTo(104) },
    ]);
  });

  test("leaves neither event nor number behind when the command fails", async () => {
    const before = await hashTables(database.ownerUrl);
    const failing = database.write(nobody, async (em) => {
      await record(em, "scoreRecorded", {}, { topic: "failing" });
      throw new Error("refused");
    });
    await expect(failing).rejects.toThrow("refused");
    expect(await hashTables(database.ownerUrl)).toEqual(before);
    await recordMany("failing", 1);
    expect((await changesSince(database.app, "failing", 0)).events.map(({ seq }) => seq)).toEqual([1]);
  });

  test("answers no number for an event without a topic", async () => {
    expect(await database.write(nobody, (em) => record(em, "codeSent", { personId: null }))).toEqual({ seq: null });
  });

  test("refuses an event that has a topic and shall wait, and a payload that no notification holds", async () => {
    const dueAt = new Date("2026-11-25T00:00:00Z");
    await expect(database.write(nobody, (em) => record(em, "due", {}, { topic: "t", dueAt }))).rejects.toThrow(TypeError);
    await expect(database.write(nobody, (em) => record(em, "long", { text: "x".repeat(2_000) }))).rejects.toThrow(TypeError);
  });
});

describe("changesSince", () => {
  test("gives what happened after a number, in order", async () => {
    await recordMany("plain", 3);
    expect(await changesSince(database.app, "plain", 1)).toEqual({
      epoch: expect.stringMatching(/^[0-9a-f-]{36}$/),
      seq: 3,
      keptFrom: 1,
      isComplete: true,
      events: [
        { seq: 2, event: "scoreRecorded", payload: { number: 2 } },
        { seq: 3, event: "scoreRecorded", payload: { number: 3 } },
      ],
    });
    expect(await changesSince(database.app, "plain", 3)).toMatchObject({ seq: 3, isComplete: true, events: [] });
  });

  test("is complete for a topic in which nothing has happened, and not for a number from another epoch", async () => {
    expect(await changesSince(database.app, "silent", 0)).toMatchObject({ seq: 0, isComplete: true, events: [] });
    expect(await changesSince(database.app, "silent", 4)).toMatchObject({ isComplete: false, events: [] });
    await recordMany("young", 2);
    expect(await changesSince(database.app, "young", 9)).toMatchObject({ seq: 2, isComplete: false, events: [] });
  });

  test("says that a number is too old once its events are swept", async () => {
    await recordMany("swept", 5);
    await markDone("swept", [1, 2, 3, 4, 5], "2026-11-01T00:00:00Z");
    await markDone("swept", [4, 5], "2026-11-20T00:00:00Z");
    expect(await sweepEvents(database.app, new Date("2026-11-10T00:00:00Z"))).toBe(3);
    expect(await changesSince(database.app, "swept", 2)).toMatchObject({ keptFrom: 4, isComplete: false, events: [] });
    expect((await changesSince(database.app, "swept", 3)).events.map(({ seq }) => seq)).toEqual([4, 5]);
    await sweepEvents(database.app, new Date("2026-11-21T00:00:00Z"));
    expect(await changesSince(database.app, "swept", 5)).toMatchObject({ keptFrom: 6, isComplete: true, events: [] });
  });

  test("keeps what comes after an event that is not delivered yet", async () => {
    await recordMany("stuck", 4);
    await markDone("stuck", [1, 3, 4], "2026-11-01T00:00:00Z");
    await sweepEvents(database.app, new Date("2026-11-10T00:00:00Z"));
    expect((await changesSince(database.app, "stuck", 1)).events.map(({ seq }) => seq)).toEqual([2, 3, 4]);
  });
});
