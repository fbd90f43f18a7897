import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { fixedClock, type FixedClock } from "../../../src/kernel/clock.ts";
import { record } from "../../../src/kernel/outbox.ts";
import { type TestApp, startApp } from "../../support/app.ts";
import { type Client, createClient } from "../../support/client.ts";
import { asOwner, makeGrant, makePerson, makeUnit, signIn } from "../../support/people.ts";
import { sampleParts } from "../../support/sample-api.ts";
import { openSocket } from "../../support/socket.ts";
import { hashTables } from "../../support/sql.ts";

const start = "2026-11-24T01:00:00Z";
const minute = 60_000;
let app: TestApp;
let clock: FixedClock;
beforeAll(async () => {
  clock = fixedClock(start);
  app = await startApp({ clock });
});
beforeEach(() => clock.set(start));

const kindOf = async (client: Client) => (await client.execute<{ viewer: { kind: string } }>("{ viewer { kind } }")).data?.viewer.kind;
const sessionsOf = "{ sessions { id kind device isCurrent createdAt lastUsedAt expiresAt } }";
interface Listed {
  sessions: { id: string; kind: string; device: string | null; isCurrent: boolean; lastUsedAt: string; expiresAt: string }[];
}

describe("a session", () => {
  test("of staff ends after 30 minutes without a request, and lives on with them", async () => {
    const { client } = await signIn(app, (await makePerson(app)).contact);
    for (let times = 0; times < 3; times += 1) {
      clock.advance(29 * minute);
      expect(await kindOf(client)).toBe("PERSON");
    }
    clock.advance(30 * minute);
    expect(await kindOf(client)).toBe("ANONYMOUS");
  });

  test("of staff is not kept alive by a stream that nobody looks at", async () => {
    const { client, cookie } = await signIn(app, (await makePerson(app)).contact);
    const watched = await startApp({ clock, database: app.testDatabase, schemaParts: sampleParts });
    const stream = createClient(watched.url, { cookie }).stream('subscription { sampleTopicChanged(topic: "idle") { seq } }');
    await stream.next();
    for (const name of ["one", "two"]) {
      clock.advance(15 * minute);
      await app.services.database.write({ personId: null }, (em) => record(em, name, {}, { topic: "idle" }));
      expect((await stream.next()).value).toHaveProperty("data.sampleTopicChanged.seq");
    }
    expect(await kindOf(client)).toBe("ANONYMOUS");
    await stream.return();
  });

  test("of staff ends after twelve hours, however busy", async () => {
    const { client } = await signIn(app, (await makePerson(app)).contact);
    for (let times = 0; times < 35; times += 1) {
      clock.advance(20 * minute);
      expect(await kindOf(client)).toBe("PERSON");
    }
    clock.advance(20 * minute);
    expect(await kindOf(client)).toBe("ANONYMOUS");
  });

  test("of a citizen lives thirty days without a request", async () => {
    const { client } = await signIn(app, (await makePerson(app, { kind: "CITIZEN" })).contact);
    clock.advance(30 * 24 * 60 * minute - 1);
    expect(await kindOf(client)).toBe("PERSON");
    clock.advance(1);
    expect(await kindOf(client)).toBe("ANONYMOUS");
  });

  test("of a citizen with a role is a session of staff", async () => {
    const person = await makePerson(app, { kind: "CITIZEN" });
    await makeGrant(app, { personId: person.id, role: "EXPERT", unitId: (await makeUnit(app)).id });
    await signIn(app, person.contact);
    expect(await asOwner(app, "select kind from session where person_id = $1", [person.id])).toEqual([{ kind: "STAFF" }]);
  });

  test("that began as a citizen's carries no role", async () => {
    const person = await makePerson(app, { kind: "CITIZEN" });
    const { client } = await signIn(app, person.contact);
    await makeGrant(app, { personId: person.id, role: "ADMINISTRATOR", unitId: (await makeUnit(app)).id });
    const { errors } = await client.execute("{ persons { nodes { id } } }");
    expect(errors?.map((error) => error.extensions.code)).toEqual(["FORBIDDEN"]);
  });

  test("notes its use once a minute, not with every request", async () => {
    const person = await makePerson(app);
    const { client } = await signIn(app, person.contact);
    const lastUsed = async () =>
      (await asOwner(app, "select last_used_at from session where person_id = $1", [person.id]))[0]?.["last_used_at"];
    clock.advance(59_000);
    await kindOf(client);
    expect(await lastUsed()).toEqual(new Date(start));
    clock.advance(1_000);
    await kindOf(client);
    expect(await lastUsed()).toEqual(clock.now());
  });

  test("with a secret that was made up is that of nobody", async () => {
    for (const cookie of ["sesi=", "sesi=x", `sesi=${"A".repeat(43)}`, "sesi=%00", `sesi=${"A".repeat(3000)}`]) {
      expect(await kindOf(createClient(app.url, { cookie }))).toBe("ANONYMOUS");
    }
  });
});

