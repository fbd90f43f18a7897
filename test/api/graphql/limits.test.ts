import { h } from "preact";
import { beforeAll, describe, expect, test } from "vitest";
import { getIntrospectionQuery } from "graphql";
import { defaultBudgets } from "../../../src/server/limits.ts";
import { definePage } from "../../../src/web/page.ts";
import { type TestApp, startApp } from "../../support/app.ts";
import { sampleParts } from "../../support/sample-api.ts";
import { person, token } from "../../support/viewers.ts";

let app: TestApp;
const viewer = person();
beforeAll(async () => {
  app = await startApp({ schemaParts: sampleParts, budgets: defaultBudgets });
});

/** The three ways in that take a document: over HTTP, as a stream, in process. */
async function codesOf(document: string, variables: Record<string, unknown> = {}) {
  const http = await app.client(viewer).execute(document, variables);
  const here = await app.execute(document, variables, viewer);
  return [http.errors?.[0]?.extensions.code, here.errors?.[0]?.extensions?.["code"]];
}

const refused = ["GRAPHQL_VALIDATION_FAILED", "GRAPHQL_VALIDATION_FAILED"];
const allowed = [undefined, undefined];
const many = (count: number, of: (index: number) => string) => Array.from({ length: count }, (_, index) => of(index)).join(" ");

describe("a document", () => {
  test("may have 15 aliases", async () => {
    expect(await codesOf(`{ instance: __typename ${many(9, (index) => `a${index}: __typename`)} }`)).toEqual(allowed);
    expect(await codesOf(`{ sampleTopics(first: 1) { ${many(16, (index) => `a${index}: totalCount`)} } }`)).toEqual(refused);
    expect(await codesOf(`{ ${many(101, (index) => `a${index}: __typename`)} }`)).toEqual(refused);
  });

  test("may have 10 root fields, also by way of fragments", async () => {
    expect(await codesOf(`{ ${many(10, () => "__typename")} }`)).toEqual(allowed);
    expect(await codesOf(`{ ${many(11, () => "__typename")} }`)).toEqual(refused);
    expect(await codesOf(`{ ...F ...F } fragment F on Query { ${many(6, () => "__typename")} }`)).toEqual(refused);
  });

  test("may have 100 fields in a selection", async () => {
    expect(await codesOf(`{ sampleTopics(first: 1) { ${many(100, () => "__typename")} } }`)).toEqual(allowed);
    expect(await codesOf(`{ sampleTopics(first: 1) { ${many(101, () => "__typename")} } }`)).toEqual(refused);
  });

  test("may have 5 directives in one place", async () => {
    expect(await codesOf(`{ __typename ${many(10, () => "@aa")} }`)).toEqual(refused);
    const { errors } = await app.client().execute(`{ __typename ${many(10, () => "@aa")} }`);
    expect(errors?.length).toBeLessThanOrEqual(6);
  });

  test("may be 10 levels deep, however it gets there", async () => {
    const nest = (levels: number) =>
      `{ sampleTopics(first: 1) { nodes { ${"events(first: 1) { nodes {".repeat(levels)} id ${"} }".repeat(levels)} } } }`;
    expect(await codesOf(nest(1))).toEqual(allowed);
    // SampleEvent has no list below it, so depth is reached with inline fragments and typename on edges of the introspection.
    const deep = `{ __type(name: "Query") { ${"fields { type { ".repeat(9)} name ${"} }".repeat(9)} } }`;
    expect(await codesOf(deep)).toEqual(refused);
  });

  test("may have 1,000 tokens and 16 KiB, and is not parsed beyond", async () => {
    const [http, here] = await codesOf(`{ ${many(1001, () => "__typename")} }`);
    expect([http, here]).toEqual(["GRAPHQL_PARSE_FAILED", "GRAPHQL_PARSE_FAILED"]);
    const long = await codesOf(`{ __typename } #${"x".repeat(16_400)}`);
    expect(long).toEqual(["GRAPHQL_PARSE_FAILED", "GRAPHQL_PARSE_FAILED"]);
  });

  test("may not spread fragments in a circle or for ever", async () => {
    expect(await codesOf("{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }")).toEqual(refused);
    const laughs = `{ sampleTopics(first: 1) { nodes { ...F0 } } } ${many(14, (index) => `fragment F${index} on SampleTopic { id ${index < 13 ? `...F${index + 1} ...F${index + 1} ...F${index + 1}` : ""} }`)}`;
    const started = performance.now();
    await codesOf(laughs);
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  test("may be the introspection query of the usual tools, but not introspect in circles", async () => {
    expect(await codesOf(getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true }))).toEqual(allowed);
    expect(await codesOf("{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }")).toEqual(
      refused,
    );
  });

  test("may name a sensitive mutation once", async () => {
    const once = `sampleSignIn { userErrors { code } }`;
    const twice = `mutation { a: ${once} b: ${once} }`;
    expect((await app.client().execute(twice)).errors?.[0]).toMatchObject({ message: "sampleSignIn may stand only once in an operation." });
    const spread = `mutation { ...A ...B } fragment A on Mutation { a: ${once} } fragment B on Mutation { b: ${once} }`;
    expect((await app.client().execute(spread)).errors?.[0]?.extensions.code).toBe("GRAPHQL_VALIDATION_FAILED");
    expect((await app.client().execute(`mutation { ${once} }`)).errors).toBeUndefined();
  });
});

