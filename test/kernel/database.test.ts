import { beforeAll, describe, expect, test } from "vitest";
import { Event } from "../../src/kernel/outbox.entity.ts";
import { databaseError, isTaken, isWorthRetrying } from "../../src/kernel/database-errors.ts";
import { record } from "../../src/kernel/outbox.ts";
import { row, rows, statementsOf } from "../../src/kernel/rows.ts";
import { withOwner } from "../../src/kernel/roles.ts";
import { testDatabase, type TestDatabase } from "../support/database.ts";
import { countStatements } from "../support/sql.ts";

interface NoteTables {
  note: { id: number; person_id: string; text: string; at: string };
}
const statement = statementsOf<NoteTables>();
const notes = statement("test.notes", (db) => db.selectFrom("note").select(["id", "text", "person_id as personId"]).orderBy("id"));
const noteById = statement("test.noteById", (db, value) =>
  db.selectFrom("note").select(["text", "at"]).where("id", "=", value<number>("id")).limit(value<number>("first")),
);
const anna = "019ab000-0000-7000-8000-000000000001";
const budi = "019ab000-0000-7000-8000-000000000002";

const counter = countStatements();
let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase({ Client: counter.Client, poolSize: 2 });
  await withOwner(database.ownerUrl, (client) =>
    client.query(`
      create table note (id int primary key, person_id uuid not null, text text not null constraint note_text_check check (text <> ''), at timestamptz(3) not null);
      create unique index note_text_key on note (text);
      alter table note enable row level security;
      create policy note_own on note using (person_id = (select nullif(current_setting('app.person', true), '')::uuid));
      grant select, insert, update on note to manakarra_app;
      create table board (id int primary key, points numeric(6, 2) not null);
      grant select, insert, update on board to manakarra_app;
      grant select on board to manakarra_public;
      insert into board values (1, 12.50);
      insert into note values (1, '${anna}', 'one', '2026-11-24T04:05:06.7+08'), (2, '${budi}', 'two', '2026-11-24T04:05:06Z')`),
  );
});

describe("row-level security", () => {
  test("shows a personal table to its person only, and to nobody without a person", async () => {
    expect(await rows(database.app, notes)).toEqual([]);
    expect(await database.personal(anna, (reader) => rows(reader, notes))).toEqual([{ id: 1, text: "one", personId: anna }]);
    expect(await rows(database.app, notes)).toEqual([]);
  });

  test("holds in a command, for the ORM and for statements", async () => {
    await database.write({ personId: budi }, async (em) => {
      expect(await rows(database.readerOf(em), notes)).toEqual([{ id: 2, text: "two", personId: budi }]);
      await em.getConnection().execute("update note set text = 'changed'", [], "run", em.getTransactionContext());
    });
    const { rows: all } = await withOwner(database.ownerUrl, (client) => client.query("select text from note order by id"));
    expect(all).toEqual([{ text: "one" }, { text: "changed" }]);
    const foreign = database.write({ personId: budi }, (em) => em.execute("insert into note values (3, ?, 'three', now())", [anna]));
    await expect(foreign).rejects.toSatisfy((error) => databaseError(error)?.problem === "ROW_SECURITY_OR_GRANT");
  });

  test("lets nobody write in a personal read, and refuses what is no person's id", async () => {
    const writing = database.personal(anna, (reader) =>
      reader.run({ name: "test.update", text: "update note set text = 'x'", values: [] }),
    );
    await expect(writing).rejects.toSatisfy((error) => databaseError(error)?.code === "25006");
    await expect(database.personal("'; drop table note; --", async () => null)).rejects.toThrow(TypeError);
  });
});

test("the public reader sees public tables and is refused all others", async () => {
  const board = { name: "test.board", text: "select points from board", values: [] };
  expect(await database.public.run(board)).toEqual([{ points: "12.50" }]);
  for (const table of ["note", "event", "mikro_orm_migrations"]) {
    const reading = database.public.run({ name: `test.public-${table}`, text: `select * from ${table}`, values: [] });
    await expect(reading).rejects.toSatisfy((error) => databaseError(error)?.code === "42501");
  }
  const writing = database.public.run({ name: "test.write", text: "insert into board values (2, 1)", values: [] });
  await expect(writing).rejects.toSatisfy((error) => databaseError(error)?.code === "42501");
});

