import type { Candidate, Formation, Ranked, UnresolvedTie } from "./candidate.ts";
import { orderOfFinalList, pick, type OrderStep, type Picked } from "./final-order.ts";
import { InputError } from "../../../kernel/input-error.ts";
import { latestRuleSet } from "./known-rule-sets.ts";
import type { Computation, FillingStep, NeedKind } from "./rule-set.ts";
import { meetsThreshold, thresholdOf } from "./threshold.ts";

/** What ranking one formation by itself left over. */
export interface Leftover {
  readonly formation: Formation;
  readonly vacant: number;
  /** Ranked and not placed. */
  readonly waiting: readonly Ranked[];
  /** The committee still has to decide a tie here. */
  readonly isUnresolved: boolean;
}

export interface Move {
  readonly formation: string;
  readonly step: string;
  readonly decidedBy: OrderStep | null;
}

export interface Filling {
  readonly moves: ReadonlyMap<Ranked, Move>;
  readonly unresolved: readonly UnresolvedTie[];
}

/**
 * Fills needs that stayed vacant with the best who are not placed and applied for the same position and qualification, step by step in
 * the order of the rule set; vacant formations are served in the order of the list. Nobody who is placed is moved. Where a tie among
 * formations of that position and qualification still waits for the committee, nothing is filled there: its outcome decides who is left.
 * Source: KepmenPANRB 320/2024 diktum 35 as reported; the order E-1 before U-3 and E-3 is inferred from the code names.
 *
 * @param candidates the list they all come from: an error names a place in it
 * @throws InputError where an outcome hangs on a threshold that cannot be tested, because the rule set or the candidate lacks what it needs
 */
export function fillVacantNeeds(ruleSet: Computation, leftovers: readonly Leftover[], candidates: readonly Candidate[]): Filling {
  const moves = new Map<Ranked, Move>();
  const unresolved: UnresolvedTie[] = [];
  for (const family of families(leftovers)) {
    if (!family.some(({ isUnresolved }) => isUnresolved)) fillFamily(ruleSet, family, candidates, moves, unresolved);
  }
  return { moves, unresolved };
}

function fillFamily(
  ruleSet: Computation,
  family: readonly Leftover[],
  candidates: readonly Candidate[],
  moves: Map<Ranked, Move>,
  unresolved: UnresolvedTie[],
): void {
  const vacancies = new Map(family.map(({ formation, vacant }) => [formation, vacant]));
  const waiting = bestFirst(ruleSet, family);
  for (const step of ruleSet.filling ?? latestRuleSet.filling) {
    const queueOf = queues(step, waiting);
    for (const [formation, vacant] of vacancies) {
      if (vacant === 0 || !fills(step, formation)) continue;
      const rivals = rivalsFor(formation, vacant, step, queueOf(formation), moves);
      const picked = pickFrom(ruleSet, step, rivals, vacant, formation, candidates);
      for (const { person, decidedBy } of picked.placed) moves.set(person, { formation: formation.id, step: step.step, decidedBy });
      vacancies.set(formation, vacant - picked.placed.length);
      if (picked.unresolved.length > 0) {
        unresolved.push(...picked.unresolved);
        return;
      }
    }
  }
}

function families(leftovers: readonly Leftover[]): Leftover[][] {
  return [...Map.groupBy(leftovers, ({ formation }) => JSON.stringify([formation.position, formation.qualification])).values()];
}

interface Waiting {
  readonly person: Ranked;
  readonly source: Formation;
  readonly final: number;
  /** `null`: it cannot be told. */
  readonly meetsGeneral: boolean | null;
}

function bestFirst(ruleSet: Computation, family: readonly Leftover[]): Waiting[] {
  return family
    .flatMap(({ formation: source, waiting }) =>
      waiting.map((person) => ({
        person,
        source,
        final: Number(person.integration.final),
        meetsGeneral: meetsGeneral(ruleSet, source, person.candidate),
      })),
    )
    .sort((one, other) => other.final - one.final);
}

