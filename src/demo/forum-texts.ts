import type { Instance } from "../kernel/instance.ts";

/** A citizen of the forum: a key, and a name that is nobody's. */
export const forumCitizens = [
  { key: "warga1", name: "Warga Satu", forumName: "Anak Pesisir" },
  { key: "warga2", name: "Warga Dua", forumName: "Ibu Kebun Kakao" },
  { key: "warga3", name: "Warga Tiga", forumName: "Pencari Kerja 98" },
  { key: "warga4", name: "Warga Empat", forumName: "Penonton Sore" },
  { key: "warga5", name: "Warga Lima", forumName: "Guru Desa" },
  { key: "warga6", name: "Warga Enam", forumName: "Jalan Berliku" },
] as const;
export type Citizen = (typeof forumCitizens)[number]["key"];

export interface CategoryText {
  readonly key: "tanya" | "kesehatan" | "seleksi" | "sekolah";
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly description: string;
  readonly descriptionEn: string;
  readonly kind: "QUESTION" | "DISCUSSION";
}

export const categoriesOf = ({ personnelBody }: Instance): readonly CategoryText[] => [
  {
    key: "tanya",
    code: `tanya-${personnelBody.abbreviation.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-")}`,
    name: `Tanya ${personnelBody.abbreviation}`,
    nameEn: `Ask ${personnelBody.abbreviation}`,
    description: "Pertanyaan tentang lowongan, seleksi, dan kepegawaian. Dijawab resmi menurut tenggat.",
    descriptionEn: "Questions about vacancies, selection and the civil service. Answered officially, against a deadline.",
    kind: "QUESTION",
  },
  {
    key: "kesehatan",
    code: "layanan-kesehatan",
    name: "Layanan kesehatan",
    nameEn: "Health services",
    description: "Puskesmas, pustu, dan rumah sakit: apa yang baik, apa yang kurang.",
    descriptionEn: "Health centres, posts and hospitals: what is good, and what is missing.",
    kind: "DISCUSSION",
  },
  {
    key: "seleksi",
    code: "seleksi-pegawai",
    name: "Seleksi pegawai",
    nameEn: "Selection",
    description: "Pengalaman belajar, mendaftar, dan ikut tes. Bukan tempat menawarkan jasa.",
    descriptionEn: "Learning, applying and taking the tests. Not a place to sell services.",
    kind: "DISCUSSION",
  },
  {
    key: "sekolah",
    code: "sekolah-dan-guru",
    name: "Sekolah dan guru",
    nameEn: "Schools and teachers",
    description: "Kekurangan guru, jarak sekolah, dan harapan orang tua.",
    descriptionEn: "Missing teachers, the way to school, and what parents hope for.",
    kind: "DISCUSSION",
  },
];

export interface PostText {
  readonly by: Citizen;
  readonly day: number;
  readonly time: string;
  readonly body: string;
  /** A name by which a later step finds it. */
  readonly key?: string;
  /** Key of the post that it answers. */
  readonly replyTo?: string;
}

export interface TopicText extends Omit<PostText, "replyTo"> {
  readonly key: string;
  readonly category: CategoryText["key"];
  readonly title: string;
  readonly posts: readonly PostText[];
}

