import { Rejected, type UserErrorData } from "../../kernel/errors.ts";
import { refusalsIn } from "../../kernel/input.ts";
import type { Text } from "../../kernel/text.ts";
import { messages } from "./rule-set.messages.ts";
import { contradictionsIn } from "./rules/contradictions.ts";
import { type RuleSet, ruleSetSchema, skdParts } from "./rules/rule-set.ts";

/**
 * A rule set as someone proposes it. Throws Rejected with one refusal for each place that is wrong. Stricter than the schema: published
 * files of other years may say what they say, but a new rule set may not contradict itself, for nobody can edit it once it is confirmed, and
 * it must print codes that a later import reads back without doubt.
 */
export function readRuleSet(content: unknown, at: readonly string[]): RuleSet {
  const result = ruleSetSchema.safeParse(content, { reportInput: true });
  const refusals = result.success
    ? [...figureDoubts(result.data), ...codeDoubts(result.data)]
    : refusalsIn(result.error.issues, []).map(inWords);
  if (result.success && refusals.length === 0) return result.data;
  const firsts = refusals.filter((each, index) => refusals.findIndex((other) => isAtOrBelow(other, each)) === index);
  throw new Rejected(firsts.map((each) => ({ ...each, path: [...at, ...each.path] })));
}

const placeOf = ({ path }: UserErrorData): string => path.join(".");
/** What is wrong with a part says more than what is therefore wrong with the whole. */
const isAtOrBelow = (one: UserErrorData, other: UserErrorData): boolean => `${placeOf(one)}.`.startsWith(`${placeOf(other)}.`);

/** What the form of a place is, where the general words would not help. */
const forms: readonly (readonly [place: RegExp, message: Text])[] = [
  [/^code$/, messages.codeForm],
  [/^(year|multiplier)$|^(parts|maxima|thresholds|objection)\b/, messages.wholeNumber],
  [/^skdMaximum$/, messages.aboveZero],
  [/^decrees\.\d+\.confidence$/, messages.confidenceMissing],
  [/^weights$/, messages.weightsSum],
  [/^weights\./, messages.decimal],
];

function inWords(refusal: UserErrorData): UserErrorData {
  const place = placeOf(refusal);
  const message = refusal.code === "INVALID" && forms.find(([where]) => where.test(place))?.[1];
  return message ? { ...refusal, message } : refusal;
}

const mostTimesNeed = 100;

function figureDoubts(ruleSet: RuleSet): UserErrorData[] {
  const { parts, maxima, multiplier, thresholds, filling } = ruleSet;
  const doubts: UserErrorData[] = [];
  const doubt = (code: UserErrorData["code"], path: readonly string[], message: Text) => doubts.push({ code, path, message });
  for (const part of skdParts) {
    for (const field of ["items", "maximum"] as const) {
      if (parts[part][field] === 0) doubt("OUT_OF_RANGE", ["parts", part, field], messages.aboveZero);
    }
    if (maxima[part] !== parts[part].maximum) doubt("INVALID", ["maxima", part], messages.notThePart);
  }
  for (const { kind, path } of contradictionsIn(ruleSet)) {
    if (kind === "NOT_THE_SUM") doubt("INVALID", path, messages.notTheSum);
    else doubt("OUT_OF_RANGE", path, messages.aboveMaximum);
  }
  if (multiplier > mostTimesNeed) doubt("OUT_OF_RANGE", ["multiplier"], messages.upTo);
  const asksGeneral = filling.some(({ threshold }) => threshold === "GENERAL") || Object.keys(thresholds).length === 0;
  if (asksGeneral && !thresholds.GENERAL) doubt("REQUIRED", ["thresholds", "GENERAL"], messages.generalMissing);
  return doubts;
}

function codeDoubts({ filling, codes: { cut, final, exclusions } }: RuleSet): UserErrorData[] {
  const printed: readonly Printed[] = [
    { path: ["cut", "admitted"], code: cut.admitted, meaning: "HAS_A_PLACE" },
    { path: ["cut", "passed"], code: cut.passed, meaning: "PASSED" },
    { path: ["cut", "failed"], code: cut.failed, meaning: "FAILED" },
    { path: ["cut", "absent"], code: cut.absent, meaning: "ABSENT" },
    { path: ["final", "selected"], code: final.selected, meaning: "HAS_A_PLACE" },
    { path: ["final", "notSelected"], code: final.notSelected, meaning: "HAS_NO_PLACE" },
    { path: ["final", "absent"], code: final.absent, meaning: "ABSENT" },
    ...filling.map(({ step }): Printed => ({ path: ["final", "moved", step], code: final.moved[step] ?? "", meaning: "HAS_A_PLACE" })),
    ...exclusions.map((code, index): Printed => ({ path: ["exclusions", String(index)], code, meaning: "EXCLUDED" })),
  ];
  // How absence was printed so far is understood whatever the rule set prints (status-code.ts).
  const known = new Map<string, Meaning>([
    ["TH", "ABSENT"],
    ["P/TH", "ABSENT"],
  ]);
  const repeated = filling.flatMap(({ step }, index): UserErrorData[] =>
    filling.findIndex((each) => each.step === step) < index
      ? [{ code: "NOT_UNIQUE", path: ["filling", String(index), "step"], message: messages.stepTwice }]
      : [],
  );
  // A step with another one's code leaves its own behind: one refusal is enough.
  const stray = Object.keys(final.moved)
    .filter((code) => !filling.some(({ step }) => step === code))
    .map((code): UserErrorData => ({ code: "NOT_ALLOWED", path: ["codes", "final", "moved", code], message: messages.noSuchStep }));
  return [...(repeated.length > 0 ? repeated : stray), ...printed.flatMap((each) => doubtOf(each, known) ?? [])];
}

type Meaning = "HAS_A_PLACE" | "HAS_NO_PLACE" | "PASSED" | "FAILED" | "ABSENT" | "EXCLUDED";
interface Printed {
  readonly path: readonly string[];
  readonly code: string;
  readonly meaning: Meaning;
}

function doubtOf({ path, code, meaning }: Printed, known: Map<string, Meaning>): UserErrorData | null {
  const at = ["codes", ...path];
  if (code === "") return { code: "REQUIRED", path: at, message: messages.statusMissing };
  if (code.length > 20 || !/^[A-Z0-9]+([/-][A-Z0-9]+)*$/.test(code)) return { code: "INVALID", path: at, message: messages.statusForm };
  if ((known.get(code) ?? meaning) !== meaning) return { code: "NOT_UNIQUE", path: at, message: messages.statusAmbiguous };
  known.set(code, meaning);
  return null;
}
