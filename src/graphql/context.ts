import type { SqlEntityManager } from "@mikro-orm/postgresql";
import type { Config } from "../config.ts";
import type { Bus } from "../kernel/bus.ts";
import type { Clock } from "../kernel/clock.ts";
import type { Database } from "../kernel/database.ts";
import type { Instance } from "../kernel/instance.ts";
import type { Messenger } from "../kernel/messenger.ts";
import type { Keyring } from "../kernel/personal.ts";
import type { Reader } from "../kernel/rows.ts";
import type { Viewer } from "../kernel/viewer.ts";
import type { Cursors } from "./cursor.ts";
import { Loaders } from "./loaders.ts";

/** What the program has, the same for every request. */
export interface Services {
  readonly clock: Clock;
  readonly instance: Instance;
  readonly database: Database;
  readonly bus: Bus;
  readonly messenger: Messenger;
  readonly keyring: Keyring;
  readonly config: Config;
  readonly cursors: Cursors;
}

/** Lets an operation set a cookie of the answer. Over sockets and streams there is none to set it on, and it throws. */
export interface Cookies {
  /** @param maxAge seconds */
  set(name: string, value: string, maxAge: number): void;
  clear(name: string): void;
}

/** What a resolver is given. One per request; for subscriptions one per event. */
export interface Context extends Services {
  readonly viewer: Viewer;
  /** The public pool for anonymous, which has no grant on personal tables; the program's pool for whoever is signed in. */
  readonly reader: Reader;
  readonly loaders: Loaders;
  readonly cookies: Cookies;
  /** One transaction as the viewer. Afterwards the loaders know nothing, so that the payload is what was written. */
  write<T>(work: (em: SqlEntityManager) => Promise<T>): Promise<T>;
}

export function createContext(services: Services, viewer: Viewer, cookies: Cookies = noCookies): Context {
  const { database, clock, cursors } = services;
  const reader = viewer.kind === "ANONYMOUS" ? database.public : database.app;
  const loaders = new Loaders({ database, reader, viewer, clock, cursors });
  return {
    ...services,
    viewer,
    reader,
    loaders,
    cookies,
    async write(work) {
      const result = await database.write(viewer, work);
      loaders.clear();
      return result;
    },
  };
}

const noAnswer = (): never => {
  throw new TypeError("This operation has no answer that could carry a cookie.");
};
const noCookies: Cookies = { set: noAnswer, clear: noAnswer };
