import type { Text } from "../../kernel/text.ts";

/**
 * The rules of the forum. A text is taken off by one of them and for no other reason; in particular not for criticism of offices or
 * of what officials do. Sources: UU 27/2022 (personal data), UU 1/2024 Ps 27–28 (insult, threat, hatred), UU 7/2017 Ps 280 (campaigns).
 */
export const houseRules = [
  "PERSONAL_DATA",
  "INSULT",
  "HATRED",
  "THREAT",
  "SPAM",
  "ADVERTISING",
  "CAMPAIGN",
  "FALSE_ACCUSATION",
  "OFF_TOPIC",
] as const;
export type HouseRule = (typeof houseRules)[number];

export const houseRuleTexts: Readonly<Record<HouseRule, Text>> = {
  PERSONAL_DATA: {
    id: "Jangan menulis data pribadi orang: NIK, alamat, nomor telepon, kesehatan.",
    en: "Do not write personal data: national id, address, telephone number, health.",
  },
  INSULT: { id: "Kritik perbuatannya, jangan menghina orangnya.", en: "Criticise what was done; do not insult the person." },
  HATRED: { id: "Jangan menyebar kebencian terhadap suku, agama, atau kelompok.", en: "No hatred against a people, religion or group." },
  THREAT: { id: "Jangan mengancam.", en: "No threats." },
  SPAM: { id: "Jangan mengulang tulisan yang sama.", en: "Do not post the same text again and again." },
  ADVERTISING: { id: "Forum ini bukan tempat iklan atau jual beli.", en: "No advertising and no trade." },
  CAMPAIGN: { id: "Jangan berkampanye untuk calon atau partai.", en: "No campaigning for candidates or parties." },
  FALSE_ACCUSATION: {
    id: "Tuduhan terhadap orang bernama disampaikan lewat pengaduan, bukan di sini.",
    en: "Accusations against a named person go to the complaints office, not here.",
  },
  OFF_TOPIC: { id: "Tulisan harus sesuai dengan topiknya.", en: "Stay with the subject." },
};
