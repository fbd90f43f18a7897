import { InputError } from "../../../kernel/input-error.ts";
import { latestRuleSet } from "./known-rule-sets.ts";
import type { Computation, NeedKind } from "./rule-set.ts";
import { meetsThreshold, skdTotal, thresholdOf, type SkdScores } from "./threshold.ts";
import { byParticipant, orderWithTies, type Step, withRanks } from "./tie-break.ts";

export interface CutCandidate {
  readonly participant: string;
  /** `null`: absent at the test. */
  readonly scores: SkdScores | null;
  /** A code of the rule set for a person who is out for another reason. */
  readonly exclusion: string | null;
}

export interface CutRow {
  readonly participant: string;
  readonly total: number | null;
  readonly passes: boolean;
  /** Place among those who meet the threshold: 1, 2, 2, 4. */
  readonly rank: number | null;
  readonly status: string;
}

export interface Cut {
  readonly admitted: readonly string[];
  readonly rows: readonly CutRow[];
}

type Present = CutCandidate & { readonly scores: SkdScores };
type Excluded = CutCandidate & { readonly exclusion: string };

const steps: readonly Step<Present, "TKP" | "TIU" | "TWK">[] = [
  { name: "TKP", value: ({ scores }) => scores.tkp },
  { name: "TIU", value: ({ scores }) => scores.tiu },
  { name: "TWK", value: ({ scores }) => scores.twk },
];

/**
 * The cut of one formation from the basic test (SKD) to the field test (SKB): of those who meet the threshold of the kind of need, at
 * most multiplier × need by total, ties by TKP, then TIU, then TWK. Complete ties stand or fall together: the list may be longer.
 * Rows come in order of place, then those below the threshold, then the absent, then those out for another reason.
 * Source: KepmenPANRB 320/2024 as reported; BKN, 29 February 2020.
 *
 * @throws InputError where the rule set lacks the threshold or the multiplier
 */
export function cutToFieldTest(ruleSet: Computation, need: number, kind: NeedKind, candidates: readonly CutCandidate[]): Cut {
  const threshold = thresholdOf(ruleSet, kind);
  if (!ruleSet.multiplier) throw new InputError("ruleSet.multiplier: is needed here");
  const limit = ruleSet.multiplier * need;
  const codes = (ruleSet.codes ?? latestRuleSet.codes).cut;

  const excluded = candidates.filter((candidate): candidate is Excluded => candidate.exclusion !== null);
  const absent = candidates.filter((candidate) => candidate.exclusion === null && candidate.scores === null);
  const present = candidates.filter((candidate): candidate is Present => candidate.exclusion === null && candidate.scores !== null);
  const ordered = (people: readonly Present[]) => orderWithTies(people, ({ scores }) => skdTotal(scores), steps);
  const passing = ordered(present.filter(({ scores }) => meetsThreshold(scores, threshold)));
  const failing = ordered(present.filter(({ scores }) => !meetsThreshold(scores, threshold)));

  const row = (candidate: CutCandidate, status: string, rank: number | null): CutRow => ({
    participant: candidate.participant,
    total: candidate.scores && skdTotal(candidate.scores),
    passes: rank !== null,
    rank,
    status,
  });
  const rows = [
    ...withRanks(passing).flatMap(({ group, rank }) =>
      byParticipant(group.people).map((candidate) => row(candidate, rank <= limit ? codes.admitted : codes.passed, rank)),
    ),
    ...failing.flatMap(({ people }) => byParticipant(people)).map((candidate) => row(candidate, codes.failed, null)),
    ...byParticipant(absent).map((candidate) => row(candidate, codes.absent, null)),
    ...byParticipant(excluded).map((candidate) => row(candidate, candidate.exclusion, null)),
  ];
  return { admitted: rows.filter(({ rank }) => rank !== null && rank <= limit).map(({ participant }) => participant), rows };
}
