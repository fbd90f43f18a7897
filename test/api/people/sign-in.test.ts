import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { fixedClock, type FixedClock } from "../../../src/kernel/clock.ts";
import { createSessions } from "../../../src/modules/people/index.ts";
import { type TestApp, startApp } from "../../support/app.ts";
import { createClient } from "../../support/client.ts";
import { testDatabase } from "../../support/database.ts";
import {
  asOwner,
  makePerson,
  makeGrant,
  makeUnit,
  newestCode,
  requestCode,
  signIn,
  signInConfirm,
  signInRequestCode,
  wrongCode,
} from "../../support/people.ts";
import { countStatements, hashTables, type StatementCounter } from "../../support/sql.ts";

const start = "2026-11-24T01:00:00Z";
const minute = 60_000;
let app: TestApp;
let clock: FixedClock;
let counter: StatementCounter;
beforeAll(async () => {
  clock = fixedClock(start);
  counter = countStatements();
  app = await startApp({ clock, database: await testDatabase({ Client: counter.Client }) });
});
beforeEach(() => clock.set(start));

const confirm = (contact: string, code: string) =>
  app
    .client()
    .execute<{ signInConfirm: { viewer: unknown; userErrors: { code: string; path: string[]; message: string }[] } }>(signInConfirm, {
      input: { contact, code },
    });
const refused = {
  signInConfirm: {
    viewer: null,
    userErrors: [
      { code: "INVALID", path: ["input", "code"], message: "The code is wrong or no longer valid. Check it again, or ask for a new one." },
    ],
  },
};
const newContact = () => `w${Math.random().toString(36).slice(2)}@contoh.id`;
const whoAmI = "{ viewer { kind person { id displayName kind } grants { role unit { code } isActing endsOn } } }";

/** Statements of a request without what the relay does meanwhile. */
const statementsOf = async (work: () => Promise<unknown>) =>
  (await counter.during(work))
    .map((text) => text.replace(/\s+/g, " ").trim())
    .filter((text) => !text.includes("due_at") && !text.startsWith("update event"));

const looksAtPersons = (text: string) => /\b(from|into|update|join) "?person/.test(text);

describe("asking for a code", () => {
  test("answers the same for a contact that is known and for one that is not", async () => {
    const { contact } = await makePerson(app);
    const answers = await Promise.all(
      [contact, newContact(), "0812 3456 7890"].map((each) => app.client().execute(signInRequestCode, { input: { contact: each } })),
    );
    for (const { data, status } of answers)
      expect({ status, data }).toEqual({ status: 200, data: { signInRequestCode: { expiresInMinutes: 10, userErrors: [] } } });
  });

  test("takes the same statements for a contact that is known and for one that is not", async () => {
    const { contact } = await makePerson(app);
    const known = await statementsOf(() => app.client().execute(signInRequestCode, { input: { contact } }));
    const unknown = await statementsOf(() => app.client().execute(signInRequestCode, { input: { contact: newContact() } }));
    expect(known).toEqual(unknown);
    expect(known.filter(looksAtPersons)).toEqual([]);
  });

  test("sends six digits in the language of the request, and stores neither code nor contact", async () => {
    const contact = newContact();
    const code = await requestCode(app, contact);
    expect(app.inbox?.messages()[0]).toMatchObject({
      to: { kind: "EMAIL", address: contact },
      subject: "Your sign-in code",
      purpose: "SIGN_IN_CODE",
    });
    expect(code).toMatch(/^\d{6}$/);
    const stored = JSON.stringify(await asOwner(app, "select * from one_time_code"));
    expect(stored.includes(contact)).toBe(false);
    expect(stored.includes(`"${code}"`)).toBe(false);
    await app.client(undefined, { "accept-language": "id" }).execute(signInRequestCode, { input: { contact } });
    expect(app.inbox?.messages()[0]?.subject).toBe("Kode masuk Anda");
  });

  test("sends at most five codes an hour to one contact, and answers the sixth time as before", async () => {
    const contact = newContact();
    const before = app.inbox?.messages().length ?? 0;
    for (let times = 0; times < 7; times += 1) {
      const { data } = await app.client().execute(signInRequestCode, { input: { contact } });
      expect(data).toEqual({ signInRequestCode: { expiresInMinutes: 10, userErrors: [] } });
    }
    expect((app.inbox?.messages().length ?? 0) - before).toBe(5);
    clock.advance(61 * minute);
    await app.client().execute(signInRequestCode, { input: { contact } });
    expect((app.inbox?.messages().length ?? 0) - before).toBe(6);
  });

  test("sends no more than five when many are asked for at once", async () => {
    const contact = newContact();
    const before = app.inbox?.messages().length ?? 0;
    await Promise.all(Array.from({ length: 12 }, () => app.client().execute(signInRequestCode, { input: { contact } })));
    expect((app.inbox?.messages().length ?? 0) - before).toBe(5);
  });

  test.each([
    ["nothing", "", "REQUIRED"],
    ["words", "no contact", "INVALID"],
    ["half an address", "a@b", "INVALID"],
    ["half a number", "08", "INVALID"],
    ["a card", "KTU-7K3M-Q9XT", "NOT_ALLOWED"],
    ["what is too long", `${"a".repeat(300)}@contoh.id`, "TOO_LONG"],
  ])("refuses %s by its form alone", async (_what, contact, code) => {
    const { data } = await app
      .client()
      .execute<{ signInRequestCode: { expiresInMinutes: null; userErrors: { code: string; path: string[] }[] } }>(signInRequestCode, {
        input: { contact },
      });
    expect(data?.signInRequestCode.expiresInMinutes).toBeNull();
    expect(data?.signInRequestCode.userErrors.map(({ code: each, path }) => [each, path])).toEqual([[code, ["input", "contact"]]]);
  });
});

