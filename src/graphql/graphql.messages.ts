import type { Text } from "../kernel/text.ts";

/** What the grammar itself says, whatever the module. */
export const messages = {
  signInFirst: { id: "Silakan masuk terlebih dahulu.", en: "Please sign in first." },
  notYourRole: { id: "Tindakan ini tidak termasuk peran Anda.", en: "This is not part of your role." },
  tokenMayNot: { id: "Token ini tidak boleh melakukan tindakan ini.", en: "This token may not do this." },
  notFound: { id: "Data tidak ditemukan.", en: "Not found." },
  invalidCursor: {
    id: "Penanda halaman tidak sah. Muat ulang daftar dari awal.",
    en: "The cursor is not valid. Read the list again from its start.",
  },
  pageTooLarge: { id: "Jumlah per halaman harus antara 1 dan 100.", en: "The page size must be between 1 and 100." },
  pageDirection: {
    id: "Gunakan first dengan after, atau last dengan before, tidak keduanya.",
    en: "Use first with after, or last with before, not both.",
  },
  tooManyIds: { id: "Paling banyak 100 id sekaligus.", en: "At most 100 ids at once." },
  invalidId: { id: "Id tidak sah.", en: "The id is not valid." },
  sentWithOtherContent: {
    id: "Permintaan ini pernah dikirim dengan isi yang berbeda. Mulai ulang dari formulirnya.",
    en: "This request was sent before with other content. Start again from the form.",
  },
  invalidRequestId: {
    id: "Kode permintaan harus 8 sampai 100 huruf atau angka.",
    en: "The request id must be 8 to 100 letters or digits.",
  },
  tooCostly: {
    id: "Permintaan ini meminta terlalu banyak data sekaligus. Kurangi jumlah baris atau kedalamannya.",
    en: "This request asks for too much at once. Ask for fewer rows or levels.",
  },
  tooManyRequests: { id: "Terlalu banyak permintaan. Coba lagi sebentar lagi.", en: "Too many requests. Try again in a moment." },
  conflict: { id: "Data sedang diubah pihak lain. Silakan coba lagi.", en: "Someone else is changing this. Please try again." },
  ourFault: {
    id: "Terjadi kesalahan di pihak kami. Sebutkan kode ini bila Anda melapor.",
    en: "Something went wrong on our side. Quote this code if you report it.",
  },
  subscriptionsOnly: {
    id: "Sambungan ini hanya untuk langganan (subscription).",
    en: "This connection takes subscriptions only.",
  },
  streamsElsewhere: {
    id: "Langganan dibuka melalui WebSocket atau alur peristiwa (SSE), bukan di alamat ini.",
    en: "Subscriptions are opened over WebSocket or an event stream (SSE), not here.",
  },
  queryMissing: {
    id: "Permintaan harus berisi query berupa teks dan variables berupa objek JSON.",
    en: "The request needs query as text and variables as a JSON object.",
  },
  tooManyStreams: {
    id: "Terlalu banyak langganan langsung yang terbuka. Tutup sebagian lalu coba lagi.",
    en: "Too many live subscriptions are open. Close some and try again.",
  },
  byIdOrCode: { id: "Sebutkan id atau kode, salah satu saja.", en: "Name the id or the code, one of the two." },
  crossSite: { id: "Permintaan dari situs lain ditolak.", en: "Requests from other sites are refused." },
} satisfies Record<string, Text>;
