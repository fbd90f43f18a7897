import type { PlaceDecider, Ranked, UnresolvedTie } from "./candidate.ts";
import { byParticipant, orderWithTies, type Step, type TieGroup } from "./tie-break.ts";

/** `CERTIFIED` stands for GPA, age and the committee where a published file carries only the certified order. */
export type OrderStep = PlaceDecider | "CERTIFIED";
export type Tied = TieGroup<Ranked, OrderStep>;

/** Source: PermenPANRB 27/2021 Ps 48(4); the same in 2024. The committee comes behind all of it, for whom nothing else separates. */
const steps: readonly Step<Ranked, OrderStep>[] = [
  { name: "SKD_TOTAL", value: ({ candidate }) => candidate.skdTotal },
  { name: "TKP", value: ({ candidate }) => candidate.scores?.tkp ?? null },
  { name: "TIU", value: ({ candidate }) => candidate.scores?.tiu ?? null },
  { name: "TWK", value: ({ candidate }) => candidate.scores?.twk ?? null },
  { name: "CERTIFIED", isCertified: true, value: ({ candidate }) => (candidate.tieRank === null ? null : -candidate.tieRank) },
  { name: "GPA", value: ({ candidate }) => (candidate.gpa === null ? null : Number(candidate.gpa)) },
  { name: "AGE", value: ({ candidate }) => (candidate.birthDate === null ? null : -Date.parse(candidate.birthDate)) },
  { name: "COMMITTEE", value: ({ candidate: { committeeRank = null } }) => (committeeRank === null ? null : -committeeRank) },
];

/** Best first; whom no step separates stays in one group. */
export const orderOfFinalList = (people: readonly Ranked[]): Tied[] =>
  orderWithTies(people, ({ integration }) => Number(integration.final), steps);

export interface Picked {
  readonly placed: readonly { readonly person: Ranked; readonly decidedBy: OrderStep | null }[];
  readonly unresolved: readonly UnresolvedTie[];
}

/** Takes the first `places` people; a tie across the last place is left whole and nobody of it is picked. */
export function pick(groups: readonly Tied[], places: number, formation: string): Picked {
  const placed: { person: Ranked; decidedBy: OrderStep | null }[] = [];
  for (const { people, decidedBy } of groups) {
    const left = places - placed.length;
    if (left === 0) break;
    if (people.length > left) {
      const participants = byParticipant(people).map(({ participant }) => participant);
      return { placed, unresolved: [{ formation, participants, places: left }] };
    }
    placed.push(...people.map((person) => ({ person, decidedBy })));
  }
  return { placed, unresolved: [] };
}
