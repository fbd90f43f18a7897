import { expect, test } from "vitest";
import type { ImportPlan, PlannedApplicant } from "../../../src/modules/recruitment/import-plan.ts";
import { previewHash } from "../../../src/modules/recruitment/preview-hash.ts";

const person: PlannedApplicant = {
  applicantId: null,
  participant: "1",
  formationId: "A",
  name: null,
  nik: null,
  birthDate: null,
  gpa: null,
  contact: null,
};
const plan: ImportPlan = { applicants: [person], scores: [], outcomes: [], replaced: [], refused: [], acceptedRows: 1 };
const hash = (change: Partial<ImportPlan> = {}, lines: readonly number[] = [], replacedFileId: string | null = null) =>
  previewHash({ plan: { ...plan, ...change }, rejected: lines.map((line) => ({ line, cells: [], reasons: [] })) }, replacedFileId);

test("the same rows for the same people are the same preview", () => {
  expect(hash()).toMatch(/^[0-9a-f]{64}$/);
  expect(hash({ applicants: [{ ...person }] })).toBe(hash());
});

test.each<[string, string]>([
  ["somebody new is known meanwhile", hash({ applicants: [{ ...person, applicantId: "id" }] })],
  ["a row goes to another formation", hash({ applicants: [{ ...person, formationId: "B" }] })],
  ["another person takes the place of one", hash({ applicants: [{ ...person, participant: "2" }] })],
  ["a row replaces what was not there", hash({ replaced: ["1"] })],
  ["another file would be replaced", hash({}, [], "file")],
  ["another line is refused", hash({}, [3])],
  ["a row more is taken", hash({ acceptedRows: 2 })],
])("it is another preview where %s", (_what, other) => {
  expect(other).not.toBe(hash());
});

test("which line is refused counts, not how many", () => {
  expect(hash({}, [3])).not.toBe(hash({}, [4]));
});