/** What people of the demo write about. Days from the anchor; everything before today. */
export const topicTexts: readonly TopicText[] = [
  {
    key: "str",
    category: "tanya",
    by: "warga3",
    day: -40,
    time: "09:10",
    title: "Apakah STR yang sedang diperpanjang diterima saat mendaftar?",
    body: "STR saya habis bulan depan dan sedang diperpanjang. Apakah **bukti pengajuan** cukup, atau harus menunggu yang baru?",
    posts: [
      { by: "warga2", day: -39, time: "19:05", body: "Tahun lalu adik saya gugur karena ini. Semoga dijawab jelas.", replyTo: "str" },
    ],
  },
  {
    key: "jadwal",
    category: "tanya",
    by: "warga6",
    day: -32,
    time: "20:15",
    title: "Di mana melihat jadwal dan ruang tes saya?",
    body: "Saya sudah lulus administrasi. Jadwal dan ruang tesnya dilihat di mana?",
    posts: [],
  },
  {
    key: "pindah",
    category: "tanya",
    by: "warga5",
    day: -24,
    time: "07:45",
    title: "Berapa lama guru baru harus bertugas sebelum boleh pindah?",
    body: "Banyak guru muda di sekolah kami pindah setelah setahun. Apakah ada aturan *masa tugas minimal*?",
    posts: [{ by: "warga2", day: -20, time: "18:30", body: "Anak saya sudah tiga kali ganti wali kelas. Kami menunggu jawabannya." }],
  },
  {
    key: "formasi",
    category: "tanya",
    by: "warga4",
    day: -4,
    time: "08:20",
    title: "Mengapa puskesmas pulau tidak mendapat formasi bidan?",
    body: "Di daftar formasi tahun ini tidak ada bidan untuk puskesmas di pulau. Bagaimana kebutuhannya dihitung?",
    posts: [],
  },
  {
    key: "surat",
    category: "tanya",
    by: "warga1",
    day: -1,
    time: "10:05",
    title: "Surat keterangan sehat dari puskesmas mana yang berlaku?",
    body: "Apakah harus dari rumah sakit daerah, atau boleh dari puskesmas di kecamatan?",
    posts: [],
  },
  {
    key: "antrean",
    category: "kesehatan",
    by: "warga1",
    day: -18,
    time: "11:40",
    title: "Antrean puskesmas lebih cepat sejak ada nomor dari pagi",
    body: "Dulu menunggu tiga jam. Sekarang nomor dibagi pukul tujuh dan ada dua loket:\n\n- loket umum\n- loket ibu hamil dan lansia\n\nSemoga dipertahankan.",
    posts: [
      { by: "warga2", day: -17, time: "12:10", key: "antrean-2", body: "Setuju. Hanya loket obat yang masih lama." },
      {
        by: "warga4",
        day: -17,
        time: "16:25",
        body: "Loket obat buka setelah pukul sembilan. Datang agak siang lebih cepat.",
        replyTo: "antrean-2",
      },
      {
        by: "warga6",
        day: -16,
        time: "21:50",
        key: "hinaan",
        body: "Petugas loketnya malas semua, memang tidak punya otak.",
      },
    ],
  },
  {
    key: "perahu",
    category: "kesehatan",
    by: "warga4",
    day: -12,
    time: "06:50",
    title: "Perahu puskesmas keliling bulan ini belum datang",
    body: "Biasanya datang minggu pertama. Ibu-ibu yang mau imunisasi jadi bingung.",
    posts: [
      { by: "warga1", day: -11, time: "08:15", body: "Di dusun kami juga belum. Katanya mesinnya diperbaiki." },
      {
        by: "warga2",
        day: -11,
        time: "13:30",
        key: "kritik",
        body: "Anggaran perawatan mesin tiap tahun ada. Dinasnya harus menjelaskan uang itu ke mana.",
      },
    ],
  },
  {
    key: "ramah",
    category: "kesehatan",
    by: "warga2",
    day: -6,
    time: "15:20",
    title: "Perawat seperti apa yang kita harapkan di desa?",
    body: "Kalau boleh memilih: yang mau tinggal di desa, atau yang nilainya paling tinggi tetapi pulang tiap sore?",
    posts: [
      { by: "warga5", day: -5, time: "17:45", body: "Yang mau mendengar orang tua. Ibu saya sering tidak berani bertanya." },
      { by: "warga1", day: -5, time: "20:00", body: "> yang mau tinggal di desa\n\nIni penting kalau ada yang melahirkan malam-malam." },
    ],
  },
  {
    key: "belajar",
    category: "seleksi",
    by: "warga3",
    day: -27,
    time: "21:05",
    title: "Cara belajar TIU sambil bekerja di kebun",
    body: "Saya belajar satu jam setelah magrib. Yang paling membantu:\n\n1. deret angka\n2. silogisme\n3. soal cerita\n\nAda yang punya cara lain?",
    posts: [
      { by: "warga5", day: -26, time: "19:30", body: "Kerjakan soal lama dengan jam di samping. Waktunya yang paling sulit." },
      { by: "warga6", day: -26, time: "22:15", key: "iklan", body: "Bimbel saya dijamin lulus, bayar setelah pengumuman. Hubungi saya." },
    ],
  },
  {
    key: "papan",
    category: "seleksi",
    by: "warga6",
    day: -14,
    time: "13:00",
    title: "Papan nilai langsung membuat orang tua tenang",
    body: "Ayah saya menonton nilai dari rumah. Tidak ada lagi cerita nilai diubah di belakang.",
    posts: [{ by: "warga3", day: -13, time: "09:40", body: "Saya hitung ulang sendiri, hasilnya sama." }],
  },
  {
    key: "guru",
    category: "sekolah",
    by: "warga5",
    day: -9,
    time: "16:10",
    title: "Satu guru untuk tiga kelas",
    body: "Di sekolah kami satu guru mengajar kelas satu sampai tiga dalam satu ruangan. Apakah di tempat lain juga?",
    posts: [
      { by: "warga4", day: -8, time: "18:05", key: "guru-2", body: "Sama. Kelas empat dan lima digabung sejak tahun lalu." },
      { by: "warga5", day: -8, time: "19:20", body: "Kalau begitu sebaiknya kita tulis bersama ke dinas.", replyTo: "guru-2" },
    ],
  },
  {
    key: "jembatan",
    category: "sekolah",
    by: "warga1",
    day: -2,
    time: "07:15",
    title: "Anak-anak menyeberang sungai ke sekolah saat hujan",
    body: "Jembatan gantung sudah dua bulan putus. Sekolah sebaiknya boleh masuk lebih siang saat banjir.",
    posts: [],
  },
];
