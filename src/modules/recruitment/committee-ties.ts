import { tieClasses } from "./certified-ties.ts";
import type { Candidate, Formation, UnresolvedTie } from "./rules/candidate.ts";
import { rankFormations } from "./rules/ranking.ts";
import type { Computation } from "./rules/rule-set.ts";
import { byParticipant } from "./rules/tie-break.ts";

/** A certified decision of the committee: these people, who were equal in everything, in this order. */
export interface CertifiedOrder {
  readonly id: string;
  readonly participants: readonly string[];
}

/** A tie on which a place depends and that nobody has decided. */
export interface UndecidedTie extends UnresolvedTie {
  /** Everyone whom the committee has to order: the tied, and who equals them in another formation of that position and qualification. */
  readonly participants: readonly string[];
  /** Whose GPA or birth date has to be imported first: the committee does not stand in for a figure that exists. */
  readonly withoutEvidence: readonly string[];
}

/**
 * Gives the people of each certified decision their rank. It holds for exactly the people it was made for: where the figures of one of
 * them have changed, or one more equals them now, it says nothing, and the tie stands open again.
 */
export function withCommitteeOrder<Person extends Candidate>(
  ruleSet: Computation,
  formations: readonly Formation[],
  candidates: readonly Person[],
  decisions: readonly CertifiedOrder[],
): Person[] {
  if (decisions.length === 0) return [...candidates];
  const sets = new Set(equalPeople(ruleSet, formations, candidates).map((people) => keyOf(people.map(({ participant }) => participant))));
  const ranks = new Map(
    decisions
      .filter(({ participants }) => sets.has(keyOf(participants)))
      .flatMap(({ participants }) => participants.map((participant, index) => [participant, index + 1] as const)),
  );
  return candidates.map((each) => ({ ...each, committeeRank: ranks.get(each.participant) ?? null }));
}

/** The ties that stand in the way of the list, with everyone who has to be ordered in each. @throws InputError as `rankFormations` */
export function undecidedTies(ruleSet: Computation, formations: readonly Formation[], candidates: readonly Candidate[]): UndecidedTie[] {
  const classes = tieClasses(ruleSet, formations, candidates);
  return rankFormations(ruleSet, formations, candidates).unresolved.map((tie) => {
    const tied = new Set(tie.participants);
    const people = classes.find((each) => each.some(({ participant }) => tied.has(participant))) ?? [];
    const evidences = new Set(people.filter(({ participant }) => tied.has(participant)).map(evidenceOf));
    const equals = byParticipant(people.filter((each) => evidences.has(evidenceOf(each))));
    const isGpaKnown = equals.some(({ gpa }) => gpa !== null);
    const withoutEvidence = equals.filter(({ gpa, birthDate }) => birthDate === null || (isGpaKnown && gpa === null));
    return { ...tie, participants: equals.map(participantOf), withoutEvidence: withoutEvidence.map(participantOf) };
  });
}

/** Sets of people whom no step can separate, for each position and qualification. */
const equalPeople = (ruleSet: Computation, formations: readonly Formation[], candidates: readonly Candidate[]): Candidate[][] =>
  tieClasses(ruleSet, formations, candidates).flatMap((people) => [...Map.groupBy(people, evidenceOf).values()]);

const evidenceOf = ({ gpa, birthDate }: Candidate): string => JSON.stringify([gpa === null ? null : Number(gpa), birthDate]);
const participantOf = ({ participant }: Candidate): string => participant;

/** The same people, in whatever order. */
export const keyOf = (participants: readonly string[]): string => JSON.stringify(participants.toSorted());
