import { randomUUIDv7 } from "node:crypto";
import { p } from "@mikro-orm/core";
import type { EntitySchemaWithMeta } from "@mikro-orm/core";
import type { InferKyselyTable } from "@mikro-orm/postgresql";
import type { ColumnType } from "kysely";

/** The primary key: a UUID that sorts by time of creation, but only to the millisecond: order by a `seq` where order matters. */
export const id = () =>
  p
    .uuid()
    .primary()
    .onCreate(() => randomUUIDv7());

/** An instant to the millisecond, `timestamptz(3)`: a Date in entities, ISO 8601 text in rows. */
export const instant = () => p.datetime(3);

/**
 * A reference to another entity that is held as an id, never as an object: `unitId: ref(Unit, "unit_id")`.
 * The database makes no index for it by itself: add `.index("…")`, and `.deleteRule("restrict")` where it is nullable.
 */
export const ref = <const T extends new (...args: never[]) => { id: string }, const C extends string>(target: T, column: C) =>
  p.manyToOne(target).mapToPk().fieldName(column);

/** Columns that every table of a module has. `createdAt` is the database's clock: for order and audit, never for a rule. */
export const base = { id: id(), createdAt: instant().defaultRaw("now()") };

/** A table as statements see it. Differs from MikroORM's own in one thing: instants are ISO 8601 text, as parsers.ts makes them. */
export type TableOf<Schema extends EntitySchemaWithMeta> = {
  [Column in keyof InferKyselyTable<Schema>]: WithTextInstants<InferKyselyTable<Schema>[Column]>;
};

type WithTextInstants<Column> =
  Column extends ColumnType<infer Selected, infer Inserted, infer Updated>
    ? ColumnType<TextFor<Selected>, Inserted | TextFor<Inserted>, Updated | TextFor<Updated>>
    : TextFor<Column>;
type TextFor<Value> = Value extends Date ? string : Value;
