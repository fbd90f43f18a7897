import { request as httpRequest } from "node:http";
import { beforeAll, describe, expect, test } from "vitest";
import { type TestApp, startApp } from "../../support/app.ts";
import { sampleParts } from "../../support/sample-api.ts";
import { person } from "../../support/viewers.ts";

let app: TestApp;
beforeAll(async () => {
  app = await startApp({ schemaParts: sampleParts });
});

const json = "application/json";
const responseJson = "application/graphql-response+json";

interface Sent {
  readonly status: number;
  readonly type: string;
  readonly headers: Headers;
  readonly body: { data?: unknown; errors?: { message: string; extensions: { code: string } }[] };
}

async function send(init: RequestInit & { search?: string }): Promise<Sent> {
  const { search = "", ...rest } = init;
  const response = await fetch(`${app.url}/graphql${search}`, rest);
  const text = await response.text();
  return {
    status: response.status,
    type: response.headers.get("content-type") ?? "",
    headers: response.headers,
    body: text === "" ? {} : (JSON.parse(text) as Sent["body"]),
  };
}

const post = (body: unknown, headers: Record<string, string> = {}): Promise<Sent> =>
  send({ method: "POST", headers: { "content-type": json, ...headers }, body: typeof body === "string" ? body : JSON.stringify(body) });

const get = (parameters: Record<string, string>, headers: Record<string, string> = {}): Promise<Sent> =>
  send({ search: `?${new URLSearchParams(parameters)}`, headers });

const codeOf = (sent: Sent) => sent.body.errors?.[0]?.extensions.code;

describe("GraphQL over HTTP", () => {
  test("answers a query by POST and by GET in the media type that is asked for", async () => {
    for (const accept of [json, responseJson, "*/*", `${responseJson}, ${json};q=0.9`]) {
      const type = accept.startsWith(responseJson) ? responseJson : json;
      for (const sent of [await post({ query: "{ __typename }" }, { accept }), await get({ query: "{ __typename }" }, { accept })]) {
        expect([sent.status, sent.type, sent.body]).toEqual([
          200,
          `${type}; charset=utf-8`,
          expect.objectContaining({ data: { __typename: "Query" } }),
        ]);
      }
    }
  });

  test("accepts the charset UTF-8 in any spelling and refuses others", async () => {
    expect((await post({ query: "{ __typename }" }, { "content-type": `${json}; charset=utf-8` })).status).toBe(200);
    expect((await post({ query: "{ __typename }" }, { "content-type": `${json}; charset="UTF-8"` })).status).toBe(200);
    const other = await post({ query: "{ __typename }" }, { "content-type": `${json}; charset=utf-16` });
    expect([other.status, codeOf(other)]).toEqual([415, "BAD_REQUEST"]);
  });

  test("takes null for variables, operation name and extensions", async () => {
    const sent = await post({ query: "{ __typename }", variables: null, operationName: null, extensions: null });
    expect([sent.status, sent.body.data]).toEqual([200, { __typename: "Query" }]);
  });

  test.each([
    ["parse error", { query: "{" }, "GRAPHQL_PARSE_FAILED"],
    ["validation error", { query: "{ nothing }" }, "GRAPHQL_VALIDATION_FAILED"],
    ["coercion error", { query: "query ($id: ID!) { node(id: $id) { id } }", variables: { id: {} } }, "BAD_USER_INPUT"],
    ["unknown operation", { query: "query A { __typename }", operationName: "B" }, "OPERATION_RESOLUTION_FAILURE"],
  ])(
    "answers a %s with 200 under application/json and 400 under graphql-response+json, also the second time",
    async (_what, body, code) => {
      for (let times = 0; times < 2; times += 1) {
        const plain = await post(body, { accept: json });
        const strict = await post(body, { accept: responseJson });
        expect([plain.status, codeOf(plain), "data" in plain.body]).toEqual([200, code, false]);
        expect([strict.status, codeOf(strict), "data" in strict.body]).toEqual([400, code, false]);
      }
    },
  );

  test.each<[string, unknown, Record<string, string>, number]>([
    ["broken JSON", "{ not json", {}, 400],
    ["a batch", [{ query: "{ __typename }" }], {}, 400],
    ["JSON that is no object", '"text"', {}, 400],
    ["a body without query", {}, {}, 400],
    ["a query that is no text", { query: 1 }, {}, 400],
    ["variables that are text", { query: "{ __typename }", variables: "{}" }, {}, 400],
    ["a form", "query=%7B__typename%7D", { "content-type": "application/x-www-form-urlencoded" }, 415],
    ["plain text", "{ __typename }", { "content-type": "text/plain" }, 415],
    ["a multipart body", "--x--", { "content-type": "multipart/form-data; boundary=x" }, 415],
    ["a body of 70 kB", { query: `{ __typename #${"x".repeat(70_000)}\n}` }, {}, 413],
  ])("refuses %s as a GraphQL error", async (_what, body, headers, status) => {
    const sent = await post(body, headers);
    expect([sent.status, sent.type, codeOf(sent)]).toEqual([status, "application/json; charset=utf-8", "BAD_REQUEST"]);
  });

  test("refuses a body without a content type", async () => {
    const status = await new Promise<number | undefined>((resolve, fail) => {
      const request = httpRequest(`${app.url}/graphql`, { method: "POST" }, (response) => {
        response.resume().on("end", () => resolve(response.statusCode));
      });
      request.on("error", fail);
      request.end('{"query":"{ __typename }"}');
    });
    expect(status).toBe(415);
  });

  test("refuses an answer type that it does not have", async () => {
    expect((await post({ query: "{ __typename }" }, { accept: "image/png" })).status).toBe(406);
  });

  test("runs no mutation by GET and no subscription outside its transports", async () => {
    const mutation = await get({ query: "mutation { sampleSignIn { userErrors { code } } }" });
    expect([mutation.status, mutation.headers.get("allow")]).toEqual([405, "POST"]);
    const subscription = await post({ query: 'subscription { sampleTopicChanged(topic: "a") { seq } }' }, { accept: responseJson });
    expect([subscription.status, codeOf(subscription)]).toEqual([400, "BAD_USER_INPUT"]);
  });

  test("says that answers must not be stored, and sends the headers that protect a page", async () => {
    const { headers } = await post({ query: "{ __typename }" });
    expect(headers.get("cache-control")).toBe("no-store");
    expect(headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(headers.get("content-security-policy")).not.toContain("unsafe");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("x-powered-by")).toBeNull();
    expect(headers.get("x-refused")).toBeNull();
  });

  test("sets a cookie that script cannot read and other sites cannot send", async () => {
    const { headers } = await post({ query: "mutation { sampleSignIn { userErrors { code } } }" });
    expect(headers.get("set-cookie")).toBe("sample=1; Max-Age=60; Path=/; HttpOnly; SameSite=Lax");
  });
});

