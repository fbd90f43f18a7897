import type { Text } from "../../kernel/text.ts";

export const endsBeforeStart: Text = {
  id: "Hari terakhir tidak boleh sebelum hari pertama.",
  en: "The last day must not be before the first.",
};
export const alreadyOver: Text = { id: "Masa peran ini sudah lewat.", en: "The period of this role is over." };
export const actingNeedsEnd: Text = {
  id: "Pelaksana tugas atau harian (Plt/Plh) harus memiliki hari terakhir.",
  en: "An acting officer (Plt/Plh) needs a last day.",
};
export const alreadyProposed: Text = {
  id: "Peran yang sama sudah diusulkan atau berlaku sejak hari itu.",
  en: "The same role is already proposed or held from that day.",
};
export const personUnknown: Text = { id: "Orang ini tidak ditemukan.", en: "This person was not found." };
export const lastAdministrator: Text = {
  id: "Administrator terakhir tidak dapat diakhiri. Tambahkan administrator lain dahulu.",
  en: "The last administrator cannot be ended. Add another administrator first.",
};
export const enoughAdministrators: Text = {
  id: "Sudah ada dua administrator aktif. Peran berikutnya diusulkan dan dikonfirmasi oleh mereka.",
  en: "There are already two active administrators. They propose and confirm further roles.",
};
export const firstAdministratorReason: Text = {
  id: "Administrator pertama, ditulis oleh operator server.",
  en: "First administrator, written by the operator of the server.",
};
