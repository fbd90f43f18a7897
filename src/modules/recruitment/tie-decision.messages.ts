import type { Text } from "../../kernel/text.ts";

export const messages = {
  notFound: { id: "Keputusan panitia tidak ditemukan.", en: "The committee's decision was not found." },
  noTie: {
    id: "Pada formasi ini tidak ada nilai sama yang menunggu keputusan panitia.",
    en: "No tie of this formation waits for a decision of the committee.",
  },
  otherPeople: (participants: readonly string[]): Text => ({
    id: `Urutkan tepat peserta ini, masing-masing satu kali: ${participants.join(", ")}.`,
    en: `Order exactly these participants, each of them once: ${participants.join(", ")}.`,
  }),
  alreadyRecorded: {
    id: "Urutan untuk peserta ini sudah dicatat. Sahkan, atau tarik dulu dengan alasan.",
    en: "An order of these participants is recorded already. Confirm it, or withdraw it with a reason first.",
  },
  noLongerTied: {
    id: "Data peserta berubah sejak urutan ini dicatat. Tarik keputusan ini, lalu catat lagi.",
    en: "The data has changed since this order was recorded. Withdraw it, then record it again.",
  },
} satisfies Record<string, Text | ((...values: never[]) => Text)>;
