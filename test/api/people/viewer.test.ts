import { h } from "preact";
import { beforeAll, describe, expect, test } from "vitest";
import { definePage } from "../../../src/web/page.ts";
import { patterns } from "../../../src/web/paths.ts";
import { type TestApp, roomyBudgets, startApp } from "../../support/app.ts";
import { makeGrant, makeOfficial, makePerson, makeUnit, requestCode, signIn } from "../../support/people.ts";

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});

const document =
  "{ viewer { kind person { id displayName kind unit { code } contacts { kind maskedAddress isConfirmed } } grants { role unit { code } isActing endsOn allowedActions { action } } } }";

test("the viewer of nobody is anonymous, without person and grants", async () => {
  expect((await app.client().execute(document)).data).toEqual({ viewer: { kind: "ANONYMOUS", person: null, grants: [] } });
});

test("the viewer of a session is the person with the grants of today", async () => {
  const unit = await makeUnit(app);
  const person = await makePerson(app, { name: "Rahman", contact: "rahman@contoh.id" });
  await makeGrant(app, { personId: person.id, role: "VERIFIER", unitId: unit.id, endsOn: "2190-12-31" });
  const { client } = await signIn(app, person.contact);
  expect((await client.execute(document)).data).toEqual({
    viewer: {
      kind: "PERSON",
      person: {
        id: person.id,
        displayName: "Rahman",
        kind: "OFFICIAL",
        unit: null,
        contacts: [{ kind: "EMAIL", maskedAddress: "r•••@contoh.id", isConfirmed: true }],
      },
      grants: [{ role: "VERIFIER", unit: { code: unit.code }, isActing: false, endsOn: "2190-12-31", allowedActions: [] }],
    },
  });
});

describe("the developer's inbox", () => {
  test("shows what nobody carried away, newest first, and is kept out of caches and indexes", async () => {
    const code = await requestCode(app, "kotak@contoh.id");
    const answer = await fetch(`${app.url}${patterns.devInbox}`, { headers: { "accept-language": "en" } });
    const html = await answer.text();
    expect([answer.status, answer.headers.get("cache-control")]).toEqual([200, "private, no-store"]);
    expect(html).toContain("kotak@contoh.id");
    expect(html).toContain(code);
    expect(html).toContain(`name="robots" content="noindex"`);
  });

  test("does not exist in production", async () => {
    const production = await startApp({ config: { environment: "production" } });
    expect((await fetch(`${production.url}${patterns.devInbox}`)).status).toBe(404);
    expect(production.inbox).toBeNull();
  });
});

test("a code that nobody can carry is our failure, not an answer as if it had been sent", async () => {
  const production = await startApp({ config: { environment: "production" } });
  const { errors } = await production
    .client()
    .execute('mutation { signInRequestCode(input: { contact: "a@contoh.id" }) { expiresInMinutes } }');
  expect(errors?.map((error) => error.extensions.code)).toEqual(["INTERNAL_SERVER_ERROR"]);
});

test("the sheets of codes are for administrators", async () => {
  const [admin, officer] = [await makeOfficial(app, ["ADMINISTRATOR"]), await makeOfficial(app, ["PERSONNEL_OFFICER"])];
  const status = async (contact: string) =>
    (await fetch(`${app.url}${patterns.codeSheets}`, { headers: { cookie: (await signIn(app, contact)).cookie }, redirect: "manual" }))
      .status;
  expect(await status(admin.contact)).toBe(200);
  expect(await status(officer.contact)).toBe(403);
});

test("signing in is counted by address, through the form of a page as well as through the API", async () => {
  const few = { points: 2, seconds: 60 };
  const ask = 'mutation { signInRequestCode(input: { contact: "b@contoh.id" }) { expiresInMinutes } }';
  const page = definePage<null>({
    path: "/minta",
    area: "public",
    title: () => "Minta",
    description: () => "Minta",
    View: () => h("p", null),
    load: async (request) => {
      await request.execute(ask, {});
      return null;
    },
  });
  const limited = await startApp({
    budgets: { ...roomyBudgets, "sign-in": { ANONYMOUS: few, PERSON: few, TOKEN: few } },
    pages: [page],
  });
  const status = async () => (await fetch(`${limited.url}/minta`)).status;
  expect([await status(), (await limited.client().execute(ask)).errors, await status()]).toEqual([200, undefined, 429]);
});
