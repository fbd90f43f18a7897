import { z } from "zod";

import { InputError } from "../../../kernel/input-error.ts";

type Row = Readonly<Record<string, unknown>>;

const carriedSchema = z.object({
  rows: z.array(z.looseObject({ participant: z.string(), status: z.string() })),
  admitted: z.array(z.string()).optional(),
  unresolved: z.array(z.unknown()).optional(),
});

const tieSchema = z.object({ formation: z.string(), participants: z.array(z.string()), places: z.number() });

/**
 * Compares the rows that a published file carries with the recomputed ones.
 *
 * @returns one line a difference; empty where they agree
 * @throws InputError where the file carries no rows, or rows without participant and status
 */
export function differences(file: unknown, computed: { readonly rows: readonly object[] } & Row): string[] {
  const carried = carriedSchema.safeParse(file);
  if (!carried.success) throw new InputError("rows: to compare, the file must carry rows, each with its participant and status");
  const { rows, admitted, unresolved } = carried.data;
  const found: string[] = [];
  const expected = new Map(computed.rows.map((row) => [(row as { participant: string }).participant, row as Row]));
  const seen = new Set<string>();
  for (const row of rows) {
    const recomputed = expected.get(row.participant);
    if (!recomputed) found.push(`${row.participant}: stands in the file's rows but is no candidate`);
    else if (seen.has(row.participant)) found.push(`${row.participant}: stands twice in the file's rows`);
    else found.push(...fieldDifferences(row, recomputed));
    seen.add(row.participant);
  }
  for (const participant of expected.keys()) if (!seen.has(participant)) found.push(`${participant}: is missing from the file's rows`);
  if (admitted && !sameSet(admitted, computed["admitted"])) found.push("admitted: the file's list is not the recomputed one");
  if (unresolved && !sameSet(unresolved.map(tieKey), ((computed["unresolved"] ?? []) as unknown[]).map(tieKey))) {
    found.push("unresolved: the file's list is not the recomputed one");
  }
  return found;
}

function fieldDifferences(carried: Row & { participant: string }, recomputed: Row): string[] {
  return Object.keys(recomputed)
    .filter((field) => field in carried && !isSame(carried[field], recomputed[field]))
    .map((field) => `${carried.participant}: ${field} is ${print(carried[field])} in the file and ${print(recomputed[field])} recomputed`);
}

/** A decimal may stand as a number in files that others make: 73.6 and "73.600" are the same figure. */
function isSame(carried: unknown, recomputed: unknown): boolean {
  if (typeof carried === "number" && typeof recomputed === "string") return carried === Number(recomputed);
  return carried === recomputed || JSON.stringify(carried) === JSON.stringify(recomputed);
}

/** Who is tied, where, and for how many places; the order in which the tied are named means nothing. */
function tieKey(tie: unknown): string {
  const { success, data } = tieSchema.safeParse(tie);
  return JSON.stringify(success ? [data.formation, data.participants.toSorted(), data.places] : tie);
}

const sameSet = (a: readonly string[], b: unknown) => JSON.stringify(a.toSorted()) === JSON.stringify((b as string[]).toSorted());

const print = (value: unknown) => JSON.stringify(value) ?? "absent";
