import type { Clock } from "../kernel/clock.ts";
import type { Database } from "../kernel/database.ts";
import { type Reader, type Statement, rows } from "../kernel/rows.ts";
import type { Viewer } from "../kernel/viewer.ts";
import type { Cursors } from "./cursor.ts";
import { pageValues } from "./keyset.ts";
import type { KeysetChildren } from "./keyset-children.ts";
import { type Page, pageOf } from "./page.ts";
import { type PageArguments, pageRequestOf } from "./page-request.ts";

/** What a loader may read with. */
export interface LoaderSource {
  readonly reader: Reader;
  readonly viewer: Viewer;
  readonly now: Date;
}

/** How many keys become as many values in one statement. Made once per program by the functions below, used per request. */
export interface Loader<Value> {
  readonly name: string;
  /** Reads personal tables: runs in the viewer's own read-only transaction, and answers nothing to anonymous. */
  readonly isPersonal: boolean;
  load(keys: readonly string[], source: LoaderSource): Promise<(key: string) => Value>;
  missing(): Value;
}

export interface LoaderOptions {
  readonly isPersonal?: boolean;
  /** Values of the statement's other placeholders, so that visibility stays in its `where`. */
  readonly values?: (source: LoaderSource) => Record<string, unknown>;
}

/** One row by its id. The statement takes `ids` (uuid[]) and selects `id`; what the viewer may not see is null. */
export const byId = <Row extends { id: string }>(statement: Statement<Row>, options: LoaderOptions = {}): Loader<Row | null> =>
  loader(
    statement,
    options,
    () => null,
    (found) => {
      const byKey = new Map(found.map((row) => [row.id, row]));
      return (key) => byKey.get(key) ?? null;
    },
  );

/** All rows of a parent, in the order of the statement; for lists that stay short. `key` names the column that holds the parent's id. */
export const manyBy = <Row extends object>(
  statement: Statement<Row>,
  key: keyof Row & string,
  options: LoaderOptions = {},
): Loader<readonly Row[]> =>
  loader(
    statement,
    options,
    () => [],
    (found) => {
      const byKey = Map.groupBy(found, (row) => row[key] as string);
      return (parent) => byKey.get(parent) ?? [];
    },
  );

/** A number per parent. The statement takes `ids` and selects `key` and `count`. */
export const countBy = (statement: Statement<{ key: string; count: number }>, options: LoaderOptions = {}): Loader<number> =>
  loader(
    statement,
    options,
    () => 0,
    (found) => {
      const byKey = new Map(found.map((row) => [row.key, row.count]));
      return (key) => byKey.get(key) ?? 0;
    },
  );

/** A page below each parent, in one statement with a LATERAL join. Used through `loaders.page`. */
export interface PageLoader<Row extends object> {
  readonly children: KeysetChildren<Row>;
  readonly options: LoaderOptions;
}

export const pageBy = <Row extends object>(children: KeysetChildren<Row>, options: LoaderOptions = {}): PageLoader<Row> => ({
  children,
  options,
});

/** The loaders of one request: keys that are asked for in one level of the answer become one statement. */
export class Loaders {
  readonly #database: Database;
  readonly #reader: Reader;
  readonly #viewer: Viewer;
  readonly #clock: Clock;
  readonly #cursors: Cursors;
  #batches = new Map<Loader<unknown>, Batch<unknown>>();
  #pages = new Map<PageLoader<object>, Map<string, PageLoaders<object>>>();

  constructor(parts: { database: Database; reader: Reader; viewer: Viewer; clock: Clock; cursors: Cursors }) {
    this.#database = parts.database;
    this.#reader = parts.reader;
    this.#viewer = parts.viewer;
    this.#clock = parts.clock;
    this.#cursors = parts.cursors;
  }

