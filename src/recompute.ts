import { parseArgs } from "node:util";
import { text } from "node:stream/consumers";

import { differences } from "./modules/recruitment/rules/compare-rows.ts";
import { cutToFieldTest } from "./modules/recruitment/rules/cut.ts";
import { InputError } from "./modules/recruitment/rules/input-error.ts";
import { readCutInput, readRankingInput } from "./modules/recruitment/rules/input.ts";
import { rankFormations } from "./modules/recruitment/rules/ranking.ts";

/**
 * The public verification command: recomputes a published file with the rules that the server uses, offline.
 * Exit 0: done, and with `--check` the rows agree. Exit 1: the input cannot be used. Exit 2: `--check` found a difference.
 */
const recomputations = new Map<string, Recomputation>([
  [
    "ranking",
    (file) => {
      const input = readRankingInput(file);
      return rankFormations(input.ruleSet, input.formations, input.candidates);
    },
  ],
  [
    "cut",
    (file) => {
      const input = readCutInput(file);
      return cutToFieldTest(input.ruleSet, input.need, input.kind, input.candidates);
    },
  ],
]);
type Recomputation = (file: unknown) => { readonly rows: readonly object[] };

const usage = `usage: npm run -s recompute -- ${[...recomputations.keys()].join("|")} [--check] < file`;

async function main(): Promise<number> {
  const { recompute, isCheck } = readArguments();
  const file = parseJson(await text(process.stdin));
  refuseIndex(file);
  const result = recompute(file);
  if (!isCheck) {
    console.log(JSON.stringify(result));
    return 0;
  }
  const found = differences(file, { ...result });
  for (const line of found) console.error(line);
  if (found.length === 0) {
    console.error("the file's rows agree with the recomputed ones");
    return 0;
  }
  console.error(`${found.length} ${found.length === 1 ? "difference" : "differences"}`);
  return 2;
}

function readArguments(): { recompute: Recomputation; isCheck: boolean } {
  try {
    const { values, positionals } = parseArgs({ options: { check: { type: "boolean", default: false } }, allowPositionals: true });
    const [what, ...others] = positionals;
    const recompute = others.length === 0 ? recomputations.get(what ?? "") : undefined;
    if (recompute) return { recompute, isCheck: values.check };
  } catch {
    // An unknown option: the usage line says more than the parser's message.
  }
  throw new InputError(usage);
}

function parseJson(input: string): unknown {
  if (input.trim() === "") throw new InputError(`input: is empty; ${usage}`);
  try {
    return JSON.parse(input.replace(/^\uFEFF/, ""));
  } catch {
    throw new InputError("input: is not JSON");
  }
}

/** Lists of the basic test are one file a formation; `latest.json` beside them only says where they are. */
function refuseIndex(file: unknown): void {
  if (typeof file !== "object" || file === null || !("files" in file) || !Array.isArray(file.files)) return;
  const first = (file.files as readonly { readonly path?: unknown }[])[0]?.path;
  throw new InputError(`input: is an index; recompute each of its files (${file.files.length}), first ${String(first)}`);
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
