import type { Text } from "../../kernel/text.ts";

export const notFound: Text = { id: "Data tidak ditemukan.", en: "Not found." };

export const unitCodeForm: Text = {
  id: "Kode unit berisi huruf besar, angka, dan garis.",
  en: "A unit code has capital letters, digits and hyphens.",
};
export const unitCodeTaken: Text = { id: "Kode unit ini sudah dipakai.", en: "This unit code is already in use." };
export const unitUnknown: Text = { id: "Unit ini tidak ditemukan.", en: "This unit was not found." };
export const unitBelowItself: Text = {
  id: "Unit tidak dapat berada di bawah dirinya sendiri.",
  en: "A unit cannot stand below itself.",
};
export const unitClosed: Text = { id: "Unit ini sudah tidak aktif.", en: "This unit is no longer active." };
export const unitHasActiveUnits: Text = {
  id: "Masih ada unit aktif di bawahnya. Pindahkan atau nonaktifkan dahulu.",
  en: "Active units stand below it. Move or close them first.",
};
export const districtUnknown: Text = { id: "Kecamatan ini tidak ada dalam daftar.", en: "This district is not on the list." };

export const positionCodeTaken: Text = { id: "Kode jabatan ini sudah dipakai.", en: "This position code is already in use." };
export const positionCodeForm: Text = {
  id: "Kode jabatan berisi huruf besar, angka, titik, dan garis.",
  en: "A position code has capital letters, digits, points and hyphens.",
};
export const familyForm: Text = {
  id: "Rumpun ditulis dengan huruf kecil dan garis.",
  en: "A family is written in small letters and hyphens.",
};

export const employeeNumberForm: Text = { id: "NIP terdiri atas 18 angka.", en: "An employee number (NIP) has 18 digits." };
export const employeeNumberTaken: Text = { id: "NIP ini sudah terdaftar.", en: "This employee number is already registered." };
export const contactForm: Text = {
  id: "Tulis alamat surel atau nomor telepon Indonesia.",
  en: "Write an e-mail address or an Indonesian telephone number.",
};
export const contactTaken: Text = {
  id: "Kontak ini sudah terdaftar untuk orang lain.",
  en: "This contact already belongs to someone else.",
};
export const contactOfOfficeHolder: Text = {
  id: "Kontak orang yang memegang peran tidak dapat diubah. Akhiri perannya dahulu.",
  en: "The contact of someone who holds a role cannot be changed. End the role first.",
};
export const ownAccount: Text = { id: "Akun sendiri tidak dapat dinonaktifkan.", en: "You cannot close your own account." };
export const closeHoldsRole: Text = {
  id: "Orang ini masih memegang peran. Akhiri perannya dahulu.",
  en: "This person still holds a role. End the role first.",
};
export const personClosed: Text = { id: "Akun orang ini tidak aktif.", en: "This person's account is closed." };
