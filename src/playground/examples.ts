import type { Example } from "./example.ts";
import { boardWithScores, newestRuleSet, participantOfList, roundUnderWay, vacancyCode } from "./lookups.ts";

/** The examples in the order of the list: from reading to watching to writing. */
export const examples: readonly Example[] = [
  {
    name: "rounds-with-schedule",
    title: { id: "Seleksi dan jadwalnya", en: "Rounds and their schedule" },
    sentence: {
      id: "Setiap seleksi dengan semua tahap dan tanggalnya, yang terbaru lebih dulu.",
      en: "Every selection round with its stages and dates, newest first.",
    },
    variables: async () => ({ first: 5 }),
  },
  {
    name: "open-vacancies",
    title: { id: "Lowongan yang dibuka", en: "Open vacancies" },
    sentence: {
      id: "Disaring dan dibagi per halaman: isi after dengan endCursor untuk halaman berikutnya.",
      en: "Filtered and paged: put endCursor into after for the next page.",
    },
    variables: async () => ({ filter: { isOpen: true }, first: 5, after: null }),
  },
  {
    name: "vacancy-with-formations",
    title: { id: "Satu lowongan dan formasinya", en: "One vacancy and its formations" },
    sentence: {
      id: "Syarat, jabatan, unit, jumlah, dan penghasilan dari satu pengumuman.",
      en: "Requirements, positions, units, numbers and income of one announcement.",
    },
    variables: vacancyCode,
  },
  {
    name: "scoreboard",
    title: { id: "Papan nilai", en: "Scoreboard" },
    sentence: {
      id: "Papan nilai satu lowongan saat ini, nilai tertinggi lebih dulu.",
      en: "The board of one vacancy as it stands now, best scores first.",
    },
    variables: async (ask) => withMore(await boardWithScores(ask), { first: 10 }),
  },
  {
    name: "scoreboard-changed",
    title: { id: "Ikuti papan nilai", en: "Follow the scoreboard" },
    sentence: {
      id: "Mengirim baris yang berubah setelah since; sambungan yang putus melanjutkan dari seq terakhir.",
      en: "Sends the rows that changed after since; a broken connection resumes from its last seq.",
    },
    variables: async (ask) => withMore(await boardWithScores(ask), { since: 0 }),
  },
  {
    name: "placements-of-participant",
    title: { id: "Hasil satu peserta", en: "Result of one participant" },
    sentence: {
      id: "Satu nomor peserta di dalam daftar hasil, dengan peringkat dan statusnya.",
      en: "One participant number in a result list, with rank and status.",
    },
    variables: participantOfList,
  },
  {
    name: "round-activity",
    title: { id: "Ikuti satu seleksi", en: "Follow a round" },
    sentence: {
      id: "Memberi tahu saat berkas masuk, jadwal berubah, atau hasil terbit.",
      en: "Tells when a file comes in, the schedule changes or a result is published.",
    },
    variables: async (ask) => withMore(await roundUnderWay(ask), { since: 0 }),
  },
  {
    name: "rule-set-with-decrees",
    title: { id: "Aturan dan dasar hukumnya", en: "Rules and their decrees" },
    sentence: {
      id: "Nilai ambang dan bobot hitungan, beserta peraturan yang menetapkannya.",
      en: "Thresholds and weights of the computation, with the regulations that set them.",
    },
    variables: newestRuleSet,
  },
  {
    name: "log-leaves",
    title: { id: "Catatan yang tak bisa diubah", en: "The log that cannot change" },
    sentence: {
      id: "Setiap pengumuman tercatat dengan sidiknya; hitung sidik itu sendiri dari entry.",
      en: "Every announcement stands here with its hash; compute it yourself from entry.",
    },
    variables: async () => ({ first: 5, after: null }),
  },
  {
    name: "refused-sign-in",
    title: { id: "Saat isian ditolak", en: "When input is refused" },
    sentence: {
      id: "Isian yang salah bukan galat: jawabannya menyebut letak dan alasan di userErrors.",
      en: "Wrong input is no error: the answer names the place and reason in userErrors.",
    },
    variables: async () => ({ input: { contact: "bukan alamat" } }),
  },
];

const withMore = <Some extends object>(some: Some | null, more: object) => (some === null ? null : { ...some, ...more });
