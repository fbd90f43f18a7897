import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stem } from "../../../../src/kernel/indonesian/stem.ts";

/** The eleven families on which PostgreSQL's own stemmer was measured: six of them it does not hold together. */
const measured = [
  "pelatihan dilatih melatih latihan",
  "penyeleksian menyeleksi seleksi",
  "persyaratan disyaratkan syarat",
  "pendidikan mendidik didik",
  "pengalaman mengalami",
  "penerimaan menerima diterima terima",
  "penilaian menilai dinilai nilai",
  "memenuhi penuhi",
  "memberikan berikan",
  "keterbukaan terbuka membuka",
  "kepegawaian pegawai",
];

const further = [
  "pelayanan melayani dilayani layanan pelayan",
  "pengumuman mengumumkan diumumkan umum",
  "pendaftaran mendaftar terdaftar didaftarkan daftar",
  "kelulusan lulus meluluskan lulusan",
  "pengaduan mengadukan diadukan aduan adu",
  "keputusan memutuskan diputuskan putusan",
  "pengurus mengurus pengurusan urusan",
  "perubahan mengubah diubah ubah",
  "pengusulan mengusulkan diusulkan usulan usul",
  "penugasan menugaskan ditugaskan bertugas petugas tugas",
  "pekerja bekerja pekerjaan mempekerjakan kerja",
  "pemerintah pemerintahan",
  "kesehatan sehat menyehatkan",
  "perawatan merawat dirawat perawat",
  "pengajar mengajarkan diajarkan belajar pembelajaran",
  "penempatan menempatkan ditempatkan tempat",
  "peningkatan meningkatkan ditingkatkan tingkat",
  "pengangkatan mengangkat diangkat",
  "pemeriksaan memeriksa diperiksa periksa",
  "penyelenggaraan menyelenggarakan diselenggarakan",
  "penyelesaian menyelesaikan diselesaikan selesai",
  "pemberdayaan memberdayakan daya",
  "pertanggungjawaban bertanggungjawab",
  "penandatanganan menandatangani ditandatangani",
  "penanganan menangani ditangani",
  "pengawasan mengawasi diawasi pengawas",
  "pengakuan mengakui diakui",
  "anggaran menganggarkan dianggarkan penganggaran",
  "pemilihan memilih dipilih terpilih pilihan",
  "keuangan uang",
  "kependudukan penduduk",
  "kewajiban wajib diwajibkan mewajibkan",
  "permohonan memohon pemohon dimohon",
  "pewawancara mewawancarai diwawancarai wawancara",
  "guru guru-guru gurunya gurulah",
  "pertanian petani bertani",
];

describe("the root of a word", () => {
  test.each([...measured, ...further])("%s", (family) => {
    const words = family.split(" ");
    expect(words.map(stem)).toEqual(words.map(() => stem(String(words[0]))));
  });

  test("keeps apart what does not belong together", () => {
    for (const [one, other] of [
      ["pengalaman", "alam"],
      ["berikan", "ikan"],
      ["pendapat", "pendapatan"],
      ["kepala", "pala"],
      ["selatan", "latih"],
      ["perangkat", "angkat"],
      ["keluarga", "keluar"],
    ] as const)
      expect(stem(one), `${one} and ${other}`).not.toBe(stem(other));
  });

  test("leaves names and foreign words alone", () => {
    for (const word of ["tapalang", "mandar", "bonehau", "kalukku", "smartphone", "asn", "2026", "sendana"]) expect(stem(word)).toBe(word);
  });

  test("is its own root, for any word", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,14}(-[a-z]{1,8})?$/), (word) => {
        expect(stem(word).length).toBeGreaterThan(0);
      }),
    );
  });
});
