import { sql } from "kysely";
import { type Reader, row } from "../../kernel/rows.ts";
import { addressOfFormation, addressOfList, type AskedFile } from "./published-address.ts";
import { statement } from "./results.tables.ts";

export interface PublishedContent {
  readonly path: string;
  readonly sha256: string;
  readonly content: string;
}

/** The file that is asked for: by version its bytes never change, without one it is the newest that is not superseded. */
export async function findPublishedFile(reader: Reader, { round, stage, version, formation }: AskedFile): Promise<PublishedContent | null> {
  if (version === null) return row(reader, latestFile, { round, stage, formation });
  const path = formation === null ? addressOfList(round, stage, version) : addressOfFormation(round, stage, version, formation);
  return row(reader, fileByPath, { path });
}

const fileByPath = statement<PublishedContent>("publishedFileByPath", (db, value) =>
  db
    .selectFrom("published_file")
    .select(["published_file.path", "published_file.sha256", "published_file.content"])
    .where("published_file.path", "=", value<string>("path")),
);

const latestFile = statement<PublishedContent>("latestPublishedFile", (db, value) =>
  db
    .selectFrom("published_file")
    .innerJoin("result_list", "result_list.id", "published_file.result_list_id")
    .innerJoin("round", "round.id", "result_list.round_id")
    .leftJoin("formation", "formation.id", "published_file.formation_id")
    .select(["published_file.path", "published_file.sha256", "published_file.content"])
    .where("round.code", "=", value<string>("round"))
    .where("result_list.stage", "=", value<"FINAL">("stage"))
    .where("result_list.state", "in", ["PUBLISHED_PROVISIONAL", "FINAL"])
    .where(sql<boolean>`formation.code is not distinct from ${value<string | null>("formation")}::text`)
    .orderBy("result_list.version", "desc")
    .limit(1),
);
