import type { Locale } from "../kernel/text.ts";

const id = {
  examples: "Contoh",
  choose: "Pilih contoh",
  ready: "Tekan ▶ untuk menjalankannya.",
  finding: "Mencari data untuk contoh ini…",
  nothingYet: "Server ini belum punya data untuk contoh ini. Isi sendiri variabelnya, atau coba contoh lain.",
  notFound: "Data untuk contoh ini tidak bisa diambil. Periksa sambungan Anda, lalu pilih contohnya lagi.",
  noSchema: "Skema tidak bisa dimuat, jadi saran ketikan tidak ada. Operasi tetap bisa dijalankan.",
};

const en: typeof id = {
  examples: "Examples",
  choose: "Choose an example",
  ready: "Press ▶ to run it.",
  finding: "Looking for something to show…",
  nothingYet: "This server has nothing for this example yet. Fill in the variables yourself, or try another one.",
  notFound: "What this example needs could not be fetched. Check your connection and choose it again.",
  noSchema: "The schema could not be loaded, so there are no suggestions. Operations still run.",
};

/** Words of the list beside the editor. The editor itself speaks English. */
export const words: Readonly<Record<Locale, typeof id>> = { id, en };
