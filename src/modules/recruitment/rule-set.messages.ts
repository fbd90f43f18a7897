import type { Text } from "../../kernel/text.ts";

export const messages = {
  notJson: { id: "Isi aturan hitung harus berupa JSON.", en: "The content of a rule set must be JSON." },
  codeForm: {
    id: "Tulis huruf kecil, garis, lalu tahun, misalnya cpns-2027.",
    en: "Write small letters, a hyphen, then the year, for example cpns-2027.",
  },
  wholeNumber: { id: "Tulis bilangan bulat, dengan angka saja.", en: "Write a whole number, in digits only." },
  decimal: { id: "Tulis bilangan seperti 0,40.", en: "Write a number like 0.40." },
  aboveZero: { id: "Tulis bilangan di atas 0.", en: "Write a number above 0." },
  confidenceMissing: { id: "Pilih dasar bacaannya.", en: "Choose what the reading rests on." },
  weightsSum: { id: "Bobot SKD dan bobot SKB harus berjumlah 1.", en: "The weights of SKD and SKB must add up to 1." },
  notTheSum: {
    id: "Isi dengan jumlah nilai tertinggi TWK, TIU, dan TKP.",
    en: "Write the sum of the highest scores of TWK, TIU and TKP.",
  },
  notThePart: {
    id: "Nilai tertinggi ini harus sama dengan nilai tertinggi bagian itu.",
    en: "This maximum must equal the highest score of that part.",
  },
  aboveMaximum: {
    id: "Ambang batas tidak boleh melebihi nilai tertinggi.",
    en: "A threshold may not be above the highest score.",
  },
  generalMissing: {
    id: "Isi ambang batas kebutuhan umum.",
    en: "Write the threshold of the general need.",
  },
  upTo: { id: "Tulis bilangan bulat dari 1 sampai 100.", en: "Write a whole number from 1 to 100." },
  noSuchStep: { id: "Urutan pengisian tidak memiliki langkah ini.", en: "The order of filling has no such step." },
  stepTwice: { id: "Kode langkah ini sudah dipakai langkah lain.", en: "Another step has this code already." },
  statusMissing: { id: "Tulis kode status untuk keadaan ini.", en: "Write the status code for this case." },
  statusForm: {
    id: "Tulis huruf besar dan angka, disambung garis miring atau tanda hubung.",
    en: "Write capital letters and digits, joined by slashes or hyphens.",
  },
  statusAmbiguous: {
    id: "Kode ini sudah berarti lain. Satu kode hanya boleh punya satu arti.",
    en: "This code means something else already. A code may have one meaning only.",
  },
  codeTaken: { id: "Sudah ada aturan hitung dengan kode ini.", en: "There is already a rule set with this code." },
} satisfies Record<string, Text>;
