/** Every address of the portal, in one place: pages link to each other through these, and each page's `path` is one of them. */
export const patterns = {
  front: "/",
  about: "/tentang",
  rounds: "/putaran",
  round: "/putaran/:code",
  vacancies: "/lowongan",
  vacancy: "/lowongan/:code",
  live: "/langsung",
  liveBoard: "/langsung/:code",
  results: "/hasil",
  resultList: "/hasil/:roundCode/:stage",
  /** What is public about one participant number. */
  participant: "/peserta",
  /** The own row, for whoever knows number and birth date and has the code. */
  myResult: "/hasil-saya",
  /** The rules of computing, open to everyone. */
  publicRuleSets: "/aturan",
  publicRuleSet: "/aturan/:code",
  /** The public log, and each of its leaves. */
  log: "/catatan",
  logLeaf: "/catatan/:position",
  forum: "/forum",
  /** The rooms beside the categories; no category bears one of their names. */
  forumOverdue: "/forum/tanya-terlambat",
  forumFrequent: "/forum/pertanyaan-umum",
  forumRules: "/forum/aturan",
  moderationLog: "/forum/moderasi",
  newTopic: "/forum/topik-baru",
  forumProfile: "/forum/profil",
  forumFeed: "/forum/umpan.xml",
  forumCategory: "/forum/:category",
  topic: "/topik/:code",
  topicFeed: "/topik/:code/umpan.xml",
  signIn: "/masuk",
  signOut: "/keluar",
  account: "/akun",
  /** The desk of whoever is signed in, and below it everything that only some may do. */
  office: "/kantor",
  persons: "/kantor/pengguna",
  person: "/kantor/pengguna/:id",
  units: "/kantor/unit",
  unit: "/kantor/unit/:id",
  positions: "/kantor/jabatan",
  position: "/kantor/jabatan/:id",
  grants: "/kantor/hak",
  codeSheets: "/kantor/lembar-kode",
  ruleSets: "/kantor/aturan",
  ruleSet: "/kantor/aturan/:code",
  newRuleSet: "/kantor/aturan-baru",
  officeRounds: "/kantor/putaran",
  /** Beside the rounds, not below them: a round may bear any code. */
  newRound: "/kantor/putaran-baru",
  officeRound: "/kantor/putaran/:code",
  roundSchedule: "/kantor/putaran/:code/jadwal",
  roundFormations: "/kantor/putaran/:code/formasi",
  formation: "/kantor/putaran/:code/formasi/:id",
  roundVacancies: "/kantor/putaran/:code/lowongan",
  roundImports: "/kantor/putaran/:code/impor",
  sourceFile: "/kantor/putaran/:code/impor/:id",
  roundResults: "/kantor/putaran/:code/hasil",
  computedList: "/kantor/putaran/:code/hasil/:id",
  roundReadiness: "/kantor/putaran/:code/kesiapan",
  officeAnswers: "/kantor/forum/jawaban",
  officeModeration: "/kantor/forum/moderasi",
  officeCategories: "/kantor/forum/kategori",
  officeVacancy: "/kantor/lowongan/:code",
  devInbox: "/dev/inbox",
  playground: "/playground",
  schemaFile: "/schema.graphql",
} as const;

/** `addressOf(patterns.vacancy, { code: "JF-01" }, { bahasa: "en" })` → `/lowongan/JF-01?bahasa=en`; empty query values are left out. */
export function addressOf(
  pattern: string,
  params: Readonly<Record<string, string>> = {},
  query: Readonly<Record<string, string | null | undefined>> = {},
): string {
  const path = pattern.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ""));
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value) search.append(name, value);
  return search.size > 0 ? `${path}?${search}` : path;
}
