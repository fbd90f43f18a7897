import type { Text } from "../../kernel/text.ts";

export const messages = {
  notFound: { id: "Seleksi tidak ditemukan.", en: "The round was not found." },
  scheduleIncomplete: {
    id: "Jadwal harus memuat pengumuman dan pendaftaran.",
    en: "The schedule must hold the announcement and the registration.",
  },
  ruleSetMissing: {
    id: "Pilih aturan hitung yang sudah disahkan.",
    en: "Choose a rule set that has been confirmed.",
  },
  ruleSetUnknown: { id: "Aturan hitung tidak ditemukan.", en: "The rule set was not found." },
  ruleSetNotForPath: {
    id: "Jalur ini tidak dihitung di sini, jadi tidak memakai aturan hitung.",
    en: "This path is not computed here, so it takes no rule set.",
  },
  ruleSetOtherChannel: {
    id: "Aturan hitung ini berlaku untuk saluran yang lain.",
    en: "This rule set belongs to the other channel.",
  },
  applyUrlMissing: {
    id: "Isi alamat pendaftaran nasional.",
    en: "Enter the address of the national registration.",
  },
  applyUrlForm: {
    id: "Alamat pendaftaran harus dimulai dengan https.",
    en: "The address of the registration must begin with https.",
  },
  quotaMissing: {
    id: "Isi jumlah kebutuhan yang ditetapkan menteri atau pejabat pembina.",
    en: "Enter the number of needs that was set for this round.",
  },
  noVacancyPublished: { id: "Belum ada lowongan yang terbit.", en: "No vacancy has been published yet." },
  vacanciesUndecided: {
    id: "Masih ada lowongan yang belum memiliki hasil akhir.",
    en: "Some vacancies have no final result yet.",
  },
  finalResultMissing: {
    id: "Belum ada hasil akhir yang tetap, atau hasil itu sudah ditarik. Tetapkan dulu hasil akhirnya.",
    en: "No final result stands: it is not final yet, or it was taken back. Make it final first.",
  },
  vacanciesOpen: { id: "Masih ada lowongan yang belum ditutup.", en: "Some vacancies are not closed yet." },
  alreadyDecided: {
    id: "Hasil akhir sudah terbit, jadi seleksi tidak dapat dibatalkan.",
    en: "A final result is out, so the round can no longer be cancelled.",
  },
  onlyWhileDraft: {
    id: "Setelah diumumkan hanya alamat pendaftaran dan judul Inggris yang dapat diubah.",
    en: "After the announcement only the registration address and the English title can change.",
  },
  codeTaken: { id: "Sudah ada seleksi dengan kode ini.", en: "There is already a round with this code." },
  codeForm: {
    id: "Kode berisi huruf kecil, angka, dan tanda hubung.",
    en: "A code has small letters, digits and hyphens.",
  },
  unitUnknown: { id: "Unit penyelenggara tidak ditemukan.", en: "The organising unit was not found." },
  stageTwice: { id: "Tahap ini tertulis dua kali.", en: "This stage stands twice." },
  stageEndsBeforeStart: {
    id: "Tahap harus berakhir pada atau sesudah hari mulainya.",
    en: "A stage must end on or after the day it starts.",
  },
  dateFarFromYear: (first: number, last: number): Text => ({
    id: `Tanggal seleksi ini harus antara tahun ${first} dan ${last}.`,
    en: `Dates of this round must lie between the years ${first} and ${last}.`,
  }),
  scheduleUnchanged: { id: "Jadwal baru sama dengan jadwal sekarang.", en: "The new schedule is the same as the present one." },
} satisfies Record<string, Text | ((...values: never[]) => Text)>;

/** Where to apply, by channel. */
export const howToApply = {
  NATIONAL: {
    id: "Lamaran hanya diterima melalui SSCASN milik Badan Kepegawaian Negara. Pendaftaran tidak dipungut biaya.",
    en: "Applications are accepted only through SSCASN of the National Civil Service Agency. There is no fee.",
  },
  REGENCY: {
    id: "Lamaran disampaikan kepada panitia daerah dengan cara yang tertulis dalam persyaratan. Pendaftaran tidak dipungut biaya.",
    en: "Applications go to the regency's committee, in the way that the requirements describe. There is no fee.",
  },
} satisfies Record<string, Text>;

/** What a page must say of rounds that are published but not computed. */
export const pageNotes = {
  PPPK: {
    id: "Seleksi PPPK memakai aturan lain. Halaman ini mengumumkan lowongannya dan tidak menghitung hasilnya.",
    en: "PPPK selection follows other rules. This page announces its vacancies and does not compute its results.",
  },
  OPEN_SELECTION: {
    id: "Seleksi terbuka dinilai panitia. Halaman ini mengumumkan lowongannya dan tidak menghitung hasilnya.",
    en: "Open selection is judged by a committee. This page announces its vacancies and does not compute its results.",
  },
} satisfies Record<string, Text>;