describe("a request of another site", () => {
  const query = { query: "{ __typename }" };
  const origin = () => new URL(app.url).origin;

  // fetch hides these headers from its callers, a browser writes them; node:http sends what it is given.
  const status = (headers: Record<string, string>) =>
    new Promise<number | undefined>((resolve, fail) => {
      const request = httpRequest(`${app.url}/graphql`, { method: "POST", headers: { "content-type": json, ...headers } }, (response) => {
        response.resume().on("end", () => resolve(response.statusCode));
      });
      request.on("error", fail);
      request.end(JSON.stringify(query));
    });

  test.each([
    ["cross-site by fetch metadata", { "sec-fetch-site": "cross-site" }],
    ["a sibling sub-domain", { "sec-fetch-site": "same-site", origin: "https://sibling.example.org" }],
    ["a foreign origin of an old browser", { origin: "https://evil.example" }],
    ["the origin null", { origin: "null" }],
    ["an origin that only begins like ours", { origin: "http://localhost:4000.evil.example" }],
  ])("is refused: %s", async (_what, headers) => {
    expect(await status(headers)).toBe(403);
  });

  test("is told from one of our own page, the address bar, and a program", async () => {
    expect(await status({ "sec-fetch-site": "same-origin", origin: origin() })).toBe(200);
    expect(await status({ "sec-fetch-site": "none" })).toBe(200);
    expect(await status({ origin: origin() })).toBe(200);
    expect(await status({})).toBe(200);
  });
});

