import type { LocalDate } from "../../kernel/calendar.ts";
import { dateInWords } from "../../kernel/date-words.ts";
import type { Text } from "../../kernel/text.ts";

export const messages = {
  codeSent: {
    id: "Bila data cocok dan kontak tersedia, kode sudah dikirim. Kode berlaku 10 menit.",
    en: "If the data matches and a contact is known, a code was sent. It is valid for 10 minutes.",
  },
  codeSubject: { id: "Kode untuk melihat hasil Anda", en: "Code to see your result" },
  codeBody: (code: string): Text => ({
    id: `Kode Anda: ${code}. Berlaku 10 menit. Jangan berikan kepada siapa pun.`,
    en: `Your code: ${code}. It is valid for 10 minutes. Give it to nobody.`,
  }),
  wrong: {
    id: "Nomor, tanggal lahir, atau kode tidak cocok, atau kode sudah habis masanya. Minta kode baru.",
    en: "Number, birth date or code does not match, or the code has expired. Ask for a new code.",
  },
  invalidDate: { id: "Tulis tanggal lahir dengan benar.", en: "Enter a valid birth date." },
  waitForCorrection: {
    id: "Daftar ini digantikan. Tunggu daftar yang sudah diperbaiki.",
    en: "This list was superseded. Wait for the corrected one.",
  },
  objectNationally: (day: LocalDate): Text => ({
    id: `Anda dapat menyanggah di SSCASN sampai ${dateInWords(day).id}, termasuk hari itu.`,
    en: `You can object in SSCASN until ${dateInWords(day).en}, that day included.`,
  }),
  objectHere: (day: LocalDate): Text => ({
    id: `Anda dapat menyanggah kepada panitia sampai ${dateInWords(day).id}, termasuk hari itu.`,
    en: `You can object to the committee until ${dateInWords(day).en}, that day included.`,
  }),
  objectFrom: (day: LocalDate): Text => ({
    id: `Masa sanggah dibuka pada ${dateInWords(day).id}.`,
    en: `You can object from ${dateInWords(day).en} on.`,
  }),
  prepareNextStage: {
    id: "Anda lanjut ke tahap berikutnya. Lihat jadwal seleksi.",
    en: "You go on to the next stage. See the schedule of the round.",
  },
  prepareDossier: {
    id: "Anda lulus. Siapkan pemberkasan menurut jadwal seleksi.",
    en: "You are selected. Prepare the dossier by the schedule of the round.",
  },
  nothingMore: { id: "Tidak ada langkah lagi pada tahap ini.", en: "There is nothing more to do at this stage." },

  met: { id: "Memenuhi syarat administrasi.", en: "You meet the administrative conditions." },
  notMet: {
    id: "Tidak memenuhi syarat administrasi. Alasannya tertulis di bawah.",
    en: "You do not meet the administrative conditions. The reasons stand below.",
  },
  admitted: {
    id: "Memenuhi nilai ambang batas dan masuk peringkat untuk SKB.",
    en: "You pass the threshold and are ranked high enough for the SKB.",
  },
  passedNotAdmitted: {
    id: "Memenuhi nilai ambang batas, tetapi tidak masuk peringkat untuk SKB.",
    en: "You pass the threshold, but others rank higher for the SKB.",
  },
  belowThreshold: { id: "Nilai di bawah ambang batas.", en: "Your scores are below the threshold." },
  absent: { id: "Tercatat tidak hadir.", en: "You are recorded as absent." },
  excluded: { id: "Dikeluarkan dari seleksi menurut kode keterangan.", en: "You are out of the selection by the status code." },
  placed: { id: "Lulus pada formasi yang dilamar.", en: "You are selected in the formation you applied for." },
  placedElsewhere: (formation: string): Text => ({
    id: `Lulus dengan mengisi formasi ${formation}.`,
    en: `You are selected to fill formation ${formation}.`,
  }),
  notPlaced: { id: "Belum masuk jumlah kebutuhan menurut peringkat.", en: "Your rank is not within the number needed." },
} satisfies Record<string, Text | ((...values: never[]) => Text)>;
