import { type Kysely, sql } from "kysely";
import type { PlaceholderOf, Statement } from "../kernel/rows.ts";
import { type DeclareStatement, type Ordering, type Select, inOrder, isBeyond } from "./keyset.ts";
import { type PageRequest, countCap } from "./page-request.ts";

/** Statements that read the same page of many parents at once. */
export interface KeysetChildren<Row> {
  readonly name: string;
  readonly ordering: Ordering;
  statementFor(request: PageRequest): Statement<Row & { parentKey: string }>;
  readonly counting: Statement<{ parentKey: string; count: number }>;
}

/**
 * Declares the list below a parent ("posts of a topic"), read for all parents of a level in one statement with a LATERAL join.
 * `parentColumn` is compared with the parent's id; `build` says the rest.
 */
export function keysetChildren<Tables, Row>(
  statement: DeclareStatement<Tables>,
  name: string,
  ordering: Ordering,
  parentColumn: string,
  build: (db: Kysely<Tables>, value: PlaceholderOf) => Select<Row>,
): KeysetChildren<Row> {
  const children = (db: Kysely<Tables>, value: PlaceholderOf) => build(db, value).where(sql<boolean>`${sql.raw(parentColumn)} = parent.id`);
  const parents = (value: PlaceholderOf) => sql`unnest(${value<string[]>("ids")}::uuid[]) with ordinality as parent(id, position)`;

  const variant = (direction: PageRequest["direction"], hasCursor: boolean) =>
    statement<Row & { parentKey: string }>(`${name}.${direction}${hasCursor ? ".from" : ""}`, (db, value) => {
      const ordered = inOrder(children(db, value), ordering, direction)
        .select(sql<number>`row_number() over (order by ${sql.raw(orderText(ordering, direction))})`.as("childPosition"))
        .limit(value<number>("limit"));
      const page = hasCursor ? ordered.where(isBeyond(ordering, direction, value)) : ordered;
      const query = sql<Row & { parentKey: string }>`
        select parent.id as "parentKey", page.* from ${parents(value)} cross join lateral (${page}) as page
        order by parent.position, page."childPosition"`;
      return { compile: () => query.compile(db) };
    });
  const variants = {
    forward: [variant("forward", false), variant("forward", true)],
    backward: [variant("backward", false), variant("backward", true)],
  } as const;
  return {
    name,
    ordering,
    statementFor: ({ direction, keys }) => variants[direction][keys === null ? 0 : 1],
    counting: statement<{ parentKey: string; count: number }>(`${name}.count`, (db, value) => {
      const capped = children(db, value)
        .clearSelect()
        .clearOrderBy()
        .select(sql`1`.as("one"))
        .limit(countCap + 1);
      const query = sql<{ parentKey: string; count: number }>`
        select parent.id as "parentKey", (select count(*) from (${capped}) as capped) as count from ${parents(value)}`;
      return { compile: () => query.compile(db) };
    }),
  };
}

const orderText = (ordering: Ordering, direction: PageRequest["direction"]): string =>
  ordering.keys.map((key) => `${key.expression} ${(key.direction === "asc") === (direction === "forward") ? "asc" : "desc"}`).join(", ");
