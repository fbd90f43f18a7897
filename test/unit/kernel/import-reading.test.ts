import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import writeXlsxFile from "write-excel-file/node";
import { Rejected } from "../../../src/kernel/errors.ts";
import { decodeText } from "../../../src/kernel/import/decode-text.ts";
import { readTable } from "../../../src/kernel/import/read-table.ts";
import { sniffDelimiter } from "../../../src/kernel/import/sniff-delimiter.ts";
import { packXlsx, unpackXlsx } from "../../../src/kernel/import/xlsx-archive.ts";

const rowsOf = async (content: string | Buffer, name = "berkas.csv") =>
  (await readTable(typeof content === "string" ? Buffer.from(content) : content, name)).rows.map(({ line, cells }) => [line, ...cells]);
const refusal = async (file: Buffer, name = "berkas.csv", sheet?: string): Promise<string> =>
  readTable(file, name, sheet === undefined ? {} : { sheet }).then(
    () => "read",
    (error: unknown) => {
      if (error instanceof Rejected) return error.errors.map((each) => `${each.code} ${each.path.join(".")}: ${each.message.en}`).join();
      throw error;
    },
  );

describe("CSV", () => {
  test.each([
    [
      "semicolons and decimal commas",
      "no;nilai\r\n1;2,5\r\n2;3,5\r\n",
      [
        [1, "no", "nilai"],
        [2, "1", "2,5"],
        [3, "2", "3,5"],
      ],
    ],
    [
      "commas",
      'no,nama\n1,"Contoh, Satu"\n',
      [
        [1, "no", "nama"],
        [2, "1", "Contoh, Satu"],
      ],
    ],
    [
      "tabs",
      "no\tnama\n1\tContoh; Satu\n",
      [
        [1, "no", "nama"],
        [2, "1", "Contoh; Satu"],
      ],
    ],
    [
      "a mark at the start and empty lines",
      "\uFEFFno;nama\n\n;\n 1 ; Contoh \n",
      [
        [1, "no", "nama"],
        [4, "1", "Contoh"],
      ],
    ],
    [
      "a line that names the separator",
      "sep=,\r\nno,nama\r\n1,a;b;c;d\r\n",
      [
        [2, "no", "nama"],
        [3, "1", "a;b;c;d"],
      ],
    ],
    [
      "cells of several lines, numbered by their first",
      'no;nama\n1;"baris satu\nbaris dua"\n2;x\n',
      [
        [1, "no", "nama"],
        [2, "1", "baris satu\nbaris dua"],
        [4, "2", "x"],
      ],
    ],
    [
      "a quotation mark inside a cell",
      'no;nama\n1;pipa 5" besar\n2;"kata ""kutip"""\n',
      [
        [1, "no", "nama"],
        [2, "1", 'pipa 5" besar'],
        [3, "2", 'kata "kutip"'],
      ],
    ],
    [
      "old Mac line ends",
      "no;nama\r1;a\r",
      [
        [1, "no", "nama"],
        [2, "1", "a"],
      ],
    ],
    [
      "titles above the header",
      "DAFTAR NILAI, TAHUN 2026\nno;nama;nilai\n1;a;2,5\n2;b;3,5\n",
      [
        [1, "DAFTAR NILAI, TAHUN 2026"],
        [2, "no", "nama", "nilai"],
        [3, "1", "a", "2,5"],
        [4, "2", "b", "3,5"],
      ],
    ],
  ])("is read with %s", async (_, content, expected) => {
    expect(await rowsOf(content)).toEqual(expected);
  });

  test("is read in UTF-8, UTF-16 and Windows-1252", async () => {
    const text = "no;nama\n1;Café “É”\n";
    expect(decodeText(Buffer.from(text))).toBe(text);
    expect(decodeText(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]))).toBe(text);
    expect(await rowsOf(Buffer.from([...Buffer.from("no;nama\n1;Caf"), 0xe9, 0x20, 0x93, 0xc9, 0x94]))).toEqual([
      [1, "no", "nama"],
      [2, "1", "Café “É”"],
    ]);
  });

  test("whose quotation mark is never closed is refused with the place", async () => {
    expect(await refusal(Buffer.from('no;nama\n1;a\n2;"b\n3;c\n'))).toBe("INVALID file: A quotation mark is not closed near line 3.");
  });

  test("any table comes back as it was written, with any separator", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", "1", ",", ";", '"', "\n", "é", "-") }).map((text) => text.trim());
    return fc.assert(
      fc.asyncProperty(
        fc.constantFrom(";", ",", "\t"),
        fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 }),
        async (delimiter, rows) => {
          const all = [["kunci", "nama", "nilai"], ...rows];
          const csv = all.map((cells) => cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(delimiter)).join("\r\n");
          const table = await readTable(Buffer.from(csv), "a.csv");
          expect(table.rows.map((row) => row.cells)).toEqual(all.filter((cells) => cells.some(Boolean)));
        },
      ),
      { numRuns: 60 },
    );
  });

  test.each([
    ["a;b\n1;2", ";"],
    ["a,b\n1,2", ","],
    ["a\tb\n1\t2,5", "\t"],
    ["a;b;c\n1,5;2,5;3,5\n1,5;2,5;3,5", ";"],
    ["satu kolom\n1", ";"],
  ])("%j has the separator %j", (text, delimiter) => {
    expect(sniffDelimiter(text)).toBe(delimiter);
  });
});

