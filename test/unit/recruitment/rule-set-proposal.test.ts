import { describe, expect, test } from "vitest";
import { Rejected } from "../../../src/kernel/errors.ts";
import { readRuleSet } from "../../../src/modules/recruitment/rule-set-proposal.ts";
import { knownRuleSets, latestRuleSet } from "../../../src/modules/recruitment/rules/known-rule-sets.ts";

const { codes, decrees, filling, maxima, parts, thresholds } = latestRuleSet;
const [decree] = decrees;

/** `code place: message` of every refusal. */
function refused(changes: object): string[] {
  try {
    readRuleSet({ ...latestRuleSet, ...changes }, ["input", "content"]);
    return [];
  } catch (error) {
    if (!(error instanceof Rejected)) throw error;
    return error.errors.map(({ code, path, message }) => `${code} ${path.join(".").replace(/^input\.content\.?/, "")}: ${message.en}`);
  }
}

const cut = (changes: object) => ({ codes: { ...codes, cut: { ...codes.cut, ...changes } } });
const final = (changes: object) => ({ codes: { ...codes, final: { ...codes.final, ...changes } } });
const ambiguous = "This code means something else already. A code may have one meaning only.";
const generalMissing = "Write the threshold of the general need.";
const wholeNumber = "Write a whole number, in digits only.";

