import type { Candidate, Formation } from "../../../src/modules/recruitment/rules/candidate.ts";
import { knownRuleSets } from "../../../src/modules/recruitment/rules/known-rule-sets.ts";
import { rankFormations } from "../../../src/modules/recruitment/rules/ranking.ts";

export const cpns2024 = knownRuleSets.get("cpns-2024")!;

export const formation = (id: string, changes: Partial<Formation> = {}): Formation => ({
  id,
  position: "Nurse",
  qualification: "Diploma in nursing",
  location: "North",
  kind: "GENERAL",
  need: 1,
  ...changes,
});

/** Scores as `[twk, tiu, tkp]`, or the total where the parts are not known. */
export const candidate = (
  participant: string,
  formationId: string,
  scores: readonly [number, number, number] | number,
  skb: string | null,
  changes: Partial<Candidate> = {},
): Candidate => ({
  participant,
  formation: formationId,
  scores: typeof scores === "number" ? null : { twk: scores[0], tiu: scores[1], tkp: scores[2] },
  skdTotal: typeof scores === "number" ? scores : scores[0] + scores[1] + scores[2],
  skb,
  gpa: null,
  birthDate: null,
  tieRank: null,
  tieRankBy: "GPA",
  exclusion: null,
  ...changes,
});

export const rank = (
  formations: readonly Formation[],
  candidates: readonly Candidate[],
  ruleSet: Parameters<typeof rankFormations>[0] = cpns2024,
) => rankFormations(ruleSet, formations, candidates);

/** `participant rank status placedIn tieDecidedBy`, one line a row. */
export const lines = (ranking: ReturnType<typeof rankFormations>) =>
  ranking.rows.map((row) => [row.participant, row.rank, row.status, row.placedIn, row.tieDecidedBy].map(String).join(" "));