describe("a file is refused", () => {
  test.each<[string, Buffer, string, string]>([
    ["when empty", Buffer.alloc(0), "a.csv", "REQUIRED file: This file is empty."],
    ["when it has only empty rows", Buffer.from(";;\n;;\n"), "a.csv", "REQUIRED file: This file is empty."],
    [
      "when larger than 10 MB",
      Buffer.alloc(10 * 1024 * 1024 + 1, "a"),
      "a.csv",
      "TOO_LONG file: The file is larger than 10 MB. Split it into several files.",
    ],
    [
      "with more than 50,000 rows",
      Buffer.from("a;b\n".repeat(50_001)),
      "a.csv",
      "TOO_LONG file: The file has more than 50,000 rows. Split it into several files.",
    ],
    [
      "with more than 128 columns",
      Buffer.from("a;".repeat(130)),
      "a.csv",
      "TOO_LONG file: The sheet has more than 128 columns. Delete the columns that are not used.",
    ],
    ["when it is a PDF", Buffer.from("%PDF-1.7\n"), "a.csv", "INVALID file: The file must be CSV or XLSX."],
    ["when it is a web page named CSV", Buffer.from("<html><table>"), "a.csv", "INVALID file: The file must be CSV or XLSX."],
    ["when it holds zero bytes", Buffer.from("a;b\u0000"), "a.csv", "INVALID file: The file must be CSV or XLSX."],
    [
      "when it is an old XLS",
      Buffer.from("d0cf11e0a1b11ae1", "hex"),
      "a.xls",
      "INVALID file: This is an old XLS file or has a password. Save it as XLSX without a password.",
    ],
    [
      "when it is a broken archive",
      Buffer.from("PK\u0003\u0004broken"),
      "a.xlsx",
      "INVALID file: The file cannot be read. Open it, save it again, and send it again.",
    ],
  ])("%s", async (_, file, name, expected) => {
    expect(await refusal(file, name)).toBe(expected);
  });
});

