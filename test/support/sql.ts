import pg from "pg";
import { withOwner } from "../../src/kernel/roles.ts";

export interface StatementCounter {
  /** For `testDatabase({ Client })`. */
  readonly Client: typeof pg.Client;
  /** Runs work and returns the texts of the statements that went to the server meanwhile, in order. */
  during(work: () => Promise<unknown>): Promise<string[]>;
}

/** Counts at the driver, so that nothing goes past it: pools, transactions, the ORM. Only for one piece of work at a time. */
export function countStatements(): StatementCounter {
  let texts: string[] = [];
  class CountingClient extends pg.Client {
    override query(...parameters: unknown[]): never {
      const [query] = parameters;
      texts.push(typeof query === "string" ? query : String((query as { text?: string }).text));
      return Reflect.apply(pg.Client.prototype.query, this, parameters) as never;
    }
  }
  return {
    Client: CountingClient,
    async during(work) {
      texts = [];
      await work();
      return texts;
    },
  };
}

const withoutDelivery = "(to_jsonb(t) - '{done_at,attempts,last_error,due_at}'::text[])::text";

/**
 * Table → a hash of all its rows, whatever their order: equal before and after means that nothing was written. What the relay notes of its
 * deliveries is left out: it comes by itself, some milliseconds after the event.
 */
export async function hashTables(ownerUrl: string): Promise<Record<string, string>> {
  return withOwner(ownerUrl, async (client) => {
    const { rows: tables } = await client.query<{ name: string }>(
      "select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by 1",
    );
    const one = ({ name }: { name: string }) =>
      `select '${name}' as name, count(*) || ':' || coalesce(md5(string_agg(hash, '' order by hash)), '') as hash from (select md5(${name === "event" ? withoutDelivery : "t::text"}) as hash from public."${name}" t) t`;
    const { rows } = await client.query<{ name: string; hash: string }>(tables.map(one).join(" union all "));
    return Object.fromEntries(rows.map(({ name, hash }) => [name, hash]));
  });
}
