import { defineEntity, p } from "@mikro-orm/core";
import { base, ref } from "../../kernel/entity.ts";
import { Person } from "../people/person.entity.ts";
import { Position } from "../people/position.entity.ts";
import { Unit } from "../people/unit.entity.ts";
import { formationStates } from "./formation-state.ts";
import { Round } from "./round.entity.ts";
import { needKinds } from "./rules/rule-set.ts";

/** So many people for one position at one unit, with one qualification and one kind of need. */
export const FormationSchema = defineEntity({
  name: "Formation",
  properties: {
    ...base,
    roundId: ref(Round, "round_id"),
    code: p.string().length(60),
    positionId: ref(Position, "position_id").index("formation_position_idx"),
    unitId: ref(Unit, "unit_id").index("formation_unit_idx"),
    location: p.string().length(200),
    qualification: p.string().length(500),
    kind: p.enum(needKinds),
    need: p.integer(),
    /** Rupiah a month. */
    incomeMinimum: p.bigint("number").nullable(),
    incomeMaximum: p.bigint("number").nullable(),
    state: p.enum(formationStates).default("DRAFT"),
    stateReason: p.string().length(1000).nullable(),
    draftedById: ref(Person, "drafted_by_id").index("formation_drafted_by_idx"),
    decidedById: ref(Person, "decided_by_id").nullable().deleteRule("restrict").index("formation_decided_by_idx"),
    version: p.integer().version(),
  },
  uniques: [{ name: "formation_code_key", properties: ["roundId", "code"] }],
  checks: [
    { name: "formation_need_check", expression: "need > 0" },
    { name: "formation_income_check", expression: "income_minimum >= 0 and income_maximum >= income_minimum" },
  ],
});
export class Formation extends FormationSchema.class {}
FormationSchema.setClass(Formation);
