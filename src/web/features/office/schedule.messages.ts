import { catalogue } from "../../messages/catalogue.ts";

const id = {
  title: "Jadwal",
  description: "Tahap seleksi dengan hari pertama dan terakhirnya.",
  lead: "Hari pertama dan hari terakhir sama-sama dihitung. Tahap boleh tumpang tindih. Kosongkan tahap yang belum ada tanggalnya.",
  needed: "Pengumuman dan pendaftaran wajib ada sebelum seleksi diumumkan.",
  draftNote: "Seleksi masih rancangan, jadi jadwal boleh diubah tanpa alasan.",
  revisionNote: "Seleksi sudah diumumkan. Setiap perubahan menjadi revisi baru dengan alasan yang dibaca umum.",
  startsOn: "Hari pertama",
  endsOn: "Hari terakhir",
  save: "Simpan jadwal",
  publish: "Umumkan revisi jadwal",
  bothDays: "Isi kedua tanggalnya, atau kosongkan keduanya.",
  current: "Jadwal sekarang",
  change: "Ubah jadwal",
  empty: "Jadwal belum diisi.",
  historyTitle: "Riwayat revisi",
  revision: (number: string) => `Revisi ${number}`,
  first: "Jadwal pertama",
  changed: (count: string) => `${count} tahap berubah`,
  stage: "Tahap",
  days: "Hari",
};

const en: typeof id = {
  title: "Schedule",
  description: "The stages of the round with their first and last days.",
  lead: "First and last day both count. Stages may overlap. Leave a stage empty while it has no dates.",
  needed: "Announcement and registration must be there before the round is announced.",
  draftNote: "The round is a draft, so its schedule may change without a reason.",
  revisionNote: "The round is announced. Every change becomes a new revision with a reason that the public reads.",
  startsOn: "First day",
  endsOn: "Last day",
  save: "Save the schedule",
  publish: "Publish the revised schedule",
  bothDays: "Enter both dates, or leave both empty.",
  current: "The schedule now",
  change: "Change the schedule",
  empty: "No schedule has been entered yet.",
  historyTitle: "Revisions",
  revision: (number) => `Revision ${number}`,
  first: "First schedule",
  changed: (count) => (count === "1" ? "1 stage changed" : `${count} stages changed`),
  stage: "Stage",
  days: "Days",
};

export const scheduleWords = catalogue(id, en);
