import { beforeAll, describe, expect, test } from "vitest";
import { record } from "../../../src/kernel/outbox.ts";
import { revocationTopic } from "../../../src/kernel/session.ts";
import { type TestApp, startApp } from "../../support/app.ts";
import { eventsOf } from "../../support/client.ts";
import { sampleParts } from "../../support/sample-api.ts";
import { person } from "../../support/viewers.ts";

let app: TestApp;
beforeAll(async () => {
  app = await startApp({ schemaParts: sampleParts, liveCaps: { perAddress: 3, perPerson: 2 } });
});

const publish = (topic: string, name: string) => app.services.database.write({ personId: null }, (em) => record(em, name, {}, { topic }));
const document = `subscription ($topic: String!, $since: Int) { sampleTopicChanged(topic: $topic, since: $since) { seq fromSeq names } }`;

describe("a subscription as an event stream", () => {
  test("gets the first page and then what is new, each with its number as id", async () => {
    await publish("sse", "one");
    const leave = new AbortController();
    const response = await fetch(
      `${app.url}/graphql/stream?${new URLSearchParams({ query: document, variables: JSON.stringify({ topic: "sse" }) })}`,
      { signal: leave.signal },
    );
    expect([response.status, response.headers.get("content-type"), response.headers.get("x-accel-buffering")]).toEqual([
      200,
      "text/event-stream; charset=utf-8",
      "no",
    ]);
    const events = eventsOf(response);
    const first = (await events.next()).value;
    expect(first).toMatchObject({ name: "next", id: "1" });
    expect(JSON.parse(first?.data ?? "")).toEqual({ data: { sampleTopicChanged: { seq: 1, fromSeq: 0, names: ["one"] } } });
    await publish("sse", "two");
    expect((await events.next()).value).toMatchObject({
      id: "2",
      data: JSON.stringify({ data: { sampleTopicChanged: { seq: 2, fromSeq: 1, names: ["two"] } } }),
    });
    leave.abort();
    await expect.poll(() => app.services.bus.watched().has("sse")).toBe(false);
  });

  test("resumes by the id that a browser sends back", async () => {
    for (const name of ["one", "two", "three"]) await publish("resumed", name);
    const stream = app.client(undefined, { "last-event-id": "2" }).stream(document, { topic: "resumed" });
    expect((await stream.next()).value).toEqual({ data: { sampleTopicChanged: { seq: 3, fromSeq: 2, names: ["three"] } } });
    await stream.return();
  });

  test("answers the same as the other transports to what may not be", async () => {
    const codeOf = async (query: string, headers: Record<string, string> = {}) => {
      const response = await fetch(`${app.url}/graphql/stream?${new URLSearchParams({ query })}`, { headers });
      return [response.status, ((await response.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code];
    };
    expect(await codeOf("{ __typename }")).toEqual([400, "BAD_USER_INPUT"]);
    expect(await codeOf(`mutation { sampleSignIn { userErrors { code } } }`)).toEqual([400, "BAD_USER_INPUT"]);
    expect(await codeOf("subscription { nothing }")).toEqual([400, "GRAPHQL_VALIDATION_FAILED"]);
    expect(await codeOf("")).toEqual([400, "GRAPHQL_PARSE_FAILED"]);
    expect(await codeOf(document, { origin: "https://evil.example" })).toEqual([403, "FORBIDDEN"]);
    expect(await codeOf(document, { authorization: "Bearer unknown" })).toEqual([401, "UNAUTHENTICATED"]);
  });

  test("ends with the error of a field that is not for the viewer", async () => {
    const stream = app.client().stream("subscription { sampleSecretChanged { seq } }");
    expect((await stream.next()).value).toMatchObject({ errors: [{ extensions: { code: "UNAUTHENTICATED" } }] });
    expect((await stream.next()).done).toBe(true);
  });

  test("ends when the session does", async () => {
    const viewer = person({ roles: ["AUDITOR"] });
    const stream = app.client(viewer).stream("subscription { sampleSecretChanged { seq } }");
    expect((await stream.next()).value).toEqual({ data: { sampleSecretChanged: { seq: 0 } } });
    await app.services.database.write({ personId: null }, (em) =>
      record(em, "sessionRevoked", { sessionId: viewer.sessionId, personId: null }, { topic: revocationTopic }),
    );
    expect((await stream.next()).done).toBe(true);
  });

  test("counts with the sockets of an address, and gives its place back", async () => {
    const streams = Array.from({ length: 3 }, (_, index) => app.client().stream(document, { topic: `place ${index}` }));
    for (const stream of streams) expect((await stream.next()).value).toHaveProperty("data.sampleTopicChanged");
    const refused = await app.client().stream(document, { topic: "no place" }).next();
    expect(refused.value).toMatchObject({ errors: [{ extensions: { code: "RATE_LIMITED", retryAfter: 30 } }] });
    for (const stream of streams) await stream.return();
    await expect
      .poll(async () => {
        const stream = app.client().stream(document, { topic: "place again" });
        const { value } = await stream.next();
        await stream.return();
        return value?.data?.["sampleTopicChanged"] !== undefined;
      })
      .toBe(true);
  });
});
