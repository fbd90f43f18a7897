import { defineEntity, p } from "@mikro-orm/core";
import { base } from "../../kernel/entity.ts";

export const unitKinds = ["REGENCY", "OFFICE", "FACILITY", "DISTRICT"] as const;
export type UnitKind = (typeof unitKinds)[number];

/** An organisational unit (OPD, UPTD, kecamatan). A tree: a grant for a unit holds for every unit below it. */
export const UnitSchema = defineEntity({
  name: "Unit",
  properties: {
    ...base,
    version: p.integer().version(),
    code: p.string().length(40),
    name: p.string().length(200),
    nameEn: p.string().length(200).nullable(),
    kind: p.enum(unitKinds),
    /** Null at the top. A reference to the own table can only be written as a function. */
    parentId: () => p.manyToOne(Unit).mapToPk().fieldName("parent_id").nullable().deleteRule("restrict").index("unit_parent_idx"),
    /** A district of the instance profile: its code, or its short name where no code is known. */
    districtCode: p.string().length(40).nullable(),
    isActive: p.boolean().default(true),
  },
  uniques: [{ name: "unit_code_key", properties: ["code"] }],
});
export class Unit extends UnitSchema.class {}
UnitSchema.setClass(Unit);
