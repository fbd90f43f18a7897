import { catalogue } from "../../messages/catalogue.ts";

const id = {
  title: "Lembar kode masuk",
  description: "Kode masuk tercetak untuk orang tanpa telepon dan surel.",
  lead: "Lembar ini untuk orang yang masuk dengan kartu. Serahkan langsung kepada pemiliknya.",
  waiting: (count: number) => (count === 0 ? "Tidak ada lembar yang menunggu." : `${count} lembar menunggu dicetak.`),
  take: "Tampilkan untuk dicetak",
  once: "Lembar hanya ditampilkan sekali. Cetak sekarang, lalu tutup halaman ini.",
  card: "Nomor kartu",
  madeAt: "Dibuat",
};

const en: typeof id = {
  title: "Sign-in code sheets",
  description: "Printed sign-in codes for people without telephone and e-mail.",
  lead: "These sheets are for people who sign in with a card. Hand them to their owners yourself.",
  waiting: (count) =>
    count === 0 ? "No sheet is waiting." : count === 1 ? "1 sheet waits to be printed." : `${count} sheets wait to be printed.`,
  take: "Show for printing",
  once: "Sheets are shown only once. Print now, then close this page.",
  card: "Card number",
  madeAt: "Made",
};

export const codeSheetsWords = catalogue(id, en);
