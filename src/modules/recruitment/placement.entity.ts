import { defineEntity, p } from "@mikro-orm/core";
import { base, ref } from "../../kernel/entity.ts";
import { Applicant } from "./applicant.entity.ts";
import { Formation } from "./formation.entity.ts";
import { ResultList } from "./result-list.entity.ts";
import { placeDeciders, tieRankDeciders } from "./rules/candidate.ts";
import { TieDecision } from "./tie-decision.entity.ts";

const score = () => p.decimal().precision(6).scale(3).nullable();

/** One row of a result list, with every printed step: a snapshot, so that the list stays what was signed. */
export const PlacementSchema = defineEntity({
  name: "Placement",
  properties: {
    ...base,
    resultListId: ref(ResultList, "result_list_id"),
    applicantId: ref(Applicant, "applicant_id").index("placement_applicant_idx"),
    participant: p.string().length(30),
    formationId: ref(Formation, "formation_id").index("placement_formation_idx"),
    twk: p.integer().nullable(),
    tiu: p.integer().nullable(),
    tkp: p.integer().nullable(),
    skdTotal: p.integer().nullable(),
    skb: score(),
    skdScaled: score(),
    skdWeighted: score(),
    skbWeighted: score(),
    final: score(),
    /** Within the formation applied for; equal where nothing separates two people. */
    rank: p.integer().nullable(),
    /** Code of the rule set as printed, MS or TMS at the administrative stage. */
    status: p.string().length(40),
    /** By stage: whether the conditions are met, the threshold is met, a place is won. */
    passes: p.boolean(),
    placedFormationId: ref(Formation, "placed_formation_id").nullable().deleteRule("restrict").index("placement_placed_formation_idx"),
    tieDecidedBy: p.enum(placeDeciders).nullable(),
    /** Certified order among people with equal public figures, where GPA, age or the committee decided. */
    tieRank: p.integer().nullable(),
    tieRankBy: p.enum(tieRankDeciders).nullable(),
    /** The decision by which the committee set the person apart. */
    tieDecisionId: ref(TieDecision, "tie_decision_id").nullable().deleteRule("restrict").index("placement_tie_decision_idx"),
  },
  uniques: [
    { name: "placement_applicant_key", properties: ["resultListId", "applicantId"] },
    { name: "placement_participant_key", properties: ["resultListId", "participant"] },
  ],
  checks: [
    { name: "placement_committee_check", expression: "(tie_decided_by is not distinct from 'COMMITTEE') = (tie_decision_id is not null)" },
  ],
  indexes: [{ name: "placement_rank_idx", properties: ["resultListId", "formationId", "rank"] }],
});
export class Placement extends PlacementSchema.class {}
PlacementSchema.setClass(Placement);
