import { randomBytes } from "node:crypto";
import { afterAll } from "vitest";
import { type App, type AppOverrides, createApp } from "../../src/app.ts";
import { type Config, loadConfig } from "../../src/config.ts";
import type { Viewer } from "../../src/kernel/viewer.ts";
import { createSessions } from "../../src/modules/people/index.ts";
import { type Budgets, defaultBudgets } from "../../src/server/limits.ts";
import { type Sessions, anonymousSessions } from "../../src/kernel/session.ts";
import { type Client, createClient } from "./client.ts";
import { type TestDatabase, testDatabase } from "./database.ts";

export interface TestApp extends App {
  readonly testDatabase: TestDatabase;
  /** A client for a viewer made up by the test; without one, anonymous in English. */
  client(viewer?: Viewer, headers?: Readonly<Record<string, string>>): Client;
  /** The header that says who a made-up viewer is, for requests that the client does not make. */
  credentialOf(viewer: Viewer): string;
}

export interface TestAppOptions extends AppOverrides {
  readonly config?: Partial<Config>;
  readonly database?: TestDatabase;
}

/** The program on a free port and a database of its own; stopped when the test file ends. */
export async function startApp(options: TestAppOptions = {}): Promise<TestApp> {
  const database = options.database ?? (await testDatabase());
  const viewers = new Map<string, Viewer>();
  let real: Sessions = anonymousSessions;
  const sessions = options.sessions ?? knownViewers(viewers, () => real);
  const storage = { database, appUrl: database.appUrl, publicUrl: database.publicUrl, close: async () => undefined };
  const config = { ...loadConfig(), port: 0, host: "127.0.0.1", ...options.config };
  const app = await createApp(config, { storage, budgets: roomyBudgets, ...options, sessions });
  real = createSessions(app.services);
  afterAll(() => app.close());
  const url = await app.listen();
  const credentialOf = (viewer: Viewer): string => {
    const secret = randomBytes(16).toString("hex");
    viewers.set(`Bearer ${secret}`, viewer);
    return `Bearer ${secret}`;
  };
  // Not spread: `url` is a getter that throws before the app listens.
  return Object.assign(Object.create(app) as App, {
    testDatabase: database,
    credentialOf,
    client: (viewer?: Viewer, headers: Readonly<Record<string, string>> = {}) =>
      createClient(url, {
        "accept-language": viewer?.locale ?? "en",
        ...(viewer ? { authorization: credentialOf(viewer) } : {}),
        ...headers,
      }),
  });
}

/** So wide that no machine is fast enough to meet them: only tests of the limits set their own. */
export const roomyBudgets = Object.fromEntries(
  Object.entries(defaultBudgets).map(([bucket, kinds]) => [
    bucket,
    Object.fromEntries(Object.keys(kinds).map((kind) => [kind, { points: 100_000_000, seconds: 60 }])),
  ]),
) as unknown as Budgets;

/** Viewers that exist only in the test, and beside them the real sessions and tokens of people who have signed in. */
const knownViewers = (viewers: ReadonlyMap<string, Viewer>, real: () => Sessions): Sessions => ({
  async viewerOf(caller, look) {
    const viewer = viewers.get(caller.authorization ?? caller.headers.authorization ?? "");
    return viewer ?? real().viewerOf(caller, look);
  },
});
