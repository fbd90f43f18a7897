import { defineEntity, p } from "@mikro-orm/core";
import { base, ref } from "../../kernel/entity.ts";
import { Formation } from "./formation.entity.ts";
import { Round } from "./round.entity.ts";
import { SourceFile } from "./source-file.entity.ts";

/** A participant number and the formation it applied for; who it is stands in `applicant_identity`. */
export const ApplicantSchema = defineEntity({
  name: "Applicant",
  properties: {
    ...base,
    roundId: ref(Round, "round_id"),
    formationId: ref(Formation, "formation_id").index("applicant_formation_idx"),
    participant: p.string().length(30),
    /** The file that said last who this is and what for. */
    sourceFileId: ref(SourceFile, "source_file_id").index("applicant_source_file_idx"),
  },
  uniques: [{ name: "applicant_participant_key", properties: ["roundId", "participant"] }],
});
export class Applicant extends ApplicantSchema.class {}
ApplicantSchema.setClass(Applicant);
