import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";

/** For the rest of the transaction row-level security sees this person: proven by a code, or just being made. */
export const actAs = (em: SqlEntityManager, personId: string) => setLocal(em, "app.person", personId);

/** For the rest of the transaction the contact with one of these keyed hashes can be seen: the caller knows the address. */
export const proveContact = (em: SqlEntityManager, hashes: readonly string[]) => setLocal(em, "app.contact", hashes.join(","));

const setLocal = (em: SqlEntityManager, name: string, value: string) =>
  sql`select set_config(${name}, ${value}, true)`.execute(em.getKysely<Record<string, never>>());
