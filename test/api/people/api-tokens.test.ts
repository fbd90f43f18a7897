import { beforeAll, describe, expect, test } from "vitest";
import { fixedClock, type FixedClock } from "../../../src/kernel/clock.ts";
import { createSessions } from "../../../src/modules/people/index.ts";
import { type TestApp, startApp } from "../../support/app.ts";
import { createClient } from "../../support/client.ts";
import { asOwner, makeGrant, makePerson, makeUnit, signIn } from "../../support/people.ts";
import { openSocket } from "../../support/socket.ts";
import { hashTables } from "../../support/sql.ts";
import { person as madeUp } from "../../support/viewers.ts";

let app: TestApp;
let clock: FixedClock;
beforeAll(async () => {
  clock = fixedClock("2026-11-24T01:00:00Z");
  app = await startApp({ clock });
});

interface Created {
  apiTokenCreate: { secret: string | null; apiToken: { id: string } | null; userErrors: { code: string; path: string[] }[] } | null;
}
const create =
  "mutation ($input: ApiTokenCreateInput!) { apiTokenCreate(input: $input) { secret apiToken { id name scopes unit { code } expiresAt revokedAt lastUsedAt } userErrors { code path } } }";
const wish = { name: "Dasbor", scopes: ["READ"], expiresAt: "2026-12-24T01:00:00Z" };
const withToken = (secret: string) => createClient(app.url, { authorization: `Bearer ${secret}`, "accept-language": "en" });
const callerWith = (secret: string) => ({ headers: { authorization: `Bearer ${secret}` }, address: "127.0.0.1" });

/** A personnel officer for one of two units below the same top. */
async function officer() {
  const top = await makeUnit(app);
  const [mine, other] = [await makeUnit(app, { parentId: top.id }), await makeUnit(app, { parentId: top.id })];
  const person = await makePerson(app);
  const grantId = await makeGrant(app, { personId: person.id, role: "PERSONNEL_OFFICER", unitId: mine.id });
  return { mine, other, person, grantId, client: (await signIn(app, person.contact)).client };
}

