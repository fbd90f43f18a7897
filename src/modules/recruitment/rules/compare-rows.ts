import { z } from "zod";

import { InputError, shown } from "../../../kernel/input-error.ts";

type Row = Readonly<Record<string, unknown>>;

/** As the candidates are read: what stands around a number or a code means nothing. */
const label = z.string().trim();
const tie = z.object({ formation: label, participants: z.array(label), places: z.number() });
const carriedSchema = z.object({
  rows: z.array(z.looseObject({ participant: label })),
  admitted: z.array(label).optional(),
  unresolved: z.array(z.unknown()).default([]),
});

interface Computed {
  readonly rows: readonly object[];
  readonly admitted?: readonly string[];
  readonly unresolved?: readonly unknown[];
}

/**
 * Compares the rows that a published file carries with the recomputed ones. A figure that a row leaves out is a difference like any other.
 *
 * @returns one line a difference; empty where they agree
 * @throws InputError where the file carries no rows, or rows without participant
 */
export function differences(file: unknown, computed: Computed): string[] {
  const carried = carriedSchema.safeParse(file);
  if (!carried.success) throw new InputError("rows: to compare, the file must carry rows, each with its participant");
  const { rows, admitted, unresolved } = carried.data;
  const found: string[] = [];
  const expected = new Map(computed.rows.map((row) => [(row as { participant: string }).participant, row as Row]));
  const seen = new Set<string>();
  for (const row of rows) {
    const recomputed = expected.get(row.participant);
    const name = shown(row.participant);
    if (!recomputed) found.push(`${name}: stands in the file's rows but is no candidate`);
    else if (seen.has(row.participant)) found.push(`${name}: stands twice in the file's rows`);
    else found.push(...fieldDifferences(row, recomputed).map((difference) => `${name}: ${difference}`));
    seen.add(row.participant);
  }
  for (const participant of expected.keys()) {
    if (!seen.has(participant)) found.push(`${shown(participant)}: is missing from the file's rows`);
  }
  if (admitted && !isSameSet(admitted, computed.admitted ?? [])) found.push("admitted: the file's list is not the recomputed one");
  if (!isSameSet(unresolved.map(tieKey), (computed.unresolved ?? []).map(tieKey))) {
    found.push("unresolved: the file's list is not the recomputed one");
  }
  return found;
}

function fieldDifferences(carried: Row, recomputed: Row): string[] {
  return Object.keys(recomputed).flatMap((field) => {
    if (!Object.hasOwn(carried, field)) return [`${field} is missing in the file and ${shown(recomputed[field])} recomputed`];
    if (isSame(carried[field], recomputed[field])) return [];
    return [`${field} is ${shown(carried[field])} in the file and ${shown(recomputed[field])} recomputed`];
  });
}

/** A decimal may stand as a number in files that others make: 73.6 and "73.600" are the same figure. */
function isSame(carried: unknown, recomputed: unknown): boolean {
  if (typeof recomputed !== "string") return carried === recomputed;
  return typeof carried === "number" ? carried === Number(recomputed) : typeof carried === "string" && carried.trim() === recomputed.trim();
}

/** Who is tied, where, and for how many places; the order in which the tied are named means nothing. */
function tieKey(given: unknown): string {
  const { success, data } = tie.safeParse(given);
  return success ? JSON.stringify([data.formation, data.participants.toSorted(), data.places]) : "no tie";
}

const isSameSet = (one: readonly string[], other: readonly string[]) => JSON.stringify(one.toSorted()) === JSON.stringify(other.toSorted());
