import { expect, test } from "vitest";
import type { PlannedScore } from "../../../src/modules/recruitment/import-plan.ts";
import { stagesOfImport } from "../../../src/modules/recruitment/import-stages.ts";
import type { ScoreStage } from "../../../src/modules/recruitment/score-stage.ts";

const figures = { participant: "1", twk: null, tiu: null, tkp: null, skb: null, isAbsent: true, exclusion: null };
const scores = (...stages: ScoreStage[]): { scores: PlannedScore[] } => ({ scores: stages.map((stage) => ({ ...figures, stage })) });

test.each([
  ["participants, whose formation every list prints", "APPLICANTS", scores(), ["ADMINISTRATIVE", "SKD", "FINAL"]],
  ["outcomes", "ADMINISTRATIVE_OUTCOMES", scores(), ["ADMINISTRATIVE"]],
  ["the basic test, of which the final list is made too", "RESULTS", scores("SKD"), ["SKD", "FINAL"]],
  ["the field test", "RESULTS", scores("SKB"), ["FINAL"]],
  ["both tests", "RESULTS", scores("SKB", "SKD"), ["SKD", "FINAL"]],
  ["results of which every row is refused", "RESULTS", scores(), []],
] as const)("a file of %s is about its lists", (_, layout, plan, stages) => {
  expect(stagesOfImport(layout, plan)).toEqual(stages);
});
