import { beforeAll, describe, expect, test } from "vitest";
import { patterns } from "../../../src/web/paths.ts";
import { databaseError } from "../../../src/kernel/database-errors.ts";
import { type TestApp, startApp } from "../../support/app.ts";
import {
  asOwner,
  makeGrant,
  makeOfficial,
  makePerson,
  makeUnit,
  newestCode,
  type Official,
  signIn,
  signInConfirm,
} from "../../support/people.ts";
import { hashTables } from "../../support/sql.ts";
import { person as madeUp } from "../../support/viewers.ts";

let app: TestApp;
let admin: Official;
let unit: { id: string; code: string };
beforeAll(async () => {
  app = await startApp();
  unit = await makeUnit(app);
  admin = await makeOfficial(app, ["ADMINISTRATOR"], unit.id);
});

interface Payload {
  person: { id: string; version: number; contacts: { id: string; kind: string; maskedAddress: string }[] } | null;
  userErrors: { code: string; path: string[] }[];
}
const selection =
  "person { id version displayName employeeNumber kind isActive unit { code } contacts { id kind maskedAddress isConfirmed } } userErrors { code path }";
const add = async (input: object) =>
  (
    await app
      .client(admin.viewer)
      .execute<{ personAdd: Payload }>(`mutation ($input: PersonAddInput!) { personAdd(input: $input) { ${selection} } }`, { input })
  ).data?.personAdd as Payload;
const update = async (input: object) => {
  const answer = await app
    .client(admin.viewer)
    .execute<{ personUpdate: Payload }>(`mutation ($input: PersonUpdateInput!) { personUpdate(input: $input) { ${selection} } }`, {
      input,
    });
  return { ...answer, payload: answer.data?.personUpdate };
};
const refusal = (payload: Payload | undefined) => payload?.userErrors.map(({ code, path }) => [code, path.join(".")]);

