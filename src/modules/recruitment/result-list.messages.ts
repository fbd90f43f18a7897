import type { Text } from "../../kernel/text.ts";

const few = (participants: readonly string[]): string =>
  participants.length > 10 ? `${participants.slice(0, 10).join(", ")} …` : participants.join(", ");

export const messages = {
  roundNotFound: { id: "Seleksi tidak ditemukan.", en: "The round was not found." },
  notFound: { id: "Daftar hasil tidak ditemukan.", en: "The result list was not found." },
  roundNotOpen: {
    id: "Hasil dihitung hanya untuk seleksi yang diumumkan dan masih berjalan.",
    en: "Results are computed only for a round that is announced and not ended.",
  },
  notComputedHere: {
    id: "Hasil jalur ini tidak dihitung di sini. Hanya seleksi CPNS yang dihitung.",
    en: "Results of this path are not computed here. Only CPNS rounds are.",
  },
  alreadyPublished: {
    id: "Daftar tahap ini sudah diumumkan. Gantikan dulu dengan alasan, lalu hitung lagi.",
    en: "The list of this stage is published. Supersede it with a reason first, then compute again.",
  },
  noApplicants: {
    id: "Belum ada data peserta untuk tahap ini. Impor berkasnya dulu.",
    en: "There is no data for this stage yet. Import its file first.",
  },
  cutMissing: {
    id: "Daftar hasil SKD yang diumumkan belum ada atau sudah ditarik. Umumkan dulu, lalu hitung hasil akhir.",
    en: "No published SKD list stands. Publish it first, then compute the final result.",
  },
  resultsMissing: (count: number, participants: readonly string[]): Text => ({
    id: `${count} peserta belum ada dalam berkas hasil: ${few(participants)}.`,
    en: `${count} participants are not in the result file yet: ${few(participants)}.`,
  }),
  unannounced: (count: number, participants: readonly string[]): Text => ({
    id: `Formasi ${count} peserta tidak ada dalam lowongan yang terbit: ${few(participants)}. Terbitkan dulu lowongannya.`,
    en: `No published vacancy holds the formation of ${count} participants: ${few(participants)}. Publish that vacancy first.`,
  }),
  outsideCut: (formations: readonly string[]): Text => ({
    id: `Formasi berikut terbit sesudah hasil SKD diumumkan: ${few(formations)}. Ralat dulu hasil SKD.`,
    en: `These formations were published after the SKD list: ${few(formations)}. Correct that list first.`,
  }),
  cutOutdated: (count: number, participants: readonly string[]): Text => ({
    id: `Data ${count} peserta berbeda dari hasil SKD yang diumumkan: ${few(participants)}. Ralat dulu hasil SKD.`,
    en: `The data of ${count} participants differ from the published SKD list: ${few(participants)}. Correct that list first.`,
  }),
  notAdmitted: (count: number, participants: readonly string[]): Text => ({
    id: `${count} peserta bernilai SKB, tetapi tidak lolos SKD: ${few(participants)}.`,
    en: `${count} participants have an SKB score but did not pass the SKD: ${few(participants)}.`,
  }),
  notEligible: (count: number, participants: readonly string[]): Text => ({
    id: `${count} peserta bernilai, tetapi kini tidak memenuhi syarat administrasi: ${few(participants)}. Impor berkas yang benar.`,
    en: `${count} participants have scores but no longer meet the administrative conditions: ${few(participants)}. Import the right file.`,
  }),
  skdMissing: (count: number, participants: readonly string[]): Text => ({
    id: `${count} peserta bernilai SKB, tetapi nilai SKD-nya tidak ada: ${few(participants)}.`,
    en: `${count} participants have an SKB score but no SKD score: ${few(participants)}.`,
  }),
  unresolvedTie: (formation: string, places: number, participants: readonly string[]): Text => ({
    id: `Formasi ${formation}: ${participants.length} peserta sama kuat untuk ${places} tempat (${few(participants)}). Panitia harus memutuskan.`,
    en: `Formation ${formation}: ${participants.length} participants are equal for ${places} places (${few(participants)}). The committee must decide.`,
  }),
  tieDataMissing: (participants: readonly string[]): Text => ({
    id: `IPK atau tanggal lahir peserta yang seri belum lengkap: ${few(participants)}. Impor datanya.`,
    en: `GPA or birth date of tied participants is incomplete: ${few(participants)}. Import it.`,
  }),
  rulesIncomplete: {
    id: "Aturan seleksi ini tidak memuat yang diperlukan untuk menghitung.",
    en: "The rule set of this round lacks what the computation needs.",
  },
  roundEnded: {
    id: "Seleksi ini sudah berakhir atau dibatalkan, jadi daftar hasilnya tidak berubah lagi.",
    en: "This round has ended or was cancelled, so its result lists no longer change.",
  },
  finalListStands: {
    id: "Hasil akhir dihitung dari daftar SKD ini. Gantikan dulu hasil akhirnya, lalu daftar ini.",
    en: "The final list was computed from this SKD list. Supersede the final list first, then this one.",
  },
  placesIntoCalledOff: {
    id: "Daftar ini menempatkan peserta pada formasi yang lowongannya dibatalkan. Gantikan daftar ini, lalu hitung lagi.",
    en: "This list places somebody into a formation whose vacancy was cancelled. Supersede it, then compute again.",
  },
  firstSignatureMissing: { id: "Tanda tangan pertama belum ada.", en: "The first signature is missing." },
  secondSignatureIsCommittee: {
    id: "Tanda tangan kedua diberikan oleh anggota panitia.",
    en: "The second signature is given by a committee member.",
  },
  noLongerEqual: {
    id: "Data berubah sejak daftar ini dihitung. Hitung ulang, lalu tandatangani lagi.",
    en: "The data has changed since this list was computed. Compute it again, then sign again.",
  },
} satisfies Record<string, Text | ((...values: never[]) => Text)>;