describe("the cost of an operation", () => {
  const nested = `query ($outer: Int, $inner: Int) { sampleTopics(first: $outer) { nodes { events(first: $inner) { nodes { id } } } } }`;

  test("is computed with the variables: what passes with small ones is refused with large ones", async () => {
    expect(await codesOf(nested, { outer: 10, inner: 10 })).toEqual(allowed);
    expect(await codesOf(nested, { outer: 100, inner: 100 })).toEqual(["BAD_USER_INPUT", "BAD_USER_INPUT"]);
    expect(await codesOf(nested.replace("$inner: Int", "$inner: Int = 100"), { outer: 100 })).toEqual(["BAD_USER_INPUT", "BAD_USER_INPUT"]);
    expect(await codesOf("{ sampleTopics(first: 100) { nodes { events(first: 100) { nodes { id } } } } }")).toEqual([
      "BAD_USER_INPUT",
      "BAD_USER_INPUT",
    ]);
  });

  test("does not hide in fragments", async () => {
    const document = `query ($n: Int) { sampleTopics(first: $n) { ...A } }
      fragment A on SampleTopicConnection { nodes { ...B } } fragment B on SampleTopic { events(first: $n) { edges { node { id } } } }`;
    expect(await codesOf(document, { n: 100 })).toEqual(["BAD_USER_INPUT", "BAD_USER_INPUT"]);
  });

  test("stands in the answer with what is left", async () => {
    const { extensions } = await app.client(person()).execute(nested, { outer: 10, inner: 10 });
    // list 1 + 10 topics x (topic 1 + list 1 + 10 events)
    expect(extensions?.cost).toEqual({
      requested: 121,
      limit: defaultBudgets.read.PERSON.points,
      remaining: defaultBudgets.read.PERSON.points - 121,
      resetsIn: 60,
    });
  });

  test("that is too high is a 400 for those who want to know, and says so in words", async () => {
    const { status, errors } = await app
      .client(viewer, { accept: "application/graphql-response+json" })
      .execute(nested, { outer: 100, inner: 100 });
    expect(status).toBe(400);
    expect(errors?.[0]?.message).toBe("This request asks for too much at once. Ask for fewer rows or levels.");
  });
});

