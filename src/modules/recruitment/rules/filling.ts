import type { Formation, Ranked, UnresolvedTie } from "./candidate.ts";
import { orderOfFinalList, pick, type OrderStep } from "./final-order.ts";
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
 * @throws InputError where a threshold has to be tested and the rule set or the candidate lacks what that needs
 */
export function fillVacantNeeds(ruleSet: Computation, leftovers: readonly Leftover[]): Filling {
  const moves = new Map<Ranked, Move>();
  const unresolved: UnresolvedTie[] = [];
  for (const family of families(leftovers)) {
    if (!family.some(({ isUnresolved }) => isUnresolved)) fillFamily(ruleSet, family, moves, unresolved);
  }
  return { moves, unresolved };
}

function fillFamily(ruleSet: Computation, family: readonly Leftover[], moves: Map<Ranked, Move>, unresolved: UnresolvedTie[]): void {
  const vacancies = new Map(family.map(({ formation, vacant }) => [formation, vacant]));
  for (const step of ruleSet.filling ?? latestRuleSet.filling) {
    for (const [formation, vacant] of vacancies) {
      if (vacant === 0 || !fills(step, formation)) continue;
      const able = family
        .filter((source) => takesFrom(step, formation, source.formation))
        .flatMap((source) => source.waiting.filter((person) => !moves.has(person) && isAble(ruleSet, step, source.formation, person)));
      const picked = pick(orderOfFinalList(able), vacant, formation.id);
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
  const found = new Map<string, Leftover[]>();
  for (const leftover of leftovers) {
    const key = JSON.stringify([leftover.formation.position, leftover.formation.qualification]);
    const family = found.get(key);
    if (family) family.push(leftover);
    else found.set(key, [leftover]);
  }
  return [...found.values()];
}

const fills = (step: FillingStep, vacant: Formation) => (step.vacant === "GENERAL") === (vacant.kind === "GENERAL");

function takesFrom(step: FillingStep, vacant: Formation, source: Formation): boolean {
  if (vacant === source) return false;
  if ((step.place === "SAME") !== (vacant.location === source.location)) return false;
  return isKindTaken[step.from](source.kind, vacant.kind);
}

const isKindTaken: Readonly<Record<FillingStep["from"], (source: NeedKind, vacant: NeedKind) => boolean>> = {
  SPECIAL: (source) => source !== "GENERAL",
  SAME_KIND: (source, vacant) => source === vacant,
  OTHER_KIND: (source, vacant) => source !== vacant,
  ANY_KIND: () => true,
};

function isAble(ruleSet: Computation, step: FillingStep, source: Formation, { candidate }: Ranked): boolean {
  if (step.threshold === "OWN") return true;
  if (!candidate.scores && source.kind === "GENERAL") return true;
  const threshold = thresholdOf(ruleSet, "GENERAL");
  if (candidate.scores) return meetsThreshold(candidate.scores, threshold);
  const least = "total" in threshold ? threshold.total : threshold.twk + threshold.tiu + threshold.tkp;
  if (candidate.skdTotal < least) return false;
  throw new InputError(`candidate ${candidate.participant}: twk, tiu and tkp are needed to test the general threshold for a vacant need`);
}
