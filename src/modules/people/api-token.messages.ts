import type { Text } from "../../kernel/text.ts";

export const expiryRange: Text = {
  id: "Masa berlaku paling lama 366 hari dari sekarang.",
  en: "It may be valid for at most 366 days from now.",
};
export const scopeNotYours: Text = {
  id: "Hak ini hanya untuk pengelola kepegawaian dari unit yang disebut.",
  en: "Only a personnel officer of the named unit may give this right.",
};
export const unitNeeded: Text = { id: "Hak ini memerlukan satu unit.", en: "This right needs a unit." };
export const secretShown: Text = {
  id: "Token ini sudah dibuat dan rahasianya hanya ditampilkan sekali. Cabut token itu, lalu buat yang baru.",
  en: "This token was already made, and its secret is shown only once. Revoke it and make another.",
};
export const tooManyTokens: Text = {
  id: "Paling banyak 20 token aktif. Cabut yang tidak dipakai.",
  en: "At most 20 active tokens. Revoke those not in use.",
};
