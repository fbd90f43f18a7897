import { defineEntity, p } from "@mikro-orm/core";
import { base, ref } from "../../kernel/entity.ts";
import { Unit } from "../people/unit.entity.ts";

/** `QUESTION`: what is asked there is answered by its unit ("Ask BKPP"), against a clock. `DISCUSSION`: citizens among themselves. */
export const categoryKinds = ["DISCUSSION", "QUESTION"] as const;
export type CategoryKind = (typeof categoryKinds)[number];

export const ForumCategorySchema = defineEntity({
  name: "ForumCategory",
  properties: {
    ...base,
    code: p.string().length(40),
    name: p.string().length(100),
    nameEn: p.string().length(100).nullable(),
    description: p.string().length(500),
    descriptionEn: p.string().length(500).nullable(),
    kind: p.enum(categoryKinds),
    /** Whose moderators look after it, and who answers. */
    unitId: ref(Unit, "unit_id").index("forum_category_unit_idx"),
    ordinal: p.integer().default(0),
    /** Closed: what is there stays readable, nothing new begins. */
    isOpen: p.boolean().default(true),
    version: p.integer().version(),
  },
  uniques: [{ name: "forum_category_code_key", properties: ["code"] }],
});
export class ForumCategory extends ForumCategorySchema.class {}
ForumCategorySchema.setClass(ForumCategory);
