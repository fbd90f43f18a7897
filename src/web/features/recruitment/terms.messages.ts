import type { Channel, NeedKind, ResultStage, RoundPath, RoundState, ScheduleStage } from "../../gql/graphql.ts";
import { catalogue } from "../../messages/catalogue.ts";
import type { TermWords } from "../../messages/catalogue.ts";

/** A word of the field, and what it means in one sentence. */
export interface Term {
  readonly name: string;
  readonly meaning: string;
}

const id = {
  paths: {
    CPNS: { name: "CPNS", meaning: "Seleksi calon pegawai negeri sipil, yaitu pegawai tetap pemerintah." },
    PPPK: { name: "PPPK", meaning: "Pegawai pemerintah dengan perjanjian kerja, yaitu pegawai dengan kontrak." },
    OPEN_SELECTION: { name: "Seleksi terbuka", meaning: "Seleksi untuk jabatan pimpinan, dinilai oleh panitia." },
  } satisfies Record<RoundPath, Term> as TermWords<RoundPath, Term>,
  channels: {
    NATIONAL: { name: "Nasional, lewat SSCASN", meaning: "Lamaran dan sanggahan hanya lewat SSCASN, situs resmi pemerintah pusat." },
    REGENCY: { name: "Daerah", meaning: "Lamaran dan sanggahan disampaikan kepada panitia daerah." },
  } satisfies Record<Channel, Term> as TermWords<Channel, Term>,
  roundStates: {
    DRAFT: "Rancangan",
    ANNOUNCED: "Diumumkan",
    RUNNING: "Berjalan",
    CONCLUDED: "Selesai",
    CANCELLED: "Dibatalkan",
  } satisfies Record<RoundState, string> as TermWords<RoundState, string>,
  vacancyStates: {
    DRAFT: "Rancangan",
    IN_REVIEW: "Diperiksa",
    PUBLISHED: "Segera dibuka",
    OPEN: "Dibuka",
    CLOSED: "Pendaftaran ditutup",
    IN_SELECTION: "Dalam seleksi",
    DECIDED: "Sudah ada hasil",
    ARCHIVED: "Diarsipkan",
    CANCELLED: "Dibatalkan",
    SUPERSEDED: "Digantikan",
  } as Record<string, string>,
  kinds: {
    GENERAL: { name: "Umum", meaning: "Terbuka untuk semua pelamar yang memenuhi syarat." },
    CUM_LAUDE: { name: "Lulusan terbaik", meaning: "Untuk lulusan berpredikat dengan pujian (cum laude)." },
    DISABILITY: { name: "Penyandang disabilitas", meaning: "Untuk pelamar penyandang disabilitas." },
    DIASPORA: { name: "Diaspora", meaning: "Untuk warga Indonesia yang bekerja di luar negeri." },
    PAPUA: { name: "Putra-putri Papua", meaning: "Untuk pelamar asli Papua." },
    LEFT_BEHIND_REGION: { name: "Daerah tertinggal", meaning: "Untuk pelamar dari daerah yang ditetapkan sebagai daerah tertinggal." },
    KALIMANTAN: { name: "Putra-putri Kalimantan", meaning: "Untuk pelamar asli Kalimantan." },
  } satisfies Record<NeedKind, Term> as TermWords<NeedKind, Term>,
  stages: {
    ANNOUNCEMENT: { name: "Pengumuman", meaning: "Lowongan dan syaratnya diumumkan." },
    REGISTRATION: { name: "Pendaftaran", meaning: "Pelamar mengirim lamaran dan berkasnya." },
    ADMINISTRATIVE_SCREENING: { name: "Seleksi administrasi", meaning: "Berkas setiap pelamar diperiksa terhadap syarat." },
    ADMINISTRATIVE_RESULT: { name: "Hasil seleksi administrasi", meaning: "Diumumkan siapa yang memenuhi syarat." },
    ADMINISTRATIVE_OBJECTION: {
      name: "Masa sanggah administrasi",
      meaning: "Sanggah berarti keberatan atas hasil. Lewat masa ini tidak diterima lagi.",
    },
    ADMINISTRATIVE_ANSWER: { name: "Jawaban sanggah administrasi", meaning: "Setiap sanggahan dijawab dengan alasan." },
    SKD: { name: "Tes SKD", meaning: "Seleksi Kompetensi Dasar: wawasan kebangsaan, kecerdasan umum, dan karakter pribadi." },
    SKD_RESULT: { name: "Hasil SKD", meaning: "Diumumkan siapa yang lanjut ke SKB." },
    SKB: { name: "Tes SKB", meaning: "Seleksi Kompetensi Bidang: kemampuan untuk jabatan yang dilamar." },
    INTEGRATION: { name: "Penggabungan nilai", meaning: "Nilai SKD dan SKB digabung menjadi nilai akhir." },
    FINAL_RESULT: { name: "Hasil akhir", meaning: "Diumumkan siapa yang lulus dan alasannya." },
    FINAL_OBJECTION: { name: "Masa sanggah hasil akhir", meaning: "Keberatan atas hasil akhir diterima selama masa ini." },
    FINAL_ANSWER: { name: "Jawaban sanggah hasil akhir", meaning: "Setiap sanggahan dijawab dengan alasan." },
    DOSSIER: { name: "Pemberkasan", meaning: "Peserta yang lulus melengkapi dokumen pengangkatan." },
    APPOINTMENT: { name: "Pengangkatan", meaning: "Peserta yang lulus diangkat dan ditempatkan." },
  } satisfies Record<ScheduleStage, Term> as TermWords<ScheduleStage, Term>,
  resultStages: {
    ADMINISTRATIVE: { name: "Seleksi administrasi", meaning: "Pemeriksaan berkas terhadap syarat." },
    SKD: {
      name: "SKD",
      meaning: "Seleksi Kompetensi Dasar: tes wawasan, kecerdasan umum, dan karakter. Hasilnya menentukan siapa ikut SKB.",
    },
    FINAL: { name: "Hasil akhir", meaning: "Nilai SKD dan SKB digabung, lalu diurutkan dalam setiap formasi." },
  } satisfies Record<ResultStage, Term> as TermWords<ResultStage, Term>,
  listStates: {
    COMPUTED: "Sudah dihitung",
    VERIFIED: "Sudah diperiksa",
    PUBLISHED_PROVISIONAL: "Sementara",
    FINAL: "Final",
    SUPERSEDED: "Digantikan",
  } as Record<string, string>,
  notices: { EXTENDED: "Diperpanjang", CANCELLED: "Dibatalkan", CORRECTED: "Diperbaiki" } as Record<string, string>,
  deciders: {
    SKD_TOTAL: "jumlah nilai SKD",
    TKP: "nilai TKP",
    TIU: "nilai TIU",
    TWK: "nilai TWK",
    GPA: "IPK",
    AGE: "usia lebih tua",
    COMMITTEE: "keputusan panitia",
  } as Record<string, string>,
  parts: {
    twk: { name: "TWK", meaning: "Tes Wawasan Kebangsaan." },
    tiu: { name: "TIU", meaning: "Tes Intelegensia Umum." },
    tkp: { name: "TKP", meaning: "Tes Karakteristik Pribadi." },
    skd: { name: "SKD", meaning: "Seleksi Kompetensi Dasar, jumlah TWK, TIU, dan TKP." },
    skb: { name: "SKB", meaning: "Seleksi Kompetensi Bidang, kemampuan untuk jabatan yang dilamar." },
  },
};

