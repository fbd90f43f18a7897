import { describe, expect, test } from "vitest";
import { examineApplicants } from "../../../src/modules/recruitment/examine-applicants.ts";
import { examineOutcomes } from "../../../src/modules/recruitment/examine-outcomes.ts";
import { examineResults } from "../../../src/modules/recruitment/examine-results.ts";
import type { ApplicantNumberRow, ResultRow } from "../../../src/modules/recruitment/import-layouts.ts";
import type { KnownApplicant, RoundFacts } from "../../../src/modules/recruitment/import-plan.ts";
import { latestRuleSet } from "../../../src/modules/recruitment/rules/known-rule-sets.ts";
import { meaningOf } from "../../../src/modules/recruitment/status-code.ts";

const known = (more: Partial<KnownApplicant> = {}): KnownApplicant => ({
  id: "a1",
  formationId: "f1",
  nikHash: null,
  birthDateHash: null,
  hasScores: false,
  stagesFromFile: [],
  outcomePhase: null,
  isEligible: null,
  ...more,
});
const facts = (applicants: Readonly<Record<string, KnownApplicant>> = {}, niks: Readonly<Record<string, string>> = {}): RoundFacts => ({
  formations: [
    { id: "f1", code: "F-1", positionCode: "JF", unitCode: "U1", kind: "GENERAL" },
    { id: "f2", code: "F-2", positionCode: "JF", unitCode: "U2", kind: "GENERAL" },
    { id: "f3", code: "F-3", positionCode: "JF", unitCode: "U2", kind: "GENERAL" },
  ],
  applicants: new Map(Object.entries(applicants)),
  participantsByNik: new Map(Object.entries(niks)),
  hashesOfNik: (nik) => [`new nik ${nik}`, `nik ${nik}`],
  hashesOfBirthDate: (id, date) => [`new ${id} ${date}`, `${id} ${date}`],
});

const result = (more: Partial<ResultRow>): ResultRow => ({
  position: null,
  participantNumber: "N1",
  name: null,
  birthDate: null,
  education: null,
  gpa: null,
  twk: 100,
  tiu: 120,
  tkp: 180,
  total: 400,
  skdWeighted: null,
  skb: null,
  skbWeighted: null,
  final: null,
  status: null,
  formationCode: "f-1",
  positionCode: null,
  unitCode: null,
  needKind: null,
  ...more,
});
const examine = (rows: readonly Partial<ResultRow>[], of = facts()) =>
  examineResults(
    rows.map((row, index) => ({ line: index + 2, value: result(row) })),
    of,
    latestRuleSet.codes,
  );
const absent = { twk: null, tiu: null, tkp: null, total: null } as const;

describe("rows of a result list", () => {
  test.each<[string, Partial<ResultRow>, Readonly<Record<string, KnownApplicant>>, string | null]>([
    ["a code of the round, whatever its letters", {}, {}, null],
    ["an unknown code", { formationCode: "F-9" }, {}, "The formation is not in this round."],
    [
      "position, unit and kind that one formation has",
      { formationCode: null, positionCode: "jf", unitCode: "u1", needKind: "GENERAL" },
      {},
      null,
    ],
    [
      "position, unit and kind that two have",
      { formationCode: null, positionCode: "JF", unitCode: "U2", needKind: "GENERAL" },
      {},
      "Several formations fit. Write the code of the formation.",
    ],
    [
      "position, unit and kind that none has",
      { formationCode: null, positionCode: "JF", unitCode: "U1", needKind: "PAPUA" },
      {},
      "The formation is not in this round.",
    ],
    ["a code that tells two apart", { formationCode: "F-3", positionCode: "JF", unitCode: "U2", needKind: "GENERAL" }, {}, null],
    [
      "a code that does not fit the rest",
      { positionCode: "JF", unitCode: "U2", needKind: "GENERAL" },
      {},
      "The code of the formation does not fit position, unit and kind.",
    ],
    [
      "a participant of another formation",
      {},
      { N1: known({ formationId: "f2" }) },
      "This participant is registered for another formation.",
    ],
    [
      "another birth date",
      { birthDate: "1990-01-01" },
      { N1: known({ birthDateHash: "a1 1990-01-02" }) },
      "The birth date differs from what is known of this participant.",
    ],
    ["the same birth date", { birthDate: "1990-01-02" }, { N1: known({ birthDateHash: "a1 1990-01-02" }) }, null],
    ["a status of another year", { status: "P/L-2" }, {}, "The status is not a code of this round's rule set."],
    ["absent with figures", { status: "TH" }, {}, "The status says absent, but there is a score."],
    [
      "whoever did not meet the conditions",
      {},
      { N1: known({ isEligible: false }) },
      "This participant did not meet the administrative conditions. Only a status code that excludes is accepted.",
    ],
    [
      "the same, absent",
      { ...absent, status: "TH" },
      { N1: known({ isEligible: false }) },
      "This participant did not meet the administrative conditions. Only a status code that excludes is accepted.",
    ],
    ["the same, with a code that excludes", { status: "tms" }, { N1: known({ isEligible: false }) }, null],
    ["whoever met them", {}, { N1: known({ isEligible: true }) }, null],
    ["selected without figures", { ...absent, status: "P/L" }, {}, "The status says present, but there is no score."],
  ])("%s", (_what, row, applicants, reason) => {
    const { refused, acceptedRows } = examine([row], facts(applicants));
    expect([refused.map((each) => each.reason.en), acceptedRows]).toEqual(reason === null ? [[], 1] : [[reason], 0]);
  });

  test("give what the file is about: the basic test, the field test, or both", () => {
    const of = (rows: readonly Partial<ResultRow>[]) =>
      examine(rows).scores.map(({ participant, stage, isAbsent, exclusion }) => [participant, stage, isAbsent, exclusion].join(" "));
    expect(of([{}, { participantNumber: "N2", ...absent, status: "TH" }])).toEqual(["N1 SKD false ", "N2 SKD true "]);
    expect(of([{ ...absent }])).toEqual(["N1 SKD true "]);
    expect(
      of([
        { skb: "80" },
        { participantNumber: "N2", status: "TH" },
        { participantNumber: "N3", status: "TL" },
        { participantNumber: "N4", status: "APS" },
        { participantNumber: "N5", ...absent },
      ]),
    ).toEqual([
      "N1 SKD false ",
      "N1 SKB false ",
      "N2 SKD false ",
      "N2 SKB true ",
      "N3 SKD false ",
      "N4 SKD false ",
      "N4 SKB true APS",
      "N5 SKD true ",
    ]);
    expect(of([{ ...absent, skb: "80" }])).toEqual(["N1 SKB false "]);
  });

  test("replace what a file gave before, and only that needs a reason", () => {
    expect(examine([{}], facts({ N1: known({ hasScores: true }) })).replaced).toEqual([]);
    expect(examine([{}], facts({ N1: known({ hasScores: true, stagesFromFile: ["SKD"] }) })).replaced).toEqual(["N1"]);
    expect(examine([{ ...absent, skb: "80" }], facts({ N1: known({ stagesFromFile: ["SKD"] }) })).replaced).toEqual([]);
  });
});

