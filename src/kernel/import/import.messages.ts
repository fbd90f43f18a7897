import type { Text } from "../text.ts";

export const tooLarge: Text = {
  id: "Berkas lebih besar dari 10 MB. Bagi menjadi beberapa berkas.",
  en: "The file is larger than 10 MB. Split it into several files.",
};
export const tooManyRows: Text = {
  id: "Berkas berisi lebih dari 50.000 baris. Bagi menjadi beberapa berkas.",
  en: "The file has more than 50,000 rows. Split it into several files.",
};
export const tooManyColumns: Text = {
  id: "Lembar memiliki lebih dari 128 kolom. Hapus kolom yang tidak dipakai.",
  en: "The sheet has more than 128 columns. Delete the columns that are not used.",
};
export const unpacksTooLarge: Text = {
  id: "Isi berkas XLSX terlalu besar setelah dibuka. Simpan hanya lembar yang diperlukan.",
  en: "The XLSX file is too large once opened. Save only the sheet that is needed.",
};
export const emptyFile: Text = { id: "Berkas ini kosong.", en: "This file is empty." };
export const unknownFormat: Text = { id: "Berkas harus berupa CSV atau XLSX.", en: "The file must be CSV or XLSX." };
export const oldExcel: Text = {
  id: "Berkas ini XLS lama atau terkunci sandi. Simpan sebagai XLSX tanpa sandi.",
  en: "This is an old XLS file or has a password. Save it as XLSX without a password.",
};
export const damagedFile: Text = {
  id: "Berkas tidak dapat dibaca. Buka, simpan ulang, lalu kirim lagi.",
  en: "The file cannot be read. Open it, save it again, and send it again.",
};
export const unknownSheet: Text = { id: "Lembar yang dipilih tidak ada dalam berkas.", en: "The chosen sheet is not in the file." };
export const brokenQuotes = (line: number): Text => ({
  id: `Tanda kutip tidak berpasangan di sekitar baris ${line}.`,
  en: `A quotation mark is not closed near line ${line}.`,
});

export const inColumn = (header: string, reason: Text): Text => ({ id: `${header}: ${reason.id}`, en: `${header}: ${reason.en}` });
export const empty: Text = { id: "wajib diisi.", en: "must be filled in." };
export const tooLong = (maximum: number): Text => ({ id: `paling banyak ${maximum} huruf.`, en: `at most ${maximum} characters.` });
export const controlCharacters: Text = { id: "berisi tanda yang tidak dapat dibaca.", en: "has characters that cannot be read." };
export const brokenFormula: Text = {
  id: "berisi rumus yang gagal. Perbaiki rumusnya.",
  en: "has a formula that failed. Mend the formula.",
};
export const lostDigits: Text = {
  id: "angkanya berubah oleh lembar kerja. Atur kolom sebagai teks, lalu isi ulang dari sumbernya.",
  en: "the spreadsheet changed its digits. Set the column to text and fill it in again from its source.",
};
export const notIdentifier: Text = { id: "bentuk nomor atau kode ini tidak dikenal.", en: "this number or code has an unknown form." };
export const notInteger: Text = {
  id: "harus bilangan bulat tanpa pemisah ribuan.",
  en: "must be a whole number without a thousands separator.",
};
export const notDecimal: Text = {
  id: "harus angka, dengan satu koma dan tanpa pemisah ribuan.",
  en: "must be a number with one decimal mark and no thousands separator.",
};
export const tooPrecise = (places: number): Text => ({
  id: `paling banyak ${places} angka di belakang koma.`,
  en: `at most ${places} digits after the decimal mark.`,
});
export const outOfRange = (minimum: string, maximum: string): Text => ({
  id: `harus antara ${minimum} dan ${maximum}.`,
  en: `must lie between ${minimum} and ${maximum}.`,
});
export const notDate: Text = {
  id: "tulis tanggal seperti 31/12/1998 atau 1998-12-31.",
  en: "write the date like 31/12/1998 or 1998-12-31.",
};
export const notAllowed = (values: readonly string[]): Text => ({
  id: `pilihannya: ${values.join(", ")}.`,
  en: `one of: ${values.join(", ")}.`,
});
export const repeated = (what: Text, lines: readonly number[]): Text => ({
  id: `${what.id} sama dengan baris ${lines.join(", ")}.`,
  en: `${what.en} is the same as in line ${lines.join(", ")}.`,
});
export const missingGroup: Text = {
  id: "Kolom penentu belum lengkap pada baris ini.",
  en: "The columns that identify the row are not complete.",
};