const en: typeof id = {
  paths: {
    CPNS: { name: "CPNS", meaning: "Selection of candidate civil servants, who become permanent staff." },
    PPPK: { name: "PPPK", meaning: "Government employees with a work agreement, that is, on contract." },
    OPEN_SELECTION: { name: "Open selection", meaning: "Selection for leading positions, judged by a committee." },
  },
  channels: {
    NATIONAL: {
      name: "National, through SSCASN",
      meaning: "Applications and objections go only through SSCASN, the national government's site.",
    },
    REGENCY: { name: "Regency", meaning: "Applications and objections go to the regency's committee." },
  },
  roundStates: { DRAFT: "Draft", ANNOUNCED: "Announced", RUNNING: "Running", CONCLUDED: "Concluded", CANCELLED: "Cancelled" },
  vacancyStates: {
    DRAFT: "Draft",
    IN_REVIEW: "In review",
    PUBLISHED: "Opens soon",
    OPEN: "Open",
    CLOSED: "Applications closed",
    IN_SELECTION: "In selection",
    DECIDED: "Result is out",
    ARCHIVED: "Archived",
    CANCELLED: "Cancelled",
    SUPERSEDED: "Superseded",
  },
  kinds: {
    GENERAL: { name: "General", meaning: "Open to everyone who meets the requirements." },
    CUM_LAUDE: { name: "Best graduates", meaning: "For graduates with honours (cum laude)." },
    DISABILITY: { name: "People with disabilities", meaning: "For applicants with a disability." },
    DIASPORA: { name: "Diaspora", meaning: "For Indonesians who work abroad." },
    PAPUA: { name: "Native Papuans", meaning: "For applicants native to Papua." },
    LEFT_BEHIND_REGION: { name: "Left-behind regions", meaning: "For applicants from regions that were officially declared left behind." },
    KALIMANTAN: { name: "Natives of Kalimantan", meaning: "For applicants native to Kalimantan." },
  },
  stages: {
    ANNOUNCEMENT: { name: "Announcement", meaning: "The vacancies and their requirements are announced." },
    REGISTRATION: { name: "Registration", meaning: "Applicants send their application and papers." },
    ADMINISTRATIVE_SCREENING: {
      name: "Administrative screening",
      meaning: "The papers of every applicant are checked against the requirements.",
    },
    ADMINISTRATIVE_RESULT: { name: "Administrative result", meaning: "It is announced who meets the requirements." },
    ADMINISTRATIVE_OBJECTION: {
      name: "Administrative objections",
      meaning: "Objections (sanggah) to the result come in. After this none is accepted.",
    },
    ADMINISTRATIVE_ANSWER: { name: "Answers to objections", meaning: "Every objection is answered with a reason." },
    SKD: { name: "SKD test", meaning: "Basic competency test: national insight, general intelligence and personal character." },
    SKD_RESULT: { name: "SKD result", meaning: "It is announced who goes on to the SKB." },
    SKB: { name: "SKB test", meaning: "Field competency test: ability for the position applied for." },
    INTEGRATION: { name: "Joining the scores", meaning: "SKD and SKB scores are joined into the final score." },
    FINAL_RESULT: { name: "Final result", meaning: "It is announced who is selected, and why." },
    FINAL_OBJECTION: { name: "Objections to the final result", meaning: "Objections to the final result are accepted during this time." },
    FINAL_ANSWER: { name: "Answers to final objections", meaning: "Every objection is answered with a reason." },
    DOSSIER: { name: "Dossier", meaning: "Those selected complete the papers for their appointment." },
    APPOINTMENT: { name: "Appointment", meaning: "Those selected are appointed and placed." },
  },
  resultStages: {
    ADMINISTRATIVE: { name: "Administrative screening", meaning: "The papers are checked against the requirements." },
    SKD: { name: "SKD", meaning: "Basic competency test: insight, intelligence and character. It decides who takes the SKB." },
    FINAL: { name: "Final result", meaning: "SKD and SKB scores are joined, then ranked within each formation." },
  },
  listStates: {
    COMPUTED: "Computed",
    VERIFIED: "Verified",
    PUBLISHED_PROVISIONAL: "Provisional",
    FINAL: "Final",
    SUPERSEDED: "Superseded",
  },
  notices: { EXTENDED: "Extended", CANCELLED: "Cancelled", CORRECTED: "Corrected" },
  deciders: {
    SKD_TOTAL: "the SKD total",
    TKP: "the TKP score",
    TIU: "the TIU score",
    TWK: "the TWK score",
    GPA: "grade average",
    AGE: "greater age",
    COMMITTEE: "a decision of the committee",
  },
  parts: {
    twk: { name: "TWK", meaning: "Test of national insight." },
    tiu: { name: "TIU", meaning: "Test of general intelligence." },
    tkp: { name: "TKP", meaning: "Test of personal character." },
    skd: { name: "SKD", meaning: "Basic competency test, the sum of TWK, TIU and TKP." },
    skb: { name: "SKB", meaning: "Field competency test, ability for the position applied for." },
  },
};

export const termWords = catalogue(id, en);
