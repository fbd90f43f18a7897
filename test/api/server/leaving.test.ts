import { promisify } from "node:util";
import { beforeEach, expect, test } from "vitest";
import { startApp } from "../../support/app.ts";
import { sampleParts } from "../../support/sample-api.ts";
import { openSocket } from "../../support/socket.ts";
import { person } from "../../support/viewers.ts";

/** Holds back who the caller is, so that he can leave meanwhile. */
let asked = Promise.withResolvers<void>();
let answer = Promise.withResolvers<void>();
const viewer = person({ roles: ["AUDITOR"] });
const app = await startApp({
  schemaParts: sampleParts,
  liveCaps: { perAddress: 1, perPerson: 1 },
  sessions: {
    async viewerOf() {
      asked.resolve();
      await answer.promise;
      return viewer;
    },
  },
});
beforeEach(() => {
  asked = Promise.withResolvers();
  answer = Promise.withResolvers();
});

const connections = promisify(app.fastify.server.getConnections.bind(app.fastify.server));
const document = "subscription { sampleSecretChanged { seq } }";

async function hasPlace(): Promise<boolean> {
  const stream = app.client().stream(document);
  const { value } = await stream.next();
  await stream.return();
  return value?.data?.["sampleSecretChanged"] !== undefined;
}

test("who leaves while an event stream is being opened leaves no place taken", async () => {
  const leave = new AbortController();
  const response = fetch(`${app.url}/graphql/stream?${new URLSearchParams({ query: document })}`, { signal: leave.signal });
  await asked.promise;
  leave.abort();
  await expect(response).rejects.toThrow();
  await expect.poll(() => connections()).toBe(0);
  answer.resolve();
  await expect.poll(hasPlace).toBe(true);
});

test("who leaves while a socket is being acknowledged leaves no place taken", async () => {
  const socket = await openSocket(app.url);
  socket.send({ type: "connection_init" });
  await asked.promise;
  socket.socket.terminate();
  await expect.poll(() => connections()).toBe(0);
  answer.resolve();
  await expect.poll(hasPlace).toBe(true);
});