const applicant = (more: Partial<ApplicantNumberRow>): ApplicantNumberRow => ({
  participantNumber: "N1",
  formationCode: "F-1",
  nik: null,
  birthDate: null,
  name: null,
  phone: null,
  email: null,
  ...more,
});

describe("rows of participant numbers", () => {
  const of = (row: Partial<ApplicantNumberRow>, given: RoundFacts) => examineApplicants([{ line: 2, value: applicant(row) }], given);

  test("may move a participant to another formation as long as no figure is recorded", () => {
    expect(of({ formationCode: "F-2" }, facts({ N1: known() }))).toMatchObject({
      replaced: ["N1"],
      refused: [],
      applicants: [{ applicantId: "a1", formationId: "f2" }],
    });
    expect(of({ formationCode: "F-2" }, facts({ N1: known({ hasScores: true }) })).refused).toMatchObject([{ line: 2 }]);
  });

  test("know one citizen number as one participant of the round", () => {
    expect(of({ nik: "1" }, facts({}, { "nik 1": "N2" })).refused.map((each) => each.reason.en)).toEqual([
      "Another participant of this round has this citizen number.",
    ]);
    expect(of({ nik: "1" }, facts({}, { "nik 1": "N1" })).refused).toEqual([]);
  });

  test("take the telephone before the e-mail", () => {
    const contacts = [{ phone: "+628", email: "a@b.id" }, { email: "a@b.id" }, {}].map((row) => of(row, facts()).applicants[0]?.contact);
    expect(contacts).toEqual([{ kind: "PHONE", address: "+628" }, { kind: "EMAIL", address: "a@b.id" }, null]);
  });
});

test.each([
  [null, "INITIAL", []],
  [null, "AFTER_OBJECTION", []],
  ["INITIAL", "INITIAL", ["N1"]],
  ["INITIAL", "AFTER_OBJECTION", []],
  ["AFTER_OBJECTION", "AFTER_OBJECTION", ["N1"]],
  ["AFTER_OBJECTION", "INITIAL", ["N1"]],
] as const)("outcomes after %s in the phase %s replace %j with a reason", (outcomePhase, phase, replaced) => {
  const row = { participantNumber: "N1", outcome: "NOT_MET", requirementCode: "R", reason: "why" } as const;
  expect(examineOutcomes([{ line: 2, value: row }], facts({ N1: known({ outcomePhase }) }), phase).replaced).toEqual(replaced);
});

test("outcomes of a number that nobody has are refused", () => {
  const { refused, outcomes } = examineOutcomes(
    [{ line: 7, value: { participantNumber: "N9", outcome: "MET", requirementCode: null, reason: null } }],
    facts(),
    "INITIAL",
  );
  expect([refused.map((each) => each.line), outcomes]).toEqual([[7], []]);
});

test.each([
  ["P/L", { kind: "PRESENT" }],
  ["p / tl", { kind: "PRESENT" }],
  ["P/L-U1", { kind: "PRESENT" }],
  ["TL", { kind: "CUT" }],
  ["P", { kind: "CUT" }],
  ["TH", { kind: "ABSENT" }],
  ["P/TH", { kind: "ABSENT" }],
  ["aps", { kind: "EXCLUDED", code: "APS" }],
  ["L-2", null],
])("the status %s means %j", (status, meaning) => {
  expect(meaningOf(status, latestRuleSet.codes)).toEqual(meaning);
});