describe("one's sessions", () => {
  test("are listed, the last used first, without those that have ended", async () => {
    const { contact } = await makePerson(app);
    await signIn(app, contact);
    clock.advance(20 * minute);
    await signIn(app, contact);
    clock.advance(15 * minute);
    const { client } = await signIn(app, contact);
    const { data } = await client.execute<Listed>(sessionsOf);
    expect(data?.sessions.map(({ kind, isCurrent, lastUsedAt }) => ({ kind, isCurrent, lastUsedAt }))).toEqual([
      { kind: "STAFF", isCurrent: true, lastUsedAt: "2026-11-24T01:35:00.000Z" },
      { kind: "STAFF", isCurrent: false, lastUsedAt: "2026-11-24T01:20:00.000Z" },
    ]);
  });

  test("can be ended one by one, at once on every connection", async () => {
    const { contact } = await makePerson(app);
    const [here, there] = [await signIn(app, contact), await signIn(app, contact)];
    const socket = await openSocket(app.url, { headers: { cookie: there.cookie } });
    await socket.init();
    const stays = await openSocket(app.url, { headers: { cookie: here.cookie } });
    await stays.init();
    const { data } = await here.client.execute<Listed>(sessionsOf);
    const other = data?.sessions.find((session) => !session.isCurrent);
    const revoked = await here.client.execute<{ sessionRevoke: { sessions: { id: string }[]; userErrors: [] } }>(
      "mutation ($input: SessionRevokeInput!) { sessionRevoke(input: $input) { sessions { id isCurrent } userErrors { code } } }",
      { input: { id: other?.id } },
    );
    expect(revoked.data?.sessionRevoke).toEqual({ sessions: [{ id: expect.any(String), isCurrent: true }], userErrors: [] });
    expect(await socket.closed()).toEqual({ code: 4403, reason: "Session ended" });
    expect(await kindOf(there.client)).toBe("ANONYMOUS");
    expect(await kindOf(here.client)).toBe("PERSON");
    expect(stays.socket.readyState).toBe(stays.socket.OPEN);
    stays.close();
  });

  test("are nobody else's: revoking another person's changes nothing", async () => {
    const victim = await signIn(app, (await makePerson(app)).contact);
    const thief = await signIn(app, (await makePerson(app)).contact);
    const id = (await victim.client.execute<Listed>(sessionsOf)).data?.sessions[0]?.id;
    const before = await hashTables(app.testDatabase.ownerUrl);
    const { data, errors } = await thief.client.execute(
      "mutation ($input: SessionRevokeInput!) { sessionRevoke(input: $input) { userErrors { code } } }",
      { input: { id } },
    );
    expect(data).toEqual({ sessionRevoke: null });
    expect(errors?.map((error) => error.extensions.code)).toEqual(["NOT_FOUND"]);
    expect(await hashTables(app.testDatabase.ownerUrl)).toEqual(before);
    expect(await kindOf(victim.client)).toBe("PERSON");
  });
});

test("signing out ends the session and clears the cookie", async () => {
  const { client } = await signIn(app, (await makePerson(app)).contact);
  const { data, headers } = await client.execute(
    "mutation { signOut { viewer { kind person { id } grants { role } } userErrors { code } } }",
  );
  expect(data).toEqual({ signOut: { viewer: { kind: "ANONYMOUS", person: null, grants: [] }, userErrors: [] } });
  expect(headers.getSetCookie()[0]).toMatch(/^sesi=; Max-Age=0; Path=\/; HttpOnly; SameSite=Lax$/);
  expect(await kindOf(client)).toBe("ANONYMOUS");
});
