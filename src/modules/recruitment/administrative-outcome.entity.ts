import { defineEntity, p } from "@mikro-orm/core";
import { base, instant, ref } from "../../kernel/entity.ts";
import { Applicant } from "./applicant.entity.ts";
import { SourceFile } from "./source-file.entity.ts";

/** Administrative screening: one row for a person who meets everything, else one row for each requirement that is not met. */
export const AdministrativeOutcomeSchema = defineEntity({
  name: "AdministrativeOutcome",
  properties: {
    ...base,
    applicantId: ref(Applicant, "applicant_id").index("administrative_outcome_applicant_idx"),
    isEligible: p.boolean(),
    requirementCode: p.string().length(40).nullable(),
    /** As written by the verifier; the person reads it, nobody else. */
    reason: p.string().length(1000).nullable(),
    sourceFileId: ref(SourceFile, "source_file_id").index("administrative_outcome_source_file_idx"),
    supersededAt: instant().nullable(),
  },
  checks: [
    { name: "administrative_outcome_reason_check", expression: "is_eligible or (requirement_code is not null and reason is not null)" },
  ],
});
export class AdministrativeOutcome extends AdministrativeOutcomeSchema.class {}
AdministrativeOutcomeSchema.setClass(AdministrativeOutcome);
