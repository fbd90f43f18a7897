import { defineEntity, p } from "@mikro-orm/core";
import { base, instant, ref } from "../../kernel/entity.ts";
import { Person } from "../people/person.entity.ts";
import { Formation } from "./formation.entity.ts";
import { Round } from "./round.entity.ts";
import { tieDecisionStates } from "./tie-decision-state.ts";

/** The committee's order of people whom every step of the rules leaves equal, as its minutes hold it, certified by two members. */
export const TieDecisionSchema = defineEntity({
  name: "TieDecision",
  properties: {
    ...base,
    roundId: ref(Round, "round_id").index("tie_decision_round_idx"),
    /** Where the place is on which the tie hangs. */
    formationId: ref(Formation, "formation_id").index("tie_decision_formation_idx"),
    /** Participant numbers, who comes first stands first. */
    participants: p.array(),
    /** Number of the minutes (berita acara). */
    documentNumber: p.string().length(100),
    reason: p.string().length(1000),
    state: p.enum(tieDecisionStates).default("PROPOSED"),
    recordedById: ref(Person, "recorded_by_id").index("tie_decision_recorded_by_idx"),
    recordedAt: instant(),
    confirmedById: ref(Person, "confirmed_by_id").nullable().deleteRule("restrict").index("tie_decision_confirmed_by_idx"),
    confirmedAt: instant().nullable(),
    withdrawnById: ref(Person, "withdrawn_by_id").nullable().deleteRule("restrict").index("tie_decision_withdrawn_by_idx"),
    /** Why it was withdrawn. */
    withdrawalReason: p.string().length(1000).nullable(),
  },
  checks: [
    { name: "tie_decision_two_people_check", expression: "recorded_by_id <> confirmed_by_id" },
    { name: "tie_decision_confirmed_check", expression: "(confirmed_by_id is null) = (confirmed_at is null)" },
    { name: "tie_decision_signed_check", expression: "state <> 'CONFIRMED' or confirmed_by_id is not null" },
    { name: "tie_decision_participants_check", expression: "cardinality(participants) >= 2" },
  ],
});
export class TieDecision extends TieDecisionSchema.class {}
TieDecisionSchema.setClass(TieDecision);
