import { defineEntity, p } from "@mikro-orm/core";
import { base, instant, ref } from "../../kernel/entity.ts";
import { Person } from "../people/person.entity.ts";
import { resultListStates, resultStages } from "./result-list-state.ts";
import { Round } from "./round.entity.ts";
import { RuleSetRow } from "./rule-set.entity.ts";

/** The result of a round at one stage, in versions: a correction supersedes, both stay readable. */
export const ResultListSchema = defineEntity({
  name: "ResultList",
  properties: {
    ...base,
    roundId: ref(Round, "round_id"),
    stage: p.enum(resultStages),
    /** 1, 2, 3 … within round and stage; part of the address of its file. Not an edit counter. */
    version: p.integer(),
    state: p.enum(resultListStates).default("COMPUTED"),
    ruleSetId: ref(RuleSetRow, "rule_set_id").index("result_list_rule_set_idx"),
    /** SHA-256 of what it was computed from, as canonical JSON. */
    inputHash: p.string().length(64),
    computedById: ref(Person, "computed_by_id").index("result_list_computed_by_idx"),
    publishedById: ref(Person, "published_by_id").nullable().deleteRule("restrict").index("result_list_published_by_idx"),
    publishedAt: instant().nullable(),
    finalisedAt: instant().nullable(),
    supersedesId: () =>
      p.manyToOne(ResultList).mapToPk().fieldName("supersedes_id").nullable().deleteRule("restrict").index("result_list_supersedes_idx"),
    /** Why it was superseded. */
    reason: p.string().length(1000).nullable(),
    /** Both days count; null where the rule set gives the stage no objection. */
    objectionOpensOn: p.date().nullable(),
    objectionClosesOn: p.date().nullable(),
    /** Number of the topic `round:<id>` under which its public face last changed; null: never public. */
    roundSeq: p.integer().nullable(),
  },
  uniques: [
    { name: "result_list_version_key", properties: ["roundId", "stage", "version"] },
    { name: "result_list_current_key", properties: ["roundId", "stage"], where: "state <> 'SUPERSEDED'" },
  ],
  checks: [{ name: "result_list_window_check", expression: "objection_closes_on >= objection_opens_on" }],
});
export class ResultList extends ResultListSchema.class {}
ResultListSchema.setClass(ResultList);

/** Two different people have checked the list; the first is 1. */
export const ResultSignatureSchema = defineEntity({
  name: "ResultSignature",
  properties: {
    ...base,
    resultListId: ref(ResultList, "result_list_id"),
    personId: ref(Person, "person_id").index("result_signature_person_idx"),
    ordinal: p.integer(),
    signedAt: instant(),
  },
  uniques: [
    { name: "result_signature_ordinal_key", properties: ["resultListId", "ordinal"] },
    { name: "result_signature_person_key", properties: ["resultListId", "personId"] },
  ],
  checks: [{ name: "result_signature_ordinal_check", expression: "ordinal in (1, 2)" }],
});
export class ResultSignature extends ResultSignatureSchema.class {}
ResultSignatureSchema.setClass(ResultSignature);
