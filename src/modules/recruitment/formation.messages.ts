import type { Text } from "../../kernel/text.ts";

export const messages = {
  notFound: { id: "Formasi tidak ditemukan.", en: "The formation was not found." },
  roundEnded: { id: "Seleksi ini sudah selesai atau dibatalkan.", en: "This round has ended or was cancelled." },
  aboveQuota: (need: number, left: number, quota: number): Text => ({
    id: `Formasi ini butuh ${need} orang, sedangkan sisa ketetapan ${Math.max(left, 0)} dari ${quota}.`,
    en: `This formation needs ${need} people, but ${Math.max(left, 0)} of the quota of ${quota} are left.`,
  }),
  codeTaken: {
    id: "Kode formasi ini sudah dipakai dalam seleksi yang sama.",
    en: "This formation code is already used in the same round.",
  },
  codeForm: {
    id: "Kode berisi huruf besar, angka, dan tanda hubung.",
    en: "A code has capital letters, digits and hyphens.",
  },
  incomeOrder: {
    id: "Penghasilan terendah tidak boleh melebihi yang tertinggi.",
    en: "The lowest income must not be above the highest.",
  },
  unitUnknown: { id: "Unit penempatan tidak ditemukan.", en: "The unit was not found." },
  positionUnknown: { id: "Jabatan tidak ditemukan.", en: "The position was not found." },
  idTwice: { id: "Formasi yang sama tertulis dua kali.", en: "The same formation stands twice." },
  held: {
    id: "Formasi ini sudah masuk rancangan lowongan. Keluarkan dulu dari lowongan itu.",
    en: "This formation is part of a vacancy. Take it out of that vacancy first.",
  },
} satisfies Record<string, Text | ((...values: never[]) => Text)>;
