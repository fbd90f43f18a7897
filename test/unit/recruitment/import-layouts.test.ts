import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { applyLayout } from "../../../src/kernel/import/apply-layout.ts";
import { findHeader } from "../../../src/kernel/import/find-header.ts";
import type { Layout } from "../../../src/kernel/import/layout.ts";
import { readTable } from "../../../src/kernel/import/read-table.ts";
import { administrativeOutcomeLayout, applicantNumberLayout, resultLayout } from "../../../src/modules/recruitment/import-layouts.ts";

const scale = { skdMaximum: "550", weights: { skd: "0.40", skb: "0.60" }, maxima: { twk: 150, tiu: 175, tkp: 225 } };
const results = resultLayout(scale);
const sample = async <Row>(name: string, layout: Layout<Row>) =>
  applyLayout(await readTable(readFileSync(new URL(`../../../docs/samples/${name}`, import.meta.url)), name), layout);
const importCsv = async <Row>(layout: Layout<Row>, ...lines: string[]) =>
  applyLayout(await readTable(Buffer.from(lines.join("\n")), "a.csv"), layout);
const reasonsOf = (imported: { rejected: readonly { line: number; reasons: readonly { en: string }[] }[] }) =>
  imported.rejected.map(({ line, reasons }) => [line, ...reasons.map((reason) => reason.en)]);

describe("every sample file is imported without a rejection", () => {
  const nothingWrong = { rejected: [], missingColumns: [], unknownColumns: [], repeatedColumns: [] };

  test.each(["hasil-seleksi.csv", "hasil-seleksi.xlsx"])("%s", async (name) => {
    const imported = await sample(name, results);
    expect(imported).toMatchObject(nothingWrong);
    expect(imported.accepted).toHaveLength(8);
    expect(imported.ignoredLines).toHaveLength(1);
    const place = name.endsWith("csv")
      ? { formationCode: null, positionCode: "PERAWAT", unitCode: "PKM-01", needKind: "GENERAL" }
      : { formationCode: "FRM-CONTOH-01", positionCode: null, unitCode: null, needKind: null };
    expect(imported.accepted[0]?.value).toEqual({
      position: 1,
      participantNumber: "24993014082073177",
      name: "Peserta Contoh Satu",
      birthDate: "1990-01-10",
      education: "S-1 Keperawatan",
      gpa: "3.900",
      twk: 65,
      tiu: 120,
      tkp: 190,
      total: 375,
      skdWeighted: "27.273",
      skb: "88.500",
      skbWeighted: "53.100",
      final: "80.373",
      status: "P/L",
      ...place,
    });
    expect(imported.accepted[7]?.value).toMatchObject({
      total: 354,
      skdWeighted: "25.746",
      skb: null,
      skbWeighted: null,
      final: null,
      status: "P/TH",
    });
  });

  test.each(["nomor-peserta.csv", "nomor-peserta.xlsx"])("%s", async (name) => {
    const imported = await sample(name, applicantNumberLayout);
    expect(imported).toMatchObject(nothingWrong);
    expect(imported.accepted).toHaveLength(8);
    expect(imported.accepted[1]?.value).toEqual({
      participantNumber: "24993014082146277",
      formationCode: "FRM-CONTOH-01",
      nik: "9999015102910002",
      birthDate: "1991-02-11",
      name: "Peserta Contoh Dua",
      phone: null,
      email: null,
    });
  });

  test.each(["hasil-administrasi.csv", "hasil-administrasi.xlsx"])("%s", async (name) => {
    const imported = await sample(name, administrativeOutcomeLayout);
    expect(imported).toMatchObject(nothingWrong);
    expect(imported.accepted.map(({ value }) => value.outcome)).toEqual(["MET", "MET", "NOT_MET", "MET", "MET", "NOT_MET", "MET", "MET"]);
    expect(imported.accepted[2]?.value).toEqual({
      participantNumber: "24993014082219377",
      outcome: "NOT_MET",
      requirementCode: "SYARAT-STR",
      reason: "STR sudah tidak berlaku pada tanggal pendaftaran",
    });
  });
});

