import { catalogue } from "../../messages/catalogue.ts";

const id = {
  numberTitle: "Sudah ikut tes? Lihat hasil Anda",
  openTitle: "Lowongan yang masih buka",
  openAll: (count: string) => `Semua lowongan yang buka (${count})`,
  openNone: "Belum ada lowongan yang buka",
  openNoneWhat: "Lihat jadwal seleksi untuk tahu kapan pendaftaran dibuka.",
  toRounds: "Lihat jadwal seleksi",
  testsTitle: "Sedang dalam seleksi",
  testsWhat: "Selama ujian, nilai tampil di papan langsung.",
  testsAll: "Semua papan langsung",
  testsNone: "Hari ini tidak ada ujian. Papan langsung muncul di sini saat ujian dimulai.",
  resultsTitle: "Hasil terbaru",
  resultsAll: "Semua hasil",
  resultsNone: "Belum ada hasil yang diumumkan. Hasil tampil di sini setelah ditandatangani dua pejabat.",
  forumTitle: "Forum warga",
  forumNone: "Belum ada topik. Anda boleh bertanya lebih dulu.",
  forumLate: "jawaban terlambat",
  forumAll: "Bertanya atau berdiskusi",
  forumLateAll: (count: string) => `Jawaban yang terlambat (${count})`,
};

const en: typeof id = {
  numberTitle: "Took the test? See your result",
  openTitle: "Vacancies still open",
  openAll: (count) => `All open vacancies (${count})`,
  openNone: "No vacancy is open yet",
  openNoneWhat: "See the schedule of the selections for when registration opens.",
  toRounds: "See the schedules",
  testsTitle: "In selection now",
  testsWhat: "During a test, scores appear on the live board.",
  testsAll: "All live boards",
  testsNone: "No test today. The live board appears here once a test begins.",
  resultsTitle: "Latest results",
  resultsAll: "All results",
  resultsNone: "No result has been published yet. Results appear here once two officials have signed them.",
  forumTitle: "Citizens' forum",
  forumNone: "No topics yet. You may ask first.",
  forumLate: "answer late",
  forumAll: "Ask or discuss",
  forumLateAll: (count) => `Answers that are late (${count})`,
};

export const frontNewsWords = catalogue(id, en);
