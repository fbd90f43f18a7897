import { randomBytes } from "node:crypto";
import { join } from "node:path";
import type pg from "pg";
import { describe, expect, test } from "vitest";
import { fixedClock } from "../../../src/kernel/clock.ts";
import { createKeyring, type KeyMaterial } from "../../../src/kernel/personal.ts";
import { withOwner } from "../../../src/kernel/roles.ts";
import { renewalBatch, renewSealed } from "../../../src/kernel/sealed.ts";
import { contactContext, hashesOfContact } from "../../../src/modules/people/contact.ts";
import { sealedTables } from "../../../src/sealed-tables.ts";
import { type TestApp, startApp } from "../../support/app.ts";
import { type Child, startChild } from "../../support/child.ts";
import { type TestDatabase, testDatabase } from "../../support/database.ts";
import { asOwner, makeOfficial, makePerson, makeUnit, newestCode, type Official, signIn } from "../../support/people.ts";
import { importFile, newNumber, publishedList, resultsCsv, selectionRound } from "../../support/results.ts";

const key = (id: string): KeyMaterial => ({ id, secret: randomBytes(32) });
const [older, newer] = [key("k2025"), key("k2026")];

const addPerson = async (app: TestApp, admin: Official, input: object) =>
  (
    await app
      .client(admin.viewer)
      .execute<{ personAdd: { userErrors: { code: string; path: string[] }[] } }>(
        "mutation ($input: PersonAddInput!) { personAdd(input: $input) { userErrors { code path } } }",
        { input },
      )
  ).data?.personAdd.userErrors;

/** Begins the command as an operator does, beside a running program. */
const rotate = ({ ownerUrl }: TestDatabase, keys: readonly KeyMaterial[]): Child =>
  startChild(join(import.meta.dirname, "../../../src/admin.ts"), ["rotate-keys"], {
    env: {
      DATABASE_URL: ownerUrl,
      PERSONAL_KEYS: keys.map(({ id, secret }) => `${id}:${Buffer.from(secret).toString("base64")}`).join(","),
    },
  });

async function rotated(database: TestDatabase, keys: readonly KeyMaterial[]): Promise<{ code: number | null; lines: readonly string[] }> {
  const child = rotate(database, keys);
  await new Promise((resolve) => child.process.once("close", resolve));
  return { code: child.process.exitCode, lines: child.lines };
}

/** How many values of a table stand under which key. */
const keysOf = (database: TestDatabase, table: string, column: string): Promise<Record<string, number>> =>
  withOwner(database.ownerUrl, async (owner) => {
    const { rows } = await owner.query<{ key: string; count: number }>(
      `select split_part(${column}, '.', 2) as key, count(*)::int as count from ${table} where ${column} is not null group by 1`,
    );
    return Object.fromEntries(rows.map(({ key: id, count }) => [id, count]));
  });

/** People with an address each, under the older key; their contacts in the order in which they are renewed. */
async function manyContacts(database: TestDatabase, count: number): Promise<{ id: string; address: string }[]> {
  const ring = createKeyring([older]);
  const addresses = Array.from({ length: count }, (_, index) => `orang${index}@contoh.test`);
  const ciphers = addresses.map((address) => ring.encrypt(address, contactContext));
  const hashes = addresses.map((address) => hashesOfContact(ring, { kind: "EMAIL", address })[0]);
  return withOwner(database.ownerUrl, async (owner) => {
    const { rows } = await owner.query<{ id: string; address: string }>(
      `with given as (select gen_random_uuid() as person, gen_random_uuid() as contact, * from unnest($1::text[], $2::text[], $3::text[]) as t(address, cipher, hash)),
         people as (insert into person (id, display_name, kind, is_active) select person, 'Orang', 'CITIZEN', true from given returning id),
         contacts as (insert into person_contact (id, person_id, kind, address_cipher, address_hash)
           select contact, person, 'EMAIL', cipher, hash from given where exists (select 1 from people) returning id)
       select contact as id, address from given where exists (select 1 from contacts) order by contact`,
      [addresses, ciphers, hashes],
    );
    return rows;
  });
}

/** A contact of somebody else with the same address, under the newer key, not committed yet. */
async function insertSame(owner: pg.Client, address: string): Promise<string> {
  const ring = createKeyring([newer]);
  await owner.query("insert into person (id, display_name, kind, is_active) values (gen_random_uuid(), 'Kembar', 'CITIZEN', true)");
  const { rows } = await owner.query<{ id: string }>(
    `insert into person_contact (id, person_id, kind, address_cipher, address_hash)
     select gen_random_uuid(), id, 'EMAIL', $1, $2 from person where display_name = 'Kembar' returning id`,
    [ring.encrypt(address, contactContext), hashesOfContact(ring, { kind: "EMAIL", address })[0]],
  );
  return rows[0]?.id ?? "";
}

