import { catalogue } from "../../messages/catalogue.ts";
import type { Term } from "./terms.messages.ts";

type Codes = Readonly<Record<string, Term>>;

/**
 * What the printed status codes say, by stage, over all years whose lists are known (tables of 2021 and 2024). The code itself is
 * always shown as printed: a code that is not here stands alone.
 */
const id = {
  shared: {
    TH: { name: "tidak hadir", meaning: "Peserta tidak hadir saat tes." },
    "P/TH": { name: "tidak hadir", meaning: "Peserta tidak hadir pada satu tes atau lebih." },
    DIS: { name: "didiskualifikasi", meaning: "Peserta dikeluarkan karena melanggar aturan tes." },
    TMS: { name: "tidak memenuhi syarat", meaning: "Ada syarat yang tidak terpenuhi." },
    "TMS-1": { name: "gugur di SKB", meaning: "Peserta tidak lolos satu tes SKB yang menggugurkan." },
    APS: { name: "mengundurkan diri", meaning: "Peserta mundur atas permintaan sendiri." },
  } as Codes,
  ADMINISTRATIVE: {
    MS: { name: "memenuhi syarat", meaning: "Semua syarat berkas terpenuhi." },
  } as Codes,
  SKD: {
    "P/L": { name: "lanjut ke SKB", meaning: "Nilai di atas ambang batas, dan peringkatnya masuk jumlah peserta SKB." },
    P: { name: "belum lanjut", meaning: "Nilai di atas ambang batas, tetapi peringkatnya di luar jumlah peserta SKB." },
    TL: { name: "di bawah ambang", meaning: "Nilai di bawah ambang batas." },
  } as Codes,
  FINAL: {
    "P/L": { name: "lulus", meaning: "Peringkat masuk jumlah kebutuhan formasi yang dilamar." },
    "P/TL": { name: "tidak lulus", meaning: "Peringkat di luar jumlah kebutuhan." },
    "P/L-U1": { name: "lulus, pindah", meaning: "Lulus dengan mengisi kebutuhan umum yang kosong di tempat yang sama." },
    "P/L-U3": { name: "lulus, pindah", meaning: "Lulus dengan mengisi kebutuhan umum yang kosong di tempat lain." },
    "P/L-E1": { name: "lulus, pindah", meaning: "Lulus dengan mengisi kebutuhan khusus sejenis yang kosong di tempat lain." },
    "P/L-E2": { name: "lulus, pindah", meaning: "Lulus dengan mengisi kebutuhan khusus lain yang kosong di tempat yang sama." },
    "P/L-E3": { name: "lulus, pindah", meaning: "Lulus dengan mengisi kebutuhan khusus lain yang kosong di tempat lain." },
    "P/L-1": { name: "lulus, pindah", meaning: "Lulus setelah pindah jenis kebutuhan, pada jabatan dan pendidikan yang sama." },
    "P/L-2": { name: "lulus, pindah", meaning: "Lulus setelah pindah tempat." },
  } as Codes,
};

const en: typeof id = {
  shared: {
    TH: { name: "absent", meaning: "The participant was absent from the test." },
    "P/TH": { name: "absent", meaning: "The participant was absent from one test or more." },
    DIS: { name: "disqualified", meaning: "The participant was removed for breaking the rules of the test." },
    TMS: { name: "requirement not met", meaning: "A requirement was not met." },
    "TMS-1": { name: "out at the SKB", meaning: "The participant failed an SKB test that must be passed." },
    APS: { name: "withdrew", meaning: "The participant withdrew by own request." },
  },
  ADMINISTRATIVE: { MS: { name: "requirements met", meaning: "All requirements of the papers were met." } },
  SKD: {
    "P/L": { name: "goes on to the SKB", meaning: "Scores are above the threshold, and the rank is within the number that takes the SKB." },
    P: { name: "does not go on", meaning: "Scores are above the threshold, but the rank is beyond the number that takes the SKB." },
    TL: { name: "below threshold", meaning: "Scores are below the threshold." },
  },
  FINAL: {
    "P/L": { name: "selected", meaning: "The rank is within the number needed by the formation applied for." },
    "P/TL": { name: "not selected", meaning: "The rank is beyond the number needed." },
    "P/L-U1": { name: "selected, moved", meaning: "Selected to fill a vacant general need at the same place." },
    "P/L-U3": { name: "selected, moved", meaning: "Selected to fill a vacant general need at another place." },
    "P/L-E1": { name: "selected, moved", meaning: "Selected to fill a vacant special need of the same kind at another place." },
    "P/L-E2": { name: "selected, moved", meaning: "Selected to fill another vacant special need at the same place." },
    "P/L-E3": { name: "selected, moved", meaning: "Selected to fill another vacant special need at another place." },
    "P/L-1": { name: "selected, moved", meaning: "Selected after a move between kinds of need, same position and education." },
    "P/L-2": { name: "selected, moved", meaning: "Selected after a move between places." },
  },
};

export const statusWords = catalogue(id, en);
