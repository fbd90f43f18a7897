import { describe, expect, test } from "vitest";
import { startApp } from "../../support/app.ts";
import { sampleParts } from "../../support/sample-api.ts";
import { openSocket } from "../../support/socket.ts";
import { testDatabase } from "../../support/database.ts";

const textOf = async (url: string) => {
  const response = await fetch(url);
  return [response.status, await response.text()] as const;
};

describe("the probes", () => {
  test("say that the process lives and that it should get traffic", async () => {
    const app = await startApp({ schemaParts: sampleParts });
    expect(await textOf(`${app.url}/livez`)).toEqual([200, "ok\n"]);
    expect(await textOf(`${app.url}/readyz`)).toEqual([200, "ok\n"]);
  });

  test("say that the database does not answer, without saying more", async () => {
    const database = await testDatabase();
    const app = await startApp({
      schemaParts: sampleParts,
      database: { ...database, public: { run: () => Promise.reject(new Error("host 10.0.0.1 refused")) } },
    });
    expect(await textOf(`${app.url}/readyz`)).toEqual([503, "the database does not answer\n"]);
    expect(await textOf(`${app.url}/livez`)).toEqual([200, "ok\n"]);
  });
});

describe("the metrics", () => {
  test("count operations and requests without a name that a stranger chose, and are for the house only", async () => {
    const app = await startApp({ schemaParts: sampleParts });
    await app.client().execute("query Chosen { __typename }");
    await app.client().execute("{ nothing }");
    await fetch(`${app.url}/chosen-path`);
    const [status, text] = await textOf(`${app.url}/metrics`);
    expect(status).toBe(200);
    expect(text).toContain('graphql_operations_total{kind="query",transport="http",outcome="ok"} 1');
    expect(text).toContain('graphql_operations_total{kind="none",transport="http",outcome="errors"} 1');
    expect(text).toMatch(/http_request_duration_seconds_count\{method="POST",route="\/graphql",status="200"\} 2/);
    expect(text.toLowerCase()).not.toContain("chosen");
    const outside = await fetch(`${app.url}/metrics`, { headers: { "x-forwarded-for": "203.0.113.7" } });
    expect(outside.status).toBe(404);
  });

  test("are told to nobody behind a proxy that is not named as ours", async () => {
    const app = await startApp({ schemaParts: sampleParts, config: { trustedProxies: ["192.0.2.1"] } });
    expect((await fetch(`${app.url}/metrics`)).status).toBe(200);
    expect((await fetch(`${app.url}/metrics`, { headers: { "x-forwarded-for": "10.0.0.7" } })).status).toBe(404);
  });
});

describe("stopping", () => {
  test("sends watchers elsewhere, finishes what runs, and refuses what is new", async () => {
    let finish: (() => void) | undefined;
    const app = await startApp({ schemaParts: sampleParts });
    app.fastify.server.keepAliveTimeout = 50;
    const entered = new Promise<void>((resolve) => {
      // A read that takes as long as the test wants.
      const { app: reader } = app.services.database;
      Object.assign(app.services.database, {
        app: {
          run: async (statement: never) => {
            resolve();
            await new Promise<void>((go) => (finish = go));
            return reader.run(statement);
          },
        },
      });
    });
    const socket = await openSocket(app.url);
    await socket.init();
    const running = app.client().execute("{ sampleTopics(first: 1) { nodes { name } } }");
    await entered;
    const stopped = app.drain({ spread: 0, inFlight: 10_000 });
    expect(await socket.closed()).toEqual({ code: 1012, reason: "Service restart" });
    finish?.();
    expect((await running).data).toEqual({ sampleTopics: { nodes: [] } });
    await stopped;
    await expect(fetch(`${app.url}/livez`)).rejects.toThrow();
    await app.drain();
  });
});
