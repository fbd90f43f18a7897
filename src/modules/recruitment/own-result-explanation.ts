import type { Text } from "../../kernel/text.ts";
import { messages } from "./own-result.messages.ts";
import type { ResultStage } from "./result-list-transitions.ts";
import type { StatusCodes } from "./rules/rule-set.ts";

export interface ExplainedRow {
  readonly stage: ResultStage;
  readonly status: string;
  readonly passes: boolean;
  readonly rank: number | null;
  readonly formationId: string;
  readonly placedFormationId: string | null;
  /** Code. */
  readonly placedFormation: string | null;
}

/** What a status means for the person, in one sentence. */
export function explain(
  { stage, status, passes, rank, formationId, placedFormationId, placedFormation }: ExplainedRow,
  codes: StatusCodes,
): Text {
  if (stage === "ADMINISTRATIVE") return passes ? messages.met : messages.notMet;
  if (codes.exclusions.includes(status)) return messages.excluded;
  if (stage === "SKD") {
    if (status === codes.cut.absent) return messages.absent;
    if (!passes) return messages.belowThreshold;
    return status === codes.cut.admitted ? messages.admitted : messages.passedNotAdmitted;
  }
  if (placedFormationId !== null)
    return placedFormationId === formationId ? messages.placed : messages.placedElsewhere(placedFormation ?? "");
  return rank === null ? messages.absent : messages.notPlaced;
}

/** Whether the person goes on after this row: at the cut the threshold alone is not enough. */
export const goesOn = ({ stage, status, passes }: Pick<ExplainedRow, "stage" | "status" | "passes">, codes: StatusCodes): boolean =>
  stage === "SKD" ? passes && status === codes.cut.admitted : passes;
