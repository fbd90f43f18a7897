/** One step of an order: its name, and the number by which it ranks (higher first), or `null` where a person has none. */
export interface Step<Person, Name extends string> {
  readonly name: Name;
  readonly value: (person: Person) => number | null;
  /** An order that people have certified for the whole tie: it stands whatever could not be compared before. */
  readonly isCertified?: boolean;
}

/** People who share a place, and the step that set them apart from those beside them (`null`: the ranking value did, or nothing). */
export interface TieGroup<Person, Name extends string> {
  readonly people: readonly Person[];
  readonly decidedBy: Name | null;
}

/**
 * Orders people by a ranking value, then by the steps, and keeps those whom nothing separates together: nobody is dropped by name,
 * number or order of entry. A step is applied to a group only where all of it have a value; where all lack it, the step is passed over;
 * where some do, those behind it cannot be compared and the group stays whole, unless an order of all of them is certified.
 */
export function orderWithTies<Person, Name extends string>(
  people: readonly Person[],
  ranking: (person: Person) => number,
  steps: readonly Step<Person, Name>[],
): TieGroup<Person, Name>[] {
  return split(people, ranking).flatMap((group) => separate(group, steps, null));
}

function separate<Person, Name extends string>(
  group: readonly Person[],
  steps: readonly Step<Person, Name>[],
  decidedBy: Name | null,
): TieGroup<Person, Name>[] {
  const [step, ...later] = steps;
  if (group.length === 1 || !step) return [{ people: group, decidedBy }];
  const known = group.filter((person) => step.value(person) !== null);
  if (known.length === 0) return separate(group, later, decidedBy);
  if (known.length < group.length)
    return separate(
      group,
      later.filter(({ isCertified }) => isCertified === true),
      decidedBy,
    );
  const parts = split(group, (person) => step.value(person) ?? 0);
  return parts.flatMap((part) => separate(part, later, parts.length > 1 ? step.name : decidedBy));
}

function split<Person>(people: readonly Person[], value: (person: Person) => number): Person[][] {
  const groups = new Map<number, Person[]>();
  for (const person of people) {
    const key = value(person);
    const group = groups.get(key);
    if (group) group.push(person);
    else groups.set(key, [person]);
  }
  return [...groups].sort(([a], [b]) => b - a).map(([, group]) => group);
}

/** Everybody with a place, ties as in sport: 1, 2, 2, 4. */
export function withRanks<Group extends { readonly people: readonly unknown[] }>(
  groups: readonly Group[],
): { readonly group: Group; readonly rank: number }[] {
  let next = 1;
  return groups.map((group) => {
    const rank = next;
    next += group.people.length;
    return { group, rank };
  });
}

/** Printing order of people who share a place: a fixed one, so that the order of entry never shows; it decides nothing. */
export const byParticipant = <Person extends { readonly participant: string }>(people: readonly Person[]): Person[] =>
  people.toSorted((a, b) => (a.participant < b.participant ? -1 : 1));
