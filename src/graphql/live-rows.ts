import { type Kysely, type RawBuilder, sql } from "kysely";
import { noEpoch } from "../kernel/outbox.ts";
import { type PlaceholderOf, type Reader, row, type Statement } from "../kernel/rows.ts";
import type { DeclareStatement } from "./keyset.ts";

/** What a live field (live.ts) is answered from. */
export interface LiveRows<Row> {
  readonly epoch: string;
  readonly seq: number;
  readonly rows: readonly Row[];
}

/**
 * Rows as JSON beside the number of the topic `topic`: one statement, so that both are of one moment. `order` speaks of the columns of
 * `rowsOf` as `r`; their instants are written by `jsonInstant`.
 */
export const liveRows = <Tables, Row>(
  statement: DeclareStatement<Tables>,
  name: string,
  rowsOf: (db: Kysely<Tables>, value: PlaceholderOf) => unknown,
  order: string,
): Statement<LiveRows<Row>> =>
  statement<LiveRows<Row>>(name, (db, value) => {
    const query = sql<LiveRows<Row>>`
      select t.epoch, t.seq, coalesce((select jsonb_agg(to_jsonb(r) order by ${sql.raw(order)}) from (${rowsOf(db, value)}) r), '[]') as rows
      from topic t where t.topic = ${value<string>("topic")}`;
    return { compile: () => query.compile(db) };
  });

/** A topic in which nothing was ever recorded has no row: nothing has happened yet. */
export const readLiveRows = async <Row>(
  reader: Reader,
  statement: Statement<LiveRows<Row>>,
  values: Readonly<Record<string, unknown>> & { readonly topic: string },
): Promise<LiveRows<Row>> => (await row(reader, statement, values)) ?? { epoch: noEpoch, seq: 0, rows: [] };

/** An instant inside JSON, where it would be `2026-11-24T01:30:00+00:00`: written as everywhere else, in UTC with a Z. */
export const jsonInstant = (instant: string | RawBuilder<unknown>) =>
  sql<string>`to_char(${typeof instant === "string" ? sql.ref(instant) : instant} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
