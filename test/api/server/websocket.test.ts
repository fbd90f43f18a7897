import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { record } from "../../../src/kernel/outbox.ts";
import type { Viewer } from "../../../src/kernel/viewer.ts";
import { revocationTopic } from "../../../src/kernel/session.ts";
import { type TestApp, startApp } from "../../support/app.ts";
import { sampleParts } from "../../support/sample-api.ts";
import { type TestSocket, openSocket, refusedUpgrade } from "../../support/socket.ts";
import { person } from "../../support/viewers.ts";

let app: TestApp;
const open: TestSocket[] = [];
beforeAll(async () => {
  app = await startApp({
    schemaParts: sampleParts,
    sockets: { initTimeout: 100, subscriptionsPerSocket: 3 },
    liveCaps: { perAddress: 40, perPerson: 2 },
  });
});
afterEach(async () => {
  for (const socket of open.splice(0)) {
    socket.socket.terminate();
    await socket.closed();
  }
});

async function connect(options: { viewer?: Viewer; headers?: Record<string, string> } = {}): Promise<TestSocket> {
  const socket = await opened(options);
  await socket.init();
  return socket;
}

async function opened(
  { viewer, headers = {} }: { viewer?: Viewer; headers?: Record<string, string> } = {},
  protocol?: string,
): Promise<TestSocket> {
  const credential = viewer ? { authorization: app.credentialOf(viewer) } : {};
  const socket = await openSocket(app.url, {
    headers: { "accept-language": "en", ...credential, ...headers },
    ...(protocol ? { protocol } : {}),
  });
  open.push(socket);
  return socket;
}

const publish = (topic: string, name: string) => app.services.database.write({ personId: null }, (em) => record(em, name, {}, { topic }));

const watch = (id: string, topic: string, since?: number) => ({
  type: "subscribe",
  id,
  payload: {
    query: `subscription ($topic: String!, $since: Int) { sampleTopicChanged(topic: $topic, since: $since) { epoch seq fromSeq names } }`,
    variables: { topic, ...(since === undefined ? {} : { since }) },
  },
});

const change = (message: { payload?: unknown }) =>
  (message.payload as { data: { sampleTopicChanged: { seq: number; fromSeq: number; names: string[]; epoch: string } } }).data
    .sampleTopicChanged;

describe("the protocol", () => {
  test("closes what speaks another sub-protocol", async () => {
    const socket = await openSocket(app.url, { protocol: "graphql-ws" }).catch((error: Error) => error);
    // The server agrees to no protocol, and ws refuses the connection on the client's side.
    expect(socket).toBeInstanceOf(Error);
  });

  test("closes a silent socket after the time to begin", async () => {
    expect(await (await opened()).closed()).toEqual({ code: 4408, reason: "Connection initialisation timeout" });
  });

  test("closes on a second init, a subscription before the first, and what is no message", async () => {
    const twice = await connect();
    twice.send({ type: "connection_init" });
    const early = await opened();
    early.send(watch("1", "a"));
    const broken = await opened();
    broken.send("{");
    expect((await twice.closed()).code).toBe(4429);
    expect((await early.closed()).code).toBe(4401);
    expect((await broken.closed()).code).toBe(4400);
  });

  test("closes on an id that is in use, and lets it be used again after complete", async () => {
    const socket = await connect();
    socket.send(watch("1", "a"));
    await socket.next();
    socket.send({ type: "complete", id: "1" });
    // graphql-ws forgets an id when its stream has ended; one that is used again before that gets the end of the old one.
    socket.send({ type: "ping" });
    expect(await socket.next()).toEqual({ type: "pong" });
    socket.send(watch("1", "a"));
    expect(await socket.next()).toMatchObject({ type: "next", id: "1" });
    socket.send(watch("1", "a"));
    expect((await socket.closed()).code).toBe(4409);
  });

  test("answers a ping with its payload", async () => {
    const socket = await connect();
    socket.send({ type: "ping", payload: { n: 1 } });
    expect(await socket.next()).toEqual({ type: "pong", payload: { n: 1 } });
  });

  test("closes on a message of more than 64 KiB", async () => {
    const socket = await connect();
    socket.send("x".repeat(70_000));
    expect((await socket.closed()).code).toBe(1009);
  });
});