describe("the code", () => {
  test("signs a known person in, with a cookie that scripts cannot read", async () => {
    const person = await makePerson(app, { name: "Sitti Aminah" });
    const code = await requestCode(app, person.contact);
    const { data, headers } = await app
      .client()
      .execute(signInConfirm, { input: { contact: person.contact.toUpperCase(), code: `${code.slice(0, 3)} ${code.slice(3)}` } });
    expect(data).toEqual({
      signInConfirm: { viewer: { kind: "PERSON", person: { displayName: "Sitti Aminah", kind: "OFFICIAL" }, grants: [] }, userErrors: [] },
    });
    const [cookie = "", ...others] = headers.getSetCookie();
    expect(others).toEqual([]);
    expect(cookie).toMatch(/^sesi=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax$/);
    const secret = /^sesi=([\w-]+)/.exec(cookie)?.[1] ?? "?";
    expect(JSON.stringify(await asOwner(app, "select * from session")).includes(secret)).toBe(false);
    const contacts = await asOwner(app, "select confirmed_at from person_contact where person_id = $1", [person.id]);
    expect(contacts).toEqual([{ confirmed_at: new Date(start) }]);
  });

  test("makes a new citizen of a contact that belongs to nobody, once", async () => {
    const contact = newContact();
    const first = await signIn(app, contact);
    const second = await signIn(app, contact);
    const [one, two] = await Promise.all(
      [first, second].map(({ client }) =>
        client.execute<{ viewer: { kind: string; person: { id: string; kind: string; displayName: string }; grants: [] } }>(whoAmI),
      ),
    );
    expect(one?.data?.viewer).toEqual({
      kind: "PERSON",
      person: { id: expect.any(String), kind: "CITIZEN", displayName: expect.stringMatching(/^WRG-\w{4}$/) },
      grants: [],
    });
    expect(two?.data?.viewer.person.id).toBe(one?.data?.viewer.person.id);
    const [session] = await asOwner(app, "select kind, expires_at from session where person_id = $1 limit 1", [
      one?.data?.viewer.person.id,
    ]);
    expect(session).toEqual({ kind: "CITIZEN", expires_at: new Date("2026-12-24T01:00:00Z") });
  });

  test("is refused when it is wrong, and the right one still works up to the fifth try", async () => {
    const { contact } = await makePerson(app);
    const code = await requestCode(app, contact);
    for (let tries = 0; tries < 4; tries += 1) expect((await confirm(contact, wrongCode(code))).data).toEqual(refused);
    expect((await confirm(contact, code)).data?.signInConfirm.userErrors).toEqual([]);
  });

  test("is void after five wrong tries, also when they come at once", async () => {
    const { contact } = await makePerson(app);
    const code = await requestCode(app, contact);
    await Promise.all(Array.from({ length: 8 }, () => confirm(contact, wrongCode(code))));
    expect((await confirm(contact, code)).data).toEqual(refused);
    expect((await confirm(contact, await requestCode(app, contact))).data?.signInConfirm.userErrors).toEqual([]);
  });

  test("is void after ten minutes", async () => {
    const { contact } = await makePerson(app);
    const late = await requestCode(app, contact);
    clock.advance(10 * minute);
    expect((await confirm(contact, late)).data).toEqual(refused);
    const inTime = await requestCode(app, contact);
    clock.advance(10 * minute - 1);
    expect((await confirm(contact, inTime)).data?.signInConfirm.userErrors).toEqual([]);
  });

  test("works once, also when it is sent twice at the same moment", async () => {
    const { contact } = await makePerson(app);
    const code = await requestCode(app, contact);
    const answers = await Promise.all([confirm(contact, code), confirm(contact, code), confirm(contact, code)]);
    expect(answers.filter(({ data }) => data?.signInConfirm.userErrors.length === 0)).toHaveLength(1);
    expect((await confirm(contact, code)).data).toEqual(refused);
  });

  test("is void when a newer one was sent, and of no use for another contact", async () => {
    const { contact } = await makePerson(app);
    const older = await requestCode(app, contact);
    clock.advance(1000);
    const newer = await requestCode(app, contact);
    if (older !== newer) expect((await confirm(contact, older)).data).toEqual(refused);
    expect((await confirm(newContact(), newer)).data).toEqual(refused);
    expect((await confirm(contact, newer)).data?.signInConfirm.userErrors).toEqual([]);
  });

  test("is refused in the same words and statements whether the contact is known, unknown, or never asked", async () => {
    const { contact } = await makePerson(app);
    const unknown = newContact();
    const code = await requestCode(app, contact);
    const other = await requestCode(app, unknown);
    const answers: unknown[] = [];
    const tries = [
      [contact, wrongCode(code)],
      [unknown, wrongCode(other)],
      [newContact(), "123456"],
    ] as const;
    const statements = [];
    for (const [to, wrong] of tries) statements.push(await statementsOf(async () => answers.push((await confirm(to, wrong)).data)));
    expect(answers).toEqual([refused, refused, refused]);
    expect(statements[0]).toEqual(statements[1]);
    expect(statements[0]).toEqual(statements[2]);
    expect(statements[0]?.filter((text) => /^(select|update|insert)/.test(text) && text.includes("one_time_code"))).toHaveLength(2);
    expect(statements[0]?.filter(looksAtPersons)).toEqual([]);
  });

  test.each(["12345", "1234567", "abcdef", "", "12345٣"])("%j has not the form of a code, and no try is counted", async (code) => {
    const { contact } = await makePerson(app);
    await requestCode(app, contact);
    const before = await hashTables(app.testDatabase.ownerUrl);
    const { data } = await confirm(contact, code);
    expect(data?.signInConfirm.userErrors).toEqual([{ code: "INVALID", path: ["input", "code"], message: "The code has 6 digits." }]);
    expect(await hashTables(app.testDatabase.ownerUrl)).toEqual(before);
  });

  test("does not open a closed account, which only its owner learns", async () => {
    const { contact } = await makePerson(app, { isActive: false });
    const code = await requestCode(app, contact);
    expect((await confirm(contact, code)).data).toEqual({
      signInConfirm: {
        viewer: null,
        userErrors: [{ code: "NOT_ALLOWED", path: [], message: "This account is closed. Contact an administrator." }],
      },
    });
    expect((await confirm(contact, code)).data).toEqual(refused);
  });

  test("cannot be tried twice in one document", async () => {
    const { data, errors } = await app
      .client()
      .execute(
        `mutation { a: signInConfirm(input: { contact: "a@contoh.id", code: "111111" }) { userErrors { code } } b: signInConfirm(input: { contact: "a@contoh.id", code: "222222" }) { userErrors { code } } }`,
      );
    expect(data).toBeUndefined();
    expect(errors).toHaveLength(1);
  });
});