describe("an official", () => {
  test("is registered with a contact that is stored encrypted and shown masked", async () => {
    const added = await add({ displayName: "Hasan", employeeNumber: "19800101 200501 1 001", unitId: unit.id, contact: "0812-3456-7890" });
    expect(added).toEqual({
      person: {
        id: expect.any(String),
        version: 1,
        displayName: "Hasan",
        employeeNumber: "198001012005011001",
        kind: "OFFICIAL",
        isActive: true,
        unit: { code: unit.code },
        contacts: [{ id: expect.any(String), kind: "PHONE", maskedAddress: "+62•••••••7890", isConfirmed: false }],
      },
      userErrors: [],
    });
    const stored = JSON.stringify(await asOwner(app, "select * from person_contact where person_id = $1", [added.person?.id]));
    expect(stored).toContain("v1.development.");
    expect(stored.includes("81234567890")).toBe(false);
  });

  test("without contact gets a card, whose code an administrator prints", async () => {
    const added = await add({ displayName: "Siti" });
    const [card] = added.person?.contacts ?? [];
    expect(card).toMatchObject({ kind: "PRINT", maskedAddress: expect.stringMatching(/^KTU-\w{4}-\w{4}$/) });
    const print = async (personId: string | undefined) =>
      (
        await app
          .client(admin.viewer)
          .execute("mutation ($input: SignInPrintCodeInput!) { signInPrintCode(input: $input) { isPrinted userErrors { code path } } }", {
            input: { personId },
          })
      ).data;
    expect(await print(added.person?.id)).toEqual({ signInPrintCode: { isPrinted: true, userErrors: [] } });
    const { cookie } = await signIn(app, admin.contact);
    const page = async (query: string, init: RequestInit = {}) =>
      fetch(`${app.url}${patterns.codeSheets}${query}`, { redirect: "manual", headers: { cookie, "accept-language": "id" }, ...init });
    expect(await (await page("")).text()).toContain("1 lembar menunggu dicetak.");
    expect(await (await page("?cetak=1")).text()).not.toContain(card?.maskedAddress);
    const posted = await page("", {
      method: "POST",
      headers: { cookie, "content-type": "application/x-www-form-urlencoded" },
      body: "act=print",
    });
    expect([posted.status, posted.headers.get("cache-control")]).toEqual([200, "private, no-store"]);
    const sheet = await posted.text();
    expect(sheet).toContain(card?.maskedAddress);
    expect(await (await page("")).text()).toContain("Tidak ada lembar yang menunggu.");
    const code = /Kode: (\d{6})|Code: (\d{6})/.exec(sheet)?.slice(1).find(Boolean) ?? "";
    const { data } = await app
      .client()
      .execute(signInConfirm, { input: { contact: card?.maskedAddress.toLowerCase().replaceAll("-", " "), code } });
    expect(data).toMatchObject({ signInConfirm: { viewer: { person: { displayName: "Siti" } }, userErrors: [] } });
    await makeGrant(app, { personId: added.person?.id ?? "", role: "MODERATOR", unitId: unit.id });
    expect(await print(added.person?.id)).toEqual({
      signInPrintCode: { isPrinted: null, userErrors: [{ code: "NOT_ALLOWED", path: ["input", "personId"] }] },
    });
  });

  test.each([
    ["a contact that is none", { contact: "here" }, "INVALID", "input.contact"],
    ["the contact of someone else", { contact: "taken@contoh.id" }, "TAKEN", "input.contact"],
    ["the employee number of someone else", { employeeNumber: "198001012005011009" }, "TAKEN", "input.employeeNumber"],
    ["an employee number that is too short", { employeeNumber: "1980" }, "INVALID", "input.employeeNumber"],
    ["no name", { displayName: "" }, "REQUIRED", "input.displayName"],
  ])("is refused with %s", async (_what, change, code, path) => {
    await add({ displayName: "Owner", employeeNumber: "198001012005011009", contact: "taken@contoh.id" });
    const before = await hashTables(app.testDatabase.ownerUrl);
    expect(refusal(await add({ displayName: "Other", contact: "free@contoh.id", ...change }))).toEqual([[code, path]]);
    expect(await hashTables(app.testDatabase.ownerUrl)).toEqual(before);
  });

  test("whose account is closed is out at once, with every session and token", async () => {
    const { id, contact } = await makePerson(app);
    const { client } = await signIn(app, contact);
    expect((await update({ id, isActive: false })).payload?.person).toMatchObject({ isActive: false });
    expect((await client.execute<{ viewer: { kind: string } }>("{ viewer { kind } }")).data?.viewer.kind).toBe("ANONYMOUS");
    await app.client().execute("mutation ($input: SignInRequestCodeInput!) { signInRequestCode(input: $input) { expiresInMinutes } }", {
      input: { contact },
    });
    const { data } = await app.client().execute<{ signInConfirm: Payload }>(signInConfirm, { input: { contact, code: newestCode(app) } });
    expect(data?.signInConfirm.userErrors.map(({ code }) => code)).toEqual(["NOT_ALLOWED"]);
  });

  test("who holds a role keeps account and contacts: else one administrator could become two", async () => {
    const { id } = await makeOfficial(app, ["AUDITOR"], unit.id);
    const before = await hashTables(app.testDatabase.ownerUrl);
    expect(refusal((await update({ id, isActive: false })).payload)).toEqual([["NOT_ALLOWED", "input.isActive"]]);
    expect(refusal((await update({ id, addContact: "mine@contoh.id" })).payload)).toEqual([["NOT_ALLOWED", "input.addContact"]]);
    expect(refusal((await update({ id: admin.id, isActive: false })).payload)).toEqual([["NOT_ALLOWED", "input.isActive"]]);
    expect(await hashTables(app.testDatabase.ownerUrl)).toEqual(before);
  });

  test("without a role gets another contact and loses the old one", async () => {
    const { id } = await makePerson(app);
    const added = await update({ id, addContact: "Baru@Contoh.id" });
    const [old, fresh] = added.payload?.person?.contacts ?? [];
    expect(fresh).toMatchObject({ kind: "EMAIL", maskedAddress: "b•••@contoh.id" });
    const removed = await update({ id, removeContactId: old?.id });
    expect(removed.payload?.person?.contacts.map((contact) => contact.id)).toEqual([fresh?.id]);
    const stranger = await makePerson(app);
    expect(refusal((await update({ id: stranger.id, removeContactId: fresh?.id })).payload)).toEqual([
      ["NOT_FOUND", "input.removeContactId"],
    ]);
  });
});

