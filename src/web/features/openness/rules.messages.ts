import { catalogue } from "../../messages/catalogue.ts";

const id = {
  title: "Aturan hitung",
  description: (place: string) => `Ambang batas, bobot, dan urutan pengisian yang dipakai menghitung hasil seleksi ${place}.`,
  lead: "Setiap hasil dihitung menurut satu aturan. Setelah disahkan, isi aturan tidak pernah berubah.",
  list: "Daftar aturan hitung",
  emptyTitle: "Belum ada aturan yang disahkan",
  emptyWhat: "Aturan tampil di sini setelah disahkan panitia. Seleksi yang sedang berjalan ada di halaman seleksi.",
  toRounds: "Lihat seleksi",
  one: (code: string) => `Aturan ${code}: ambang batas, bobot, urutan pengisian, kode status, dan dasar hukumnya.`,
  oneLead: "Hasil seleksi yang memakai aturan ini dihitung persis seperti tertulis di sini.",
  whole: "Isi lengkap, seperti dibaca komputer",
  wholeWhat: "Bentuk ini ikut tersimpan dalam berkas hasil dan dipakai perintah hitung ulang.",
  toCheck: "Cara memeriksa hasil",
};

const en: typeof id = {
  title: "Rules of computing",
  description: (place) => `Thresholds, weights and the order of filling by which results in ${place} are computed.`,
  lead: "Every result is computed by one set of rules. Once confirmed, a set of rules never changes.",
  list: "List of rule sets",
  emptyTitle: "No rules have been confirmed yet",
  emptyWhat: "Rules appear here once the committee has confirmed them. The page of selections shows what goes on.",
  toRounds: "See the selections",
  one: (code) => `Rules ${code}: thresholds, weights, order of filling, status codes and their legal basis.`,
  oneLead: "Results of a selection under these rules are computed exactly as written here.",
  whole: "The whole content, as a computer reads it",
  wholeWhat: "This form is kept in the file of each result, and the command that computes again uses it.",
  toCheck: "How to check a result",
};

export const rulesWords = catalogue(id, en);
