import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyLayout } from "../../../src/kernel/import/apply-layout.ts";
import { type Layout, unique } from "../../../src/kernel/import/layout.ts";
import { hasLostDigits, roundedNumbers } from "../../../src/kernel/import/lost-digits.ts";
import { date, decimal, identifier, integer, oneOf, text, type Parser } from "../../../src/kernel/import/parsers.ts";
import { readTable } from "../../../src/kernel/import/read-table.ts";
import { rejectsFile } from "../../../src/kernel/import/rejects-file.ts";
import type { CellKind, Table } from "../../../src/kernel/import/table.ts";

interface Row {
  readonly nip: string;
  readonly name: string;
  readonly points: number | null;
  readonly mark: string | null;
  readonly born: string | null;
}

const layout: Layout<Row> = {
  columns: [
    {
      key: "nip",
      header: "NIP",
      aliases: ["nomor induk"],
      parse: identifier((content) => (/^\d{4,18}$/.test(content) ? content : null)),
      required: true,
    },
    { key: "name", header: "Nama", aliases: ["nama lengkap"], parse: text(20), required: true },
    { key: "points", header: "Poin", aliases: [], parse: integer(0, 550), required: false },
    { key: "mark", header: "Nilai", aliases: ["nilai akhir"], parse: decimal(3, "0", "100"), required: false },
    { key: "born", header: "Tgl. Lahir", aliases: ["tanggal lahir"], parse: date, required: false },
  ],
  check: (row) => (row.points === 13 ? [{ id: "Tiga belas tidak boleh.", en: "Thirteen is not allowed." }] : []),
  together: [unique({ id: "NIP", en: "The NIP" }, (row) => row.nip)],
};
const importCsv = async (...lines: string[]) => applyLayout(await readTable(Buffer.from(lines.join("\n")), "a.csv"), layout);
const reasonsOf = (imported: Awaited<ReturnType<typeof importCsv>>) =>
  imported.rejected.map(({ line, reasons }) => [line, ...reasons.map((reason) => reason.en)]);

describe("the header", () => {
  test("is found below titles, by names without regard to capitals, spaces and points", async () => {
    const imported = await importCsv(
      "DAFTAR PEGAWAI;;;;",
      ";;;;",
      "n.i.p;NAMA  LENGKAP;poin;nilai_akhir;tanggal-lahir",
      "(1);(2);(3);(4);(5)",
      "198001;Contoh Satu;12;2,5;1/2/1980",
    );
    expect(imported).toMatchObject({ missingColumns: [], unknownColumns: [], repeatedColumns: [], rejected: [], ignoredLines: [4] });
    expect(imported.accepted).toEqual([
      { line: 5, value: { nip: "198001", name: "Contoh Satu", points: 12, mark: "2.500", born: "1980-02-01" } },
    ]);
  });

  test("of two lines, with merged headings, is one header", async () => {
    const imported = await importCsv("NIP;Nama;Tes;;", ";;Poin;Nilai;", "198001;Contoh;7;3;");
    expect(imported.accepted[0]?.value).toEqual({ nip: "198001", name: "Contoh", points: 7, mark: "3.000", born: null });
    expect(imported.titles).toEqual(["NIP", "Nama", "Tes Poin", "Nilai", ""]);
  });

  test("is not mixed with a title line that has a name and its value", async () => {
    const imported = await importCsv("Nilai;rahasia;", "NIP;Nama;Poin", "198001;Contoh;7");
    expect(imported.accepted[0]?.value).toEqual({ nip: "198001", name: "Contoh", points: 7, mark: null, born: null });
  });

  test("without a required column stops the import and says which", async () => {
    expect(await importCsv("NIP;Poin;Golongan", "198001;7;III")).toMatchObject({
      accepted: [],
      rejected: [],
      missingColumns: ["Nama"],
      unknownColumns: ["Golongan"],
    });
    expect(await importCsv("a;b", "1;2")).toMatchObject({ accepted: [], missingColumns: ["NIP", "Nama"], unknownColumns: [] });
  });

  test("with a column that stands twice stops the import: nobody may guess which one counts", async () => {
    expect(await importCsv("NIP;Nama;Poin;POIN", "198001;a;1;2")).toMatchObject({ accepted: [], repeatedColumns: ["Poin"] });
  });

  test("prefers the printed name to an alias", async () => {
    const imported = await importCsv("NIP;Nama lengkap;Nama", "198001;Lengkap;Singkat");
    expect(imported.accepted[0]?.value.name).toBe("Singkat");
    expect(imported.unknownColumns).toEqual(["Nama lengkap"]);
  });
});