test("neither role owns a table or may become another role", async () => {
  const { rows: found } = await withOwner(database.ownerUrl, (client) =>
    client.query(`select rolname, rolsuper, rolcreaterole, rolbypassrls, rolcanlogin,
        (select count(*)::int from pg_class where relowner = r.oid) as owns, (select count(*)::int from pg_auth_members where member = r.oid) as memberships
      from pg_roles r where rolname like 'manakarra\\_%' and rolname <> 'manakarra_owner' order by 1`),
  );
  const harmless = { rolsuper: false, rolcreaterole: false, rolbypassrls: false, rolcanlogin: true, owns: 0, memberships: 0 };
  expect(found).toEqual([
    { rolname: "manakarra_app", ...harmless },
    { rolname: "manakarra_public", ...harmless },
  ]);
});

describe("statements", () => {
  test("give instants as ISO 8601 text, and take their values by name", async () => {
    const found = await database.personal(anna, (reader) => row(reader, noteById, { id: 1, first: 1 }));
    expect(found).toEqual({ text: "one", at: "2026-11-23T20:05:06.700Z" });
    expect(await database.personal(anna, (reader) => row(reader, noteById, { id: 2, first: 1 }))).toBeNull();
    await expect(row(database.app, noteById, { id: 1 })).rejects.toThrow("test.noteById needs a value for first");
  });

  test("survive that a column changes its type under the running program, in a pool and in a personal read", async () => {
    const read = () => database.app.run({ name: "test.points", text: "select points from board", values: [] });
    const readOwn = () => database.personal(anna, (reader) => rows(reader, notes));
    expect([await read(), await read(), await readOwn()]).toEqual([
      [{ points: "12.50" }],
      [{ points: "12.50" }],
      [expect.objectContaining({ id: 1 })],
    ]);
    await withOwner(database.ownerUrl, (client) =>
      client.query("alter table board alter column points type double precision; alter table note alter column id type bigint"),
    );
    expect(await read()).toEqual([{ points: 12.5 }]);
    expect(await readOwn()).toEqual([expect.objectContaining({ id: 1 })]);
    expect(await read()).toEqual([{ points: 12.5 }]);
  });

  test("of a personal read that run at the same time wait for each other on its one connection", async () => {
    const texts = await counter.during(() =>
      database.personal(anna, (reader) =>
        Promise.all([rows(reader, notes), rows(reader, notes), row(reader, noteById, { id: 1, first: 1 })]),
      ),
    );
    expect(texts.length).toBe(5);
    expect([texts[0], texts.at(-1)]).toEqual([`begin read only; set local app.person = '${anna}'`, "commit"]);
  });
});

