import type { Text } from "./text.ts";

export const wrongState: Text = {
  id: "Tindakan ini tidak tersedia pada tahap sekarang. Muat ulang halaman untuk melihat tahap terbaru.",
  en: "This action is not available at the present stage. Reload the page to see the latest stage.",
};

export const notYetOpen: Text = {
  id: "Tindakan ini belum dibuka. Tunggu sampai waktunya.",
  en: "This action is not open yet. Wait until its time.",
};

export const reasonRequired: Text = {
  id: "Tulis alasan sebelum melanjutkan.",
  en: "Write a reason before you go on.",
};

export const forbidden: Text = {
  id: "Peran Anda tidak mencakup tindakan ini.",
  en: "Your role does not include this action.",
};