test("signing in ends the session that this browser had, and gives it another secret", async () => {
  const person = await makePerson(app);
  const first = await signIn(app, person.contact);
  const second = await signIn(app, person.contact, { cookie: first.cookie });
  expect(second.cookie).not.toBe(first.cookie);
  expect((await first.client.execute(whoAmI)).data).toEqual({ viewer: { kind: "ANONYMOUS", person: null, grants: [] } });
  expect((await second.client.execute<{ viewer: { kind: string } }>(whoAmI)).data?.viewer.kind).toBe("PERSON");
});

test("the session's viewer knows its grants with the unit and all units below, in one statement", async () => {
  const top = await makeUnit(app);
  const middle = await makeUnit(app, { parentId: top.id });
  const below = await makeUnit(app, { parentId: middle.id });
  await makeUnit(app);
  const person = await makePerson(app);
  await makeGrant(app, { personId: person.id, role: "PERSONNEL_OFFICER", unitId: middle.id });
  await makeGrant(app, { personId: person.id, role: "AUDITOR", unitId: top.id, endsOn: "2026-11-23" });
  await makeGrant(app, { personId: person.id, role: "MODERATOR", unitId: top.id, startsOn: "2026-11-25" });
  await makeGrant(app, { personId: person.id, role: "VERIFIER", unitId: top.id, state: "REFUSED" });
  const { client, cookie } = await signIn(app, person.contact);
  const sessions = createSessions(app.services);
  const caller = { headers: { cookie }, address: "127.0.0.1" };
  let viewer: unknown;
  const statements = await counter.during(async () => (viewer = await sessions.viewerOf(caller)));
  expect(statements.filter((text) => !text.includes("due_at"))).toHaveLength(1);
  expect(viewer).toMatchObject({
    kind: "PERSON",
    personId: person.id,
    grants: [{ role: "PERSONNEL_OFFICER", unitId: middle.id, isActing: false }],
  });
  expect((viewer as { grants: { unitIds: string[] }[] }).grants[0]?.unitIds.toSorted()).toEqual([middle.id, below.id].toSorted());
  expect((await client.execute(whoAmI)).data).toMatchObject({
    viewer: { grants: [{ role: "PERSONNEL_OFFICER", unit: { code: middle.code }, isActing: false, endsOn: null }] },
  });
});

test("over TLS the cookie is bound to the host and travels encrypted only", async () => {
  const secure = await startApp({ clock, config: { publicUrl: "https://contoh.id" } });
  const { headers } = await secure.client().execute(signInRequestCode, { input: { contact: "warga@contoh.id" } });
  expect(headers.getSetCookie()).toEqual([]);
  const signed = await secure.client().execute(signInConfirm, { input: { contact: "warga@contoh.id", code: newestCode(secure) } });
  expect(signed.headers.getSetCookie()[0]).toMatch(/^__Host-sesi=[\w-]{43}; Max-Age=2592000; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
  const cookie = signed.headers.getSetCookie()[0]?.split(";")[0] ?? "";
  const viewerOf = async (value: string) =>
    (await createClient(secure.url, { cookie: value }).execute<{ viewer: { kind: string } }>("{ viewer { kind } }")).data?.viewer.kind;
  expect(await viewerOf(cookie)).toBe("PERSON");
  expect(await viewerOf(cookie.replace("__Host-", ""))).toBe("ANONYMOUS");
});
