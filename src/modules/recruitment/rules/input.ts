import { z } from "zod";

import { type Candidate, type Formation, tieRankDeciders } from "./candidate.ts";
import type { CutCandidate } from "./cut.ts";
import { checkFile } from "../../../kernel/check-file.ts";
import { InputError, shown } from "../../../kernel/input-error.ts";
import { contradictionsIn } from "./contradictions.ts";
import { knownRuleSets, latestRuleSet } from "./known-rule-sets.ts";
import { computationSchema, needKinds, skdParts, type Computation, type NeedKind, type SkdPart } from "./rule-set.ts";
import { skdTotal, type SkdScores } from "./threshold.ts";

export interface RankingInput {
  readonly ruleSet: Computation;
  readonly formations: readonly Formation[];
  readonly candidates: readonly Candidate[];
}

export interface CutInput {
  readonly ruleSet: Computation;
  readonly need: number;
  readonly kind: NeedKind;
  readonly candidates: readonly CutCandidate[];
}

const label = z.string().trim().min(1).max(300);
const points = z.int().min(0).max(100_000);
const decimalUpTo = (maximum: number) =>
  z
    .union([z.string(), z.number()], `must be a decimal number from 0 to ${maximum}`)
    .transform(String)
    .refine((text) => /^\d{1,6}(\.\d{1,12})?$/.test(text) && Number(text) <= maximum, `must be a decimal number from 0 to ${maximum}`);
const optional = <Schema extends z.ZodType>(schema: Schema) => schema.nullish().transform((value) => value ?? null);

/** The code of a known rule set, or a rule set inline; read by `resolve`, so that an error names the part that is wrong. */
const ruleSet = z.union([z.string(), z.record(z.string(), z.unknown())], "must be the code of a rule set or a rule set");

const scores = { twk: optional(points), tiu: optional(points), tkp: optional(points) };

const formation = z.object({
  id: label,
  position: label,
  qualification: label,
  location: label,
  kind: z.enum(needKinds),
  need: z.int().min(0).max(100_000),
});

const rankingCandidate = z.object({
  participant: label,
  formation: label,
  ...scores,
  skdTotal: optional(points),
  skb: optional(decimalUpTo(100)),
  gpa: optional(decimalUpTo(100)),
  birthDate: optional(z.iso.date()),
  tieRank: optional(z.int().min(1)),
  tieRankBy: z.enum(tieRankDeciders).default("GPA"),
  exclusion: optional(label),
});

const rankingFile = z.object({ ruleSet, formations: z.array(formation), candidates: z.array(rankingCandidate) });

const cutFile = z.object({
  ruleSet,
  need: z.int().min(0).max(100_000),
  kind: z.enum(needKinds),
  candidates: z.array(z.object({ participant: label, ...scores, exclusion: optional(label) })),
});

/** Reads a published ranking file. @throws InputError one line that says where it is wrong, without the value */
export function readRankingInput(data: unknown): RankingInput {
  const file = checkFile(rankingFile, data);
  const rules = resolve(file.ruleSet);
  refuseRepeats(
    file.formations.map(({ id }) => id),
    "formations",
    "id",
  );
  refuseRepeats(
    file.candidates.map(({ participant }) => participant),
    "candidates",
    "participant",
  );
  const formations = new Set(file.formations.map(({ id }) => id));
  const candidates = file.candidates.map((candidate, index): Candidate => {
    const at = `candidates[${index}]`;
    if (!formations.has(candidate.formation)) throw new InputError(`${at}.formation: is not one of the formations`);
    const parts = readScores(candidate, rules, at);
    const total = readTotal(candidate.skdTotal, parts, rules, at);
    refuseUnknownCode(candidate.exclusion, rules, at);
    return { ...candidate, scores: parts, skdTotal: total };
  });
  return { ruleSet: rules, formations: file.formations, candidates };
}

/** Reads a published cut file. @throws InputError one line that says where it is wrong, without the value */
export function readCutInput(data: unknown): CutInput {
  const file = checkFile(cutFile, data);
  const rules = resolve(file.ruleSet);
  refuseRepeats(
    file.candidates.map(({ participant }) => participant),
    "candidates",
    "participant",
  );
  const candidates = file.candidates.map((candidate, index): CutCandidate => {
    const at = `candidates[${index}]`;
    refuseUnknownCode(candidate.exclusion, rules, at);
    return { participant: candidate.participant, scores: readScores(candidate, rules, at), exclusion: candidate.exclusion };
  });
  return { ruleSet: rules, need: file.need, kind: file.kind, candidates };
}

function resolve(given: z.output<typeof ruleSet>): Computation {
  if (typeof given !== "string")
    return refuseContradictions(checkFile(z.object({ ruleSet: computationSchema }), { ruleSet: given }).ruleSet);
  const known = knownRuleSets.get(given);
  if (!known) throw new InputError(`ruleSet: is not known here; known are ${[...knownRuleSets.keys()].join(", ")}`);
  return known;
}

function refuseContradictions(rules: Computation): Computation {
  const [first] = contradictionsIn(rules);
  if (!first) return rules;
  const expected =
    first.kind === "NOT_THE_SUM" ? `must be ${first.expected}, the sum of maxima` : `is above the maximum of ${first.expected}`;
  throw new InputError(`ruleSet.${first.path.join(".")}: ${expected}`);
}

function refuseRepeats(keys: readonly string[], list: string, field: string): void {
  const seen = new Map<string, number>();
  for (const [index, key] of keys.entries()) {
    const earlier = seen.get(key);
    if (earlier !== undefined) throw new InputError(`${list}[${index}].${field}: stands already in ${list}[${earlier}]`);
    seen.set(key, index);
  }
}

function readScores(candidate: Readonly<Record<SkdPart, number | null>>, rules: Computation, at: string): SkdScores | null {
  const { twk, tiu, tkp } = candidate;
  if (twk === null && tiu === null && tkp === null) return null;
  if (twk === null || tiu === null || tkp === null) throw new InputError(`${at}: twk, tiu and tkp come together or not at all`);
  const scores = { twk, tiu, tkp };
  for (const part of skdParts) {
    const maximum = rules.maxima?.[part];
    if (maximum !== undefined && scores[part] > maximum) throw new InputError(`${at}.${part}: is above its maximum of ${maximum}`);
  }
  refuseAboveMaximum(skdTotal(scores), rules, `${at}: the sum of twk, tiu and tkp`);
  return scores;
}

function readTotal(given: number | null, parts: SkdScores | null, rules: Computation, at: string): number {
  const total = given ?? (parts && skdTotal(parts));
  if (total === null) throw new InputError(`${at}: needs twk, tiu and tkp, or skdTotal`);
  if (parts && total !== skdTotal(parts)) throw new InputError(`${at}.skdTotal: is not the sum of twk, tiu and tkp`);
  refuseAboveMaximum(total, rules, `${at}.skdTotal:`);
  return total;
}

function refuseAboveMaximum(total: number, { skdMaximum }: Computation, place: string): void {
  if (skdMaximum !== undefined && total > Number(skdMaximum)) throw new InputError(`${place} is above the maximum of ${skdMaximum}`);
}

function refuseUnknownCode(code: string | null, rules: Computation, at: string): void {
  const known = (rules.codes ?? latestRuleSet.codes).exclusions;
  if (code === null || known.includes(code)) return;
  throw new InputError(`${at}.exclusion: is not a code of this rule set (${known.map(shown).join(", ")})`);
}