describe("rows", () => {
  test("are rejected whole, with every reason and without their content", async () => {
    const imported = await importCsv(
      "NIP;Nama;Poin;Nilai;Tgl. Lahir",
      "12;;999;1.234,5;30/02/1980",
      "198002;Contoh;13;;",
      "198003;Contoh;#N/A;;",
    );
    expect(reasonsOf(imported)).toEqual([
      [
        2,
        "NIP: this number or code has an unknown form.",
        "Nama: must be filled in.",
        "Poin: must lie between 0 and 550.",
        "Nilai: must be a number with one decimal mark and no thousands separator.",
        "Tgl. Lahir: write the date like 31/12/1998 or 1998-12-31.",
      ],
      [3, "Thirteen is not allowed."],
      [4, "Poin: has a formula that failed. Mend the formula."],
    ]);
    expect(imported.rejected[0]?.cells).toEqual(["12", "", "999", "1.234,5", "30/02/1980"]);
  });

  test("that share a key are all rejected, each naming the other lines", async () => {
    const imported = await importCsv("NIP;Nama", "198001;a", "198002;b", "198001;c", "198001;d");
    expect(reasonsOf(imported)).toEqual([
      [2, "The NIP is the same as in line 4, 5."],
      [4, "The NIP is the same as in line 2, 5."],
      [5, "The NIP is the same as in line 2, 4."],
    ]);
    expect(imported.accepted.map((row) => row.line)).toEqual([3]);
  });

  test("a dash is an empty cell", async () => {
    expect((await importCsv("NIP;Nama;Poin;Nilai", "198001;a;-;–")).accepted[0]?.value).toMatchObject({ points: null, mark: null });
    expect(reasonsOf(await importCsv("NIP;Nama", "198001;-", "198002;b"))).toEqual([[2, "Nama: must be filled in."]]);
  });

  test("after the last person are passed over: totals, notes and signatures; inside they are not", async () => {
    const imported = await importCsv(
      "NIP;Nama;Poin",
      "198001;a;1",
      ";tanpa nomor;2",
      "NIP;Nama;Poin",
      "198002;b;2",
      ";Jumlah;3",
      "Catatan: selesai;;",
      ";;Kepala Badan",
    );
    expect(imported.accepted.map((row) => row.line)).toEqual([2, 5]);
    expect(reasonsOf(imported)).toEqual([[3, "NIP: must be filled in."]]);
    expect(imported.ignoredLines).toEqual([4, 6, 7, 8]);
  });

  test("a broken last person is rejected, not taken for a footer", async () => {
    expect(reasonsOf(await importCsv("NIP;Nama;Poin", "198001;a;1", ";b;2"))).toEqual([[3, "NIP: must be filled in."]]);
  });

  test("a layout may say itself what a footer is", async () => {
    const table = await readTable(Buffer.from("NIP;Nama\n198001;a\n198002;AKHIR"), "a.csv");
    expect(applyLayout(table, { ...layout, isFooter: (cells) => cells.name === "AKHIR" })).toMatchObject({
      ignoredLines: [3],
      rejected: [],
    });
  });

  test("each row of a file is accepted, rejected or passed over, exactly once", () => {
    const anyCell = fc.constantFrom("", "-", "198001", "198002", "a", "1,5", "31/12/1998", "=1+1", "#REF!", "1E+17", "Jumlah");
    return fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(anyCell, anyCell, anyCell, anyCell, anyCell), { minLength: 1, maxLength: 12 }), async (rows) => {
        const table = await readTable(
          Buffer.from(["NIP;Nama;Poin;Nilai;Tgl Lahir", ...rows.map((cells) => cells.join(";"))].join("\n")),
          "a.csv",
        );
        const imported = applyLayout(table, layout);
        const lines = [...imported.accepted, ...imported.rejected].map((row) => row.line).concat(imported.ignoredLines);
        expect(lines.sort((a, b) => a - b)).toEqual(table.rows.slice(1).map((row) => row.line));
      }),
      { numRuns: 200 },
    );
  });
});

