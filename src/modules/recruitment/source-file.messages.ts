import type { Text } from "../../kernel/text.ts";

export const messages = {
  notFound: { id: "Berkas tidak ditemukan.", en: "The file was not found." },
  roundNotFound: { id: "Seleksi tidak ditemukan.", en: "The round was not found." },
  fileMissing: { id: "Pilih berkas yang akan diimpor.", en: "Choose the file to import." },
  layoutMissing: { id: "Pilih jenis berkas.", en: "Choose the kind of file." },
  phaseMissing: { id: "Pilih: hasil awal atau sesudah sanggah.", en: "Choose: first result or after objections." },
  phaseElsewhere: { id: "Tahap hanya untuk hasil administrasi.", en: "Only administrative outcomes have a phase." },
  roundNotOpen: {
    id: "Berkas diterima hanya untuk seleksi yang diumumkan dan masih berjalan.",
    en: "Files are taken only for a round that is announced and not ended.",
  },
  notComputedHere: {
    id: "Hasil jalur ini tidak dihitung di sini. Hanya seleksi CPNS yang dihitung.",
    en: "Results of this path are not computed here. Only CPNS rounds are.",
  },
  fileTooLarge: {
    id: "Berkas lebih besar dari 10 MB. Bagi menjadi beberapa berkas.",
    en: "The file is larger than 10 MB. Split it into several files.",
  },
  fileNameTooLong: {
    id: "Nama berkas lebih panjang dari 200 huruf. Ganti namanya, lalu unggah lagi.",
    en: "The name of the file is longer than 200 letters. Rename it and upload it again.",
  },
  officersOnly: { id: "Hanya petugas kepegawaian yang mengimpor berkas.", en: "Only personnel officers import files." },
  nothingToAccept: {
    id: "Tidak ada baris yang dapat diterima. Perbaiki berkas, lalu unggah lagi.",
    en: "No row can be accepted. Mend the file, then upload it again.",
  },
  taken: (day: string, by: string): Text => ({
    id: `Berkas yang sama sudah diterima pada ${day} oleh ${by}. Tidak ada yang diubah.`,
    en: `The same file was accepted on ${day} by ${by}. Nothing was changed.`,
  }),
  previewedAsOther: (day: string, by: string): Text => ({
    id: `Berkas yang sama diunggah pada ${day} oleh ${by} sebagai jenis lain. Buang dulu yang itu.`,
    en: `The same file was uploaded on ${day} by ${by} as another kind. Discard that one first.`,
  }),
  replacesRows: (count: number): Text => ({
    id: `Berkas ini mengganti data ${count} peserta. Tulis alasannya.`,
    en: `This file replaces the data of ${count} participants. Write the reason.`,
  }),
  previewIsOld: {
    id: "Data seleksi berubah sejak pratinjau. Buang berkas ini, lalu unggah lagi.",
    en: "The round has changed since the preview. Discard this file, then upload it again.",
  },

  unknownFormation: { id: "Formasi tidak ada dalam seleksi ini.", en: "The formation is not in this round." },
  ambiguousFormation: {
    id: "Beberapa formasi cocok. Tulis kode formasinya.",
    en: "Several formations fit. Write the code of the formation.",
  },
  formationsDisagree: {
    id: "Kode formasi tidak cocok dengan jabatan, lokasi, dan jenisnya.",
    en: "The code of the formation does not fit position, unit and kind.",
  },
  otherFormation: { id: "Peserta ini terdaftar pada formasi lain.", en: "This participant is registered for another formation." },
  otherBirthDate: {
    id: "Tanggal lahir berbeda dari data peserta yang sudah ada.",
    en: "The birth date differs from what is known of this participant.",
  },
  nikTaken: {
    id: "NIK ini sudah dipakai peserta lain dalam seleksi ini.",
    en: "Another participant of this round has this citizen number.",
  },
  unknownParticipant: {
    id: "Nomor peserta belum terdaftar dalam seleksi ini.",
    en: "The participant number is not registered in this round.",
  },
  notEligible: {
    id: "Peserta ini tidak memenuhi syarat administrasi. Barisnya diterima hanya dengan kode keterangan yang menggugurkan.",
    en: "This participant did not meet the administrative conditions. Only a status code that excludes is accepted.",
  },
  unknownStatus: { id: "Keterangan tidak ada dalam kode aturan seleksi ini.", en: "The status is not a code of this round's rule set." },
  absentWithScores: { id: "Keterangannya tidak hadir, tetapi ada nilainya.", en: "The status says absent, but there is a score." },
  presentWithoutScores: { id: "Keterangannya hadir, tetapi nilainya kosong.", en: "The status says present, but there is no score." },
} satisfies Record<string, Text | ((...values: never[]) => Text)>;