describe("a token", () => {
  test("shows its secret once, and the table holds only its hash", async () => {
    const { client, person } = await officer();
    const { data } = await client.execute<Created>(create, { input: wish });
    expect(data).toEqual({
      apiTokenCreate: {
        secret: expect.stringMatching(/^[\w-]{43}$/),
        userErrors: [],
        apiToken: {
          id: expect.any(String),
          name: "Dasbor",
          scopes: ["READ"],
          unit: null,
          expiresAt: "2026-12-24T01:00:00.000Z",
          revokedAt: null,
          lastUsedAt: null,
        },
      },
    });
    const secret = data?.apiTokenCreate?.secret ?? "";
    expect(JSON.stringify(await asOwner(app, "select * from api_token")).includes(secret)).toBe(false);
    const { data: seen } = await withToken(secret).execute("{ viewer { kind person { id } } apiTokens { name } }");
    expect(seen).toEqual({ viewer: { kind: "TOKEN", person: { id: person.id } }, apiTokens: [{ name: "Dasbor" }] });
  });

  test("that reads writes nothing", async () => {
    const { client } = await officer();
    const secret = (await client.execute<Created>(create, { input: wish })).data?.apiTokenCreate?.secret ?? "";
    await withToken(secret).execute("{ viewer { kind } }");
    const before = await hashTables(app.testDatabase.ownerUrl);
    const { data, errors } = await withToken(secret).execute(create, { input: wish });
    expect([data, errors?.[0]?.extensions.code]).toEqual([{ apiTokenCreate: null }, "FORBIDDEN"]);
    expect(await hashTables(app.testDatabase.ownerUrl)).toEqual(before);
  });

  test("reaches only its unit, and records scores only as long as its owner is personnel officer there", async () => {
    const { client, mine, grantId, person } = await officer();
    const deeper = await makeUnit(app, { parentId: mine.id });
    await makeGrant(app, { personId: person.id, role: "AUDITOR", unitId: (await makeUnit(app)).id });
    const input = { ...wish, scopes: ["SCORES_RECORD", "READ"], unitId: deeper.id };
    const secret = (await client.execute<Created>(create, { input })).data?.apiTokenCreate?.secret ?? "";
    const sessions = createSessions(app.services);
    expect(await sessions.viewerOf(callerWith(secret))).toMatchObject({
      kind: "TOKEN",
      personId: person.id,
      scopes: ["read", "scores:record"],
      grants: [{ role: "PERSONNEL_OFFICER", unitId: mine.id, unitIds: [deeper.id] }],
    });
    await asOwner(app, "update role_grant set state = 'ENDED' where id = $1", [grantId]);
    expect(await sessions.viewerOf(callerWith(secret))).toMatchObject({ scopes: ["read"], grants: [] });
  });

  test.each([
    ["scores of another unit", { scopes: ["SCORES_RECORD"], unitId: "OTHER" }, "NOT_ALLOWED", ["input", "scopes"]],
    ["scores without a unit", { scopes: ["SCORES_RECORD"] }, "REQUIRED", ["input", "unitId"]],
    ["no scope", { scopes: [] }, "REQUIRED", ["input", "scopes"]],
    ["a life of more than a year", { expiresAt: "2027-11-26T01:00:00Z" }, "OUT_OF_RANGE", ["input", "expiresAt"]],
    ["an end that is past", { expiresAt: "2026-11-24T01:00:00Z" }, "OUT_OF_RANGE", ["input", "expiresAt"]],
    ["no name", { name: " " }, "REQUIRED", ["input", "name"]],
  ])("is refused with %s", async (_what, change, code, path) => {
    const { client, other } = await officer();
    const input = { ...wish, ...change, ...("unitId" in change ? { unitId: other.id } : {}) };
    const { data } = await client.execute<Created>(create, { input });
    expect(data?.apiTokenCreate).toEqual({ secret: null, apiToken: null, userErrors: [{ code, path }] });
  });

  test("that is wrong, expired or revoked is refused, and its sockets are closed", async () => {
    const { client } = await officer();
    const made = (await client.execute<Created>(create, { input: wish })).data?.apiTokenCreate;
    const secret = made?.secret ?? "";
    const refused = async (header: string) =>
      (await createClient(app.url, { authorization: header }).execute("{ viewer { kind } }")).errors?.[0]?.extensions.code;
    for (const header of ["Bearer", "Bearer x", `Bearer ${"A".repeat(43)}`, `Basic ${secret}`, secret])
      expect(await refused(header)).toBe("UNAUTHENTICATED");
    const socket = await openSocket(app.url, { headers: { authorization: `Bearer ${secret}` } });
    await socket.init();
    const revoke =
      "mutation ($input: ApiTokenRevokeInput!) { apiTokenRevoke(input: $input) { apiToken { revokedAt } userErrors { code } } }";
    const { data } = await client.execute(revoke, { input: { id: made?.apiToken?.id } });
    expect(data).toEqual({ apiTokenRevoke: { apiToken: { revokedAt: "2026-11-24T01:00:00.000Z" }, userErrors: [] } });
    expect(await refused(`Bearer ${secret}`)).toBe("UNAUTHENTICATED");
    expect((await socket.closed()).code).toBe(4403);
    const short =
      (await client.execute<Created>(create, { input: { ...wish, expiresAt: "2026-11-24T01:05:00Z" } })).data?.apiTokenCreate?.secret ?? "";
    expect(await refused(`Bearer ${short}`)).toBeUndefined();
    clock.advance(5 * 60_000);
    expect(await refused(`Bearer ${short}`)).toBe("UNAUTHENTICATED");
    clock.set("2026-11-24T01:00:00Z");
  });

  test("of somebody else can be neither seen nor revoked", async () => {
    const [victim, thief] = [await officer(), await officer()];
    const id = (await victim.client.execute<Created>(create, { input: wish })).data?.apiTokenCreate?.apiToken?.id;
    expect((await thief.client.execute("{ apiTokens { id } }")).data).toEqual({ apiTokens: [] });
    const before = await hashTables(app.testDatabase.ownerUrl);
    const { data, errors } = await thief.client.execute(
      "mutation ($input: ApiTokenRevokeInput!) { apiTokenRevoke(input: $input) { userErrors { code } } }",
      { input: { id } },
    );
    expect([data, errors?.[0]?.extensions.code]).toEqual([{ apiTokenRevoke: null }, "NOT_FOUND"]);
    expect(await hashTables(app.testDatabase.ownerUrl)).toEqual(before);
  });

  test("is one of at most twenty that live", async () => {
    const viewer = madeUp({ personId: (await makePerson(app)).id });
    for (let times = 0; times < 20; times += 1) await app.client(viewer).execute(create, { input: wish });
    const { data } = await app.client(viewer).execute<Created>(create, { input: wish });
    expect(data?.apiTokenCreate?.userErrors.map(({ code }) => code)).toEqual(["FULL"]);
  });
});
