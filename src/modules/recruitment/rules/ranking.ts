import type { Candidate, Formation, PlaceDecider, Ranked, TieDecider, UnresolvedTie } from "./candidate.ts";
import { fillVacantNeeds, type Leftover, type Move } from "./filling.ts";
import { orderOfFinalList, pick, type OrderStep, type Tied } from "./final-order.ts";
import { integrate, type Integration } from "./integration.ts";
import { latestRuleSet } from "./known-rule-sets.ts";
import type { Computation } from "./rule-set.ts";
import { byParticipant, withRanks } from "./tie-break.ts";

export interface RankingRow extends Integration {
  readonly participant: string;
  readonly formation: string;
  readonly skdTotal: number;
  /** Within the formation applied for; kept by a person who is placed elsewhere. */
  readonly rank: number | null;
  readonly status: string;
  readonly placedIn: string | null;
  readonly tieDecidedBy: TieDecider | null;
}

export interface Ranking {
  readonly rows: readonly RankingRow[];
  readonly unresolved: readonly UnresolvedTie[];
}

/** A ranking that also says where the committee's order decided, which the rows of a file leave open. */
export interface DecidedRanking {
  readonly rows: readonly DecidedRow[];
  readonly unresolved: readonly UnresolvedTie[];
}
export interface DecidedRow {
  readonly row: RankingRow;
  readonly decidedBy: PlaceDecider | null;
  /** What decided a place won by filling a vacant need, which can be another step than the one that decided the rank. */
  readonly moveDecidedBy: PlaceDecider | null;
}

/**
 * Ranks every formation, places the best within each need, and fills vacant needs. Rows come by formation in the order given, then by
 * place, then the absent, then those out for another reason. A place that hangs on an unresolved tie stays empty.
 *
 * @throws InputError where the rule set or a candidate lacks what is needed
 */
export function rankFormations(ruleSet: Computation, formations: readonly Formation[], candidates: readonly Candidate[]): Ranking {
  const { rows, unresolved } = rankWithDeciders(ruleSet, formations, candidates);
  return { rows: rows.map(({ row }) => row), unresolved };
}

/** The same, with what decided each row. @throws InputError as `rankFormations` */
export function rankWithDeciders(ruleSet: Computation, formations: readonly Formation[], candidates: readonly Candidate[]): DecidedRanking {
  const applicants = Map.groupBy(candidates, (candidate) => candidate.formation);
  const own = formations.map((formation) => placeOwn(ruleSet, formation, applicants.get(formation.id) ?? []));
  const filling = fillVacantNeeds(ruleSet, own, candidates);
  return {
    rows: own.flatMap((placing) => rowsOf(ruleSet, placing, filling.moves)),
    unresolved: [...own.flatMap(({ unresolved }) => unresolved), ...filling.unresolved],
  };
}

interface OwnPlacing extends Leftover {
  readonly groups: readonly Tied[];
  readonly placed: ReadonlySet<Ranked>;
  readonly unresolved: readonly UnresolvedTie[];
  readonly unranked: readonly Ranked[];
}

function placeOwn(ruleSet: Computation, formation: Formation, candidates: readonly Candidate[]): OwnPlacing {
  const people = candidates.map((candidate): Ranked => ({
    candidate,
    participant: candidate.participant,
    integration: integrate(candidate.skdTotal, candidate.skb, ruleSet),
  }));
  const excluded = people.filter(({ candidate }) => candidate.exclusion !== null);
  const absent = people.filter(({ candidate }) => candidate.exclusion === null && candidate.skb === null);
  const present = people.filter(({ candidate }) => candidate.exclusion === null && candidate.skb !== null);
  const groups = orderOfFinalList(present);
  const picked = pick(groups, formation.need, formation.id);
  const placed = new Set(picked.placed.map(({ person }) => person));
  return {
    formation,
    groups,
    placed,
    unresolved: picked.unresolved,
    isUnresolved: picked.unresolved.length > 0,
    vacant: formation.need - placed.size,
    waiting: present.filter((person) => !placed.has(person)),
    unranked: [...byParticipant(absent), ...byParticipant(excluded)],
  };
}

function rowsOf(ruleSet: Computation, placing: OwnPlacing, moves: ReadonlyMap<Ranked, Move>): DecidedRow[] {
  const codes = (ruleSet.codes ?? latestRuleSet.codes).final;
  const ranked = withRanks(placing.groups).flatMap(({ group: { people, decidedBy }, rank }) =>
    byParticipant(people).map((person) => {
      if (placing.placed.has(person)) return rowOf(person, rank, codes.selected, placing.formation.id, decidedBy);
      const move = moves.get(person);
      if (!move) return rowOf(person, rank, codes.notSelected, null, decidedBy);
      const status = codes.moved[move.step] ?? `${codes.selected}-${move.step}`;
      return rowOf(person, rank, status, move.formation, decidedBy, move.decidedBy);
    }),
  );
  const unranked = placing.unranked.map((person) => rowOf(person, null, person.candidate.exclusion ?? codes.absent, null, null));
  return [...ranked, ...unranked];
}

function rowOf(
  { candidate, integration }: Ranked,
  rank: number | null,
  status: string,
  placedIn: string | null,
  step: OrderStep | null,
  moveStep: OrderStep | null = null,
): DecidedRow {
  const { participant, formation, skdTotal } = candidate;
  const moveDecidedBy = deciderOf(candidate, moveStep);
  // A place that rests on the committee's decision says so, whatever set the rank before.
  const decidedBy = moveDecidedBy === "COMMITTEE" ? moveDecidedBy : (deciderOf(candidate, step) ?? moveDecidedBy);
  const tieDecidedBy = decidedBy === "COMMITTEE" ? null : decidedBy;
  return { row: { participant, formation, skdTotal, ...integration, rank, status, placedIn, tieDecidedBy }, decidedBy, moveDecidedBy };
}

const deciderOf = ({ tieRankBy }: Candidate, step: OrderStep | null): PlaceDecider | null => (step === "CERTIFIED" ? tieRankBy : step);