describe("what goes wrong", () => {
  const fail = (kind: string, headers: Record<string, string> = {}) =>
    app.client(undefined, headers).execute(`query ($kind: String!) { sampleFailure(kind: $kind) }`, { kind });

  test("is masked: a log id and nothing else", async () => {
    const { errors, status } = await fail("x");
    expect(status).toBe(200);
    expect(errors).toEqual([
      {
        message: "Something went wrong on our side. Quote this code if you report it.",
        path: ["sampleFailure"],
        locations: expect.any(Array),
        extensions: { code: "INTERNAL_SERVER_ERROR", logId: expect.stringMatching(/^[0-9a-f-]{36}$/) },
      },
    ]);
    const database = await fail("database");
    expect(JSON.stringify(database.errors)).not.toMatch(/secret|row|key/);
    expect(database.errors?.[0]?.extensions.code).toBe("INTERNAL_SERVER_ERROR");
  });

  test("is said in the language of the caller where the caller may know", async () => {
    expect((await fail("access")).errors?.[0]).toMatchObject({ message: "Not there.", extensions: { code: "NOT_FOUND" } });
    expect((await fail("access", { "accept-language": "id-ID,en;q=0.5" })).errors?.[0]).toMatchObject({ message: "Tidak ada." });
    expect((await fail("rejected")).errors?.[0]).toMatchObject({ message: "It is closed.", extensions: { code: "BAD_USER_INPUT" } });
    expect((await fail("deadlock")).errors?.[0]).toMatchObject({ extensions: { code: "CONFLICT" } });
  });

  test("suggests no name and repeats no value", async () => {
    const client = app.client();
    const texts = [
      await client.execute("{ sampleTopic { id } }"),
      await client.execute("{ sampleTopics(firts: 1) { totalCount } }"),
      await client.execute("query ($first: Int) { sampleTopics(first: $first) { totalCount } }", { first: "7604123456789012" }),
      await client.execute("query ($on: LocalDate) { sampleScalars(on: $on) }", { on: "7604123456789012" }),
      await client.execute('{ sampleScalars(on: "7604123456789012") }'),
      await client.execute("query ($input: SampleRecordInput!) { __typename }", { input: { topik: "7604123456789012" } }),
    ].map(({ errors }) => JSON.stringify(errors));
    for (const text of texts) {
      expect(text).toContain("message");
      expect(text).not.toMatch(/Did you mean|7604123456789012/);
    }
  });

  test("with the credential is 401 and a GraphQL error", async () => {
    const { status, errors } = await app.client(undefined, { authorization: "Bearer unknown" }).execute("{ __typename }");
    expect([status, errors?.[0]?.extensions.code]).toEqual([401, "UNAUTHENTICATED"]);
  });
});

describe("inputs", () => {
  test("are strict about instants, days, numbers and alternatives", async () => {
    const client = app.client();
    const echo = `query ($at: DateTime, $on: LocalDate, $amount: Decimal, $choice: SampleChoiceInput) { sampleScalars(at: $at, on: $on, amount: $amount, choice: $choice) }`;
    const right = await client.execute(echo, {
      at: "2026-11-24T09:30:00+08:00",
      on: "2028-02-29",
      amount: "-73.600",
      choice: { number: 7 },
    });
    expect(right.data).toEqual({ sampleScalars: "2026-11-24T01:30:00.000Z 2028-02-29 -73.600 7" });
    const wrong = [
      { at: "2026-11-24" },
      { at: "2026-02-30T00:00:00Z" },
      { at: 0 },
      { on: "2026-02-29" },
      { on: "29/02/2028" },
      { amount: 73.6 },
      { amount: "73,6" },
      { amount: "1e3" },
      { choice: {} },
      { choice: { name: "a", number: 1 } },
      { choice: { name: null } },
    ];
    for (const variables of wrong) {
      const { errors } = await client.execute(echo, variables);
      expect(
        errors?.map((error) => error.extensions.code),
        JSON.stringify(variables),
      ).toEqual(["BAD_USER_INPUT"]);
    }
  });
});

describe("introspection", () => {
  test("is answered by default and refused in the hardened profile", async () => {
    const hardened = await startApp({ schemaParts: sampleParts, database: app.testDatabase, config: { isIntrospectionOn: false } });
    const document = "{ __schema { queryType { name } } }";
    expect((await app.client().execute(document)).data).toEqual({ __schema: { queryType: { name: "Query" } } });
    expect((await hardened.client().execute(document)).errors?.[0]?.extensions.code).toBe("GRAPHQL_VALIDATION_FAILED");
    expect(await hardened.execute(document, {}, person())).toHaveProperty("errors.0.extensions.code", "GRAPHQL_VALIDATION_FAILED");
  });
});
