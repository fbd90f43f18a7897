import { catalogue } from "../../messages/catalogue.ts";

const id = {
  title: "Seleksi pegawai yang bisa Anda periksa sendiri",
  description: (place: string) => `Lowongan, nilai, dan hasil seleksi pegawai ${place}, lengkap dengan alasan tiap keputusan.`,
  lead: (place: string) => `${place} membuka lowongan, nilai, dan alasan setiap keputusan di sini. Membacanya tidak perlu akun.`,
  doorsTitle: "Yang lain di sini",
  doors: {
    live: { title: "Menonton nilai hari ini", detail: "Papan langsung selama ujian. Nilainya berganti sendiri." },
    rounds: { title: "Mengikuti satu seleksi", detail: "Jadwal, tahap, dan daftar hasilnya dari awal sampai akhir." },
    check: { title: "Membuktikan hitungannya", detail: "Unduh daftar hasil, lalu hitung ulang di komputer sendiri." },
    developers: { title: "Menulis program", detail: "API GraphQL terbuka, contoh yang bisa dijalankan, dan berkas skemanya." },
  },
  numberLabel: "Nomor peserta",
  numberHint: "Tertulis di kartu ujian Anda.",
  numberSubmit: "Lihat hasil",
  promisesTitle: "Yang kami jamin",
  promises: [
    {
      title: "Hasil bisa dihitung ulang",
      detail:
        "Setiap daftar nilai SKD dan hasil akhir punya berkas masukan yang boleh diunduh. Hitungan Anda harus sama dengan hitungan kami.",
    },
    {
      title: "Koreksi tidak menghapus",
      detail: "Hasil yang dikoreksi tetap bisa dibaca di samping yang baru. Alasannya tertulis.",
    },
    {
      title: "Nama Anda tidak dipajang",
      detail: "Daftar umum hanya memuat nomor peserta. NIK, tanggal lahir, dan alamat tidak pernah tampil.",
    },
  ],
  howToCheck: "Cara memeriksa hasil",
  districts: (count: string) => `Untuk warga di ${count} kecamatan`,
};

const en: typeof id = {
  title: "Civil service selection that you can check yourself",
  description: (place) => `Vacancies, scores and results of civil service selection in ${place}, with the reason for every decision.`,
  lead: (place) => `${place} publishes vacancies, scores and the reason for every decision here. Reading needs no account.`,
  doorsTitle: "What else is here",
  doors: {
    live: { title: "Watch today's scores", detail: "The live board during the test. Scores change by themselves." },
    rounds: { title: "Follow a selection", detail: "Its schedule, stages and result lists from beginning to end." },
    check: { title: "Prove the computation", detail: "Download a result list and compute it again on your own computer." },
    developers: { title: "Write a program", detail: "An open GraphQL API, examples that run, and the schema file." },
  },
  numberLabel: "Participant number",
  numberHint: "It stands on your test card.",
  numberSubmit: "See the result",
  promisesTitle: "What we guarantee",
  promises: [
    {
      title: "Results can be computed again",
      detail: "Every list of SKD scores and final results has an input file to download. Your computation must equal ours.",
    },
    {
      title: "A correction deletes nothing",
      detail: "A corrected result stays readable beside the new one. The reason is written down.",
    },
    {
      title: "Your name is not on display",
      detail: "Public lists hold participant numbers only. National number, birth date and address never appear.",
    },
  ],
  howToCheck: "How to check a result",
  districts: (count) => `For the people of ${count} districts`,
};

export const frontWords = catalogue(id, en);