/** Of other connections to the database, how many fit. */
const countConnections = (database: TestDatabase, condition: string): Promise<number> =>
  withOwner(database.ownerUrl, async (owner) => {
    const { rows } = await owner.query<{ count: number }>(
      `select count(*)::int as count from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
         and query like 'update person_contact%' and ${condition}`,
    );
    return rows[0]?.count ?? 0;
  });

test("an address written under an older key is still taken, and still signs in", async () => {
  const database = await testDatabase();
  const before = await startApp({ database, config: { personalKeys: [older] } });
  const unit = await makeUnit(before);
  const admin = await makeOfficial(before, ["ADMINISTRATOR"], unit.id);
  const official = { unitId: unit.id };
  const named = { ...official, displayName: "Sari Contoh", employeeNumber: "199001012015012001", contact: "sari@contoh.test" };
  expect(await addPerson(before, admin, named)).toEqual([]);

  const after = await startApp({ database, config: { personalKeys: [newer, older] } });
  const second = { ...official, displayName: "Rina Contoh", employeeNumber: "199001012015012002", contact: "sari@contoh.test" };
  expect(await addPerson(after, admin, second)).toEqual([{ code: "TAKEN", path: ["input", "contact"] }]);
  expect(await signIn(after, "sari@contoh.test")).toBeTruthy();
});

test("every encrypted column of the database is declared, with its look-up hash", async () => {
  const database = await testDatabase();
  const { rows } = await withOwner(database.ownerUrl, (owner) =>
    owner.query<{ name: string }>(
      `select table_name || '.' || column_name as name from information_schema.columns
       where table_schema = 'public' and column_name ~ '_cipher$' order by 1`,
    ),
  );
  const declared = sealedTables.flatMap(({ name, columns }) => columns.map(({ cipher }) => `${name}.${cipher}`));
  expect(declared.toSorted()).toEqual(rows.map(({ name }) => name));
  // Of hashes, those of values that people give again. Secrets are known only to who holds them, and move when they are used.
  const hashes = sealedTables.flatMap(({ name, columns }) => columns.flatMap(({ hash }) => (hash ? [`${name}.${hash.column}`] : [])));
  expect(hashes.toSorted()).toEqual([
    "applicant_identity.birth_date_hash",
    "applicant_identity.nik_hash",
    "person_contact.address_hash",
    "person_identity.nik_hash",
  ]);
});

test("after the command everything is under the new key, and works with the old one gone", { timeout: 120_000 }, async () => {
  const database = await testDatabase();
  const clock = fixedClock("2026-11-24T01:00:00Z");
  const before = await startApp({ database, clock, config: { personalKeys: [older] } });
  const selection = await selectionRound(before, clock, [{ need: 1, code: "ROT" }]);
  const { roundId, participant } = { roundId: selection.round.id, participant: newNumber() };
  const nik = "7602014107900001";
  await importFile(
    before,
    selection.officer,
    { roundId, layout: "APPLICANTS" },
    `no peserta;formasi;nama;nik;tgl lahir;email\n${participant};ROT;Orang Lulus;${nik};01/07/1990;lulus@contoh.id`,
  );
  const line = { participant, formation: "ROT", skd: [100, 120, 180] as const, gpa: "3.5", birthDate: "01/07/1990" };
  await importFile(before, selection.officer, { roundId, layout: "RESULTS" }, resultsCsv([line]));
  await publishedList(before, selection, "SKD");
  const { contact } = await makePerson(before);
  const card = await signIn(before, contact);
  const contacts = (await asOwner(before, "select count(*)::int as count from person_contact"))[0]?.["count"];

  const between = await startApp({ database, clock, config: { personalKeys: [newer, older] } });
  const done = {
    code: 0,
    lines: [
      `person_contact: ${Number(contacts)} rows written anew, 0 left`,
      "person_identity: 0 rows written anew, 0 left",
      "applicant_identity: 1 rows written anew, 0 left",
      "Everything is under the first key. Older keys can go; what signed in with them signs in again.",
    ],
  };
  expect(await rotated(database, [newer, older])).toEqual(done);
  for (const { name, columns } of sealedTables)
    for (const { cipher } of columns)
      expect(Object.keys(await keysOf(database, name, cipher))).toEqual(name === "person_identity" ? [] : ["k2026"]);
  expect(await asOwner(between, "select nik_hash from applicant_identity")).toEqual([
    { nik_hash: createKeyring([newer]).hash("NIK", nik) },
  ]);
  // A session in use moves by itself.
  clock.advance(120_000);
  const header = { cookie: card.cookie };
  const kindOf = async (app: TestApp) => (await app.client(undefined, header).execute("{ viewer { kind } }")).data;
  expect(await kindOf(between)).toEqual({ viewer: { kind: "PERSON" } });

  const after = await startApp({ database, clock, config: { personalKeys: [newer] } });
  expect(await kindOf(after)).toEqual({ viewer: { kind: "PERSON" } });
  expect(await signIn(after, contact)).toBeTruthy();
  const admin = await makeOfficial(after, ["ADMINISTRATOR"]);
  expect(await addPerson(after, admin, { displayName: "Rina", contact })).toEqual([{ code: "TAKEN", path: ["input", "contact"] }]);
  const claim = { roundCode: selection.round.code, participant, birthDate: "1990-07-01" };
  const ask = "mutation ($input: OwnResultRequestCodeInput!) { ownResultRequestCode(input: $input) { userErrors { code } } }";
  await after.client().execute(ask, { input: claim });
  const open = "mutation ($input: OwnResultOpenInput!) { ownResultOpen(input: $input) { ownResult { name gpa } userErrors { code } } }";
  const own = await after.client().execute(open, { input: { ...claim, code: newestCode(after) } });
  expect(own.data).toEqual({ ownResultOpen: { ownResult: { name: "Orang Lulus", gpa: "3.500" }, userErrors: [] } });
  expect(await rotated(database, [newer])).toEqual({ ...done, lines: done.lines.map((text) => text.replace(/\d+ rows/, "0 rows")) });
});

