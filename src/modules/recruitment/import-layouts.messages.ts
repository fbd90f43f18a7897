import type { Text } from "../../kernel/text.ts";

export const participantNumber: Text = { id: "Nomor peserta", en: "The participant number" };
export const nik: Text = { id: "NIK", en: "The citizen number (NIK)" };
export const requirement: Text = { id: "Persyaratan peserta ini", en: "This participant's requirement" };

export const notParticipantNumber: Text = {
  id: "nomor peserta ditulis seperti pada kartu peserta.",
  en: "write the participant number as on the participant card.",
};
export const notNik: Text = {
  id: "NIK terdiri atas 16 angka dengan tanggal lahir yang mungkin.",
  en: "a citizen number has 16 digits with a possible birth date.",
};
export const notPhone: Text = { id: "tulis nomor HP seperti 0812 3456 7890.", en: "write the telephone number like 0812 3456 7890." };
export const notEmail: Text = { id: "tulis alamat email seperti nama@contoh.id.", en: "write the e-mail address like name@example.id." };
export const notCode: Text = {
  id: "kode berisi huruf, angka, titik, garis, atau garis miring.",
  en: "a code has letters, digits, points, hyphens or slashes.",
};

export const totalDiffers: Text = {
  id: "Jumlah SKD tidak sama dengan TWK + TIU + TKP.",
  en: "The SKD total differs from TWK + TIU + TKP.",
};
export const partAboveMaximum: Text = {
  id: "Nilai TWK, TIU, atau TKP melebihi nilai tertinggi.",
  en: "A TWK, TIU or TKP score is above its maximum.",
};
export const skdStepDiffers: Text = {
  id: "Skor SKD (40%) tidak sama dengan hitungan ulang.",
  en: "The weighted SKD score differs from the recomputed one.",
};
export const skbStepDiffers: Text = {
  id: "Skor SKB (60%) tidak sama dengan hitungan ulang.",
  en: "The weighted SKB score differs from the recomputed one.",
};
export const finalDiffers: Text = {
  id: "Nilai akhir tidak sama dengan hitungan ulang.",
  en: "The final score differs from the recomputed one.",
};
export const skdIncomplete: Text = {
  id: "Isi TWK, TIU, TKP, dan jumlahnya, atau kosongkan semuanya.",
  en: "Fill in TWK, TIU, TKP and their total, or leave all empty.",
};
export const stepsWithoutScores: Text = {
  id: "Skor ini ada, tetapi nilai asalnya kosong.",
  en: "This score is there, but the score it comes from is empty.",
};
export const skbStepMissing: Text = {
  id: "Nilai SKB ada, tetapi skor SKB (60%) atau nilai akhir kosong.",
  en: "The SKB score is there, but its weighted or the final score is empty.",
};

export const reasonMissing: Text = {
  id: "TMS harus disertai kode persyaratan dan alasan.",
  en: "Not meeting the conditions (TMS) needs a requirement code and a reason.",
};
export const requirementWithoutFailure: Text = {
  id: "MS tidak boleh disertai kode persyaratan.",
  en: "Meeting the conditions (MS) has no requirement code.",
};
export const outcomesContradict = (lines: readonly number[]): Text => ({
  id: `Peserta ini MS dan TMS sekaligus, lihat baris ${lines.join(", ")}.`,
  en: `This participant both meets and fails the conditions, see line ${lines.join(", ")}.`,
});