describe("a subscription", () => {
  test("gets the first page, then what is new, numbered and without a gap", async () => {
    await publish("board", "one");
    const socket = await connect();
    socket.send(watch("1", "board"));
    expect(change(await socket.next())).toMatchObject({ seq: 1, fromSeq: 0, names: ["one"] });
    await publish("board", "two");
    expect(change(await socket.next())).toMatchObject({ seq: 2, fromSeq: 1, names: ["two"] });
    await publish("board", "three");
    expect(change(await socket.next())).toMatchObject({ seq: 3, fromSeq: 2, names: ["three"] });
  });

  test("resumes after what the watcher has, and begins anew where that is unknown", async () => {
    for (const name of ["one", "two", "three"]) await publish("resumed", name);
    const socket = await connect();
    socket.send(watch("1", "resumed", 1));
    expect(change(await socket.next())).toMatchObject({ seq: 3, fromSeq: 1, names: ["two", "three"] });
    socket.send(watch("2", "resumed", 99));
    expect(change(await socket.next())).toMatchObject({ seq: 3, fromSeq: 0, names: ["one", "two", "three"] });
  });

  test("leaves nothing behind on the bus when the socket breaks", async () => {
    const socket = await connect();
    socket.send(watch("1", "leak"));
    await socket.next();
    expect(app.services.bus.watched().has("leak")).toBe(true);
    socket.socket.terminate();
    await socket.closed();
    await expect.poll(() => app.services.bus.watched().has("leak")).toBe(false);
  });

  test("is answered with an error where its field is not for the viewer", async () => {
    const secret = (id: string) => ({ type: "subscribe", id, payload: { query: "subscription { sampleSecretChanged { seq } }" } });
    const socket = await connect();
    socket.send(secret("1"));
    expect(await socket.next()).toMatchObject({ type: "next", payload: { errors: [{ extensions: { code: "UNAUTHENTICATED" } }] } });
    const auditor = await connect({ viewer: person({ roles: ["AUDITOR"] }) });
    auditor.send(secret("1"));
    expect(await auditor.next()).toMatchObject({ type: "next", payload: { data: { sampleSecretChanged: { seq: 0 } } } });
  });

  test("is the only kind of operation here", async () => {
    const socket = await connect({ viewer: person({ roles: ["PERSONNEL_OFFICER"] }) });
    for (const query of ["{ __typename }", `mutation { sampleRecord(input: { topic: "ws", name: "n" }) { userErrors { code } } }`]) {
      socket.send({ type: "subscribe", id: "1", payload: { query } });
      expect(await socket.next()).toEqual({
        type: "error",
        id: "1",
        payload: [{ message: "This connection takes subscriptions only.", extensions: { code: "BAD_USER_INPUT" } }],
      });
    }
    const { data } = await app.client(person()).execute(`{ sampleTopics(like: "ws") { nodes { name } } }`);
    expect(data).toEqual({ sampleTopics: { nodes: [] } });
  });

  test("is checked like any document: validation, introspection depth, size", async () => {
    const socket = await connect();
    for (const query of [
      "subscription { nothing }",
      `subscription { ${"__typename ".repeat(1001)} }`,
      `subscription { sampleTopicChanged(topic: "a") { ${Array.from({ length: 16 }, (_, index) => `a${index}: seq`).join(" ")} } }`,
    ]) {
      socket.send({ type: "subscribe", id: "1", payload: { query } });
      expect(await socket.next()).toMatchObject({
        type: "error",
        payload: [{ extensions: { code: expect.stringMatching(/GRAPHQL_(PARSE|VALIDATION)_FAILED/) } }],
      });
    }
  });

  test("is one of at most so many on a socket", async () => {
    const socket = await connect();
    for (const id of ["1", "2", "3"]) {
      socket.send(watch(id, `many ${id}`));
      await socket.next();
    }
    socket.send(watch("4", "many 4"));
    expect(await socket.next()).toMatchObject({ type: "error", id: "4", payload: [{ extensions: { code: "RATE_LIMITED" } }] });
    socket.send({ type: "complete", id: "1" });
    socket.send(watch("5", "many 5"));
    expect(await socket.next()).toMatchObject({ type: "next", id: "5" });
  });
});