describe("the command", () => {
  test("that is killed half way has done whole batches, and the next run does the rest", { timeout: 120_000 }, async () => {
    const database = await testDatabase();
    const contacts = await manyContacts(database, 2 * renewalBatch + 50);
    const inSecondBatch = contacts[renewalBatch + 20];
    await withOwner(database.ownerUrl, async (owner) => {
      await owner.query("begin");
      await insertSame(owner, inSecondBatch?.address ?? "");
      const child = rotate(database, [newer, older]);
      // The unique index makes it wait for us in the middle of the second batch.
      await expect.poll(() => countConnections(database, "wait_event_type = 'Lock'"), { timeout: 60_000 }).toBe(1);
      await child.kill();
      await owner.query("rollback");
    });
    await expect.poll(() => countConnections(database, "true"), { timeout: 60_000 }).toBe(0);
    const half = { k2025: renewalBatch + 50, k2026: renewalBatch };
    expect(await keysOf(database, "person_contact", "address_cipher")).toEqual(half);
    const { code, lines } = await rotated(database, [newer, older]);
    expect([code, lines[0]]).toEqual([0, `person_contact: ${renewalBatch + 50} rows written anew, 0 left`]);
    expect(await keysOf(database, "person_contact", "address_cipher")).toEqual({ k2026: contacts.length });
  });

  test("twice at once does everything once, and passes over what a running program is changing", async () => {
    const database = await testDatabase();
    const contacts = await manyContacts(database, renewalBatch + 50);
    const run = () => withOwner(database.ownerUrl, (owner) => renewSealed(owner, sealedTables, createKeyring([newer, older])));
    await withOwner(database.ownerUrl, async (owner) => {
      await owner.query("begin");
      await owner.query("select 1 from person_contact where id = $1 for update", [contacts[3]?.id]);
      const runs = await Promise.all([run(), run()]);
      expect(runs.reduce((sum, [first]) => sum + (first?.renewed ?? 0), 0)).toBe(contacts.length - 1);
      await owner.query("commit");
    });
    expect((await run())[0]).toMatchObject({ renewed: 1, remaining: 0 });
  });

  test(
    "names the rows whose address stands twice or cannot be opened, keeps them as they are, and fails",
    { timeout: 60_000 },
    async () => {
      const database = await testDatabase();
      const contacts = await manyContacts(database, 3);
      const [twice, lost] = contacts;
      const twin = await withOwner(database.ownerUrl, async (owner) => {
        const foreign = createKeyring([key("k2024")]).encrypt("hilang@contoh.test", contactContext);
        await owner.query("update person_contact set address_cipher = $2 where id = $1", [lost?.id, foreign]);
        return insertSame(owner, twice?.address ?? "");
      });
      const told = {
        code: 1,
        lines: [
          "person_contact: 1 rows written anew, 2 left",
          `  cannot be opened with the keys given: ${lost?.id}`,
          `  stands twice, remove one of the two: ${twice?.id}`,
          "person_identity: 0 rows written anew, 0 left",
          "applicant_identity: 0 rows written anew, 0 left",
          "Keep the older keys, and run it again.",
        ],
      };
      expect(await rotated(database, [newer, older])).toEqual(told);
      expect(await keysOf(database, "person_contact", "address_cipher")).toEqual({ k2024: 1, k2025: 1, k2026: 2 });
      await withOwner(database.ownerUrl, (owner) =>
        owner.query("delete from person_contact where id = any($1::uuid[])", [[twin, lost?.id]]),
      );
      expect((await rotated(database, [newer, older])).code).toBe(0);
    },
  );

  test("counts a hash without its value as left: nothing tells its key", async () => {
    const database = await testDatabase();
    await manyContacts(database, 1);
    await withOwner(database.ownerUrl, async (owner) => {
      await owner.query("insert into person_identity (id, person_id, nik_hash) select gen_random_uuid(), id, 'x' from person");
      const renewals = await renewSealed(owner, sealedTables, createKeyring([newer, older]));
      expect(renewals.map(({ renewed, remaining }) => [renewed, remaining])).toEqual([
        [1, 0],
        [0, 1],
        [0, 0],
      ]);
    });
  });
});