describe("the rate", () => {
  test("is limited by cost: 429 with the seconds to wait, and each caller has an own budget", async () => {
    const small = { ...defaultBudgets, read: { ...defaultBudgets.read, PERSON: { points: 25, seconds: 30 } } };
    const limited = await startApp({ schemaParts: sampleParts, database: app.testDatabase, budgets: small });
    const client = limited.client(person());
    const document = `{ sampleTopics(first: 10) { nodes { id } } }`;
    expect((await client.execute(document)).extensions?.cost).toMatchObject({ requested: 11, remaining: 14 });
    expect((await client.execute(document)).status).toBe(200);
    const refusal = await client.execute(document);
    expect([refusal.status, refusal.errors?.[0]?.extensions]).toEqual([429, { code: "RATE_LIMITED", retryAfter: 30 }]);
    expect(refusal.headers.get("retry-after")).toBe("30");
    expect((await limited.client(person()).execute(document)).status).toBe(200);
  });

  test("is that of the person, however many sessions and tokens", async () => {
    const few = { points: 25, seconds: 30 };
    const small = { ...defaultBudgets, read: { ...defaultBudgets.read, PERSON: few, TOKEN: few } };
    const limited = await startApp({ schemaParts: sampleParts, database: app.testDatabase, budgets: small });
    const document = `{ sampleTopics(first: 10) { nodes { id } } }`;
    const { personId } = person();
    for (const another of [() => person({ personId: String(personId) }), () => token({ personId: String(personId) })]) {
      const statuses: number[] = [];
      for (let times = 0; times < 3; times += 1) statuses.push((await limited.client(another()).execute(document)).status);
      expect(statuses).toEqual([200, 200, 429]);
    }
  });

  test("counts documents that are refused: parsing and checking them is work too", async () => {
    const small = { ...defaultBudgets, read: { ...defaultBudgets.read, PERSON: { points: 250, seconds: 30 } } };
    const limited = await startApp({ schemaParts: sampleParts, database: app.testDatabase, budgets: small });
    const viewerHere = person();
    const codes: unknown[] = [];
    for (let times = 0; times < 4; times += 1) {
      const { status, errors, headers } = await limited.client(viewerHere).execute(`{ wrong${times} }`);
      codes.push([status, errors?.[0]?.extensions.code, headers.get("retry-after")]);
    }
    const wrong = [200, "GRAPHQL_VALIDATION_FAILED", null];
    expect(codes).toEqual([wrong, wrong, wrong, [429, "RATE_LIMITED", "30"]]);
    expect((await limited.client(person()).execute("{ wrong }")).status).toBe(200);
  });

  test("of pages is counted by cost too, in a bucket of their own", async () => {
    const ask = `{ sampleTopics(first: 10) { nodes { id } } }`;
    const page = definePage<null>({
      path: "/banyak",
      area: "public",
      title: () => "Banyak",
      description: () => "Banyak",
      View: () => h("p", null),
      load: async (request) => {
        await request.execute(ask, {});
        return null;
      },
    });
    const few = { points: 25, seconds: 30 };
    const small = { ...defaultBudgets, page: { ...defaultBudgets.page, ANONYMOUS: few } };
    const limited = await startApp({ schemaParts: sampleParts, database: app.testDatabase, budgets: small, pages: [page] });
    const open = () => fetch(`${limited.url}/banyak`);
    expect([(await open()).status, (await open()).status]).toEqual([200, 200]);
    const refused = await open();
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([429, "30"]);
    expect((await limited.client().execute(ask)).status).toBe(200);
  });

  test("of signing in is counted by address, whoever one claims to be", async () => {
    const few = { points: 2, seconds: 900 };
    const small = { ...defaultBudgets, "sign-in": { ANONYMOUS: few, PERSON: few, TOKEN: few } };
    const limited = await startApp({ schemaParts: sampleParts, database: app.testDatabase, budgets: small });
    const document = `mutation { sampleSignIn { userErrors { code } } }`;
    const statuses: number[] = [];
    for (let times = 0; times < 3; times += 1) statuses.push((await limited.client(person()).execute(document)).status);
    expect(statuses).toEqual([200, 200, 429]);
  });
});