describe("who connects", () => {
  test("is refused at the upgrade when another site's page does it, whatever cookie it has", async () => {
    expect(await refusedUpgrade(app.url, { headers: { origin: "https://evil.example", cookie: "session=1" } })).toBe(403);
    expect(await refusedUpgrade(app.url, { headers: { "sec-fetch-site": "cross-site" } })).toBe(403);
    expect(await refusedUpgrade(app.url, { path: "/elsewhere" })).toBe(404);
    const own = await connect({ headers: { origin: new URL(app.url).origin } });
    own.send({ type: "ping" });
    expect(await own.next()).toEqual({ type: "pong" });
  });

  test("with a wrong credential is closed as forbidden", async () => {
    const socket = await opened({ headers: { authorization: "Bearer unknown" } });
    socket.send({ type: "connection_init" });
    expect((await socket.closed()).code).toBe(4403);
  });

  test("may give a token in the first message, where headers cannot be set", async () => {
    const auditor = person({ roles: ["AUDITOR"] });
    const socket = await opened();
    await socket.init({ authorization: app.credentialOf(auditor) });
    socket.send({ type: "subscribe", id: "1", payload: { query: "subscription { sampleSecretChanged { seq } }" } });
    expect(await socket.next()).toMatchObject({ type: "next", payload: { data: { sampleSecretChanged: { seq: 0 } } } });
  });

  test("may hold only so many connections as a person", async () => {
    const viewer = person();
    await connect({ viewer });
    const second = await connect({ viewer });
    const third = await opened({ viewer });
    third.send({ type: "connection_init" });
    expect((await third.closed()).code).toBe(4403);
    second.socket.terminate();
    await second.closed();
    const again = await opened({ viewer });
    again.send({ type: "connection_init" });
    expect(await again.next()).toEqual({ type: "connection_ack" });
  });

  test("is cut off when the session ends, and nobody else is", async () => {
    const [leaving, staying] = [person(), person()];
    const gone = await connect({ viewer: leaving });
    const stays = await connect({ viewer: staying });
    const all = await connect();
    await app.services.database.write({ personId: null }, (em) =>
      record(em, "sessionRevoked", { sessionId: leaving.sessionId, personId: null }, { topic: revocationTopic }),
    );
    expect(await gone.closed()).toEqual({ code: 4403, reason: "Session ended" });
    for (const socket of [stays, all]) {
      socket.send({ type: "ping" });
      expect(await socket.next()).toEqual({ type: "pong" });
    }
    await app.services.database.write({ personId: null }, (em) =>
      record(em, "sessionRevoked", { sessionId: null, personId: staying.personId }, { topic: revocationTopic }),
    );
    expect((await stays.closed()).code).toBe(4403);
  });

  test("may be as many as fit into an address", async () => {
    const crowd = await startApp({ schemaParts: sampleParts, database: app.testDatabase, liveCaps: { perAddress: 2, perPerson: 2 } });
    const sockets = [await openSocket(crowd.url), await openSocket(crowd.url)];
    expect(await refusedUpgrade(crowd.url)).toBe(429);
    // A proxy on this machine tells apart who is behind it; a stranger's word for it counts for nothing.
    const other = await openSocket(crowd.url, { headers: { "x-forwarded-for": "203.0.113.7" } });
    sockets[0]?.socket.terminate();
    await sockets[0]?.closed();
    await expect.poll(async () => (await openSocket(crowd.url).catch(() => null)) !== null).toBe(true);
    other.socket.terminate();
  });
});
