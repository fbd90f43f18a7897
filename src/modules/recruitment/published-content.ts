import { canonicalJson } from "../../kernel/canonical.ts";
import type { CertifiedTieDecision } from "./list-data.ts";
import type { Candidate, Formation } from "./rules/candidate.ts";
import { cutToFieldTest, type CutCandidate } from "./rules/cut.ts";
import { knownRuleSets } from "./rules/known-rule-sets.ts";
import { rankFormations } from "./rules/ranking.ts";
import type { RuleSet } from "./rules/rule-set.ts";
import type { ResultStage } from "./result-list-transitions.ts";

/** What stands at the top of every published file, so that a copy says for itself what it is. */
export interface FileHead {
  readonly round: string;
  readonly title: string;
  readonly stage: ResultStage;
  readonly version: number;
  /** ISO 8601, UTC. */
  readonly publishedAt: string;
  /** SHA-256 of the imported files from which it was computed. */
  readonly sources: readonly string[];
}

/** A known rule set by its code, any other whole: the file must be computed where nobody has our database. */
type PublishedRules = string | RuleSet;

/** The code where the recompute command knows exactly this rule set, else all of it. */
export function publishedRules(ruleSet: RuleSet): PublishedRules {
  const known = knownRuleSets.get(ruleSet.code);
  return known && canonicalJson(known) === canonicalJson(ruleSet) ? ruleSet.code : ruleSet;
}

/**
 * The final list: exactly the input of `recompute ranking`, and the rows that it must give. GPA and birth date are never in it. Where
 * the committee's order decided, `tieRank` says so of the candidates, and `tieDecisions` under which minutes.
 */
export function rankingContent(
  head: FileHead,
  ruleSet: RuleSet,
  rules: PublishedRules,
  formations: readonly Formation[],
  candidates: readonly Candidate[],
  tieDecisions: readonly CertifiedTieDecision[],
) {
  const { rows, unresolved } = rankFormations(ruleSet, formations, candidates);
  const decisions = tieDecisions.map(({ formation, participants, documentNumber, reason, certifiedAt }) => ({
    formation,
    participants,
    documentNumber,
    reason,
    certifiedAt,
  }));
  return {
    ...head,
    ruleSet: rules,
    formations,
    candidates: candidates.map(publishedCandidate),
    rows,
    unresolved,
    ...(decisions.length === 0 ? {} : { tieDecisions: decisions }),
  };
}

/** The cut of one formation: exactly the input of `recompute cut`, and what it must give. */
export function cutContent(
  head: FileHead,
  ruleSet: RuleSet,
  rules: PublishedRules,
  formation: Formation,
  candidates: readonly CutCandidate[],
) {
  const { admitted, rows } = cutToFieldTest(ruleSet, formation.need, formation.kind, candidates);
  const people = candidates.map(({ participant, scores, exclusion }) => ({
    participant,
    ...scores,
    ...(exclusion === null ? {} : { exclusion }),
  }));
  return { ...head, ruleSet: rules, formation, need: formation.need, kind: formation.kind, candidates: people, admitted, rows };
}

/** What there is for the whole round where each formation has a file of its own. */
export function indexContent(
  head: FileHead,
  rules: PublishedRules,
  files: readonly { readonly formation: string; readonly path: string; readonly sha256: string }[],
) {
  return { ...head, ruleSet: typeof rules === "string" ? rules : rules.code, files };
}

/** Administrative outcomes: met or not, without the reasons, which are the person's own. */
export function administrativeContent(
  head: FileHead,
  rows: readonly { readonly participant: string; readonly formation: string; readonly status: string }[],
) {
  return { ...head, rows };
}

/** A candidate as a file has it: only what is not null, and never GPA or birth date. */
export function publishedCandidate({ participant, formation, skdTotal, scores, skb, tieRank, tieRankBy, exclusion }: Candidate) {
  return {
    participant,
    formation,
    ...(scores ?? { skdTotal }),
    ...(skb === null ? {} : { skb }),
    ...(tieRank === null ? {} : { tieRank, tieRankBy }),
    ...(exclusion === null ? {} : { exclusion }),
  };
}
