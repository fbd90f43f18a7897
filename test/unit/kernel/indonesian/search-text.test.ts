import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { searchQuery, searchText } from "../../../../src/kernel/indonesian/search-text.ts";

describe("what is searched", () => {
  test("is the roots of a text, abbreviations written out, without the words of every text", () => {
    expect(searchText("Penerimaan guru-guru di Kec. Tapalang, yang diumumkan")).toBe("terima guru kecamatan tapalang umum");
    expect(searchText("Café Résumé — 2026")).toBe("cafe resume 2026");
  });
});

describe("a query", () => {
  test.each([
    ["diterima", "terima"],
    ["Pengangkatan PNS", "angkat & (pns | asn | cpns | pppk)"],
    ["guru honorer", "(guru | pendidik | ajar) & (honorer | kontrak)"],
    ["yang di dan", ""],
    ["", ""],
    ["a'b:* | !(c) & d <-> e\\", "b & c & d & e"],
  ])("%s → %s", (asked, query) => {
    expect(searchQuery(asked)).toBe(query);
  });

  test("never holds what was typed but letters and digits, and no more than twelve words", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (asked) => {
        const query = searchQuery(asked);
        expect(query).toMatch(/^[\p{L}\p{N}()&| -]*$/u);
        expect(query.split(" & ").length).toBeLessThanOrEqual(12);
      }),
    );
  });
});
