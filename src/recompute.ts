import { text } from "node:stream/consumers";
import { parseArgs } from "node:util";

import { InputError, shown } from "./kernel/input-error.ts";
import { differences } from "./modules/recruitment/rules/compare-rows.ts";
import { cutToFieldTest } from "./modules/recruitment/rules/cut.ts";
import { readCutInput, readRankingInput } from "./modules/recruitment/rules/input.ts";
import { rankFormations } from "./modules/recruitment/rules/ranking.ts";
import { opinionOf } from "./modules/survey/rules/opinion/opinion.ts";
import { readVotes } from "./modules/survey/rules/opinion/read-votes.ts";
import { recomputePriorities } from "./modules/survey/rules/priorities.ts";
import { recomputeSatisfaction } from "./modules/survey/rules/satisfaction.ts";

/**
 * The public verification command: recomputes a published file with the rules that the server uses, offline.
 * Exit 0: done, and with `--check` the rows agree. Exit 1: the input cannot be used. Exit 2: `--check` found a difference.
 */
const recomputations = new Map<string, Recomputation>([
  [
    "ranking",
    ofRows((file) => {
      const input = readRankingInput(file);
      return rankFormations(input.ruleSet, input.formations, input.candidates);
    }),
  ],
  [
    "cut",
    ofRows((file) => {
      const input = readCutInput(file);
      return cutToFieldTest(input.ruleSet, input.need, input.kind, input.candidates);
    }),
  ],
  ["satisfaction", { options: [], run: (input) => printed(recomputeSatisfaction(parseJson(input))) }],
  ["priorities", { options: [], run: (input) => printed(recomputePriorities(parseJson(input))) }],
  [
    "opinion",
    {
      options: ["plain", "k"],
      run: (input, { plain, k }) => printed(opinionOf(readVotes(input), { isPlain: plain, k: k === undefined ? null : readGroupCount(k) })),
    },
  ],
]);

interface Recomputation {
  readonly options: readonly (keyof Options)[];
  readonly run: (input: string, options: Options) => Outcome;
}
interface Options {
  readonly check: boolean;
  readonly plain: boolean;
  readonly k: string | undefined;
}
interface Outcome {
  readonly out?: string;
  readonly notes: readonly string[];
  readonly exitCode: 0 | 2;
}

const printedOptions = { check: "[--check]", plain: "[--plain]", k: "[--k N]" } as const;
const usage = `usage: npm run -s recompute -- ${printedUsage()} < file`;

function printedUsage(): string {
  const words = Map.groupBy([...recomputations], ([, { options }]) => options.map((option) => ` ${printedOptions[option]}`).join(""));
  return [...words].map(([options, same]) => same.map(([word]) => word).join("|") + options).join(" | ");
}

/** A recomputation whose result carries rows, which `--check` compares with those of the file. */
function ofRows(recompute: (file: unknown) => { readonly rows: readonly object[] }): Recomputation {
  return {
    options: ["check"],
    run: (input, { check }) => {
      const file = parseJson(input);
      refuseIndex(file);
      const result = recompute(file);
      if (!check) return printed(result);
      const found = differences(file, { ...result });
      if (found.length === 0) return { notes: ["the file's rows agree with the recomputed ones"], exitCode: 0 };
      return { notes: [...found, `${found.length} ${found.length === 1 ? "difference" : "differences"}`], exitCode: 2 };
    },
  };
}

function printed(result: object): Outcome {
  return { out: JSON.stringify(result), notes: [], exitCode: 0 };
}

function readArguments(): { recomputation: Recomputation; options: Options } {
  try {
    const { values, positionals } = parseArgs({
      options: { check: { type: "boolean", default: false }, plain: { type: "boolean", default: false }, k: { type: "string" } },
      allowPositionals: true,
    });
    const [what, ...others] = positionals;
    const recomputation = others.length === 0 ? recomputations.get(what ?? "") : undefined;
    const given = (["check", "plain", "k"] as const).filter((option) => values[option]);
    if (recomputation && given.every((option) => recomputation.options.includes(option))) {
      return { recomputation, options: { check: values.check, plain: values.plain, k: values.k } };
    }
  } catch {
    // An unknown option: the usage line says more than the parser's message.
  }
  throw new InputError(usage);
}

function readGroupCount(given: string): number {
  if (!/^[1-9]\d{0,2}$/.test(given)) throw new InputError("--k: must be a whole number from 1");
  return Number(given);
}

function parseJson(input: string): unknown {
  try {
    return JSON.parse(input.replace(/^\uFEFF/, ""));
  } catch {
    throw new InputError("input: is not JSON");
  }
}

async function main(): Promise<number> {
  const { recomputation, options } = readArguments();
  const input = await text(process.stdin);
  if (input.trim() === "") throw new InputError(`input: is empty; ${usage}`);
  const { out, notes, exitCode } = recomputation.run(input, options);
  if (out !== undefined) console.log(out);
  for (const note of notes) console.error(note);
  return exitCode;
}

/** Lists of the basic test are one file a formation; `latest.json` beside them only says where they are. */
function refuseIndex(file: unknown): void {
  if (typeof file !== "object" || file === null || !("files" in file) || !Array.isArray(file.files)) return;
  const first = (file.files as readonly ({ readonly path?: unknown } | null)[])[0]?.path;
  const where = typeof first === "string" ? `, first ${shown(first)}` : "";
  throw new InputError(`input: is an index; recompute each of its files (${file.files.length})${where}`);
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