function meetsGeneral(ruleSet: Computation, source: Formation, { scores, skdTotal }: Candidate): boolean | null {
  const threshold = ruleSet.thresholds?.GENERAL;
  if (threshold && scores) return meetsThreshold(scores, threshold);
  // Whoever applied for a general need met its threshold at the cut.
  if (source.kind === "GENERAL") return true;
  if (!threshold) return null;
  const least = "total" in threshold ? threshold.total : threshold.twk + threshold.tiu + threshold.tkp;
  return skdTotal < least ? false : null;
}

/** Whom a step takes for a formation, best first: made once for all formations of a kind, and of a place where the step keeps to it. */
function queues(step: FillingStep, waiting: readonly Waiting[]): (vacant: Formation) => readonly Waiting[] {
  const placeOf = ({ location }: Formation) => (step.place === "SAME" ? location : "");
  const sources = Map.groupBy(waiting, ({ source }) => placeOf(source));
  const made = new Map<string, readonly Waiting[]>();
  return (vacant) => {
    const key = `${vacant.kind} ${placeOf(vacant)}`;
    const queue = made.get(key) ?? (sources.get(placeOf(vacant)) ?? []).filter((each) => isTaken(step, vacant.kind, each));
    made.set(key, queue);
    return queue;
  };
}

const isTaken = (step: FillingStep, vacant: NeedKind, { source, meetsGeneral: meets }: Waiting) =>
  isKindTaken[step.from](source.kind, vacant) && (step.threshold === "OWN" || meets !== false);

/** The best down to the last vacant place and everyone with that figure: nobody behind them can matter. */
function rivalsFor(
  vacant: Formation,
  places: number,
  step: FillingStep,
  queue: readonly Waiting[],
  moves: ReadonlyMap<Ranked, Move>,
): Waiting[] {
  const rivals: Waiting[] = [];
  let sure = 0;
  for (const each of queue) {
    if (sure >= places && each.final !== rivals.at(-1)?.final) break;
    if (!moves.has(each.person) && isInReach(step, vacant, each.source)) {
      rivals.push(each);
      if (isSure(step, each)) sure++;
    }
  }
  return rivals;
}

/** The outcome must be the same whether those who could not be tested meet the threshold or not. */
function pickFrom(
  ruleSet: Computation,
  step: FillingStep,
  rivals: readonly Waiting[],
  vacant: number,
  formation: Formation,
  candidates: readonly Candidate[],
): Picked {
  const pickOf = (people: readonly Waiting[]) => pick(orderOfFinalList(people.map(({ person }) => person)), vacant, formation.id);
  const doubtful = rivals.find((each) => !isSure(step, each));
  if (!doubtful) return pickOf(rivals);
  const picked = pickOf(rivals.filter((each) => isSure(step, each)));
  if (outcomeOf(picked) === outcomeOf(pickOf(rivals))) return picked;
  thresholdOf(ruleSet, "GENERAL");
  const place = candidates.indexOf(doubtful.person.candidate);
  throw new InputError(`candidates[${place}]: twk, tiu and tkp are needed to test the general threshold for a vacant need`);
}

const isSure = (step: FillingStep, { meetsGeneral: meets }: Waiting) => step.threshold === "OWN" || meets === true;

const outcomeOf = ({ placed, unresolved }: Picked) =>
  JSON.stringify([placed.map(({ person, decidedBy }) => [person.participant, decidedBy]), unresolved]);

const fills = (step: FillingStep, vacant: Formation) => (step.vacant === "GENERAL") === (vacant.kind === "GENERAL");

function isInReach(step: FillingStep, vacant: Formation, source: Formation): boolean {
  if (vacant === source) return false;
  return (step.place === "SAME") === (vacant.location === source.location);
}

const isKindTaken: Readonly<Record<FillingStep["from"], (source: NeedKind, vacant: NeedKind) => boolean>> = {
  SPECIAL: (source) => source !== "GENERAL",
  SAME_KIND: (source, vacant) => source === vacant,
  OTHER_KIND: (source, vacant) => source !== vacant,
  ANY_KIND: () => true,
};
