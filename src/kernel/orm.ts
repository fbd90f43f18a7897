import { type AnyEntity, type EntityClass, MikroORM, type Options } from "@mikro-orm/postgresql";
import type pg from "pg";
import { parsers } from "./parsers.ts";

/** What one connection may do before the server stops it. The owner's has no limits: migrations take their time. */
export type Limits = "APP" | "OWNER";

export interface OrmOptions {
  readonly url: string;
  readonly entities: readonly EntityClass<AnyEntity>[];
  readonly limits: Limits;
  readonly poolSize?: number;
  /** For tests: a client that counts. */
  readonly Client?: typeof pg.Client;
  readonly migrations?: Options["migrations"];
  readonly extensions?: Options["extensions"];
}

/** One MikroORM on one pool. */
export function createOrm(options: OrmOptions): Promise<MikroORM> {
  return MikroORM.init({
    clientUrl: options.url,
    entities: [...options.entities],
    driverOptions: { ...connectionSettings(options.limits), ...(options.Client && { Client: options.Client }) },
    pool: { min: 0, max: options.poolSize ?? 10 },
    // Messages of the driver hold rows, that is personal data; the edge logs codes.
    logger: () => undefined,
    // The server spells the expression of a policy otherwise than it was written, so every policy would look changed: they are made, never compared.
    schemaGenerator: { ignorePolicies: true },
    ...(options.migrations && { migrations: options.migrations }),
    ...(options.extensions && { extensions: options.extensions }),
  });
}

/** Settings of every connection the program makes, beside its address. */
export function connectionSettings(limits: Limits): pg.ClientConfig {
  const settings = { TimeZone: "UTC", jit: "off", application_name: "manakarra", ...(limits === "APP" && appLimits) };
  return {
    types: parsers,
    options: Object.entries(settings)
      .map(([name, value]) => `-c ${name}=${value}`)
      .join(" "),
  };
}

const appLimits = { statement_timeout: "4s", lock_timeout: "2s", idle_in_transaction_session_timeout: "10s" };