  load<Value>(from: Loader<Value>, key: string): Promise<Value> {
    let batch = this.#batches.get(from) as Batch<Value> | undefined;
    if (!batch) {
      batch = new Batch((keys) => this.#run(from, keys));
      this.#batches.set(from, batch as Batch<unknown>);
    }
    return batch.load(key);
  }

  async page<Row extends object>(from: PageLoader<Row>, parentId: string, page: PageArguments): Promise<Page<Row>> {
    const request = pageRequestOf(page, from.children.ordering.name, this.#cursors);
    const loaders = this.#pageLoaders(from, page);
    const found = await this.load(loaders.rows, parentId);
    return pageOf(found, request, from.children.ordering, this.#cursors, () => this.load(loaders.counts, parentId));
  }

  /** Forgets everything, so that what is read after a write is what was written. */
  clear(): void {
    this.#batches = new Map();
    this.#pages = new Map();
  }

  #pageLoaders<Row extends object>(from: PageLoader<Row>, page: PageArguments): PageLoaders<Row> {
    const key = JSON.stringify([page.first, page.after, page.last, page.before]);
    let known = this.#pages.get(from);
    if (!known) this.#pages.set(from, (known = new Map()));
    let made = known.get(key) as PageLoaders<Row> | undefined;
    if (!made) {
      const request = pageRequestOf(page, from.children.ordering.name, this.#cursors);
      const { values } = from.options;
      const statement = from.children.statementFor(request);
      made = {
        rows: manyBy(statement, "parentKey", { ...from.options, values: (source) => ({ ...values?.(source), ...pageValues(request) }) }),
        counts: loader(
          from.children.counting,
          from.options,
          () => 0,
          (found) => {
            const byKey = new Map(found.map((row) => [row.parentKey, row.count]));
            return (parent) => byKey.get(parent) ?? 0;
          },
        ),
      };
      known.set(key, made);
    }
    return made;
  }

  async #run<Value>(from: Loader<Value>, keys: readonly string[]): Promise<(key: string) => Value> {
    const source = (reader: Reader): LoaderSource => ({ reader, viewer: this.#viewer, now: this.#clock.now() });
    if (!from.isPersonal) return from.load(keys, source(this.#reader));
    const { personId } = this.#viewer;
    if (personId === null) return () => from.missing();
    return this.#database.personal(personId, (reader) => from.load(keys, source(reader)));
  }
}

interface PageLoaders<Row> {
  readonly rows: Loader<readonly Row[]>;
  readonly counts: Loader<number>;
}

/** A map of promises. What is asked for until the executor pauses is loaded together. */
class Batch<Value> {
  readonly #promises = new Map<string, Promise<Value>>();
  readonly #run: (keys: readonly string[]) => Promise<(key: string) => Value>;
  #waiting: { key: string; resolve: (value: Value) => void; reject: (reason: unknown) => void }[] = [];

  constructor(run: (keys: readonly string[]) => Promise<(key: string) => Value>) {
    this.#run = run;
  }

  load(key: string): Promise<Value> {
    const known = this.#promises.get(key);
    if (known) return known;
    const promise = new Promise<Value>((resolve, reject) => {
      // A tick after the pending promise jobs: siblings that resolve in the same round still join.
      if (this.#waiting.length === 0) void settled.then(() => process.nextTick(() => void this.#flush()));
      this.#waiting.push({ key, resolve, reject });
    });
    this.#promises.set(key, promise);
    return promise;
  }

  async #flush(): Promise<void> {
    const waiting = this.#waiting;
    this.#waiting = [];
    try {
      const valueOf = await this.#run(waiting.map((each) => each.key));
      for (const each of waiting) each.resolve(valueOf(each.key));
    } catch (error) {
      for (const each of waiting) each.reject(error);
    }
  }
}

const settled = Promise.resolve();

function loader<Row, Value>(
  statement: Statement<Row>,
  options: LoaderOptions,
  missing: () => Value,
  collect: (found: readonly Row[]) => (key: string) => Value,
): Loader<Value> {
  return {
    name: statement.name,
    isPersonal: options.isPersonal ?? false,
    missing,
    load: async (keys, source) => collect(await rows(source.reader, statement, { ...options.values?.(source), ids: keys })),
  };
}
