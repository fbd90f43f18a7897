import { describe, expect, test } from "vitest";
import { knownRuleSets } from "../../../src/modules/recruitment/rules/known-rule-sets.ts";
import { ruleSetSchema } from "../../../src/modules/recruitment/rules/rule-set.ts";
import { withNames } from "../../../src/web/features/office/formation-acts.ts";
import { ruleSetContent } from "../../../src/web/features/office/rule-set-form.ts";
import type { RuleSetContent } from "../../../src/web/features/office/rule-set-form.ts";
import { besideFields, decreeRows, orderRefused, stepRows } from "../../../src/web/features/office/rule-set-rows.ts";
import { type Entry, byStage, scheduleOf } from "../../../src/web/features/office/schedule-form.ts";

const formOf = (values: Readonly<Record<string, string>>) => ({ text: (name: string) => values[name] ?? "" });

/** Every field of the page as it stands before anything is typed: paths into the content. */
function typedFrom(value: unknown, path = "content"): Record<string, string> {
  if (value === null || value === undefined) return { [path]: "" };
  if (typeof value !== "object") return { [path]: `${value as string | number}` };
  return Object.assign({}, ...Object.entries(value).map(([key, each]) => typedFrom(each, `${path}.${key}`))) as Record<string, string>;
}

describe("a rule set made from an older one", () => {
  const base = knownRuleSets.get("cpns-2024") as unknown as RuleSetContent;
  const typed = {
    ...typedFrom(base),
    ...Object.assign(
      {},
      ...base.filling.map(({ step }, row) => ({
        [`content.filling.${row}.order`]: String(row + 1),
        [`content.filling.${row}.status`]: base.codes.final.moved[step],
      })),
    ),
    "content.codes.exclusions": base.codes.exclusions.join(", "),
  };

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
        "content.decrees.5.number": "KepmenPANRB 1/2027",
        "content.decrees.5.subject.id": "ambang",
        "content.decrees.5.subject.en": "thresholds",
        "content.decrees.5.source": "jdih",
        "content.decrees.5.confidence": "OFFICIAL_TEXT",
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
    expect(read).toMatchObject({ filling: base.filling, codes: base.codes });
  });

  test("loses a decree whose number was emptied, and a kind of need without any threshold", () => {
    const empty = { "content.decrees.0.number": "", "content.thresholds.PAPUA.total": "", "content.thresholds.PAPUA.tiu": "" };
    const read = ruleSetSchema.parse(ruleSetContent(base, formOf({ ...typed, ...empty })));
    expect(read.decrees).toHaveLength(base.decrees.length - 1);
    expect(read.thresholds.PAPUA).toBeUndefined();
  });

  const order = (row: number, value: string) => ({ [`content.filling.${row}.order`]: value });

  test("takes its steps by their numbers, with a new one between, and codes as imports read them", () => {
    const made = ruleSetContent(
      base,
      formOf({
        ...typed,
        ...order(0, "3"),
        ...order(1, "1"),
        ...order(2, ""),
        "content.filling.2.step": "",
        "content.filling.2.status": "",
        "content.filling.5.order": "2",
        "content.filling.5.step": "K1",
        "content.filling.5.status": "l / k1",
        "content.filling.5.vacant": "SPECIAL",
        "content.filling.5.from": "ANY_KIND",
        "content.filling.5.place": "OTHER",
        "content.filling.5.threshold": "OWN",
        "content.codes.cut.failed": " tms ",
        "content.codes.exclusions": "dis;aps ,  TMS-1",
      }),
    );
    const read = ruleSetSchema.parse(made);
    expect(read.filling.map(({ step }) => step)).toEqual(["E2", "K1", "U1", "U3", "E3"]);
    expect(read.filling[1]).toEqual({ step: "K1", vacant: "SPECIAL", from: "ANY_KIND", place: "OTHER", threshold: "OWN" });
    expect(read.codes.final.moved).toEqual({ E2: "P/L-E2", K1: "L/K1", U1: "P/L-U1", U3: "P/L-U3", E3: "P/L-E3" });
    expect([read.codes.cut.failed, read.codes.exclusions]).toEqual(["TMS", ["DIS", "APS", "TMS-1"]]);
  });

  test.each([
    ["given twice", order(1, "1"), [["filling.1.order", "NOT_UNIQUE"]]],
    ["missing", order(3, " "), [["filling.3.order", "REQUIRED"]]],
    ["no number", order(0, "pertama"), [["filling.0.order", "INVALID"]]],
    ["right", order(0, "9"), undefined],
  ])("whose number of a step is %s is judged before the API is asked", (_, changes, places) => {
    const refused = orderRefused(formOf({ ...typed, ...changes }), base.filling.length, "id");
    expect(refused?.errors.map(({ path, code }) => [path.slice(2).join("."), code])).toEqual(places);
  });

  test("has each refusal of the API beside the field that it is about, once", () => {
    const form = formOf({ ...typed, ...order(0, "9"), "content.decrees.0.number": "" });
    const rows = { decrees: decreeRows(form, base.decrees.length), steps: stepRows(form, base.filling.length) };
    const beside = (...places: string[]) =>
      besideFields(
        places.map((place) => ({ code: "INVALID", path: ["input", "content", ...place.split(".")], message: "" })),
        rows,
      ).map(({ path }) => path.join("."));
    expect(
      beside(
        "code",
        "decrees.0.source",
        "decrees.1.subject.en",
        "filling.0.step",
        "filling.4.from",
        "codes.final.moved.U1",
        "codes.cut.passed",
      ),
    ).toEqual([
      "input.content.code",
      "input.content.decrees.1.source",
      "input.content.decrees.2.subject.en",
      "input.content.filling.1.step",
      "input.content.filling.0.from",
      "input.content.filling.0.status",
      "input.content.codes.cut.passed",
    ]);
    expect(beside("parts.tkp.maximum", "maxima.tkp", "codes.exclusions.0", "codes.exclusions.3", "weights", "thresholds.PAPUA")).toEqual([
      "input.content.parts.tkp.maximum",
      "input.content.codes.exclusions",
      "input.content.weights.skb",
      "input.content.thresholds.PAPUA.tiu",
    ]);
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
    const entries: Entry[] = [
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
