import type { ImportPlan } from "./import-plan.ts";
import { type ResultStage, resultStages } from "./result-list-transitions.ts";
import type { SourceFileLayout } from "./source-file-transitions.ts";

/** Stages whose list says something that the rows of a file say too: formation and data of ties stand with the participants. */
export function stagesOfImport(layout: SourceFileLayout, { scores }: Pick<ImportPlan, "scores">): readonly ResultStage[] {
  if (layout === "APPLICANTS") return resultStages;
  if (layout === "ADMINISTRATIVE_OUTCOMES") return ["ADMINISTRATIVE"];
  // The final list is made of both tests.
  if (scores.some(({ stage }) => stage === "SKD")) return ["SKD", "FINAL"];
  return scores.length > 0 ? ["FINAL"] : [];
}
