import { catalogue } from "../../messages/catalogue.ts";

const id = {
  title: "Seleksi pegawai",
  description: (place: string) => `Semua seleksi pegawai ${place}: jadwal, jumlah kebutuhan, dan hasilnya.`,
  lead: "Setiap seleksi dari pengumuman sampai pengangkatan, dengan jadwal dan hasilnya.",
  search: "Nama seleksi",
  year: "Tahun",
  channel: "Saluran",
  state: "Keadaan",
  list: "Daftar seleksi",
  now: (stage: string, until: string) => `Sekarang: ${stage}, sampai ${until}`,
  next: (stage: string, from: string) => `Berikutnya: ${stage}, mulai ${from}`,
  need: (count: string) => `${count} orang dibutuhkan`,
  emptyTitle: "Tidak ada seleksi yang cocok",
  empty: "Kurangi saringan, lalu coba lagi.",
  none: "Belum ada seleksi yang diumumkan",
  noneWhat: "Begitu seleksi diumumkan, jadwal dan lowongannya tampil di sini.",
  toAll: "Lihat semua seleksi",
  toAbout: "Tentang sistem ini",
};

const en: typeof id = {
  title: "Selections",
  description: (place) => `All civil service selections of ${place}: schedule, number needed and results.`,
  lead: "Every selection from announcement to appointment, with its schedule and results.",
  search: "Name of the selection",
  year: "Year",
  channel: "Channel",
  state: "State",
  list: "List of selections",
  now: (stage, until) => `Now: ${stage}, until ${until}`,
  next: (stage, from) => `Next: ${stage}, from ${from}`,
  need: (count) => (count === "1" ? "1 person needed" : `${count} people needed`),
  emptyTitle: "No selection matches",
  empty: "Take away a filter and try again.",
  none: "No selection has been announced yet",
  noneWhat: "Once one is announced, its schedule and vacancies appear here.",
  toAll: "See all selections",
  toAbout: "About this system",
};

export const roundListWords = catalogue(id, en);
