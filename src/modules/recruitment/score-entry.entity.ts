import { defineEntity, p } from "@mikro-orm/core";
import { base, instant, ref } from "../../kernel/entity.ts";
import { Person } from "../people/person.entity.ts";
import { Applicant } from "./applicant.entity.ts";
import { scoreOrigins, scoreStages } from "./score-stage.ts";
import { SourceFile } from "./source-file.entity.ts";

/**
 * What someone scored at a stage. Never changed and never deleted: a later entry supersedes it. The board shows of each person and
 * stage the entry with the highest `boardSeq`, so an imported figure stays off it until its list is published.
 */
export const ScoreEntrySchema = defineEntity({
  name: "ScoreEntry",
  properties: {
    ...base,
    applicantId: ref(Applicant, "applicant_id"),
    stage: p.enum(scoreStages),
    twk: p.integer().nullable(),
    tiu: p.integer().nullable(),
    tkp: p.integer().nullable(),
    /** On the scale of 100. */
    skb: p.decimal().precision(6).scale(3).nullable(),
    isAbsent: p.boolean().default(false),
    /** Code of the rule set for a person who is out for another reason. */
    exclusion: p.string().length(40).nullable(),
    origin: p.enum(scoreOrigins),
    sourceFileId: ref(SourceFile, "source_file_id").nullable().deleteRule("restrict").index("score_entry_source_file_idx"),
    recordedById: ref(Person, "recorded_by_id").index("score_entry_recorded_by_idx"),
    /** Number of the topic `scoreboard:<vacancy>` under which it came to the board; null: not on it. */
    boardSeq: p.integer().nullable(),
    supersededAt: instant().nullable(),
  },
  uniques: [{ name: "score_entry_current_key", properties: ["applicantId", "stage"], where: "superseded_at is null" }],
  indexes: [{ name: "score_entry_board_idx", properties: ["applicantId", "stage", "boardSeq"], where: "board_seq is not null" }],
  checks: [
    {
      name: "score_entry_figures_check",
      expression:
        "case when is_absent then num_nonnulls(twk, tiu, tkp, skb) = 0 when stage = 'SKD' then num_nonnulls(twk, tiu, tkp) = 3 and skb is null else skb is not null and num_nonnulls(twk, tiu, tkp) = 0 end",
    },
    { name: "score_entry_source_check", expression: "(origin = 'FILE') = (source_file_id is not null)" },
    { name: "score_entry_range_check", expression: "least(twk, tiu, tkp, 0) >= 0 and (skb is null or skb between 0 and 100)" },
  ],
});
export class ScoreEntry extends ScoreEntrySchema.class {}
ScoreEntrySchema.setClass(ScoreEntry);