describe("cells", () => {
  const parse = <Value>(parser: Parser<Value>, content: string, kind: CellKind = "TEXT", dateSystem: 1900 | 1904 = 1900) => {
    const parsed = parser.parse({ text: content, kind }, { dateSystem });
    return "value" in parsed ? parsed.value : null;
  };

  test.each<[string, CellKind, string | null]>([
    ["3,5", "TEXT", "3.500"],
    ["3.5", "TEXT", "3.500"],
    ["64.364", "TEXT", "64.364"],
    ["64,3640", "TEXT", "64.364"],
    ["100", "TEXT", "100.000"],
    ["'3,5", "TEXT", "3.500"],
    ["64,3636", "TEXT", null],
    ["1.234,5", "TEXT", null],
    ["1,234.5", "TEXT", null],
    ["1 000", "TEXT", null],
    ["100,001", "TEXT", null],
    ["-1", "TEXT", null],
    ["1E2", "TEXT", null],
    ["dua", "TEXT", null],
    ["NaN", "TEXT", null],
    ["5%", "TEXT", null],
    ["25.746000000000002", "NUMBER", "25.746"],
    ["2.5E1", "NUMBER", "25.000"],
    ["0.1", "NUMBER", "0.100"],
    ["64.36363636363636", "NUMBER", null],
  ])("the decimal %s (%s) is %s", (content, kind, expected) => {
    expect(parse(decimal(3, "0", "100"), content, kind)).toBe(expected);
  });

  test("a decimal written with a comma or a point is the same exact number", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), fc.constantFrom(",", "."), (thousandths, mark) => {
        const expected = `${Math.floor(thousandths / 1000)}.${String(thousandths % 1000).padStart(3, "0")}`;
        expect(parse(decimal(3, "0", "100"), expected.replace(".", mark))).toBe(expected);
        expect(parse(decimal(3, "0", "100"), String(thousandths / 1000), "NUMBER")).toBe(expected);
      }),
    );
  });

  test.each<[string, CellKind, number | null]>([
    ["354", "TEXT", 354],
    ["354,0", "TEXT", 354],
    ["354.00", "TEXT", 354],
    ["0012", "TEXT", 12],
    ["354", "NUMBER", 354],
    ["354.0", "NUMBER", 354],
    ["3.54E2", "NUMBER", 354],
    ["1.234", "TEXT", null],
    ["354,5", "TEXT", null],
    ["354.5", "NUMBER", null],
    ["551", "TEXT", null],
    ["-1", "TEXT", null],
    ["", "TEXT", null],
  ])("the whole number %s (%s) is %s", (content, kind, expected) => {
    expect(parse(integer(0, 550), content, kind)).toBe(expected);
  });

  test.each<[string, CellKind, string | null]>([
    ["5/7/1998", "TEXT", "1998-07-05"],
    ["05-07-1998", "TEXT", "1998-07-05"],
    ["05.07.1998", "TEXT", "1998-07-05"],
    ["1998-07-05", "TEXT", "1998-07-05"],
    ["1998-07-05 00:00:00", "TEXT", "1998-07-05"],
    ["5 Juli 1998", "TEXT", "1998-07-05"],
    ["29/02/2028", "TEXT", "2028-02-29"],
    ["1998-07-05", "DATE", "1998-07-05"],
    ["35981", "NUMBER", "1998-07-05"],
    ["61", "NUMBER", "1900-03-01"],
    ["07/25/1998", "TEXT", null],
    ["29/02/2027", "TEXT", null],
    ["5/7/98", "TEXT", null],
    ["35981", "TEXT", null],
    ["60", "NUMBER", null],
    ["35981.5", "NUMBER", null],
    ["1998-07-05 10:00:00", "TEXT", null],
    ["05/07/1898", "TEXT", null],
    ["5 July 1998", "TEXT", null],
  ])("the date %s (%s) is %s", (content, kind, expected) => {
    expect(parse(date, content, kind)).toBe(expected);
  });

  test("a serial number of the 1904 system is another day", () => {
    expect(parse(date, "34519", "NUMBER", 1904)).toBe("1998-07-05");
  });

  test.each([
    ["MS", "MET"],
    [" memenuhi  syarat ", "MET"],
    ["T.M.S", "NOT_MET"],
    ["ya", null],
  ])("the choice %j is %s", (content, expected) => {
    expect(parse(oneOf({ MET: ["MS", "memenuhi syarat"], NOT_MET: ["TMS"] }), content)).toBe(expected);
  });

  test.each([
    ["baris satu\nbaris dua", "baris satu baris dua"],
    ["Contoh\u0007", null],
    ["Cont\uFFFDoh", null],
    ["Cont\uD800oh", null],
    ["Cont\u0000oh", null],
    ["x".repeat(21), null],
    ["'=SUM(A1)", "=SUM(A1)"],
  ])("the text %j is %j", (content, expected) => {
    expect(parse(text(20), content)).toBe(expected);
  });
});