describe("who sees whom", () => {
  const node = "query ($id: ID!) { node(id: $id) { ... on Person { displayName contacts { maskedAddress } } } }";
  const see = async (official: Official | undefined, id: string) =>
    (await (official ? app.client(official.viewer) : app.client()).execute<{ node: unknown }>(node, { id })).data?.node;

  test("one sees oneself with contacts, an administrator everyone, a holder of a role the names of officials", async () => {
    const [official, citizen] = [
      await makePerson(app, { contact: "official@contoh.id" }),
      await makePerson(app, { kind: "CITIZEN", contact: "citizen@contoh.id" }),
    ];
    const member = await makeOfficial(app, ["COMMITTEE_MEMBER"], unit.id);
    const nobody = { ...citizen, viewer: madeUp({ personId: citizen.id }) };
    expect(await see(admin, citizen.id)).toEqual({ displayName: citizen.name, contacts: [{ maskedAddress: "c•••@contoh.id" }] });
    expect(await see(nobody, citizen.id)).toEqual({ displayName: citizen.name, contacts: [{ maskedAddress: "c•••@contoh.id" }] });
    expect(await see(member, official.id)).toEqual({ displayName: official.name, contacts: [] });
    expect(await see(member, citizen.id)).toBeNull();
    expect(await see(nobody, official.id)).toBeNull();
    expect(await see(undefined, official.id)).toBeNull();
  });

  test("a viewer whose role is not in the database sees nothing, whatever the program believes", async () => {
    const { id } = await makePerson(app);
    const pretender = app.client(madeUp({ roles: ["ADMINISTRATOR"], personId: (await makePerson(app)).id }));
    expect((await pretender.execute(node, { id })).data).toEqual({ node: null });
    const { data, errors } = await pretender.execute(
      "mutation ($input: PersonUpdateInput!) { personUpdate(input: $input) { userErrors { code } } }",
      { input: { id, displayName: "x" } },
    );
    expect([data, errors?.[0]?.extensions.code]).toEqual([{ personUpdate: null }, "NOT_FOUND"]);
  });

  test("the database hides another person's contact and identity from any statement", async () => {
    const [victim, thief] = [await makePerson(app), await makePerson(app)];
    await asOwner(app, "insert into person_identity (id, person_id, nik_hash) values (gen_random_uuid(), $1, $2)", [
      victim.id,
      `hash-${victim.id}`.slice(0, 64),
    ]);
    const { database } = app.services;
    const read = (table: string) => ({ name: `test.all-${table}`, text: `select person_id from ${table}`, values: [] });
    for (const table of ["person_contact", "person_identity"]) {
      expect(await database.app.run(read(table))).toEqual([]);
      const seen = await database.personal(thief.id, (reader) => reader.run(read(table)));
      expect(seen.filter((row) => row["person_id"] !== thief.id)).toEqual([]);
      expect((await database.personal(victim.id, (reader) => reader.run(read(table)))).map((row) => row["person_id"])).toEqual([victim.id]);
      await expect(database.public.run({ ...read(table), name: `test.public-${table}` })).rejects.toSatisfy(
        (error) => databaseError(error)?.code === "42501",
      );
    }
    await expect(database.public.run({ name: "test.public-person", text: "select id from person", values: [] })).rejects.toSatisfy(
      (error) => databaseError(error)?.code === "42501",
    );
    const foreign = database.write({ personId: thief.id }, (em) =>
      em.execute(
        "insert into person_contact (id, person_id, kind, address_cipher, address_hash) values (gen_random_uuid(), ?, 'EMAIL', 'x', 'y')",
        [victim.id],
      ),
    );
    await expect(foreign).rejects.toSatisfy((error) => databaseError(error)?.problem === "ROW_SECURITY_OR_GRANT");
  });

  test("a grant that has ended or only begins later opens nothing in the database", async () => {
    const { id } = await makePerson(app, { kind: "CITIZEN" });
    const former = await makePerson(app);
    await makeGrant(app, { personId: former.id, role: "ADMINISTRATOR", unitId: unit.id, endsOn: "2021-01-01" });
    await makeGrant(app, { personId: former.id, role: "PERSONNEL_OFFICER", unitId: unit.id, startsOn: "2190-01-01" });
    await makeGrant(app, { personId: former.id, role: "AUDITOR", unitId: unit.id, state: "PROPOSED" });
    const seen = await app.services.database.personal(former.id, (reader) =>
      reader.run({ name: "test.former", text: "select id from person where id = $1", values: [id] }),
    );
    expect(seen).toEqual([]);
  });
});

test("persons are listed by name, searched, and counted", async () => {
  for (const name of ["Zainal Abidin", "Zainab", "Zulkifli"]) await makePerson(app, { name });
  const client = app.client(admin.viewer);
  const document =
    "query ($search: String, $first: Int, $after: String) { persons(search: $search, first: $first, after: $after) { totalCount nodes { displayName } pageInfo { endCursor hasNextPage } } }";
  interface Persons {
    persons: { totalCount: number; nodes: { displayName: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
  }
  const first = await client.execute<Persons>(document, { search: "zai", first: 1 });
  expect(first.data?.persons).toEqual({
    totalCount: 2,
    nodes: [{ displayName: "Zainab" }],
    pageInfo: { endCursor: expect.any(String), hasNextPage: true },
  });
  const second = await client.execute<Persons>(document, { search: "zai", first: 1, after: first.data?.persons.pageInfo.endCursor });
  expect(second.data?.persons.nodes).toEqual([{ displayName: "Zainal Abidin" }]);
});
