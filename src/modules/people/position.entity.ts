import { defineEntity, p } from "@mikro-orm/core";
import { base } from "../../kernel/entity.ts";

/** Functional (JF), executor (pelaksana) and leadership (JPT, administrator, pengawas) positions: UU 20/2023. */
export const positionKinds = ["FUNCTIONAL", "EXECUTOR", "LEADERSHIP"] as const;
export type PositionKind = (typeof positionKinds)[number];

/** A kind of job, whichever unit has it; a formation is a position in a unit. */
export const PositionSchema = defineEntity({
  name: "Position",
  properties: {
    ...base,
    version: p.integer().version(),
    code: p.string().length(40),
    name: p.string().length(200),
    nameEn: p.string().length(200).nullable(),
    kind: p.enum(positionKinds),
    /** Group of related positions that share criteria: `health`, `teaching`. */
    family: p.string().length(60),
  },
  uniques: [{ name: "position_code_key", properties: ["code"] }],
});
export class Position extends PositionSchema.class {}
PositionSchema.setClass(Position);
