import { AsyncLocalStorage } from "node:async_hooks";
import type { AnyEntity, EntityClass, SqlEntityManager } from "@mikro-orm/postgresql";
import { CompiledQuery } from "kysely";
import pg from "pg";
import { releaseBrokenConnections } from "./broken-connections.ts";
import { connectionSettings, createOrm } from "./orm.ts";
import { hasEvents } from "./outbox.ts";
import { clientReader, isStalePlan, poolReader, StatementNames } from "./prepared-reader.ts";
import type { Reader } from "./rows.ts";

/** The doors to the data. Everything is closed by `close()`. */
export interface Database {
  /** For anonymous reads: a role with no grant on personal tables (`permission denied`, whatever the query says). */
  readonly public: Reader;
  /** For reads that need no person: the program's role, which owns nothing; personal tables show no row without a person. */
  readonly app: Reader;
  /** One read-only transaction in which row-level security sees the person. A plan gone stale runs `work` a second time. */
  personal<T>(personId: string, work: (reader: Reader) => Promise<T>): Promise<T>;
  /** One transaction on a fresh fork, with the person set for row-level security; rings the relay after the commit. */
  write<T>(viewer: { readonly personId: string | null }, work: (em: SqlEntityManager) => Promise<T>): Promise<T>;
  /** Statements inside the transaction of `write`: they see what the command has changed so far. */
  readerOf(em: SqlEntityManager): Reader;
  /** Calls the listener after every commit that recorded an event; the returned function ends it. */
  onRecorded(listener: () => void): () => void;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  /** Connection of the role that owns nothing. */
  readonly appUrl: string;
  /** Connection of the role that sees public tables only. */
  readonly publicUrl: string;
  readonly entities: readonly EntityClass<AnyEntity>[];
  /** Most connections of each role at a time. */
  readonly poolSize?: number;
  /** For tests: a client that counts. */
  readonly Client?: typeof pg.Client;
}

export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const orm = await createOrm({ ...options, url: options.appUrl, limits: "APP" });
  const appPool = await orm.em.getDriver().getConnection().getNativeClient();
  const publicPool = openPublicPool(options);
  for (const pool of [appPool, publicPool]) releaseBrokenConnections(pool);
  const names = new StatementNames();
  const listeners = new Set<() => void>();
  const insideWrite = new AsyncLocalStorage<true>();

  /** A second connection inside a command would not see its changes, and could wait for a free one for ever. */
  const outsideWrite = (reader: Reader): Reader => ({
    run: (statement) => {
      if (insideWrite.getStore()) throw new Error("Inside write() a statement runs on readerOf(em).");
      return reader.run(statement);
    },
  });

  return {
    public: outsideWrite(poolReader(publicPool, names)),
    app: outsideWrite(poolReader(appPool, names)),

    async personal(personId, work) {
      if (insideWrite.getStore()) throw new Error("Inside write() a statement runs on readerOf(em).");
      try {
        return await readAs(appPool, personId, names, work);
      } catch (error) {
        if (!isStalePlan(error)) throw error;
        return readAs(appPool, personId, names, work);
      }
    },

    async write(viewer, work) {
      const fork = orm.em.fork({ session: { variables: { "app.person": viewer.personId ?? "" } } });
      let isRecorded = false;
      const result = await insideWrite.run(true, () =>
        fork.transactional(async (em) => {
          const value = await work(em);
          isRecorded = hasEvents(em);
          return value;
        }),
      );
      if (isRecorded) for (const listener of listeners) listener();
      return result;
    },

    readerOf: transactionReader,

    onRecorded(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },

    async close() {
      await Promise.all([orm.close(true), publicPool.end()]);
    },
  };
}

function openPublicPool(options: DatabaseOptions): pg.Pool {
  const pool = new pg.Pool({
    connectionString: options.publicUrl,
    ...connectionSettings("APP"),
    max: options.poolSize ?? 10,
    ...(options.Client && { Client: options.Client }),
  });
  // A connection that the server drops while idle is replaced by the pool; without a listener the event ends the process.
  pool.on("error", () => undefined);
  pool.on("connect", (client) => client.on("error", () => undefined));
  return pool;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

async function readAs<T>(pool: pg.Pool, personId: string, names: StatementNames, work: (reader: Reader) => Promise<T>): Promise<T> {
  // Written into the text, so that it opens the transaction in the same round trip.
  if (!uuid.test(personId)) throw new TypeError("A person's id is a UUID.");
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query(`begin read only; set local app.person = '${personId}'`);
    const result = await work(clientReader(client, names));
    await client.query("commit");
    return result;
  } catch (error) {
    await client.query("rollback").catch((rollbackError: Error) => (broken = rollbackError));
    throw error;
  } finally {
    client.release(broken);
  }
}

/** The transaction's connection is Kysely's, which knows no names: these statements are planned each time. */
function transactionReader(em: SqlEntityManager): Reader {
  if (!em.isInTransaction()) throw new Error("readerOf() needs the em of a write().");
  return {
    async run({ text, values }) {
      await em.flush();
      const result = await em.getKysely<Record<string, never>>().executeQuery(CompiledQuery.raw(text, values));
      return result.rows as Record<string, unknown>[];
    },
  };
}