describe("XLSX", () => {
  const text = (value: string) => ({ value, type: String });
  const sheet = (
    rows: (
      | ReturnType<typeof text>
      | { value: number; type: NumberConstructor }
      | { value: Date; type: DateConstructor; format: string }
      | null
    )[][],
  ) =>
    writeXlsxFile([
      { data: [[text("catatan")]], sheet: "Catatan" },
      { data: rows, sheet: "Nilai" },
    ] as never).toBuffer();
  /** The file with one part rewritten. */
  const rewrite = async (file: Buffer, part: string, change: (xml: string) => string): Promise<Buffer> => {
    const parts = await unpackXlsx(file);
    parts.set(part, Buffer.from(change((parts.get(part) ?? Buffer.alloc(0)).toString())));
    return packXlsx(parts);
  };
  const sample = () =>
    sheet([
      [text("Judul")],
      [null],
      [text("no"), text("lahir"), text("nip"), null, text("nilai")],
      [
        { value: 1, type: Number },
        { value: new Date("1998-07-05"), type: Date, format: "dd/mm/yyyy" },
        text("0123456789012345"),
        null,
        { value: 2.5, type: Number },
      ],
    ]);

  test("is read from the chosen sheet with the kind of every cell", async () => {
    const table = await readTable(await sample(), "a.xlsx", { sheet: "Nilai" });
    expect([table.format, table.sheet, table.sheets, table.dateSystem]).toEqual(["XLSX", "Nilai", ["Catatan", "Nilai"], 1900]);
    expect(table.rows.map((row) => row.line)).toEqual([1, 3, 4]);
    expect(table.rows[2]).toEqual({
      line: 4,
      cells: ["1", "1998-07-05", "0123456789012345", "", "2.5"],
      kinds: ["NUMBER", "DATE", "TEXT", "TEXT", "NUMBER"],
    });
  });

  test("is read from its first sheet with rows when none is named, and refused for an unknown sheet", async () => {
    expect((await readTable(await sample(), "a.xlsx")).sheet).toBe("Catatan");
    expect(await refusal(await sample(), "a.xlsx", "Lain")).toBe("NOT_FOUND sheet: The chosen sheet is not in the file.");
  });

  test("keeps every digit that the sheet stores", async () => {
    const file = await rewrite(await sample(), "xl/worksheets/sheet2.xml", (xml) => xml.replace("<v>2.5</v>", "<v>198001012005011001</v>"));
    expect((await readTable(file, "a.xlsx", { sheet: "Nilai" })).rows[2]?.cells[4]).toBe("198001012005011001");
  });

  test("shows failed formulas instead of taking them for empty cells", async () => {
    const failed = await rewrite(await sample(), "xl/worksheets/sheet2.xml", (xml) =>
      xml.replace(/<c r="E4"[^>]*>.*?<\/c>/, '<c r="E4" t="e"><f>1/0</f><v>#DIV/0!</v></c>'),
    );
    expect((await readTable(failed, "a.xlsx", { sheet: "Nilai" })).rows[2]?.cells[4]).toBe("#DIV/0!");
    const never = await rewrite(await sample(), "xl/worksheets/sheet2.xml", (xml) =>
      xml.replace(/<c r="E4"[^>]*>.*?<\/c>/, '<c r="E4" t="n"><f>SUM(A1:A3)</f></c>'),
    );
    expect((await readTable(never, "a.xlsx", { sheet: "Nilai" })).rows[2]?.cells[4]).toBe("#N/A");
  });

  test("with one filled cell far away is refused before it costs memory", async () => {
    const far = (cell: string) =>
      rewrite(sampleFile, "xl/worksheets/sheet2.xml", (xml) =>
        xml.replace("</sheetData>", `<row r="${cell.replace(/\D/g, "")}"><c r="${cell}"><v>1</v></c></row></sheetData>`),
      );
    const sampleFile = await sample();
    expect(await refusal(await far("A1000000"), "a.xlsx")).toBe(
      "TOO_LONG file: The file has more than 50,000 rows. Split it into several files.",
    );
    expect(await refusal(await far("XFD9"), "a.xlsx")).toBe(
      "TOO_LONG file: The sheet has more than 128 columns. Delete the columns that are not used.",
    );
  });

  test("made to keep a search busy is answered in time that grows with its size only", async () => {
    const file = await sample();
    for (const filler of ["<c ", '<c r="A1" ', "<c <f>", '<c x="', "<row "]) {
      const busy = await rewrite(file, "xl/worksheets/sheet2.xml", (xml) => xml.replace("</sheetData>", filler.repeat(200_000)));
      expect(await refusal(busy, "a.xlsx")).toMatch(/^(read|INVALID|TOO_LONG)/);
    }
  });

  test("that unpacks to more than 64 MB is refused, whatever size it claims", async () => {
    const bomb = bombOf(65 * 1024 * 1024);
    expect(bomb.length).toBeLessThan(200_000);
    expect(await refusal(bomb, "a.xlsx")).toBe(
      "TOO_LONG file: The XLSX file is too large once opened. Save only the sheet that is needed.",
    );
  });

  test("with any byte changed is read or refused, but never breaks the reader", async () => {
    const file = await sample();
    await fc.assert(
      fc.asyncProperty(fc.nat(file.length - 1), fc.integer({ min: 1, max: 255 }), async (place, change) => {
        const broken = Buffer.from(file);
        broken[place] = (broken[place] ?? 0) ^ change;
        expect(await refusal(broken, "a.xlsx")).toMatch(/^(read|INVALID|TOO_LONG|REQUIRED)/);
      }),
      { numRuns: 100 },
    );
  });

  /** An archive whose only part claims one byte and unpacks to many. */
  function bombOf(size: number): Buffer {
    const packed = deflateRawSync(Buffer.alloc(size));
    const honest = packXlsx(new Map([["xl/workbook.xml", packed]]));
    const central = honest.indexOf(Buffer.from("PK\u0001\u0002", "latin1"));
    for (const [at, method] of [
      [0, 8],
      [central, 10],
    ] as const)
      honest.writeUInt16LE(8, at + method);
    for (const at of [22, central + 24]) honest.writeUInt32LE(1, at);
    return honest;
  }
});
