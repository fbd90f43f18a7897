import fc from "fast-check";
import { expect, test } from "vitest";
import { type BoardRow, cellsOf, placeOf, standingOf } from "../../../src/web/features/recruitment/board-row.ts";

const words = { passes: "di atas", fails: "di bawah", absent: "tidak hadir" };
const row = (part: Partial<BoardRow> = {}): BoardRow => ({
  participant: "7420-0001",
  formation: { code: "KES-01", location: "Kalukku", unit: { name: "Puskesmas A", nameEn: null } },
  recordedAt: "2026-11-24T02:00:00.000Z",
  twk: 100,
  tiu: 120,
  tkp: 180,
  total: 400,
  skb: null,
  passes: true,
  isAbsent: false,
  seq: 1,
  ...part,
});

test("a row shows its figures, and nothing where there is none yet", () => {
  expect(cellsOf(row(), words, "id")).toEqual({
    participant: "7420-0001",
    formation: "Puskesmas A, Kalukku",
    code: "(KES-01)",
    twk: "100",
    tiu: "120",
    tkp: "180",
    total: "400",
    skb: "",
    standing: "di atas",
  });
  expect(cellsOf(row({ twk: null, tiu: null, tkp: null, total: null, passes: null, formation: null }), words, "id")).toMatchObject({
    twk: "",
    total: "",
    standing: "",
    formation: "",
  });
});

test("a zero is a figure", () => {
  expect(cellsOf(row({ twk: 0, total: 0 }), words, "id")).toMatchObject({ twk: "0", total: "0" });
});

test("the SKB has three decimals, in the reader's form", () => {
  expect(cellsOf(row({ skb: "68.125" }), words, "id").skb).toBe("68,125");
  expect(cellsOf(row({ skb: "93.3" }), words, "id").skb).toBe("93,300");
  expect(cellsOf(row({ skb: "68.125" }), words, "en").skb).toBe("68.125");
});

test.each([
  [{ isAbsent: true, passes: true }, "absent"],
  [{ passes: true }, "passes"],
  [{ passes: false }, "fails"],
  [{ passes: null }, "unknown"],
] as const)("%o stands as %s", (part, standing) => {
  expect(standingOf(row(part))).toBe(standing);
});

test("rows stand by SKB, then total, TKP and TIU from the highest, then by number", () => {
  const figure = fc.option(fc.integer({ min: 0, max: 550 }), { nil: null });
  const anyRow = fc
    .record({
      skb: fc.option(
        fc.integer({ min: 0, max: 100_000 }).map((each) => String(each / 1000)),
        { nil: null },
      ),
      total: figure,
      tkp: figure,
      tiu: figure,
      participant: fc.stringMatching(/^\d{8}$/),
    })
    .map(row);
  const keys = ({ skb, total, tkp, tiu }: BoardRow): number[] => [skb === null ? -1 : Number(skb), total ?? -1, tkp ?? -1, tiu ?? -1];
  fc.assert(
    fc.property(anyRow, anyRow, (a, b) => {
      const first = keys(a).findIndex((key, index) => key !== keys(b)[index]);
      const expected = first === -1 ? a.participant < b.participant : (keys(a)[first] ?? 0) > (keys(b)[first] ?? 0);
      if (first !== -1 || a.participant !== b.participant) expect(placeOf(a) < placeOf(b)).toBe(expected);
    }),
  );
});
