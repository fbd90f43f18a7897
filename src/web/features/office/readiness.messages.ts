import { catalogue } from "../../messages/catalogue.ts";

const id = {
  title: "Kesiapan",
  description: "Apakah setiap tugas punya orang yang bebas.",
  lead: "Tugas dalam satu rangkaian harus dipegang orang yang berbeda. Di sini terlihat tugas mana yang belum ada orangnya.",
  ready: "Semua tugas ada orangnya.",
  notReady: "Ada tugas tanpa orang yang bebas. Seleksi akan tertahan di sana.",
  chains: {
    ANNOUNCEMENT: "Dari rancangan sampai terbit",
    RESULT: "Dari berkas sampai hasil final",
    SCREENING: "Dari pemeriksaan sampai jawaban sanggahan",
  } as Record<string, string>,
  duties: {
    DRAFT: "Menyusun",
    APPROVE: "Menyetujui atau mengembalikan",
    PUBLISH: "Mengumumkan",
    IMPORT: "Mengimpor berkas",
    FIRST_SIGNATURE: "Tanda tangan pertama",
    SECOND_SIGNATURE: "Tanda tangan kedua",
    FINALISE: "Mengumumkan dan mengesahkan hasil",
    FIRST_VERIFICATION: "Pemeriksaan pertama",
    SECOND_VERIFICATION: "Pemeriksaan kedua",
    OBJECTION_DECISION: "Memutus sanggahan",
  } as Record<string, string>,
  duty: "Tugas",
  roles: "Hak yang diperlukan",
  holders: "Pemegang",
  covered: "Terisi",
  isCovered: "ada orang yang bebas",
  isNotCovered: "tidak ada orang yang bebas",
  people: (assigned: string, needed: string) => `${assigned} orang memegang hak dalam rangkaian ini, diperlukan ${needed}.`,
  whatNow: "Minta administrator mengusulkan hak bagi orang lain. Orang yang sama tidak bisa memegang dua tugas dalam satu rangkaian.",
};

const en: typeof id = {
  title: "Readiness",
  description: "Whether every duty has somebody free.",
  lead: "Duties of a chain must be done by different people. Here you see which duty has nobody yet.",
  ready: "Every duty has somebody.",
  notReady: "Some duties have nobody free. The round will come to a halt there.",
  chains: {
    ANNOUNCEMENT: "From draft to publication",
    RESULT: "From the file to the final result",
    SCREENING: "From checking to the answer of an objection",
  },
  duties: {
    DRAFT: "Draft",
    APPROVE: "Approve or return",
    PUBLISH: "Publish",
    IMPORT: "Import files",
    FIRST_SIGNATURE: "First signature",
    SECOND_SIGNATURE: "Second signature",
    FINALISE: "Publish and finalise results",
    FIRST_VERIFICATION: "First check",
    SECOND_VERIFICATION: "Second check",
    OBJECTION_DECISION: "Decide objections",
  },
  duty: "Duty",
  roles: "Role needed",
  holders: "Holders",
  covered: "Covered",
  isCovered: "somebody is free",
  isNotCovered: "nobody is free",
  people: (assigned, needed) => `People with a role of this chain: ${assigned}. Needed: ${needed}.`,
  whatNow: "Ask an administrator to propose roles for more people. One person cannot do two duties of a chain.",
};

export const readinessWords = catalogue(id, en);
