import type { Text } from "./text.ts";

export const required: Text = { id: "Bagian ini wajib diisi.", en: "This must be filled in." };
export const invalid: Text = { id: "Isian ini tidak sesuai bentuk yang diminta.", en: "This does not have the form that is asked for." };
export const notExpected: Text = { id: "Kosongkan bagian ini.", en: "Leave this empty." };

export const tooLong = (most: number, kind: "string" | "array"): Text =>
  kind === "string"
    ? { id: `Paling banyak ${most} huruf.`, en: `At most ${most} characters.` }
    : { id: `Paling banyak ${most} baris.`, en: `At most ${most} entries.` };

export const tooShort = (least: number, kind: "string" | "array"): Text =>
  kind === "string"
    ? { id: `Paling sedikit ${least} huruf.`, en: `At least ${least} characters.` }
    : { id: `Paling sedikit ${least} baris.`, en: `At least ${least} entries.` };

export const tooLarge = (most: number): Text => ({ id: `Paling besar ${most}.`, en: `At most ${most}.` });
export const tooSmall = (least: number): Text => ({ id: `Paling kecil ${least}.`, en: `At least ${least}.` });

export const stale: Text = {
  id: "Data ini baru saja diubah orang lain. Muat ulang lalu coba lagi.",
  en: "Someone else has just changed this. Reload it and try again.",
};
