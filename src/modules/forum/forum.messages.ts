import type { Text } from "../../kernel/text.ts";

export const messages = {
  tooManyPosts: (most: number): Text => ({
    id: `Akun ini dapat menulis ${most} tulisan dalam satu jam. Coba lagi nanti.`,
    en: `This account may write ${most} posts an hour. Try again later.`,
  }),
  tooManyTopics: (most: number): Text => ({
    id: `Akun ini dapat membuka ${most} topik dalam sehari. Coba lagi besok.`,
    en: `This account may open ${most} topics a day. Try again tomorrow.`,
  }),
  noLinksYet: (days: number): Text => ({
    id: `Tautan dapat ditulis ${days} hari setelah tulisan pertama. Hapus dulu tautannya.`,
    en: `Links are possible ${days} days after the first post. Take the link out for now.`,
  }),
  categoryNotFound: { id: "Kategori tidak ditemukan.", en: "The category was not found." },
  categoryCodeForm: {
    id: "Kode kategori berisi huruf kecil, angka, dan garis.",
    en: "A category code has small letters, digits and hyphens.",
  },
  categoryCodeTaken: { id: "Kode ini sudah dipakai kategori lain.", en: "Another category has this code." },
  categoryClosed: { id: "Kategori ini tidak menerima topik baru.", en: "This category takes no new topics." },
  topicNotFound: { id: "Topik tidak ditemukan.", en: "The topic was not found." },
  topicLocked: { id: "Topik ini sudah ditutup untuk tulisan baru.", en: "This topic is closed for new posts." },
  postNotFound: { id: "Tulisan tidak ditemukan.", en: "The post was not found." },
  replyElsewhere: { id: "Balasan harus untuk tulisan di topik yang sama.", en: "A reply answers a post of the same topic." },
  emptyText: { id: "Tulis sesuatu dulu.", en: "Write something first." },
  notYours: { id: "Hanya penulisnya yang dapat mengubah tulisan ini.", en: "Only its author can change this post." },
  notVisible: { id: "Tulisan ini sudah disembunyikan atau ditarik.", en: "This post is hidden or withdrawn." },
  nothingChanged: { id: "Tulisannya belum berubah.", en: "The text has not changed." },
  nameForm: {
    id: "Nama terdiri dari 3 sampai 40 huruf, angka, spasi, titik, atau tanda hubung.",
    en: "A name has 3 to 40 letters, digits, spaces, dots or hyphens.",
  },
  nameTaken: { id: "Nama ini sudah dipakai orang lain.", en: "Someone else has this name." },
  nameOfOffice: { id: "Nama ini menyerupai jabatan atau instansi.", en: "This name looks like an office or a unit." },
  chooseName: { id: "Pilih dulu nama untuk forum.", en: "First choose a name for the forum." },
  ownPost: { id: "Ini tulisan Anda sendiri.", en: "This is your own post." },
  alreadyReported: { id: "Anda sudah melaporkan tulisan ini.", en: "You have reported this post already." },
  notReported: { id: "Tidak ada laporan yang menunggu untuk tulisan ini.", en: "No report of this post is waiting." },
  actNotFound: { id: "Tindakan moderasi tidak ditemukan.", en: "The act of moderation was not found." },
  notAppealable: { id: "Tindakan ini tidak dapat disanggah lagi.", en: "This act cannot be appealed against any more." },
  appealTooLate: (days: number): Text => ({
    id: `Sanggahan dapat diajukan dalam ${days} hari.`,
    en: `An appeal is possible within ${days} days.`,
  }),
  notAQuestion: { id: "Topik ini bukan pertanyaan kepada instansi.", en: "This topic is no question to an office." },
  notYourUnit: { id: "Jawaban ini menjadi tugas unit lain.", en: "Another unit owes this answer." },
  alreadyAnswered: { id: "Pertanyaan ini sudah dijawab tuntas.", en: "This question has its final answer." },
  unitNotFound: { id: "Unit tidak ditemukan.", en: "The unit was not found." },
  searchSize: (most: number): Text => ({ id: `Minta 1 sampai ${most} topik.`, en: `Ask for 1 to ${most} topics.` }),
  sameUnit: { id: "Pertanyaan ini sudah ada pada unit tersebut.", en: "The question is with that unit already." },
  notAnsweredYet: { id: "Pertanyaan ini belum dijawab tuntas.", en: "This question has no final answer yet." },
} as const;
