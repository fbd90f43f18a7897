import { catalogue } from "../../messages/catalogue.ts";

const id = {
  title: "Lowongan",
  description: (place: string) => `Lowongan pegawai ${place} yang masih buka: syarat, jumlah orang, dan sisa harinya.`,
  lead: "Setiap lowongan yang diumumkan, dengan syarat dan hari terakhirnya.",
  search: "Jabatan, unit, atau pendidikan",
  state: "Keadaan",
  stateOptions: {
    open: "Masih buka",
    semua: "Semua",
    PUBLISHED: "Segera dibuka",
    CLOSED: "Pendaftaran ditutup",
    IN_SELECTION: "Dalam seleksi",
    DECIDED: "Sudah ada hasil",
  },
  unit: "Unit kerja",
  district: "Kecamatan",
  kind: "Jenis kebutuhan",
  position: "Jabatan",
  list: "Daftar lowongan",
  emptyTitle: "Tidak ada lowongan yang cocok",
  empty: "Kurangi saringan, atau lihat juga lowongan yang sudah tutup.",
  none: "Belum ada lowongan yang buka",
  noneWhat: "Lihat jadwal seleksi untuk tahu kapan pendaftaran dibuka.",
  toAll: "Lihat semua lowongan",
  toRounds: "Lihat jadwal seleksi",
};

const en: typeof id = {
  title: "Vacancies",
  description: (place) => `Open civil service vacancies of ${place}: requirements, number of people, and the days left.`,
  lead: "Every announced vacancy, with its requirements and its last day.",
  search: "Position, unit or education",
  state: "State",
  stateOptions: {
    open: "Still open",
    semua: "All",
    PUBLISHED: "Opens soon",
    CLOSED: "Applications closed",
    IN_SELECTION: "In selection",
    DECIDED: "Result is out",
  },
  unit: "Unit",
  district: "District",
  kind: "Kind of need",
  position: "Position",
  list: "List of vacancies",
  emptyTitle: "No vacancy matches",
  empty: "Take away a filter, or look at vacancies that are closed.",
  none: "No vacancy is open yet",
  noneWhat: "See the schedule of the rounds for when registration opens.",
  toAll: "See all vacancies",
  toRounds: "See the schedules",
};

export const vacancyListWords = catalogue(id, en);
