import { describe, expect, test } from "vitest";

import { cpns2024 } from "./cases.ts";
import { readCutInput, readRankingInput } from "../../../src/modules/recruitment/rules/input.ts";

const formation = { id: "F", position: "Nurse", qualification: "Diploma", location: "North", kind: "GENERAL", need: 1 };
const candidate = { participant: "P1", formation: "F", twk: 100, tiu: 100, tkp: 200, skb: "68" };
const ranking = (changes: object) => ({ ruleSet: "cpns-2024", formations: [formation], candidates: [candidate], ...changes });
const withCandidate = (changes: object) => ranking({ candidates: [{ ...candidate, ...changes }] });

describe("reading a ranking file", () => {
  test("optional members may be absent or null, decimals may be numbers or text", () => {
    const [read] = readRankingInput(withCandidate({ skb: 68.5, gpa: null })).candidates;
    expect(read).toEqual({
      participant: "P1",
      formation: "F",
      twk: 100,
      tiu: 100,
      tkp: 200,
      scores: { twk: 100, tiu: 100, tkp: 200 },
      skdTotal: 400,
      skb: "68.5",
      gpa: null,
      birthDate: null,
      tieRank: null,
      tieRankBy: "GPA",
      exclusion: null,
    });
  });

  test("a total may stand instead of the parts", () => {
    const { twk, tiu, tkp, ...rest } = candidate;
    expect([twk, tiu, tkp]).toEqual([100, 100, 200]);
    const [read] = readRankingInput(ranking({ candidates: [{ ...rest, skdTotal: 400 }] })).candidates;
    expect([read!.skdTotal, read!.scores]).toEqual([400, null]);
  });

  test("what else a published file carries is passed over", () => {
    expect(readRankingInput(ranking({ title: "Hasil akhir", rows: [], unresolved: [] })).candidates).toHaveLength(1);
  });

  test.each<[string, unknown, string]>([
    ["no object", 3, "input: Invalid input: expected object, received number"],
    ["an unknown rule set", ranking({ ruleSet: "cpns-1999" }), "ruleSet: is not known here; known are cpns-2019, cpns-2021, cpns-2024"],
    ["a rule set of another kind", ranking({ ruleSet: 2024 }), "ruleSet: must be the code of a rule set or a rule set"],
    [
      "weights that do not add up",
      ranking({ ruleSet: { skdMaximum: "550", weights: { skd: "0.40", skb: "0.50" } } }),
      "ruleSet.weights: must add up to 1",
    ],
    ["a maximum of 0", ranking({ ruleSet: { skdMaximum: "0" } }), "ruleSet.skdMaximum: must be above 0"],
    ["a maximum in words", ranking({ ruleSet: { skdMaximum: "many" } }), "ruleSet.skdMaximum: must be a decimal number (and 1 more)"],
    ["a negative need", ranking({ formations: [{ ...formation, need: -1 }] }), "formations[0].need: Too small: expected number to be >=0"],
    [
      "an unknown kind",
      ranking({ formations: [{ ...formation, kind: "OTHER" }] }),
      'formations[0].kind: Invalid option: expected one of "GENERAL"|"CUM_LAUDE"|"DISABILITY"|"DIASPORA"|"PAPUA"|"LEFT_BEHIND_REGION"|"KALIMANTAN"',
    ],
    ["a formation twice", ranking({ formations: [formation, formation] }), "formations[1].id: stands already in formations[0]"],
    ["a person twice", ranking({ candidates: [candidate, candidate] }), "candidates[1].participant: stands already in candidates[0]"],
    ["an unknown formation", withCandidate({ formation: "G" }), "candidates[0].formation: is not one of the formations"],
    ["a part above its maximum", withCandidate({ twk: 151 }), "candidates[0].twk: is above its maximum of 150"],
    ["TKP above its maximum", withCandidate({ tkp: 226 }), "candidates[0].tkp: is above its maximum of 225"],
    ["a part of a half", withCandidate({ twk: 100.5 }), "candidates[0].twk: Invalid input: expected int, received number"],
    ["a part as text", withCandidate({ twk: "100" }), "candidates[0].twk: Invalid input: expected number, received string"],
    ["a missing part", withCandidate({ twk: undefined }), "candidates[0]: twk, tiu and tkp come together or not at all"],
    [
      "no score at all",
      withCandidate({ twk: undefined, tiu: undefined, tkp: undefined }),
      "candidates[0]: needs twk, tiu and tkp, or skdTotal",
    ],
    ["a total that is not the sum", withCandidate({ skdTotal: 401 }), "candidates[0].skdTotal: is not the sum of twk, tiu and tkp"],
    [
      "a total above the maximum",
      withCandidate({ twk: null, tiu: null, tkp: null, skdTotal: 551 }),
      "candidates[0].skdTotal: is above the maximum of 550",
    ],
    ["a field test above 100", withCandidate({ skb: "100.001" }), "candidates[0].skb: must be a decimal number from 0 to 100"],
    ["a decimal comma", withCandidate({ skb: "68,5" }), "candidates[0].skb: must be a decimal number from 0 to 100"],
    ["a field test that is no number", withCandidate({ skb: true }), "candidates[0].skb: must be a decimal number from 0 to 100"],
    ["a maximum that is no number", ranking({ ruleSet: { skdMaximum: [550] } }), "ruleSet.skdMaximum: must be a decimal number"],
    [
      "a threshold of another form",
      ranking({ ruleSet: { thresholds: { GENERAL: { twk: 65 } } } }),
      "ruleSet.thresholds.GENERAL: must have either twk, tiu and tkp, or total and tiu",
    ],
    [
      "rules of PPPK",
      ranking({ ruleSet: { path: "PPPK", skdMaximum: "550", weights: { skd: "0.40", skb: "0.60" } } }),
      "ruleSet.path: must be CPNS: PPPK is another engine and is not computed here",
    ],
    [
      "a maximum that is not the sum of its parts",
      ranking({ ruleSet: { skdMaximum: "500", maxima: { twk: 150, tiu: 175, tkp: 225 } } }),
      "ruleSet.skdMaximum: must be 550, the sum of maxima",
    ],
    [
      "a threshold above the maximum of its part",
      ranking({ ruleSet: { maxima: { twk: 150, tiu: 175, tkp: 225 }, thresholds: { GENERAL: { twk: 65, tiu: 176, tkp: 166 } } } }),
      "ruleSet.thresholds.GENERAL.tiu: is above the maximum of 175",
    ],
    [
      "a total threshold above the maximum",
      ranking({ ruleSet: { skdMaximum: "500", thresholds: { PAPUA: { total: 501, tiu: 60 } } } }),
      "ruleSet.thresholds.PAPUA.total: is above the maximum of 500",
    ],
    [
      "a total threshold above the sum of the parts",
      ranking({ ruleSet: { maxima: { twk: 1, tiu: 2, tkp: 3 }, thresholds: { PAPUA: { total: 7, tiu: 2 } } } }),
      "ruleSet.thresholds.PAPUA.total: is above the maximum of 6",
    ],
    [
      "a member whose name would break the line",
      ranking({ ruleSet: { weights: { skd: "0.40", skb: "0.60", "a\nb": 1 } } }),
      String.raw`ruleSet.weights: Unrecognized key: "a\nb"`,
    ],
    [
      "a step whose name would break the line",
      ranking({ ruleSet: { codes: { ...cpns2024.codes, final: { ...cpns2024.codes.final, moved: { "a\nb": 1 } } } } }),
      String.raw`ruleSet.codes.final.moved["a\nb"]: Invalid input: expected string, received number`,
    ],
    [
      "codes of its own that would break the line",
      { ...withCandidate({ exclusion: "X" }), ruleSet: { codes: { ...cpns2024.codes, exclusions: ["A\nB"] } } },
      String.raw`candidates[0].exclusion: is not a code of this rule set ("A\nB")`,
    ],
    ["a negative field test", withCandidate({ skb: -1 }), "candidates[0].skb: must be a decimal number from 0 to 100"],
    ["an impossible date", withCandidate({ birthDate: "1999-02-30" }), "candidates[0].birthDate: Invalid ISO date"],
    [
      "an unknown code",
      withCandidate({ exclusion: "XYZ" }),
      'candidates[0].exclusion: is not a code of this rule set ("DIS", "TMS", "TMS-1", "APS")',
    ],
    [
      "two faults",
      ranking({ formations: [{ ...formation, need: -1, kind: "OTHER" }] }),
      'formations[0].kind: Invalid option: expected one of "GENERAL"|"CUM_LAUDE"|"DISABILITY"|"DIASPORA"|"PAPUA"|"LEFT_BEHIND_REGION"|"KALIMANTAN" (and 1 more)',
    ],
  ])("%s is refused in one line", (_, file, message) => {
    expect(() => readRankingInput(file)).toThrow(expect.objectContaining({ name: "InputError", message }));
  });

  test("an inline rule set that holds its maxima exactly contradicts nothing", () => {
    const ruleSet = {
      skdMaximum: "550.0",
      maxima: { twk: 150, tiu: 175, tkp: 225 },
      thresholds: { GENERAL: { twk: 150, tiu: 175, tkp: 225 }, PAPUA: { total: 550, tiu: 175 } },
    };
    expect(readRankingInput(ranking({ ruleSet })).ruleSet).toEqual(ruleSet);
    const best = { ...withCandidate({ twk: 150, tiu: 175, tkp: 225 }), ruleSet: { ...ruleSet, path: "CPNS" } };
    expect(readRankingInput(best).candidates).toHaveLength(1);
  });

  test("an inline rule set without maxima checks none", () => {
    const rules = { skdMaximum: "1000", weights: { skd: "0.40", skb: "0.60" } };
    expect(readRankingInput({ ...withCandidate({ twk: 400 }), ruleSet: rules }).candidates[0]!.skdTotal).toBe(700);
  });
});

