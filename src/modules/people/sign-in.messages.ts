import type { Text } from "../../kernel/text.ts";

export const wrongCode: Text = {
  id: "Kode salah atau sudah tidak berlaku. Periksa lagi, atau minta kode baru.",
  en: "The code is wrong or no longer valid. Check it again, or ask for a new one.",
};
export const codeForm: Text = { id: "Kode terdiri atas 6 angka.", en: "The code has 6 digits." };
export const accountClosed: Text = {
  id: "Akun ini tidak aktif. Hubungi administrator.",
  en: "This account is closed. Contact an administrator.",
};
export const cardNeedsOffice: Text = {
  id: "Kode untuk kartu dicetak di kantor. Mintalah kepada petugas.",
  en: "Codes for a card are printed at an office. Ask an officer for one.",
};
export const noCard: Text = {
  id: "Orang ini tidak memiliki kartu masuk.",
  en: "This person has no sign-in card.",
};

export const noCardWithRole: Text = {
  id: "Orang yang memegang peran masuk dengan surel atau telepon.",
  en: "Someone who holds a role signs in by e-mail or telephone.",
};

export const codeSubject: Text = { id: "Kode masuk Anda", en: "Your sign-in code" };

/** @param minutes how long the code lives */
export const codeBody = (code: string, minutes: number): Text => ({
  id: `Kode masuk Anda: ${code}\nBerlaku ${minutes} menit dan hanya sekali.\nJangan berikan kode ini kepada siapa pun, termasuk petugas.`,
  en: `Your sign-in code: ${code}\nIt is valid for ${minutes} minutes and only once.\nDo not give it to anyone, not even to an officer.`,
});

export const sheetBody = (code: string, minutes: number): Text => ({
  id: `Kode: ${code}\nBerlaku ${minutes} menit dan hanya sekali.\nMasukkan nomor kartu dan kode ini di halaman masuk. Buang lembar ini setelah dipakai.`,
  en: `Code: ${code}\nIt is valid for ${minutes} minutes and only once.\nEnter the number of your card and this code on the sign-in page. Throw this sheet away after use.`,
});
