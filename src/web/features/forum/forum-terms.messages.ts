import type { AnswerStep, ForumCategoryKind, HouseRule, ModerationAction, ModerationOutcome, OfficialPostKind } from "../../gql/graphql.ts";
import { catalogue } from "../../messages/catalogue.ts";
import type { TermWords } from "../../messages/catalogue.ts";

interface ForumTerms {
  readonly categoryKinds: TermWords<ForumCategoryKind, string>;
  readonly rules: TermWords<HouseRule, string>;
  readonly officialKinds: TermWords<OfficialPostKind, string>;
  /** What each answer means, where an official chooses. */
  readonly officialKindHints: TermWords<OfficialPostKind, string>;
  readonly steps: TermWords<AnswerStep, string>;
  readonly actions: TermWords<ModerationAction, string>;
  readonly outcomes: TermWords<ModerationOutcome, string>;
}

export const forumTerms = catalogue<ForumTerms>(
  {
    categoryKinds: { DISCUSSION: "Diskusi warga", QUESTION: "Tanya instansi" },
    rules: {
      PERSONAL_DATA: "Data pribadi",
      INSULT: "Penghinaan",
      HATRED: "Kebencian",
      THREAT: "Ancaman",
      SPAM: "Tulisan berulang",
      ADVERTISING: "Iklan",
      CAMPAIGN: "Kampanye",
      FALSE_ACCUSATION: "Tuduhan terhadap orang bernama",
      OFF_TOPIC: "Di luar topik",
    },
    officialKinds: {
      COMMENT: "Keterangan resmi",
      ACKNOWLEDGEMENT: "Diterima",
      RESPONSE: "Tanggapan resmi",
      RESOLUTION: "Jawaban tuntas",
    },
    officialKindHints: {
      COMMENT: "Menambah keterangan. Tenggat tidak berubah.",
      ACKNOWLEDGEMENT: "Pertanyaan sudah dibaca dan mulai ditangani.",
      RESPONSE: "Apa yang akan dilakukan, dan kapan.",
      RESOLUTION: "Jawaban akhir. Setelah ini tidak ada yang terutang.",
    },
    steps: { ACKNOWLEDGEMENT: "menerima pertanyaan ini", RESPONSE: "memberi tanggapan", RESOLUTION: "menjawab tuntas" },
    actions: {
      HIDE: "Tulisan disembunyikan",
      LOCK: "Topik ditutup",
      UNLOCK: "Topik dibuka lagi",
      DISMISS_REPORTS: "Laporan tidak terbukti",
    },
    outcomes: {
      STANDS: "Berlaku",
      APPEALED: "Disanggah, menunggu moderator lain",
      UPHELD: "Dikuatkan moderator lain",
      OVERTURNED: "Dibatalkan, tulisan dikembalikan",
    },
  },
  {
    categoryKinds: { DISCUSSION: "Discussion", QUESTION: "Questions to an office" },
    rules: {
      PERSONAL_DATA: "Personal data",
      INSULT: "Insult",
      HATRED: "Hatred",
      THREAT: "Threat",
      SPAM: "Repeated text",
      ADVERTISING: "Advertising",
      CAMPAIGN: "Campaigning",
      FALSE_ACCUSATION: "Accusation of a named person",
      OFF_TOPIC: "Off topic",
    },
    officialKinds: {
      COMMENT: "Official note",
      ACKNOWLEDGEMENT: "Taken in hand",
      RESPONSE: "Official response",
      RESOLUTION: "Final answer",
    },
    officialKindHints: {
      COMMENT: "Adds a note. The deadline stays.",
      ACKNOWLEDGEMENT: "The question has been read and is being looked into.",
      RESPONSE: "What will be done, and when.",
      RESOLUTION: "The end of it. Nothing is owed after this.",
    },
    steps: { ACKNOWLEDGEMENT: "take this question in hand", RESPONSE: "respond", RESOLUTION: "answer finally" },
    actions: {
      HIDE: "Post hidden",
      LOCK: "Topic closed",
      UNLOCK: "Topic opened again",
      DISMISS_REPORTS: "Reports found groundless",
    },
    outcomes: {
      STANDS: "Stands",
      APPEALED: "Appealed, another moderator will judge",
      UPHELD: "Upheld by another moderator",
      OVERTURNED: "Overturned, the post is back",
    },
  },
);
