import type { SealedTable } from "./kernel/sealed.ts";
import { peopleSealed } from "./modules/people/sealed-columns.ts";
import { recruitmentSealed } from "./modules/recruitment/sealed-columns.ts";

/** Every table with encrypted columns; a test holds it against the database. */
export const sealedTables: readonly SealedTable[] = [...peopleSealed, ...recruitmentSealed];