describe("reading a cut file", () => {
  const cut = (changes: object) => ({
    ruleSet: "cpns-2024",
    need: 1,
    kind: "GENERAL",
    candidates: [{ participant: "P1", twk: 1, tiu: 2, tkp: 3 }],
    ...changes,
  });

  test("somebody without scores was absent", () => {
    expect(readCutInput(cut({ candidates: [{ participant: "P1" }, { participant: "P2", twk: 1, tiu: 2, tkp: 3 }] })).candidates).toEqual([
      { participant: "P1", scores: null, exclusion: null },
      { participant: "P2", scores: { twk: 1, tiu: 2, tkp: 3 }, exclusion: null },
    ]);
  });

  test.each<[string, object, string]>([
    ["half a score", cut({ candidates: [{ participant: "P1", twk: 1 }] }), "candidates[0]: twk, tiu and tkp come together or not at all"],
    [
      "a part above its maximum",
      cut({ candidates: [{ participant: "P1", twk: 1, tiu: 176, tkp: 3 }] }),
      "candidates[0].tiu: is above its maximum of 175",
    ],
    [
      "parts above the maximum of all three, where the rule set says no more",
      cut({
        ruleSet: { skdMaximum: "500", multiplier: 3, thresholds: { GENERAL: { twk: 65, tiu: 80, tkp: 166 } } },
        candidates: [{ participant: "P1", twk: 300, tiu: 145, tkp: 191 }],
      }),
      "candidates[0]: the sum of twk, tiu and tkp is above the maximum of 500",
    ],
    [
      "a person twice",
      cut({ candidates: [{ participant: "P1" }, { participant: "P2" }, { participant: "P1" }] }),
      "candidates[2].participant: stands already in candidates[0]",
    ],
    [
      "an unknown code",
      cut({ candidates: [{ participant: "P1", exclusion: "X" }] }),
      'candidates[0].exclusion: is not a code of this rule set ("DIS", "TMS", "TMS-1", "APS")',
    ],
    ["no need", cut({ need: undefined }), "need: Invalid input: expected number, received undefined"],
  ])("%s is refused in one line", (_, file, message) => {
    expect(() => readCutInput(file)).toThrow(expect.objectContaining({ name: "InputError", message }));
  });
});
