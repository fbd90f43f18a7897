import type { SubmittedForm } from "../../form.ts";
import { codeOf, decreeRows, stepRows } from "./rule-set-rows.ts";
import type { FillingStep } from "./rule-set-rows.ts";

/** A rule set as the API hands it out and takes it: JSON. Only the parts that the form shows are named. */
export interface RuleSetContent {
  readonly code: string;
  readonly title: { readonly id: string; readonly en: string };
  readonly year: number;
  readonly channel: string;
  readonly decrees: readonly Decree[];
  readonly parts: Readonly<Record<string, { readonly items: number; readonly maximum: number }>>;
  readonly skdMaximum: string;
  readonly weights: { readonly skd: string; readonly skb: string };
  readonly multiplier: number;
  readonly thresholds: Readonly<Record<string, Threshold>>;
  readonly filling: readonly FillingStep[];
  readonly codes: {
    readonly cut: Readonly<Record<(typeof cutCodes)[number], string>>;
    readonly final: Readonly<Record<(typeof finalCodes)[number], string>> & { readonly moved: Readonly<Record<string, string>> };
    readonly exclusions: readonly string[];
  };
  readonly objection: { readonly stages: Readonly<Record<string, { readonly windowDays: number; readonly answerDays: number }>> };
}
interface Decree {
  readonly number: string;
  readonly subject: { readonly id: string; readonly en: string };
  readonly source: string | null;
  readonly confidence: string;
}
export interface Threshold {
  readonly twk?: number;
  readonly tiu: number;
  readonly tkp?: number;
  readonly total?: number;
}

export const skdParts = ["twk", "tiu", "tkp"] as const;
export const thresholdParts = ["twk", "tiu", "tkp", "total"] as const;
export const objectionStages = ["ADMINISTRATIVE", "SKD", "FINAL"] as const;
export const cutCodes = ["admitted", "passed", "failed", "absent"] as const;
export const finalCodes = ["selected", "notSelected", "absent"] as const;

/**
 * The new rule set: the older one with what the form says put in. A field bears its path in the content, so that a refusal of the API
 * stands beside it. What is no number stays the text that it is: the API refuses it there.
 */
export function ruleSetContent(base: RuleSetContent, form: Pick<SubmittedForm, "text">): object {
  const text = (path: string): string => form.text(`content.${path}`).trim();
  const number = (path: string): number | string => numberOf(text(path));
  const steps = stepRows(form, base.filling.length);
  const printed = (list: string, names: readonly string[]): object =>
    Object.fromEntries(names.map((name) => [name, codeOf(text(`codes.${list}.${name}`))]));
  return {
    ...base,
    code: text("code"),
    title: { id: text("title.id"), en: text("title.en") },
    year: number("year"),
    channel: text("channel"),
    decrees: decreeRows(form, base.decrees.length).map((row) => decreeAt(text, row)),
    parts: Object.fromEntries(
      skdParts.map((part) => [part, { items: number(`parts.${part}.items`), maximum: number(`parts.${part}.maximum`) }]),
    ),
    maxima: Object.fromEntries(skdParts.map((part) => [part, number(`parts.${part}.maximum`)])),
    skdMaximum: text("skdMaximum"),
    weights: { skd: decimal(text("weights.skd")), skb: decimal(text("weights.skb")) },
    multiplier: number("multiplier"),
    thresholds: withoutEmpty(
      Object.keys(base.thresholds).map((kind) => [kind, filled(thresholdParts, (part) => text(`thresholds.${kind}.${part}`))]),
    ),
    filling: steps.map(({ step, vacant, from, place, threshold }) => ({ step, vacant, from, place, threshold })),
    codes: {
      cut: printed("cut", cutCodes),
      final: { ...printed("final", finalCodes), moved: Object.fromEntries(steps.map(({ step, status }) => [step, status])) },
      exclusions: text("codes.exclusions")
        .split(/[\s,;]+/u)
        .map(codeOf)
        .filter(Boolean),
    },
    objection: {
      ...base.objection,
      stages: withoutEmpty(
        objectionStages.map((stage) => [
          stage,
          filled(["windowDays", "answerDays"], (field) => text(`objection.stages.${stage}.${field}`)),
        ]),
      ),
    },
  };
}

const decreeAt = (text: (path: string) => string, index: number): Decree => ({
  number: text(`decrees.${index}.number`),
  subject: { id: text(`decrees.${index}.subject.id`), en: text(`decrees.${index}.subject.en`) },
  // Nothing typed: its text was not seen.
  source: text(`decrees.${index}.source`) || null,
  confidence: text(`decrees.${index}.confidence`),
});

/** The fields that are not empty, as numbers. */
const filled = (names: readonly string[], text: (name: string) => string): Record<string, number | string> =>
  Object.fromEntries(names.filter((name) => text(name) !== "").map((name) => [name, numberOf(text(name))]));

/** A kind of need or a stage whose fields are all empty is not part of the rule set. */
const withoutEmpty = (entries: readonly (readonly [string, object])[]): object =>
  Object.fromEntries(entries.filter(([, each]) => Object.keys(each).length > 0));

const numberOf = (text: string): number | string => (/^\d{1,9}$/.test(text) ? Number(text) : text);

/** A decimal comma is how it is written here. */
const decimal = (text: string): string => text.replace(",", ".");
