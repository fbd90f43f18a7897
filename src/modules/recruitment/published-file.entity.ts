import { defineEntity, p } from "@mikro-orm/core";
import { base, ref } from "../../kernel/entity.ts";
import { Formation } from "./formation.entity.ts";
import { ResultList } from "./result-list.entity.ts";

/** A file that anyone can download and recompute: canonical JSON, its bytes and its address never change. */
export const PublishedFileSchema = defineEntity({
  name: "PublishedFile",
  properties: {
    ...base,
    resultListId: ref(ResultList, "result_list_id").index("published_file_result_list_idx"),
    /** Of a cut: the formation it is about; null for the file of a whole round. */
    formationId: ref(Formation, "formation_id").nullable().deleteRule("restrict").index("published_file_formation_idx"),
    /** `/data/rounds/cpns-2026/final/v1.json` */
    path: p.string().length(300),
    sha256: p.string().length(64),
    content: p.text(),
  },
  uniques: [{ name: "published_file_path_key", properties: ["path"] }],
});
export class PublishedFile extends PublishedFileSchema.class {}
PublishedFileSchema.setClass(PublishedFile);
