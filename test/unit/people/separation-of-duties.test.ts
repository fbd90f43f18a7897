import { describe, expect, test } from "vitest";
import { Rejected } from "../../../src/kernel/errors.ts";
import { assertDifferentPeople, type DutyRule, dutyRefusal, dutyRules } from "../../../src/modules/people/separation-of-duties.ts";

// Source: docs "Who may do what", separation of duties.
const table: readonly (readonly [later: DutyRule, earlier: readonly string[]])[] = [
  ["DRAFT_APPROVAL", ["drafted"]],
  ["PUBLICATION", ["drafted", "approved"]],
  ["RULE_SET_CONFIRMATION", ["proposed"]],
  ["FIRST_SIGNATURE", ["imported", "computed"]],
  ["SECOND_SIGNATURE", ["imported", "computed", "signed first"]],
  ["TIE_RECORDING", ["imported"]],
  ["TIE_CONFIRMATION", ["imported", "recorded"]],
  ["SECOND_VERIFICATION", ["verified first"]],
  ["OBJECTION_DECISION", ["verified first", "verified second"]],
  ["SCORE_OBJECTION_DECISION", ["scored"]],
  ["APPEAL_JUDGEMENT", ["moderated"]],
  ["GRANT_PROPOSAL", ["receives"]],
  ["GRANT_CONFIRMATION", ["proposed", "receives"]],
];

test("the table holds exactly the agreed rules", () => {
  expect(Object.entries(dutyRules).map(([rule, { earlier }]) => [rule, earlier])).toEqual(table);
});

describe.each(table)("%s", (rule, earlier) => {
  test("is refused for whoever did any earlier step", () => {
    earlier.forEach((_, step) => {
      const actors = earlier.map((each, index) => (index === step ? "ani" : each));
      expect(dutyRefusal(rule, "ani", actors)).toEqual({ code: "SEPARATION_OF_DUTIES", path: [], message: dutyRules[rule].message });
      expect(() => assertDifferentPeople(rule, "ani", actors)).toThrow(Rejected);
    });
  });

  test("is open for another person, and where nobody did the step", () => {
    for (const actors of [earlier, earlier.map(() => null), []]) {
      expect(dutyRefusal(rule, "ani", actors)).toBeNull();
      expect(() => assertDifferentPeople(rule, "ani", actors)).not.toThrow();
    }
  });

  test("is refused where nobody acts: a job is not a second person", () => {
    expect(dutyRefusal(rule, null, [])?.code).toBe("SEPARATION_OF_DUTIES");
  });
});

test("every message is short and in both languages", () => {
  for (const { message } of Object.values(dutyRules)) {
    for (const text of Object.values(message))
      for (const sentence of text.split(". ")) expect(sentence.split(" ").length).toBeLessThanOrEqual(20);
  }
});