describe("a proposed rule set", () => {
  test.each([...knownRuleSets.values()].map((ruleSet) => [ruleSet.code, ruleSet] as const))("may say what %s says", (_, ruleSet) => {
    expect(readRuleSet(ruleSet, [])).toEqual(ruleSet);
  });

  test.each<[string, object, string[]]>([
    ["another order", { filling: filling.toReversed() }, []],
    ["no filling at all", { filling: [], ...final({ moved: {} }) }, []],
    [
      "no general threshold where no filling asks for it",
      { filling: [], ...final({ moved: {} }), thresholds: { PAPUA: thresholds.PAPUA } },
      [],
    ],
    ["no thresholds", { filling: [], ...final({ moved: {} }), thresholds: {} }, [`REQUIRED thresholds.GENERAL: ${generalMissing}`]],
    ["no general threshold", { thresholds: { PAPUA: thresholds.PAPUA } }, [`REQUIRED thresholds.GENERAL: ${generalMissing}`]],
    ["a code for no step", { filling: filling.slice(1) }, ["NOT_ALLOWED codes.final.moved.U1: The order of filling has no such step."]],
    ["the maximum of 2019", { skdMaximum: "500" }, ["INVALID skdMaximum: Write the sum of the highest scores of TWK, TIU and TKP."]],
    [
      "a maximum other than that of its part",
      { maxima: { ...maxima, tkp: 175 }, skdMaximum: "500" },
      ["INVALID maxima.tkp: This maximum must equal the highest score of that part."],
    ],
    [
      "thresholds above what can be reached",
      { thresholds: { ...thresholds, GENERAL: { twk: 151, tiu: 175, tkp: 226 }, PAPUA: { total: 551, tiu: 176 } } },
      ["GENERAL.twk", "GENERAL.tkp", "PAPUA.total", "PAPUA.tiu"].map(
        (place) => `OUT_OF_RANGE thresholds.${place}: A threshold may not be above the highest score.`,
      ),
    ],
    [
      "a part of no questions and no points",
      {
        parts: { ...parts, twk: { items: 0, maximum: 0 } },
        maxima: { ...maxima, twk: 0 },
        skdMaximum: "400",
        thresholds: { GENERAL: { twk: 0, tiu: 80, tkp: 166 } },
      },
      ["OUT_OF_RANGE parts.twk.items: Write a number above 0.", "OUT_OF_RANGE parts.twk.maximum: Write a number above 0."],
    ],
    ["a hundred times the need", { multiplier: 100 }, []],
    ["more than a hundred times the need", { multiplier: 101 }, ["OUT_OF_RANGE multiplier: Write a whole number from 1 to 100."]],
    ["another path", { path: "PPPK" }, ["INVALID path: This does not have the form that is asked for."]],
    ["one code for every move", final({ moved: Object.fromEntries(filling.map(({ step }) => [step, "P/L-1"])) }), []],
    [
      "its code in another form",
      { code: "CPNS 2027" },
      ["INVALID code: Write small letters, a hyphen, then the year, for example cpns-2027."],
    ],
    ["a title without a language", { title: { id: "CPNS", en: "" } }, ["REQUIRED title.en: This must be filled in."]],
    ["a year before all of this", { year: 1999 }, ["OUT_OF_RANGE year: At least 2013."]],
    ["a multiplier in words", { multiplier: "tiga" }, [`INVALID multiplier: ${wholeNumber}`]],
    ["a maximum in words", { skdMaximum: "banyak" }, ["INVALID skdMaximum: Write a number above 0."]],
    ["a weight in words", { weights: { skd: "0.4", skb: "x" } }, ["INVALID weights.skb: Write a number like 0.40."]],
    [
      "weights that do not add up",
      { weights: { skd: "0.4", skb: "0.7" } },
      ["INVALID weights: The weights of SKD and SKB must add up to 1."],
    ],
    ["no decree", { decrees: [] }, ["REQUIRED decrees: This must be filled in."]],
    ["a decree without its source", { decrees: [{ ...decree, source: "" }] }, ["REQUIRED decrees.0.source: This must be filled in."]],
    ["a decree whose text nobody saw", { decrees: [{ ...decree, source: null, confidence: "NOT_VERIFIED" }] }, []],
    [
      "a decree without how sure its reading is",
      { decrees: [{ ...decree, confidence: "" }] },
      ["INVALID decrees.0.confidence: Choose what the reading rests on."],
    ],
    ["a title as long as it may be", { title: { id: "x".repeat(200), en: "x" } }, []],
    ["a title that fills a desk", { title: { id: "x".repeat(201), en: "x" } }, ["TOO_LONG title.id: At most 200 characters."]],
    [
      "a decree in the form of an essay",
      { decrees: [{ ...decree, number: "1".repeat(201) }] },
      ["TOO_LONG decrees.0.number: At most 200 characters."],
    ],
    ["a code longer than its column", { code: `cpns-2027-${"x".repeat(51)}` }, ["TOO_LONG code: At most 60 characters."]],
    [
      "a threshold in words",
      { thresholds: { GENERAL: { twk: 65, tiu: "x", tkp: 166 } } },
      [`INVALID thresholds.GENERAL.tiu: ${wholeNumber}`],
    ],
    [
      "a threshold that lacks a part",
      { thresholds: { ...thresholds, PAPUA: { tiu: 60 } } },
      ["REQUIRED thresholds.PAPUA.total: This must be filled in."],
    ],
    [
      "a threshold of both forms",
      { thresholds: { PAPUA: { twk: 60, tiu: 60, tkp: 60, total: 286 } } },
      ["NOT_ALLOWED thresholds.PAPUA.total: Leave this empty."],
    ],
    ["an unknown member", { bonus: 5 }, ["NOT_ALLOWED bonus: Leave this empty."]],
    ["a step twice", { filling: [...filling, filling[0]] }, ["NOT_UNIQUE filling.5.step: Another step has this code already."]],
    [
      "a step that takes nobody known",
      { filling: [{ ...filling[0], from: "ALL" }] },
      ["INVALID filling.0.from: This does not have the form that is asked for."],
    ],
    [
      "a step whose moves print nothing",
      { filling: [{ ...filling[0], step: "U9" }], ...final({ moved: {} }) },
      ["REQUIRED codes.final.moved.U9: Write the status code for this case."],
    ],
    ["an empty code", cut({ passed: "" }), ["REQUIRED codes.cut.passed: Write the status code for this case."]],
    [
      "a code that no import would recognise",
      cut({ passed: "p" }),
      ["INVALID codes.cut.passed: Write capital letters and digits, joined by slashes or hyphens."],
    ],
    ["a code with two meanings at the cut", cut({ failed: "P" }), [`NOT_UNIQUE codes.cut.failed: ${ambiguous}`]],
    ["a code with two meanings in the two lists", final({ notSelected: "TL" }), [`NOT_UNIQUE codes.final.notSelected: ${ambiguous}`]],
    ["absence where people are selected", final({ selected: "P/TH" }), [`NOT_UNIQUE codes.final.selected: ${ambiguous}`]],
    [
      "an exclusion that means a place",
      { codes: { ...codes, exclusions: ["APS", "P/L"] } },
      [`NOT_UNIQUE codes.exclusions.1: ${ambiguous}`],
    ],
  ])("with %s is judged at its place", (_, changes, refusals) => {
    expect(refused(changes)).toEqual(refusals);
  });

  test("has one refusal for a place, however much is wrong with it", () => {
    expect(refused({ skdMaximum: "x", code: "", multiplier: 0 })).toEqual([
      "INVALID code: Write small letters, a hyphen, then the year, for example cpns-2027.",
      "INVALID skdMaximum: Write a number above 0.",
      "OUT_OF_RANGE multiplier: At least 1.",
    ]);
  });

  test("that is no object is refused whole", () => {
    expect(() => readRuleSet([], ["input", "content"])).toThrow("INVALID");
  });
});
