import type { Text } from "../../kernel/text.ts";

export const draftApproval: Text = {
  id: "Anda yang menyusunnya. Persetujuan diberikan oleh orang lain.",
  en: "You drafted it. Someone else must approve it.",
};
export const publication: Text = {
  id: "Anda ikut menyusun atau menyetujuinya. Penerbitan dilakukan oleh orang lain.",
  en: "You drafted or approved it. Someone else must publish it.",
};
export const ruleSetConfirmation: Text = {
  id: "Anda yang mengusulkan aturan ini. Konfirmasi diberikan oleh orang lain.",
  en: "You proposed these rules. Someone else must confirm them.",
};
export const firstSignature: Text = {
  id: "Anda yang mengimpor atau menghitung hasil ini. Tanda tangan diberikan oleh orang lain.",
  en: "You imported or computed this result. Someone else must sign it.",
};
export const secondSignature: Text = {
  id: "Anda sudah terlibat dalam hasil ini. Tanda tangan kedua diberikan oleh orang lain.",
  en: "You already took part in this result. Someone else must give the second signature.",
};
export const tieRecording: Text = {
  id: "Anda mengimpor datanya, jadi anggota panitia lain yang memutuskan.",
  en: "You imported its data, so other members of the committee decide.",
};
export const tieConfirmation: Text = {
  id: "Anda mengimpor datanya atau mencatat urutan ini, jadi anggota panitia lain yang mengesahkan.",
  en: "You imported its data or recorded this order, so another member of the committee confirms it.",
};
export const secondVerification: Text = {
  id: "Anda yang memeriksa pertama. Pemeriksaan kedua dilakukan oleh orang lain.",
  en: "You did the first check. Someone else must do the second.",
};
export const objectionDecision: Text = {
  id: "Anda yang memeriksa persyaratan ini. Sanggahan diputuskan oleh orang lain.",
  en: "You checked this requirement. Someone else must decide the objection.",
};
export const scoreObjectionDecision: Text = {
  id: "Anda yang memberi nilai ini. Sanggahan diputuskan oleh orang lain.",
  en: "You gave this score. Someone else must decide the objection.",
};
export const appealJudgement: Text = {
  id: "Anda yang mengambil tindakan ini. Keberatan diputuskan oleh orang lain.",
  en: "You took this action. Someone else must judge the appeal.",
};
export const grantProposal: Text = {
  id: "Peran untuk diri sendiri tidak dapat diusulkan.",
  en: "A role for yourself cannot be proposed.",
};
export const grantConfirmation: Text = {
  id: "Anda yang mengusulkan atau menerima peran ini. Konfirmasi diberikan oleh administrator lain.",
  en: "You proposed this role or would receive it. Another administrator must confirm it.",
};
