import { catalogue } from "../../messages/catalogue.ts";

const id = {
  title: "Hasil satu nomor peserta",
  titleOf: (number: string) => `Hasil nomor ${number}`,
  description: "Ketik nomor peserta untuk melihat nilai, peringkat, status, dan alasannya di setiap tahap.",
  lead: "Nilai, peringkat, dan status setiap tahap yang sudah diumumkan. Nama tidak ditampilkan.",
  label: "Nomor peserta",
  hint: "Tertulis di kartu ujian Anda.",
  submit: "Lihat hasil",
  applied: "Formasi yang dilamar",
  rank: (rank: string) => `Peringkat ${rank} dalam formasi ini.`,
  noRank: "Tidak diperingkat.",
  tie: (by: string) => `Nilai akhir sama dengan peserta lain. Urutannya ditentukan ${by}.`,
  moved: (formation: string) => `Mengisi formasi ${formation}.`,
  stepsTitle: "Cara nilai ini dihitung",
  steps: {
    parts: (twk: string, tiu: string, tkp: string, total: string) => `TWK ${twk} + TIU ${tiu} + TKP ${tkp} = SKD ${total}`,
    scaled: (scaled: string, weighted: string) => `SKD pada skala 100: ${scaled}. Setelah bobot: ${weighted}`,
    skb: (skb: string, weighted: string) => `SKB: ${skb}. Setelah bobot: ${weighted}`,
    final: (skd: string, skb: string, final: string) => `${skd} + ${skb} = nilai akhir ${final}`,
  },
  objection: (days: string) => `Masa sanggah (keberatan): ${days}.`,
  list: "Lihat daftarnya",
  mineTitle: "Ini nomor Anda?",
  mine: "Buka baris lengkap Anda: alasan, tenggat, dan apa yang bisa dilakukan sekarang.",
  mineButton: "Buka hasil lengkap saya",
  notFound: (number: string) => `Nomor ${number} belum ada dalam hasil mana pun`,
  notFoundWhat: "Periksa lagi angkanya. Bila benar, hasilnya mungkin belum diumumkan.",
  toLive: "Lihat papan langsung",

  blank: "Hasil setiap tahap tampil di sini setelah ditandatangani dua pejabat.",
};

const en: typeof id = {
  title: "Results of one participant number",
  titleOf: (number) => `Results of number ${number}`,
  description: "Enter a participant number to see scores, rank, status and reasons at every stage.",
  lead: "Scores, rank and status of every published stage. No name is shown.",
  label: "Participant number",
  hint: "It stands on your test card.",
  submit: "See the result",
  applied: "Formation applied for",
  rank: (rank) => `Rank ${rank} within this formation.`,
  noRank: "Not ranked.",
  tie: (by) => `The final score equals another one. The order was decided by ${by}.`,
  moved: (formation) => `Fills formation ${formation}.`,
  stepsTitle: "How this score was computed",
  steps: {
    parts: (twk, tiu, tkp, total) => `TWK ${twk} + TIU ${tiu} + TKP ${tkp} = SKD ${total}`,
    scaled: (scaled, weighted) => `SKD on the scale of 100: ${scaled}. Weighted: ${weighted}`,
    skb: (skb, weighted) => `SKB: ${skb}. Weighted: ${weighted}`,
    final: (skd, skb, final) => `${skd} + ${skb} = final score ${final}`,
  },
  objection: (days) => `Days to object (sanggah): ${days}.`,
  list: "See the list",
  mineTitle: "Is this your number?",
  mine: "Open your own full row: reasons, deadlines, and what you can do now.",
  mineButton: "Open my full result",
  notFound: (number) => `Number ${number} is in no result yet`,
  notFoundWhat: "Check the digits. If they are right, the result may not be published yet.",
  toLive: "See the live boards",

  blank: "The result of every stage appears here once two officials have signed it.",
};

export const participantWords = catalogue(id, en);
