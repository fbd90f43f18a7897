import type { Role } from "../../../kernel/viewer.ts";
import { catalogue } from "../../messages/catalogue.ts";

/** A role as people call it, and what it may do in one sentence. */
export interface RoleWords {
  readonly name: string;
  readonly may: string;
}

const id = {
  PERSONNEL_OFFICER: { name: "Petugas kepegawaian", may: "Menyusun seleksi dan lowongan, mengimpor berkas, menghitung hasil." },
  COMMITTEE_MEMBER: { name: "Anggota panitia", may: "Menyetujui rancangan, menjawab sanggahan, memberi tanda tangan kedua pada hasil." },
  APPOINTING_OFFICIAL: {
    name: "Pejabat pembina kepegawaian (PPK)",
    may: "Mengumumkan, mengesahkan, dan mengganti hasil dengan alasan tertulis.",
  },
  VERIFIER: { name: "Verifikator", may: "Memeriksa berkas pelamar terhadap syarat." },
  EXPERT: { name: "Ahli", may: "Menulis kisi-kisi, pertanyaan, dan patokan nilai." },
  EXAMINER: { name: "Penguji", may: "Memberi nilai dalam panel yang diundi." },
  MODERATOR: { name: "Moderator", may: "Menyembunyikan kiriman dengan alasan dan menjawab laporan." },
  VILLAGE_OFFICER: { name: "Petugas desa", may: "Membagikan kode tercetak dan memasukkan jawaban di kertas." },
  UNIT_HEAD: { name: "Kepala unit", may: "Menjawab warga atas nama unitnya." },
  UNIT_SPEAKER: { name: "Juru bicara unit", may: "Menjawab warga mewakili kepala unit." },
  INVESTIGATOR: { name: "Pemeriksa Inspektorat", may: "Menangani laporan warga dan menahan hasil." },
  TRAINING_OFFICER: { name: "Petugas pelatihan", may: "Mengelola katalog, sesi, dan sertifikat pelatihan." },
  AUDITOR: { name: "Auditor", may: "Membaca hampir semuanya. Setiap bacaan dicatat, dan tidak bisa menulis." },
  ADMINISTRATOR: { name: "Administrator", may: "Mengelola pengguna dan hak. Tidak bisa memutuskan hasil." },
} satisfies Record<Role, RoleWords>;

const en: typeof id = {
  PERSONNEL_OFFICER: { name: "Personnel officer", may: "Drafts rounds and vacancies, imports files, computes results." },
  COMMITTEE_MEMBER: { name: "Committee member", may: "Approves drafts, answers objections, gives the second signature on results." },
  APPOINTING_OFFICIAL: { name: "Appointing official (PPK)", may: "Publishes, finalises, and replaces results with a written reason." },
  VERIFIER: { name: "Verifier", may: "Checks the papers of applicants against the requirements." },
  EXPERT: { name: "Expert", may: "Writes blueprints, questions and anchors." },
  EXAMINER: { name: "Examiner", may: "Scores in the panels that the draw gave." },
  MODERATOR: { name: "Moderator", may: "Hides posts with a reason and answers reports." },
  VILLAGE_OFFICER: { name: "Village officer", may: "Hands out printed codes and enters answers given on paper." },
  UNIT_HEAD: { name: "Head of unit", may: "Answers people in the name of the unit." },
  UNIT_SPEAKER: { name: "Speaker of unit", may: "Answers people in the head's stead." },
  INVESTIGATOR: { name: "Investigator", may: "Handles citizen reports and holds results back." },
  TRAINING_OFFICER: { name: "Training officer", may: "Runs the training catalogue, sessions and certificates." },
  AUDITOR: { name: "Auditor", may: "Reads almost everything. Every reading is logged; writes nothing." },
  ADMINISTRATOR: { name: "Administrator", may: "Manages people and roles. Decides no result." },
};

export const roleWords = catalogue(id, en);
