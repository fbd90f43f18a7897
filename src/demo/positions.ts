export interface DemoPosition {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly kind: "FUNCTIONAL" | "EXECUTOR" | "LEADERSHIP";
  readonly family: string;
  /** What one must have studied, as announcements print it. */
  readonly qualification: string;
  /** What is asked for beyond the general conditions. */
  readonly extra: string | null;
}

const position = (
  code: string,
  name: string,
  nameEn: string,
  family: string,
  qualification: string,
  extra: string | null = null,
): DemoPosition => ({
  code,
  name,
  nameEn,
  kind: "FUNCTIONAL",
  family,
  qualification,
  extra,
});

/** Kinds of job that a regency looks for. Names follow the usual ones of functional positions; nothing here is an official list. */
export const demoPositions = {
  classTeacher: position(
    "GURU-KELAS",
    "Guru Kelas Ahli Pertama",
    "Primary school teacher",
    "pendidikan",
    "S-1 Pendidikan Guru Sekolah Dasar",
    "Memiliki sertifikat pendidik atau sanggup mengikuti pendidikan profesi guru.",
  ),
  mathsTeacher: position(
    "GURU-MTK",
    "Guru Matematika Ahli Pertama",
    "Mathematics teacher",
    "pendidikan",
    "S-1 Pendidikan Matematika",
    "Memiliki sertifikat pendidik atau sanggup mengikuti pendidikan profesi guru.",
  ),
  nurse: position(
    "PERAWAT",
    "Perawat Ahli Pertama",
    "Nurse",
    "kesehatan",
    "S-1 Keperawatan dan Ners",
    "Memiliki surat tanda registrasi perawat yang masih berlaku.",
  ),
  midwife: position(
    "BIDAN",
    "Bidan Terampil",
    "Midwife",
    "kesehatan",
    "D-III Kebidanan",
    "Memiliki surat tanda registrasi bidan yang masih berlaku.",
  ),
  doctor: position(
    "DOKTER",
    "Dokter Ahli Pertama",
    "General practitioner",
    "kesehatan",
    "Profesi Dokter",
    "Memiliki surat tanda registrasi dokter yang masih berlaku.",
  ),
  pharmacist: position(
    "APOTEKER",
    "Apoteker Ahli Pertama",
    "Pharmacist",
    "kesehatan",
    "Profesi Apoteker",
    "Memiliki surat tanda registrasi apoteker yang masih berlaku.",
  ),
  computing: position(
    "PRAKOM",
    "Pranata Komputer Ahli Pertama",
    "Computing officer",
    "teknologi-informasi",
    "S-1 Teknik Informatika / S-1 Sistem Informasi",
  ),
  engineer: position("TEKNIK-JALAN", "Teknik Jalan dan Jembatan Ahli Pertama", "Road and bridge engineer", "teknik", "S-1 Teknik Sipil"),
  socialWorker: position(
    "PEKSOS",
    "Pekerja Sosial Ahli Pertama",
    "Social worker",
    "sosial",
    "S-1 Kesejahteraan Sosial / D-IV Pekerjaan Sosial",
  ),
  agriculture: position("PENYULUH-TANI", "Penyuluh Pertanian Terampil", "Agricultural extension worker", "pertanian", "D-III Pertanian"),
  auditor: position("AUDITOR", "Auditor Ahli Pertama", "Auditor", "pengawasan", "S-1 Akuntansi"),
  finance: { ...position("KEUANGAN", "Pengelola Keuangan", "Finance clerk", "keuangan", "D-III Akuntansi"), kind: "EXECUTOR" },
  head: { ...position("KADIS", "Kepala Dinas", "Head of office", "pimpinan-tinggi", "S-1 semua jurusan"), kind: "LEADERSHIP" },
} as const satisfies Record<string, DemoPosition>;

export type PositionKey = keyof typeof demoPositions;

/** The text of an announcement over one position: paragraphs of plain text. */
export function requirementsFor({ name, qualification, extra }: DemoPosition): string {
  return [
    `Lowongan ini untuk jabatan ${name} dengan kualifikasi pendidikan ${qualification}.`,
    "Pelamar adalah warga negara Indonesia, berusia paling rendah 18 tahun dan paling tinggi 35 tahun saat melamar, serta sehat jasmani dan rohani.",
    "Pelamar tidak pernah dipidana penjara dua tahun atau lebih, dan tidak pernah diberhentikan tidak dengan hormat.",
    ...(extra === null ? [] : [extra]),
    "Dokumen yang diunggah: ijazah, transkrip nilai, surat lamaran, dan surat pernyataan. Pendaftaran tidak dipungut biaya.",
  ].join("\n\n");
}