describe("numbers that lost digits are refused, never guessed", () => {
  test.each<[string, CellKind, boolean]>([
    ["1,98E+17", "TEXT", true],
    ["1.98001E+17", "TEXT", true],
    ["1.980010120050110E17", "NUMBER", true],
    ["198001012005011001", "NUMBER", true],
    ["9999014507980001", "NUMBER", true],
    ["3-11-2026", "DATE", true],
    ["198001012005011001", "TEXT", false],
    ["9999014507980001", "TEXT", false],
    ["123450000", "TEXT", false],
    ["243001408200001", "NUMBER", false],
    ["A-0000", "TEXT", false],
  ])("%s (%s): %s", (content, kind, expected) => {
    expect(hasLostDigits({ text: content, kind })).toBe(expected);
  });

  test.each<[string, string[], string[]]>([
    ["eighteen digits rounded in two rows", ["198001012005011000", "198101012005012000"], ["198001012005011000", "198101012005012000"]],
    [
      "sixteen digits rounded in six rows",
      [1, 2, 3, 4, 5, 6].map((end) => `999901450798${end}000`.padEnd(16, "0")),
      [1, 2, 3, 4, 5, 6].map((end) => `999901450798${end}000`.padEnd(16, "0")),
    ],
    ["one of them sound", ["198001012005011000", "198101012005012000", "198101012005012001"], []],
    ["too few to be sure", ["9999014507980010", "9999014507980020"], []],
    ["short numbers", ["1000", "2000", "30000000"], []],
    ["one that ends in four zeros", ["198001012005011001", "198101012005010000"], ["198101012005010000"]],
    ["one that ends in four zeros inside a running series", ["24993014082079999", "24993014082080000", "24993014082080001"], []],
    ["no rows", [], []],
  ])("a column is judged as a whole: %s", (_, texts, expected) => {
    expect([...roundedNumbers(texts)]).toEqual(expected);
  });

  test("a rounded column is refused in every row, though each number looks possible", async () => {
    const imported = await importCsv("NIP;Nama", "198001012005011000;a", "198101012005012000;b");
    expect(reasonsOf(imported).map(([, reason]) => reason)).toEqual(
      Array(2).fill("NIP: the spreadsheet changed its digits. Set the column to text and fill it in again from its source."),
    );
  });
});

describe("the returned file", () => {
  const rejected = [
    {
      line: 2,
      cells: ["198001012005011001", "=cmd|'/c calc'!A1", "-5", "a;b"],
      reasons: [
        { id: "Salah.", en: "Wrong." },
        { id: "Kosong.", en: "Empty." },
      ],
    },
  ];

  test("has the columns of the original and the reasons, and no cell that becomes a formula", () => {
    expect(rejectsFile(["NIP", "Nama", "Poin"], rejected).toString()).toBe(
      "\uFEFFsep=;\r\nNIP;Nama;Poin;;alasan\r\n'198001012005011001;'=cmd|'/c calc'!A1;'-5;\"a;b\";Salah. Kosong.\r\n",
    );
  });

  test("calls its column otherwise where the original has a column of that name, and speaks English on request", () => {
    expect(rejectsFile(["Alasan"], [{ line: 2, cells: ["x"], reasons: [{ id: "Salah.", en: "Wrong." }] }], "en").toString()).toBe(
      "\uFEFFsep=;\r\nAlasan;alasan_penolakan\r\nx;Wrong.\r\n",
    );
  });

  test("reads back as the same cells, and its own column is not unknown", async () => {
    const again = await readTable(
      rejectsFile(
        ["NIP", "Nama", "Poin"],
        [{ line: 2, cells: ["198001012005011001", "=Contoh", "7"], reasons: [{ id: "Salah.", en: "Wrong." }] }],
      ),
      "a.csv",
    );
    const imported = applyLayout(again, layout);
    expect(imported.accepted[0]?.value).toMatchObject({ nip: "198001012005011001", name: "=Contoh", points: 7 });
    expect(imported.unknownColumns).toEqual([]);
  });

  test("never starts a cell with a character that a spreadsheet computes", () => {
    const risky = fc.string({ unit: fc.constantFrom("=", "+", "-", "@", "\t", "\r", "\n", " ", "a", "1", '"', ";") });
    return fc.assert(
      fc.asyncProperty(fc.array(risky, { minLength: 1, maxLength: 4 }), async (cells) => {
        const table: Table = await readTable(
          rejectsFile(
            cells.map((_, place) => `kolom ${place}`),
            [{ line: 2, cells, reasons: [{ id: "Salah.", en: "Wrong." }] }],
          ),
          "a.csv",
        );
        expect(table.rows[1]?.cells.filter((content) => /^[=+\-@]/.test(content))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
