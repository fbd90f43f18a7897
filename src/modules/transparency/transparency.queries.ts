import { sql } from "kysely";
import type { TableOf } from "../../kernel/entity.ts";
import { statementsOf } from "../../kernel/rows.ts";
import { keysetList, type Ordering } from "../../graphql/keyset.ts";
import { byId, manyBy } from "../../graphql/loaders.ts";
import type { LogLeafSchema } from "./log-leaf.entity.ts";
import type { LogLeafType } from "./log-leaf.type.ts";

interface Tables {
  log_leaf: TableOf<typeof LogLeafSchema>;
}

const statement = statementsOf<Tables>();

const columns = [
  "log_leaf.id",
  "log_leaf.position",
  "log_leaf.kind",
  "log_leaf.subject",
  "log_leaf.entry",
  "log_leaf.leaf_hash as leafHash",
  "log_leaf.created_at as createdAt",
] as const;

const byPosition: Ordering = { name: "logLeaves:position", keys: [{ expression: "log_leaf.position", type: "bigint", direction: "asc" }] };

/** The whole log is public: nothing enters it that is not. */
export const logLeaves = keysetList<Tables, LogLeafType>(statement, "transparency.logLeaves", byPosition, (db) =>
  db.selectFrom("log_leaf").select(columns),
);

export const logLeafById = byId(
  statement("transparency.logLeafById", (db, value) =>
    db
      .selectFrom("log_leaf")
      .select(columns)
      .where("log_leaf.id", "=", sql<string>`any(${value("ids")}::uuid[])`),
  ),
);

export const logLeafAt = statement<LogLeafType>("transparency.logLeafAt", (db, value) =>
  db
    .selectFrom("log_leaf")
    .select(columns)
    .where("log_leaf.position", "=", sql<number>`${value("position")}::bigint`),
);

/** Leaves about one subject, in their order; the keys are subjects. */
export const leavesOfSubject = manyBy(
  statement("transparency.leavesOfSubject", (db, value) =>
    db
      .selectFrom("log_leaf")
      .select(columns)
      .where("log_leaf.subject", "=", sql<string>`any(${value("ids")}::text[])`)
      .orderBy("log_leaf.position"),
  ),
  "subject",
);
