import { catalogue } from "./catalogue.ts";

/** Refusals of what a form can hold and no input of the API: said by the page itself, so that nothing typed is lost. */
export const checkWords = catalogue(
  {
    textMissing: "Isi bagian ini.",
    dateMissing: "Isi tanggalnya.",
    dateForm: "Tulis tanggal seperti 31/12/2026.",
    numberMissing: "Isi angkanya.",
    numberForm: "Tulis dengan angka saja.",
    choiceMissing: "Pilih salah satu.",
  },
  {
    textMissing: "Fill this in.",
    dateMissing: "Enter the date.",
    dateForm: "Write the date like 31/12/2026.",
    numberMissing: "Enter the number.",
    numberForm: "Write it in digits only.",
    choiceMissing: "Choose one.",
  },
);
