import type { Candidate, Formation, PlaceDecider, TieRankDecider } from "./rules/candidate.ts";
import { integrate } from "./rules/integration.ts";
import { type Ranking, rankFormations, rankWithDeciders } from "./rules/ranking.ts";
import type { Computation } from "./rules/rule-set.ts";

/** A candidate as it is published: without GPA and birth date, with the certified order where one of them or the committee decided. */
export interface CertifiedRanking {
  readonly candidates: readonly Candidate[];
  readonly ranking: Ranking;
  /** By participant, where anything but the score decided. */
  readonly deciders: ReadonlyMap<string, PlaceDecider | null>;
  /** Participants whose tie cannot be certified, as a rule because GPA or birth date of some of them is not known; then nothing may be published. */
  readonly incomplete: readonly string[];
}

/**
 * Ranks with the private data and replaces it by what may be published. Where GPA, age or the committee decided between people with equal
 * public figures, everyone with these figures who applied for that position and qualification gets a rank: the same people meet in their own
 * formation and again when vacant needs are filled, so the order must be one for all of them. The public candidates are then ranked
 * anew; a tie is only certified where both give the same rows.
 *
 * @throws InputError where the rule set or a candidate lacks what ranking needs
 */
export function certifyTies(ruleSet: Computation, formations: readonly Formation[], candidates: readonly Candidate[]): CertifiedRanking {
  const { rows, unresolved } = rankWithDeciders(ruleSet, formations, candidates);
  const ranking = { rows: rows.map(({ row }) => row), unresolved };
  const deciders = new Map(rows.map(({ row, decidedBy }) => [row.participant, decidedBy]));
  const hidden = new Map(
    rows.flatMap(({ row, decidedBy, moveDecidedBy }) => {
      const decider = [decidedBy, moveDecidedBy].find(isHidden);
      return decider ? [[row.participant, decider] as const] : [];
    }),
  );
  const isDecided = ({ participant }: Candidate) => hidden.has(participant);
  const decided = tieClasses(ruleSet, formations, candidates).filter((people) => people.some(isDecided));
  const ranks = new Map(decided.flatMap((people) => [...orderOf(people)]));
  const published = candidates.map((candidate): Candidate => ({
    ...candidate,
    gpa: null,
    birthDate: null,
    committeeRank: null,
    tieRank: ranks.get(candidate.participant) ?? null,
    // Who is ranked with others without having been set apart says nothing by it.
    tieRankBy: hidden.get(candidate.participant) ?? "GPA",
  }));
  const again = rankFormations(ruleSet, formations, published);
  const differing = new Set(differingRows(ranking, again));
  const concerned = decided.filter((people) => people.some(({ participant }) => differing.has(participant))).flat();
  const incomplete = concerned.length > 0 ? concerned.map(({ participant }) => participant) : [...differing];
  return { candidates: published, ranking, deciders, incomplete: incomplete.sort() };
}

const isHidden = (decider: PlaceDecider | null): decider is TieRankDecider =>
  decider === "GPA" || decider === "AGE" || decider === "COMMITTEE";

/** People whose private data can matter: those who share every public figure with another for the same position and qualification. */
export function tieClasses(ruleSet: Computation, formations: readonly Formation[], candidates: readonly Candidate[]): Candidate[][] {
  const family = new Map(formations.map((each) => [each.id, [each.position, each.qualification]]));
  const compared = candidates.filter((each) => each.skb !== null && each.exclusion === null);
  const classes = Map.groupBy(compared, (each) => {
    const { final } = integrate(each.skdTotal, each.skb, ruleSet);
    return JSON.stringify([family.get(each.formation), final, each.skdTotal, each.scores]);
  });
  return [...classes.values()].filter((people) => people.length > 1);
}

/** Higher GPA first, then the older, then as the committee certified; equal ones share a rank. Whoever lacks what the others are compared by gets none. */
function orderOf(people: readonly Candidate[]): Map<string, number> {
  const withGpa = people.filter((each) => each.gpa !== null);
  const comparable = withGpa.length > 0 ? withGpa : people.filter((each) => each.birthDate !== null);
  const ordered = comparable.toSorted((a, b) => compare(b, a));
  const ranks = new Map<string, number>();
  let rank = 0;
  for (const [index, each] of ordered.entries()) {
    const before = ordered[index - 1];
    if (!before || compare(before, each) !== 0) rank = index + 1;
    ranks.set(each.participant, rank);
  }
  return ranks;
}

/** Positive: the first stands before the second. */
function compare(a: Candidate, b: Candidate): number {
  const byGpa = Number(a.gpa ?? 0) - Number(b.gpa ?? 0);
  if (byGpa !== 0) return byGpa;
  const byAge = a.birthDate === null || b.birthDate === null ? 0 : b.birthDate.localeCompare(a.birthDate);
  return byAge === 0 ? (b.committeeRank ?? 0) - (a.committeeRank ?? 0) : byAge;
}

/** Participants whose rows differ; all of them where the unresolved ties do. */
function differingRows(one: Ranking, other: Ranking): string[] {
  const rows = new Map(other.rows.map((row) => [row.participant, JSON.stringify(row)]));
  const isSameTies = JSON.stringify(one.unresolved) === JSON.stringify(other.unresolved);
  return one.rows.filter((row) => !isSameTies || rows.get(row.participant) !== JSON.stringify(row)).map((row) => row.participant);
}
