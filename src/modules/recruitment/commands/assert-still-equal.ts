import { isDeepStrictEqual } from "node:util";
import { Rejected, reject } from "../../../kernel/errors.ts";
import { type Reader, rows } from "../../../kernel/rows.ts";
import type { ComputedList, ListRow } from "../compute-list.ts";
import type { ResultList } from "../result-list.entity.ts";
import { messages } from "../result-list.messages.ts";
import { storedRows } from "../result-list.queries.ts";

/**
 * Throws STALE where computing today does not give the input and every row that are stored: a file came in, or a figure was touched.
 * Answers what was computed.
 */
export async function assertStillEqual(
  reader: Reader,
  { id, inputHash }: Pick<ResultList, "id" | "inputHash">,
  compute: () => Promise<ComputedList>,
): Promise<ComputedList> {
  const computed = await compute().catch((error: unknown) => {
    // What can no longer be computed is not what was computed.
    if (error instanceof Rejected) return reject("STALE", ["input", "id"], messages.noLongerEqual);
    throw error;
  });
  const stored = await rows(reader, storedRows, { resultListId: id });
  const isSame =
    computed.inputHash === inputHash && isDeepStrictEqual(stored.toSorted(byParticipant), computed.rows.toSorted(byParticipant));
  return isSame ? computed : reject("STALE", ["input", "id"], messages.noLongerEqual);
}

const byParticipant = (a: ListRow, b: ListRow): number => (a.participant < b.participant ? -1 : 1);