describe("a result row", () => {
  const head = "no_peserta;formasi;TWK;TIU;TKP;total;skor SKD (40%);SKB;skor SKB (60%);nilai akhir;keterangan";
  // 354 of 550: 64.364, of which 40 % are 25.746; rounding once would give 25.745 (regulation notes 1.7).
  test.each([
    ["as computed in steps", "24993001;F-1;65;120;169;354;25,746;80;48,000;73,746;P/L", []],
    ["without printed parts of an absent person", "24993001;F-1;65;120;169;354;;;;;P/TH", []],
    ["of a person who was absent from the start", "24993001;F-1;;;;;;;;;TH", []],
    [
      "rounded only once",
      "24993001;F-1;65;120;169;354;25,745;80;48,000;73,745;P/L",
      ["The weighted SKD score differs from the recomputed one.", "The final score differs from the recomputed one."],
    ],
    ["with a wrong sum", "24993001;F-1;65;120;169;355;25,746;80;48,000;73,746;P/L", ["The SKD total differs from TWK + TIU + TKP."]],
    [
      "with a wrong field test step",
      "24993001;F-1;65;120;169;354;25,746;80;48,001;73,747;P/L",
      ["The weighted SKB score differs from the recomputed one.", "The final score differs from the recomputed one."],
    ],
    ["above a maximum", "24993001;F-1;151;34;169;354;25,746;;;;P/L", ["A TWK, TIU or TKP score is above its maximum."]],
    ["with a part missing", "24993001;F-1;65;;169;354;;;;;P/L", ["Fill in TWK, TIU, TKP and their total, or leave all empty."]],
    [
      "with a final score from nothing",
      "24993001;F-1;65;120;169;354;25,746;;;73,746;P/L",
      ["This score is there, but the score it comes from is empty."],
    ],
    [
      "with a field test but no final score",
      "24993001;F-1;65;120;169;354;25,746;80;48;;P/L",
      ["The SKB score is there, but its weighted or the final score is empty."],
    ],
    [
      "without its formation",
      "24993001;;65;120;169;354;25,746;80;48,000;73,746;P/L",
      ["The columns that identify the row are not complete."],
    ],
  ])("%s is judged", async (_, line, reasons) => {
    expect(reasonsOf(await importCsv(results, head, line))).toEqual(reasons.length === 0 ? [] : [[2, ...reasons]]);
  });

  test("needs the formation by one code or by three", async () => {
    expect((await importCsv(results, "no_peserta;nama;kode jabatan", "24993001;a;J-1")).missingColumns).toEqual(["formasi"]);
    expect(
      (await importCsv(results, "no_peserta;nama;kode jabatan;kode unit;jenis", "24993001;a;J-1;U-1;cumlaude")).accepted[0]?.value,
    ).toMatchObject({ positionCode: "J-1", unitCode: "U-1", needKind: "CUM_LAUDE" });
  });

  test("with a participant number that another row has is rejected with it", async () => {
    expect(reasonsOf(await importCsv(results, "no_peserta;formasi", "24993001;F-1", "24993001;F-2"))).toEqual([
      [2, "The participant number is the same as in line 3."],
      [3, "The participant number is the same as in line 2."],
    ]);
  });
});

test("an applicant's damaged citizen number is refused, a repeated one in both rows", async () => {
  const imported = await importCsv(
    applicantNumberLayout,
    "no_peserta;formasi;nik",
    "24993001;F-1;9,99901E+15",
    "24993002;F-1;9999014507980001",
    "24993003;F-1;9999014507980001",
    "24993004;F-1;",
    "24993005;F-1;9999019907980001",
  );
  expect(reasonsOf(imported)).toEqual([
    [2, "nik: the spreadsheet changed its digits. Set the column to text and fill it in again from its source."],
    [3, "The citizen number (NIK) is the same as in line 4."],
    [4, "The citizen number (NIK) is the same as in line 3."],
    [6, "nik: a citizen number has 16 digits with a possible birth date."],
  ]);
  expect(imported.accepted.map((row) => row.line)).toEqual([5]);
});

test("an administrative outcome needs its reason, may fail several requirements, and cannot be both", async () => {
  const imported = await importCsv(
    administrativeOutcomeLayout,
    "no_peserta;MS/TMS;kode syarat;keterangan",
    "24993001;TMS;S-1;kurang",
    "24993001;TMS;S-2;kurang",
    "24993002;TMS;S-1;",
    "24993003;MS;;",
    "24993003;TMS;S-1;kurang",
    "24993004;MS;S-1;",
    "24993005;Tidak Memenuhi Syarat;S-1;kurang",
    "24993005;TMS;S-1;kurang",
  );
  expect(imported.accepted.map((row) => row.line)).toEqual([2, 3]);
  expect(reasonsOf(imported)).toEqual([
    [4, "Not meeting the conditions (TMS) needs a requirement code and a reason."],
    [5, "This participant both meets and fails the conditions, see line 6."],
    [6, "This participant both meets and fails the conditions, see line 5."],
    [7, "Meeting the conditions (MS) has no requirement code."],
    [8, "This participant's requirement is the same as in line 9."],
    [9, "This participant's requirement is the same as in line 8."],
  ]);
});

test.each<[string, Layout<never>]>([
  ["results", results as never],
  ["applicant numbers", applicantNumberLayout as never],
  ["administrative outcomes", administrativeOutcomeLayout as never],
])("no name of a column of the %s layout means two columns", (_, layout) => {
  const columns = layout.columns as readonly { key: string; header: string; aliases: readonly string[] }[];
  for (const column of columns) {
    for (const name of [column.header, ...column.aliases]) {
      const others = columns.filter((other) => other.key !== column.key);
      expect(
        findHeader(
          [{ line: 1, cells: [name, ...others.slice(0, 1).map((other) => other.header)], kinds: null }],
          [...others],
        )?.positions.get(column.key),
      ).toBeUndefined();
      expect(
        others.filter((other) => findHeader([{ line: 1, cells: [name], kinds: null }], [other]) !== null).map((other) => other.key),
      ).toEqual([]);
    }
  }
});
