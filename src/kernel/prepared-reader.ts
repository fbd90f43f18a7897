import type pg from "pg";
import { databaseError } from "./database-errors.ts";
import type { Reader } from "./rows.ts";

/** Runs statements on one client, one after the other (a client has one conversation). */
type Run = (query: pg.QueryArrayConfig) => Promise<pg.QueryArrayResult<unknown[]>>;

/**
 * Names of prepared statements. When a column changes its type under a running server, PostgreSQL refuses the plans that
 * it kept (0A000 `cached plan must not change result type`) for as long as the name lives: the statement then gets a new one.
 */
export class StatementNames {
  readonly #generations = new Map<string, number>();

  nameOf(statement: string): string {
    const generation = this.#generations.get(statement);
    return generation === undefined ? statement : `${statement}~${generation}`;
  }

  renew(statement: string): void {
    this.#generations.set(statement, (this.#generations.get(statement) ?? 0) + 1);
  }
}

/** A reader on a pool: every statement on whichever connection is free, outside any transaction. */
export function poolReader(pool: pg.Pool, names: StatementNames): Reader {
  const run: Run = (query) => pool.query<unknown[]>(query);
  return {
    async run(statement) {
      try {
        return await runNamed(run, names, statement);
      } catch (error) {
        if (!isStalePlan(error)) throw error;
        names.renew(statement.name);
        return runNamed(run, names, statement);
      }
    },
  };
}

/** A reader on one client that is inside a transaction. A stale plan renames the statement and throws: the transaction is lost. */
export function clientReader(client: pg.ClientBase, names: StatementNames): Reader {
  let last: Promise<unknown> = Promise.resolve();
  return {
    run(statement) {
      const next = last.then(() => runNamed((query) => client.query<unknown[]>(query), names, statement));
      last = next.catch((error: unknown) => {
        if (isStalePlan(error)) names.renew(statement.name);
      });
      return next;
    },
  };
}

export const isStalePlan = (error: unknown): boolean => databaseError(error)?.code === "0A000";

async function runNamed(run: Run, names: StatementNames, statement: { name: string; text: string; values: unknown[] }) {
  const result = await run({ name: names.nameOf(statement.name), text: statement.text, values: statement.values, rowMode: "array" });
  const columns = result.fields.map((field) => field.name);
  return result.rows.map((values) => objectOf(columns, values));
}

/** Assigning in one order gives all rows of a result one hidden class. */
function objectOf(columns: readonly string[], values: readonly unknown[]): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  for (let index = 0; index < columns.length; index += 1) row[columns[index] ?? ""] = values[index];
  return row;
}
