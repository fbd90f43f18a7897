import { type Kysely, type SelectQueryBuilder, sql } from "kysely";
import { type PlaceholderOf, type Reader, type Statement, rows, type statementsOf } from "../kernel/rows.ts";
import type { Cursors } from "./cursor.ts";
import { keyColumn, pageOf, type Page } from "./page.ts";
import { countCap, type PageArguments, type PageRequest, pageRequestOf } from "./page-request.ts";

/** A total order. The last key must be unique (the id), and no key may be null: use `coalesce`. */
export interface Ordering {
  /** Cursors are bound to it: name the list and the order, `vacancies:closing`. */
  readonly name: string;
  readonly keys: readonly OrderingKey[];
}

export interface OrderingKey {
  /** Column with its table, `vacancy.closes_at`, or an expression. Written by us, never by a client. */
  readonly expression: string;
  readonly type: "uuid" | "text" | "integer" | "bigint" | "numeric" | "date" | "timestamptz" | "boolean";
  readonly direction: "asc" | "desc";
}

/** The statements of one list in one order. */
export interface KeysetList<Row> {
  readonly ordering: Ordering;
  statementFor(request: PageRequest): Statement<Row>;
  readonly counting: Statement<{ count: number }>;
}

/** A module's own `statement` function. */
export type DeclareStatement<Tables> = ReturnType<typeof statementsOf<Tables>>;

/** Any select of the module's tables: the helper adds order, limit and where it starts. */
// oxlint-disable-next-line typescript/no-explicit-any -- the tables of a builder are of no interest here, and the type has no other wildcard
export type Select<Row> = SelectQueryBuilder<any, any, Row>;

/**
 * Declares a list that is read page by page.
 * ```ts
 * const openVacancies = keysetList(statement, "openVacancies", byClosing, (db, value) =>
 *   db.selectFrom("vacancy").select(["vacancy.id", "vacancy.title"]).where("vacancy.unit_id", "=", value("unitId")));
 * ```
 * Five prepared statements at most: forward and backward, with and without a cursor, and the count.
 */
export function keysetList<Tables, Row>(
  statement: DeclareStatement<Tables>,
  name: string,
  ordering: Ordering,
  build: (db: Kysely<Tables>, value: PlaceholderOf) => Select<Row>,
): KeysetList<Row> {
  const variant = (direction: PageRequest["direction"], hasCursor: boolean) =>
    statement<Row>(`${name}.${direction}${hasCursor ? ".from" : ""}`, (db, value) => {
      const query = inOrder(build(db, value), ordering, direction).limit(value<number>("limit"));
      return hasCursor ? query.where(isBeyond(ordering, direction, value)) : query;
    });
  const variants = {
    forward: [variant("forward", false), variant("forward", true)],
    backward: [variant("backward", false), variant("backward", true)],
  } as const;
  return {
    ordering,
    statementFor: ({ direction, keys }) => variants[direction][keys === null ? 0 : 1],
    counting: statement<{ count: number }>(`${name}.count`, (db, value) => {
      const capped = build(db, value)
        .clearSelect()
        .clearOrderBy()
        .select(sql`1`.as("one"))
        .limit(countCap + 1);
      return { compile: () => sql<{ count: number }>`select count(*) as count from (${capped}) as capped`.compile(db) };
    }),
  };
}

/** Reads one page. `values` are those of the list's own placeholders. */
export async function readPage<Row extends object>(
  source: { readonly reader: Reader; readonly cursors: Cursors },
  list: KeysetList<Row>,
  page: PageArguments,
  values: Record<string, unknown> = {},
): Promise<Page<Row>> {
  const request = pageRequestOf(page, list.ordering.name, source.cursors);
  const found = await rows(source.reader, list.statementFor(request), { ...values, ...pageValues(request) });
  const count = async () => (await rows(source.reader, list.counting, values))[0]?.count ?? 0;
  return pageOf(found, request, list.ordering, source.cursors, count);
}

/** Values of the placeholders that a page adds: one row more than wanted tells whether there are more. */
export const pageValues = (request: PageRequest): Record<string, unknown> => ({
  limit: request.size + 1,
  ...Object.fromEntries((request.keys ?? []).map((key, index) => [`key${index}`, key])),
});

/** Adds the order and the sort keys as text. */
export function inOrder<Row>(query: Select<Row>, ordering: Ordering, direction: PageRequest["direction"]): Select<Row> {
  return ordering.keys.reduce<Select<Row>>(
    (built, key, index) =>
      built
        .select(sql<string>`(${sql.raw(key.expression)})::text`.as(keyColumn(index)))
        .orderBy(sql.raw(`${key.expression} ${isAscending(key, direction) ? "asc" : "desc"}`)) as Select<Row>,
    query,
  );
}

/** `(a > x) or (a = x and b < y) …`; a row comparison where all keys go one way, which an index answers at once. */
export function isBeyond(ordering: Ordering, direction: PageRequest["direction"], value: PlaceholderOf) {
  const bound = (index: number) => {
    const key = ordering.keys[index] as OrderingKey;
    return sql`${value<string>(`key${index}`)}::text::${sql.raw(key.type)}`;
  };
  const column = (key: OrderingKey) => sql.raw(key.expression);
  const sign = (key: OrderingKey) => sql.raw(isAscending(key, direction) ? ">" : "<");
  const [first] = ordering.keys;
  if (first === undefined) throw new TypeError(`The ordering ${ordering.name} has no key.`);
  if (ordering.keys.every((key) => key.direction === first.direction)) {
    return sql<boolean>`(${sql.join(ordering.keys.map(column))}) ${sign(first)} (${sql.join(ordering.keys.map((_, index) => bound(index)))})`;
  }
  const alternatives = ordering.keys.map((key, index) => {
    const equal = ordering.keys.slice(0, index).map((each, place) => sql`${column(each)} = ${bound(place)}`);
    return sql`(${sql.join([...equal, sql`${column(key)} ${sign(key)} ${bound(index)}`], sql` and `)})`;
  });
  return sql<boolean>`(${sql.join(alternatives, sql` or `)})`;
}

const isAscending = (key: OrderingKey, direction: PageRequest["direction"]): boolean =>
  (key.direction === "asc") === (direction === "forward");
