import type { Text } from "../../kernel/text.ts";

export const messages = {
  notFound: { id: "Lowongan tidak ditemukan.", en: "The vacancy was not found." },
  roundEnded: { id: "Seleksi ini sudah selesai atau dibatalkan.", en: "This round has ended or was cancelled." },
  noFormation: { id: "Masukkan paling sedikit satu formasi.", en: "Put in at least one formation." },
  closedBeforeOpening: {
    id: "Hari terakhir pendaftaran sudah lewat. Ubah tanggalnya.",
    en: "The last day to apply has passed. Change the dates.",
  },
  closesBeforeOpens: {
    id: "Hari terakhir harus sama dengan atau sesudah hari pertama.",
    en: "The last day must be on or after the first day.",
  },
  alreadyApproved: { id: "Lowongan ini sudah disetujui.", en: "This vacancy has already been approved." },
  formationsNotApproved: {
    id: "Setujui dulu semua formasi dalam lowongan ini.",
    en: "All formations of this vacancy must be approved first.",
  },
  notApproved: { id: "Lowongan ini belum disetujui panitia.", en: "The committee has not approved this vacancy yet." },
  roundNotAnnounced: { id: "Umumkan dulu seleksinya.", en: "The round must be announced first." },
  formationsNotLocked: { id: "Formasi lowongan ini belum dikunci.", en: "The formations of this vacancy are not locked yet." },
  needsDifferFromQuota: (needs: number, quota: number): Text => ({
    id: `Jumlah kebutuhan formasi ${needs}, sedangkan ketetapannya ${quota}. Keduanya harus sama.`,
    en: `The formations need ${needs} people, but the quota is ${quota}. Both must be equal.`,
  }),
  replacedIsOpen: {
    id: "Lowongan yang digantikan sudah dibuka. Batalkan dulu, lalu terbitkan yang baru.",
    en: "The vacancy that this one replaces is already open. Cancel it first, then publish the new one.",
  },
  noSelectionDay: { id: "Jadwal belum memuat hari mulai seleksi.", en: "The schedule does not say yet when selection starts." },
  onlyLater: {
    id: "Hari terakhir hanya dapat dimundurkan ke tanggal yang lebih kemudian.",
    en: "The last day can only be moved to a later date.",
  },
  formationUnknown: { id: "Formasi tidak ditemukan dalam seleksi ini.", en: "The formation was not found in this round." },
  formationRejected: { id: "Formasi yang ditolak tidak dapat dilowongkan.", en: "A rejected formation cannot be part of a vacancy." },
  formationTaken: { id: "Formasi ini sudah ada dalam lowongan lain.", en: "This formation is already part of another vacancy." },
  formationTwice: { id: "Formasi ini tertulis dua kali.", en: "This formation stands twice." },
  formationsMissing: {
    id: "Sebagian formasi lowongan lama tidak ada atau tidak bebas dalam seleksi ini.",
    en: "Some formations of the old vacancy are missing or not free in this round.",
  },
  notReplaceable: {
    id: "Lowongan ini tidak dapat digantikan. Batalkan dulu bila persyaratannya salah.",
    en: "This vacancy cannot be replaced. Cancel it first if a requirement is wrong.",
  },
  alreadyReplaced: { id: "Lowongan ini sudah digantikan.", en: "This vacancy has been replaced already." },
  correctionReason: {
    id: "Tulis apa yang diperbaiki dari lowongan yang digantikan.",
    en: "Write what was corrected in the vacancy that this one replaces.",
  },
} satisfies Record<string, Text | ((...values: never[]) => Text)>;
