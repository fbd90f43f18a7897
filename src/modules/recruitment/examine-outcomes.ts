import type { LineReason, NumberedRow } from "../../kernel/import/layout.ts";
import type { AdministrativeOutcomeRow } from "./import-layouts.ts";
import type { ImportPlan, PlannedOutcome, RoundFacts } from "./import-plan.ts";
import type { SourceFilePhase } from "./source-file-transitions.ts";
import { messages } from "./source-file.messages.ts";

/**
 * Holds administrative outcomes against the round. The file after the objections replaces the first one as a matter of course; a second
 * file of the same phase, or a step back, is a correction.
 */
export function examineOutcomes(
  rows: readonly NumberedRow<AdministrativeOutcomeRow>[],
  facts: RoundFacts,
  phase: SourceFilePhase,
): ImportPlan {
  const refused: LineReason[] = [];
  const outcomes: PlannedOutcome[] = [];
  for (const { line, value } of rows) {
    if (!facts.applicants.has(value.participantNumber)) refused.push({ line, reason: messages.unknownParticipant });
    else {
      const { participantNumber: participant, requirementCode, reason } = value;
      const isEligible = value.outcome === "MET";
      outcomes.push({ participant, isEligible, requirementCode, reason: isEligible ? null : reason });
    }
  }
  const isCorrection = (participant: string): boolean => {
    const known = facts.applicants.get(participant)?.outcomePhase ?? null;
    return known !== null && !(known === "INITIAL" && phase === "AFTER_OBJECTION");
  };
  const replaced = [...new Set(outcomes.map((each) => each.participant))].filter(isCorrection);
  return { applicants: [], scores: [], outcomes, replaced, refused, acceptedRows: outcomes.length };
}
