import { catalogue } from "../../messages/catalogue.ts";

const id = {
  navigation: "Menu ruang kerja",
  roundNavigation: "Bagian seleksi ini",
  desk: "Meja kerja",
  rounds: "Seleksi",
  ruleSets: "Aturan hitung",
  persons: "Pengguna",
  units: "Unit kerja",
  positions: "Jabatan",
  grants: "Hak",
  codeSheets: "Lembar kode",
  account: "Akun saya",
  overview: "Ikhtisar",
  schedule: "Jadwal",
  formations: "Formasi",
  vacancies: "Lowongan",
  imports: "Impor berkas",
  results: "Hasil",
  readiness: "Kesiapan",
  decisions: "Tindakan",
  nothingToDo: "Tidak ada tindakan untuk peran Anda pada tahap ini.",
  /** Above the forms of a page that its reader may only look at. */
  readOnly: "Anda bisa membaca halaman ini, tetapi tidak mengubahnya.",
};

const en: typeof id = {
  navigation: "Office menu",
  roundNavigation: "Parts of this round",
  desk: "My desk",
  rounds: "Rounds",
  ruleSets: "Rule sets",
  persons: "People",
  units: "Units",
  positions: "Positions",
  grants: "Roles",
  codeSheets: "Code sheets",
  account: "My account",
  overview: "Overview",
  schedule: "Schedule",
  formations: "Formations",
  vacancies: "Vacancies",
  imports: "Import files",
  results: "Results",
  readiness: "Readiness",
  decisions: "Actions",
  nothingToDo: "There is nothing for your role to do at this stage.",
  readOnly: "You may read this page, but not change it.",
};

export const officeWords = catalogue(id, en);
