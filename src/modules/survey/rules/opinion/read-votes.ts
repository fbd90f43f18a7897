import { CsvError, parse } from "csv-parse/sync";

import { InputError } from "../../../../kernel/input-error.ts";
import { conversationOf, type CastVote, type Conversation, type Vote } from "./conversation.ts";

const columns = ["timestamp", "comment-id", "voter-id", "vote"] as const;
const votes = new Map<string, Vote>([
  ["1", 1],
  ["0", 0],
  ["-1", -1],
]);

/**
 * Reads the votes of a conversation: `timestamp,datetime,comment-id,voter-id,vote`, columns in any order, `datetime` not read.
 * Of several rows of a voter and comment the one that stands last in the file counts, whatever its timestamp.
 *
 * @throws InputError one line that says where it is wrong, without the value
 */
export function readVotes(csv: string): Conversation {
  const [header, ...rows] = records(csv);
  const places = columns.map((column) => header?.record.indexOf(column) ?? -1);
  const missing = columns.filter((_, at) => places[at] === -1);
  if (!header || missing.length > 0) throw new InputError(`line 1: the header lacks ${missing.join(", ")}`);
  if (rows.length === 0) throw new InputError("input: holds no votes");
  return conversationOf(rows.map(({ record, line }) => castVote(record, places, line)));
}

function castVote(record: readonly string[], places: readonly number[], line: number): CastVote {
  const [timestamp = "", statement = "", voter = "", printed = ""] = places.map((place) => record[place]);
  const vote = votes.get(printed);
  if (!/^\d{1,15}(\.\d{1,9})?$/.test(timestamp)) throw new InputError(`line ${line}: timestamp must be a number`);
  if (statement === "") throw new InputError(`line ${line}: comment-id is missing`);
  if (voter === "") throw new InputError(`line ${line}: voter-id is missing`);
  if (vote === undefined) throw new InputError(`line ${line}: vote must be 1, -1 or 0`);
  return { timestamp: Number(timestamp), voter, statement, vote };
}

interface Row {
  readonly record: readonly string[];
  readonly line: number;
}

function records(csv: string): Row[] {
  try {
    const rows: Row[] = [];
    parse(csv, {
      bom: true,
      trim: true,
      relax_column_count: true,
      skip_empty_lines: true,
      on_record: (record, { lines }) => void rows.push({ record, line: lines }),
    });
    return rows;
  } catch (error) {
    if (error instanceof CsvError) throw new InputError(`line ${String(error["lines"])}: is not CSV`);
    throw error;
  }
}
