import type { Text } from "../../kernel/text.ts";

export const messages = {
  vacancyNotFound: { id: "Lowongan tidak ditemukan.", en: "The vacancy was not found." },
  officersOnly: {
    id: "Nilai dicatat oleh petugas kepegawaian atau token tempat ujian.",
    en: "Scores are recorded by a personnel officer or a token of the test site.",
  },
  notInSelection: {
    id: "Nilai dicatat sesudah pendaftaran ditutup dan sebelum hasil ditetapkan.",
    en: "Scores are recorded after applications close and before the result is decided.",
  },
  notComputedHere: {
    id: "Nilai jalur ini tidak dicatat di sini. Hanya seleksi CPNS yang dicatat.",
    en: "Scores of this path are not recorded here. Only those of CPNS rounds are.",
  },
  resultIsOut: {
    id: "Hasil tahap ini sudah diumumkan. Nilai sementara tidak dicatat lagi.",
    en: "The result of this stage is published. Provisional scores are no longer recorded.",
  },
  unknownParticipant: {
    id: "Nomor peserta tidak terdaftar pada lowongan ini.",
    en: "The participant number is not registered for this vacancy.",
  },
  twice: { id: "Nomor peserta ini tertulis dua kali.", en: "This participant number stands twice." },
  fileDecides: {
    id: "Nilai resmi peserta ini sudah diimpor. Nilai sementara tidak menggantinya.",
    en: "The official score of this participant is imported. A provisional one does not replace it.",
  },
  aboveMaximum: (maximum: number): Text => ({ id: `Nilai tertinggi adalah ${maximum}.`, en: `The highest score is ${maximum}.` }),
  scoreMissing: { id: "Isi nilainya, atau tandai tidak hadir.", en: "Enter the score, or mark the participant absent." },
  absentWithScore: { id: "Peserta yang tidak hadir tidak mempunyai nilai.", en: "An absent participant has no score." },
  otherStage: { id: "Nilai ini bukan dari tahap yang dicatat.", en: "This score is not of the stage that is recorded." },
  skbForm: {
    id: "Tulis nilai SKB 0 sampai 100 dengan paling banyak tiga angka desimal.",
    en: "Write the SKB score from 0 to 100 with at most three decimals.",
  },
} satisfies Record<string, Text | ((...values: never[]) => Text)>;
