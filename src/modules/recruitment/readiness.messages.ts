import type { Text } from "../../kernel/text.ts";
import type { ChainReadiness, Duty } from "./readiness.ts";

/** What nobody can do, as the end of a sentence. */
const undone: Readonly<Record<Duty, Text>> = {
  DRAFT: { id: "menyusun rancangan", en: "draft" },
  APPROVE: { id: "menyetujui rancangan", en: "approve drafts" },
  PUBLISH: { id: "menerbitkan", en: "publish" },
  IMPORT: { id: "mengunggah berkas hasil", en: "import files" },
  FIRST_SIGNATURE: { id: "memberi tanda tangan pertama", en: "give the first signature" },
  SECOND_SIGNATURE: { id: "memberi tanda tangan kedua", en: "give the second signature" },
  FINALISE: { id: "menetapkan hasil akhir", en: "finalise results" },
  FIRST_VERIFICATION: { id: "memeriksa berkas sebagai orang pertama", en: "verify as the first" },
  SECOND_VERIFICATION: { id: "memeriksa berkas sebagai orang kedua", en: "verify as the second" },
  OBJECTION_DECISION: { id: "memutus sanggahan", en: "decide objections" },
};

export function readinessMessage(chain: ChainReadiness): Text {
  const open = chain.duties.filter((each) => !each.isCovered).map((each) => undone[each.duty]);
  if (open.length === 0) return { id: "Semua tugas ada orangnya.", en: "Every duty has its person." };
  return {
    id: `Perlu ${chain.needed} orang, ada ${chain.assigned}: belum ada yang dapat ${listed(
      open.map((text) => text.id),
      "atau",
    )}.`,
    en: `Needs ${chain.needed} people, ${chain.assigned} assigned: nobody can ${listed(
      open.map((text) => text.en),
      "or",
    )}.`,
  };
}

const listed = (parts: readonly string[], word: string): string =>
  parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} ${word} ${parts.at(-1)}`;
