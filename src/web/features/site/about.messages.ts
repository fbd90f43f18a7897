import { catalogue } from "../../messages/catalogue.ts";

const id = {
  title: "Tentang sistem ini",
  description: (place: string) => `Apa itu Manakarra, dari mana data seleksi ${place} berasal, dan cara memeriksanya sendiri.`,
  lead: (place: string) =>
    `Manakarra adalah buku terbuka seleksi pegawai ${place}. Siapa pun boleh membaca, mengunduh, dan menghitung ulang.`,
  contentsTitle: "Di halaman ini",
  whatTitle: "Apa yang ada di sini",
  what: [
    "Lowongan, syarat, dan jadwal setiap seleksi diumumkan di satu tempat.",
    "Nilai dan peringkat diumumkan bersama cara menghitungnya.",
    "Setiap langkah punya tanggal, alasan, dan pejabat yang bertanggung jawab.",
  ],
  notHereTitle: "Apa yang tidak dilakukan di sini",
  notHere:
    "Seleksi nasional tetap berjalan di SSCASN. Lamaran dan sanggahnya dikirim di sana, bukan di sini. Kami mengumumkan, menjelaskan, dan menghitung ulang hasilnya.",
  sourceTitle: "Dari mana datanya",
  sources: [
    "Nilai yang berlaku berasal dari berkas resmi panitia. Setiap baris mencatat berkas asal, waktu masuk, dan pemasuknya.",
    "Nilai di papan langsung bersifat sementara. Yang menentukan adalah berkas resmi.",
    "Daftar hasil terbit setelah dua pejabat menandatanganinya.",
    "Koreksi tidak menghapus daftar lama. Keduanya tetap bisa dibaca beserta alasannya.",
  ],
  checkTitle: "Cara memeriksa hasil",
  checkLead: "Anda perlu komputer dengan Node.js dan salinan program ini. Tidak perlu akun atau basis data.",
  steps: {
    download: "Buka daftar hasil, lalu tekan “Unduh berkas”. Berkas itu persis masukan hitungan kami.",
    fingerprint: "Cocokkan sidik SHA-256 berkas dengan yang tertulis di halaman.",
    recompute: "Hitung ulang. Pilihan --check membandingkan hasil Anda dengan baris di dalam berkas.",
    compare: "Bila ada yang berbeda, perintah menunjukkan barisnya. Laporkan kepada kami dengan nomor daftar itu.",
  },
  exampleFile: "daftar-hasil.json",
  privacyTitle: "Data pribadi",
  privacy: [
    "Daftar umum hanya memuat nomor peserta, nilai, status, dan penentu bila nilainya sama.",
    "Nama, NIK, tanggal lahir, alamat, dan keterangan disabilitas tidak pernah diumumkan.",
    "Hanya pemilik nomor yang bisa membuka barisnya secara lengkap.",
    "Situs ini memakai kuki hanya untuk bahasa dan masuk. Tidak ada pelacak.",
  ],
  termsTitle: "Istilah yang sering muncul",
  terms: [
    { term: "SSCASN", meaning: "Situs resmi pemerintah pusat untuk melamar menjadi pegawai negara." },
    { term: "Formasi", meaning: "Jatah pegawai: jabatan apa, di unit mana, dengan syarat apa, dan berapa orang." },
    { term: "SKD", meaning: "Seleksi Kompetensi Dasar: tes wawasan kebangsaan, kecerdasan umum, dan karakter pribadi." },
    { term: "SKB", meaning: "Seleksi Kompetensi Bidang: tes kemampuan untuk jabatan yang dilamar." },
    { term: "Sanggah", meaning: "Keberatan peserta atas hasil. Ada batas waktunya, dan harus dijawab." },
  ],
  contactTitle: "Siapa yang mengelola",
  contact: (body: string, place: string) => `${body}, ${place}.`,
};

const en: typeof id = {
  title: "About this system",
  description: (place) => `What Manakarra is, where the selection data of ${place} comes from, and how to check it yourself.`,
  lead: (place) => `Manakarra is the open book of civil service selection in ${place}. Anyone may read, download and recompute.`,
  contentsTitle: "On this page",
  whatTitle: "What is here",
  what: [
    "Vacancies, requirements and the schedule of every selection stand in one place.",
    "Scores and ranks are published together with how they are computed.",
    "Every step has a date, a reason, and an officer who answers for it.",
  ],
  notHereTitle: "What is not done here",
  notHere: "National selection stays in SSCASN. Apply and object there, not here. We publish, explain and recompute its results.",
  sourceTitle: "Where the data comes from",
  sources: [
    "Scores that count come from the committee's official file. Every row records its file, its time and who entered it.",
    "Scores on the live board are provisional. The official file decides.",
    "A result list appears after two officials have signed it.",
    "A correction deletes no earlier list. Both stay readable, with the reason.",
  ],
  checkTitle: "How to check a result",
  checkLead: "You need a computer with Node.js and a copy of this program. No account and no database.",
  steps: {
    download: "Open a result list and choose “Download the file”. It is the exact input of our computation.",
    fingerprint: "Compare the file's SHA-256 fingerprint with the one on the page.",
    recompute: "Compute it again. The option --check compares your result with the rows inside the file.",
    compare: "If something differs, the command shows the row. Report it to us with the number of the list.",
  },
  exampleFile: "result-list.json",
  privacyTitle: "Personal data",
  privacy: [
    "Public lists hold the participant number, scores, status and what decided a tie.",
    "Name, national number, birth date, address and disability are never published.",
    "Only the owner of a number can open the full row.",
    "This site uses cookies for language and sign-in only. There is no tracker.",
  ],
  termsTitle: "Terms you will meet",
  terms: [
    { term: "SSCASN", meaning: "The national government's official site for applying to the civil service." },
    { term: "Formasi", meaning: "An allotted post: which position, in which unit, with which requirements, for how many people." },
    { term: "SKD", meaning: "Basic competency test: national insight, general intelligence and personal character." },
    { term: "SKB", meaning: "Field competency test: ability for the position applied for." },
    { term: "Sanggah", meaning: "A participant's objection to a result. It has a time limit, and must be answered." },
  ],
  contactTitle: "Who runs it",
  contact: (body, place) => `${body}, ${place}.`,
};

export const aboutWords = catalogue(id, en);
