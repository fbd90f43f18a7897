import { describe, expect, test } from "vitest";
import { knownRuleSets } from "../../../src/modules/recruitment/rules/known-rule-sets.ts";
import { ruleSetSchema } from "../../../src/modules/recruitment/rules/rule-set.ts";
import { withNames } from "../../../src/web/features/office/formation-acts.ts";
import { ruleSetContent } from "../../../src/web/features/office/rule-set-form.ts";
import type { RuleSetContent } from "../../../src/web/features/office/rule-set-form.ts";
import { byStage, scheduleOf } from "../../../src/web/features/office/schedule-form.ts";

const formOf = (values: Readonly<Record<string, string>>) => ({ text: (name: string) => values[name] ?? "" });

/** Every field of the page as it stands before anything is typed: paths into the content. */
function typedFrom(value: unknown, path = "content"): Record<string, string> {
  if (typeof value !== "object" || value === null) return { [path]: String(value) };
  return Object.assign({}, ...Object.entries(value).map(([key, each]) => typedFrom(each, `${path}.${key}`))) as Record<string, string>;
}

describe("a rule set made from an older one", () => {
  const base = knownRuleSets.get("cpns-2024") as unknown as RuleSetContent;
  const typed = typedFrom(base);

  test("is the older one where nothing was changed", () => {
    expect(ruleSetContent(base, formOf(typed))).toEqual(base);
  });

  test("has what was typed, and satisfies the schema of rule sets", () => {
    const made = ruleSetContent(
      base,
      formOf({
        ...typed,
        "content.code": "cpns-2027",
        "content.title.id": "CPNS 2027",
        "content.year": "2027",
        "content.weights.skd": "0,50",
        "content.weights.skb": "0,50",
        "content.thresholds.GENERAL.tkp": "170",
        "content.parts.twk.maximum": "155",
        "content.decrees.4.number": "KepmenPANRB 1/2027",
        "content.decrees.4.subject": "ambang",
        "content.decrees.4.source": "jdih",
        "content.decrees.4.confidence": "teks resmi",
      }),
    );
    const read = ruleSetSchema.parse(made);
    expect(read).toMatchObject({
      code: "cpns-2027",
      year: 2027,
      weights: { skd: "0.50", skb: "0.50" },
      maxima: { twk: 155 },
      thresholds: { GENERAL: { twk: 65, tiu: 80, tkp: 170 } },
    });
    expect(read.decrees).toHaveLength(base.decrees.length + 1);
    expect(read.filling).toEqual(base["filling" as never]);
  });

  test("loses a decree whose number was emptied, and a kind of need without any threshold", () => {
    const empty = { "content.decrees.0.number": "", "content.thresholds.PAPUA.total": "", "content.thresholds.PAPUA.tiu": "" };
    const read = ruleSetSchema.parse(ruleSetContent(base, formOf({ ...typed, ...empty })));
    expect(read.decrees).toHaveLength(base.decrees.length - 1);
    expect(read.thresholds.PAPUA).toBeUndefined();
  });

  test("keeps what is no number, so that the schema names its field", () => {
    const result = ruleSetSchema.safeParse(ruleSetContent(base, formOf({ ...typed, "content.multiplier": "tiga" })));
    expect(result.error?.issues.map(({ path }) => path.join("."))).toEqual(["multiplier"]);
  });
});

describe("a schedule", () => {
  test("has the stages with dates, in the usual order", () => {
    const { entries, refused } = scheduleOf(
      formOf({
        "schedule.SKD.startsOn": "2027-03-01",
        "schedule.SKD.endsOn": "2027-03-09",
        "schedule.ANNOUNCEMENT.startsOn": "01/01/2027",
        "schedule.ANNOUNCEMENT.endsOn": "2027-01-15",
      }),
      "id",
    );
    expect(refused).toBeNull();
    expect(entries).toEqual([
      { stage: "ANNOUNCEMENT", startsOn: "2027-01-01", endsOn: "2027-01-15" },
      { stage: "SKD", startsOn: "2027-03-01", endsOn: "2027-03-09" },
    ]);
  });

  test("with one date of a stage is refused at the other", () => {
    const { refused } = scheduleOf(formOf({ "schedule.SKB.endsOn": "2027-03-09" }), "en");
    expect(refused?.errors).toEqual([
      { code: "REQUIRED", path: ["input", "schedule", "SKB", "startsOn"], message: "Enter both dates, or leave both empty." },
    ]);
  });

  test("finds the field of a refusal that names a place in the list", () => {
    const entries = [
      { stage: "ANNOUNCEMENT", startsOn: "2027-01-02", endsOn: "2027-01-01" },
      { stage: "SKD", startsOn: "2027-03-01", endsOn: "2027-02-01" },
    ];
    const of = (path: string[]) => byStage([{ code: "OUT_OF_RANGE", path, message: "" }], entries)[0]?.path.join(".");
    expect(of(["input", "schedule", "1", "endsOn"])).toBe("input.schedule.SKD.endsOn");
    expect(of(["input", "schedule", "0"])).toBe("input.schedule.ANNOUNCEMENT.startsOn");
    expect(of(["input", "schedule"])).toBe("input.schedule");
    expect(of(["input", "reason"])).toBe("input.reason");
  });
});

test("a refusal in a list says which thing it is about", () => {
  const errors = [
    { code: "TAKEN", path: ["input", "ids", "1"], message: "Sudah dipakai." },
    { code: "STALE", path: [], message: "Berubah." },
  ];
  expect(withNames(errors, "ids", ["F-001", "F-002"])).toEqual([
    { code: "TAKEN F-002", path: ["input", "ids"], message: "F-002: Sudah dipakai." },
    { code: "STALE", path: [], message: "Berubah." },
  ]);
});
