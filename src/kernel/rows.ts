import { type Compilable, DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from "kysely";

/** What runs a statement: a pool, or one transaction. Rows are plain objects whose keys are the aliases of the statement. */
export interface Reader {
  run(statement: { name: string; text: string; values: unknown[] }): Promise<Record<string, unknown>[]>;
}

/** A query that was built and compiled once. `name` is its name as a prepared statement: unique in the program, at most 63 bytes. */
export interface Statement<Row> {
  readonly name: string;
  /** Never set: carries the type of a row. */
  readonly row?: Row;
  compiled(): { readonly text: string; readonly parameters: readonly unknown[] };
}

/** Stands for a value that is given when the statement runs. */
export type PlaceholderOf = <T>(name: string) => T;

/**
 * Makes a module's `statement` function, typed by the module's own tables (one type for all tables costs the compiler seconds).
 *
 * ```ts
 * const statement = statementsOf<{ vacancy: TableOf<typeof VacancySchema> }>();
 * const openVacancies = statement("openVacancies", (db, value) =>
 *   db.selectFrom("vacancy").select(["id", "closes_at as closesAt"]).where("unit_id", "=", value<string>("unitId")));
 * ```
 * Instants are ISO 8601 text in rows (see parsers.ts). The query is built on first use and never again.
 */
export function statementsOf<Tables>() {
  return <Row>(name: string, build: (db: Kysely<Tables>, value: PlaceholderOf) => Compilable<Row>): Statement<Row> => {
    if (Buffer.byteLength(name) > 63) throw new TypeError(`The statement name ${name} has more than 63 bytes.`);
    let compiled: { text: string; parameters: readonly unknown[] } | undefined;
    return {
      name,
      compiled() {
        if (compiled === undefined) {
          const query = build(new Kysely<Tables>({ dialect }), placeholder).compile();
          compiled = { text: query.sql, parameters: query.parameters };
        }
        return compiled;
      },
    };
  };
}

/** Runs a statement. A placeholder without a value is a mistake in the program and throws; an unknown value too. */
export async function rows<Row>(reader: Reader, statement: Statement<Row>, values: Record<string, unknown> = {}): Promise<Row[]> {
  const { text, parameters } = statement.compiled();
  const bound = parameters.map((parameter) =>
    parameter instanceof Placeholder ? valueOf(statement.name, parameter.name, values) : parameter,
  );
  return (await reader.run({ name: statement.name, text, values: bound })) as Row[];
}

/** The first row, or null. */
export async function row<Row>(reader: Reader, statement: Statement<Row>, values: Record<string, unknown> = {}): Promise<Row | null> {
  return (await rows(reader, statement, values))[0] ?? null;
}

class Placeholder {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

const placeholder: PlaceholderOf = <T>(name: string) => new Placeholder(name) as T;

/** Builds queries only; nothing is ever connected. */
const dialect = {
  createAdapter: () => new PostgresAdapter(),
  createDriver: () => new DummyDriver(),
  createIntrospector: (db: Kysely<unknown>) => new PostgresIntrospector(db),
  createQueryCompiler: () => new PostgresQueryCompiler(),
};

function valueOf(statement: string, name: string, values: Record<string, unknown>): unknown {
  const value = values[name];
  if (value === undefined) throw new TypeError(`The statement ${statement} needs a value for ${name}.`);
  return value;
}