describe("write", () => {
  test("is one transaction: what throws leaves nothing, and no connection is lost", async () => {
    for (let turn = 0; turn < 5; turn += 1) {
      const failing = database.write({ personId: null }, async (em) => {
        em.create(Event, { name: "lost", payload: {} });
        await em.flush();
        throw new Error("refused");
      });
      await expect(failing).rejects.toThrow("refused");
    }
    expect(await database.app.run({ name: "test.lost", text: "select id from event where name = 'lost'", values: [] })).toEqual([]);
  });

  test("lets a statement see what the command has changed, flushed or not", async () => {
    await database.write({ personId: null }, async (em) => {
      em.create(Event, { name: "seen", payload: { a: 1 }, dueAt: new Date("2026-11-24T00:00:00Z") });
      const found = await database
        .readerOf(em)
        .run({ name: "test.seen", text: "select payload, due_at from event where name = $1", values: ["seen"] });
      expect(found).toEqual([{ payload: { a: 1 }, due_at: "2026-11-24T00:00:00.000Z" }]);
    });
    const entity = await database.write({ personId: null }, (em) => em.findOneOrFail(Event, { name: "seen" }));
    expect(entity.dueAt).toEqual(new Date("2026-11-24T00:00:00Z"));
  });

  test("refuses a statement on another connection, which would not see its changes", async () => {
    const wrong = database.write({ personId: null }, () => rows(database.app, notes));
    await expect(wrong).rejects.toThrow("Inside write() a statement runs on readerOf(em).");
    const nested = database.write({ personId: null }, () => database.personal(anna, (reader) => rows(reader, notes)));
    await expect(nested).rejects.toThrow("Inside write()");
  });

  test("rings after the commit of an event, and only then", async () => {
    let rings = 0;
    const end = database.onRecorded(() => void (rings += 1));
    await database.write({ personId: null }, async () => null);
    const failing = database.write({ personId: null }, async (em) => {
      await record(em, "refused", {});
      throw new Error("refused");
    });
    await expect(failing).rejects.toThrow("refused");
    expect(rings).toBe(0);
    await database.write({ personId: null }, (em) => record(em, "happened", {}));
    expect(rings).toBe(1);
    end();
    await database.write({ personId: null }, (em) => record(em, "happened", {}));
    expect(rings).toBe(1);
  });

  test("writes no entity that was only read", async () => {
    await database.write({ personId: null }, (em) => record(em, "untouched", { ids: "x" }, { topic: "untouched" }));
    const texts = await counter.during(() => database.write({ personId: null }, (em) => em.find(Event, { name: "untouched" })));
    expect(texts.filter((text) => /^(insert|update|delete)/i.test(text))).toEqual([]);
  });
});

test("a server that goes away in the middle of commands costs the pool nothing", async () => {
  const other = await testDatabase({ poolSize: 2 });
  const broken = Array.from({ length: 5 }, () =>
    other.write({ personId: null }, async (em) => {
      const [own] = await other.readerOf(em).run({ name: "test.pid", text: "select pg_backend_pid() as pid", values: [] });
      await withOwner(other.ownerUrl, (client) => client.query("select pg_terminate_backend($1)", [own?.["pid"]]));
      await em.flush();
      await other.readerOf(em).run({ name: "test.after", text: "select 1", values: [] });
    }),
  );
  for (const each of await Promise.allSettled(broken)) expect(each.status).toBe("rejected");
  await expect(
    other.personal(anna, async (reader) => {
      const [own] = await reader.run({ name: "test.pid", text: "select pg_backend_pid() as pid", values: [] });
      await withOwner(other.ownerUrl, (client) => client.query("select pg_terminate_backend($1)", [own?.["pid"]]));
      return reader.run({ name: "test.after", text: "select 1", values: [] });
    }),
  ).rejects.toThrow();
  const done = await Promise.all(Array.from({ length: 4 }, () => other.write({ personId: null }, async () => "done")));
  expect(done).toEqual(["done", "done", "done", "done"]);
  await other.close();
}, 30_000);

describe("database errors", () => {
  test("are told by code and constraint", async () => {
    const insert = (id: number, text: string) =>
      database.write({ personId: anna }, (em) => em.execute("insert into note values (?, ?, ?, now())", [id, anna, text]));
    await insert(10, "taken");
    await expect(insert(11, "taken")).rejects.toSatisfy((error) => isTaken(error, "note_text_key") && !isTaken(error, "note_pkey"));
    await expect(insert(12, "")).rejects.toSatisfy((error) => databaseError(error)?.constraint === "note_text_check");
    expect(databaseError(new Error("23505"))).toBeNull();
  });

  test("stop a statement after four seconds and a lock after two", async () => {
    const limits = await database.app.run({
      name: "test.limits",
      text: "select current_setting('statement_timeout') as s, current_setting('lock_timeout') as l, current_setting('idle_in_transaction_session_timeout') as i",
      values: [],
    });
    expect(limits).toEqual([{ s: "4s", l: "2s", i: "10s" }]);
    await withOwner(database.ownerUrl, async (client) => {
      await client.query("begin; lock table board");
      const waiting = database.app.run({ name: "test.locked", text: "select id from board", values: [] });
      await expect(waiting).rejects.toSatisfy((error) => databaseError(error)?.problem === "LOCK_TIMEOUT" && isWorthRetrying(error));
    });
  });
});
