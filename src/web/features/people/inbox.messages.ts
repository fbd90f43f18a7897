import { catalogue } from "../../messages/catalogue.ts";

const id = {
  title: "Kotak pesan pengembang",
  description: "Pesan yang tidak dikirim karena belum ada server surel atau gerbang pesan.",
  lead: "Pesan di bawah ini tidak dikirim ke siapa pun. Halaman ini tidak ada di server sungguhan.",
  emptyTitle: "Belum ada pesan",
  empty: "Minta kode masuk, lalu muat ulang halaman ini.",
  to: "Kepada",
  sentAt: "Waktu",
};

const en: typeof id = {
  title: "Developer's inbox",
  description: "Messages that were not sent because there is no mail server or message gateway yet.",
  lead: "The messages below were sent to nobody. This page does not exist on a real server.",
  emptyTitle: "No messages yet",
  empty: "Ask for a sign-in code, then reload this page.",
  to: "To",
  sentAt: "Time",
};

export const inboxWords = catalogue(id, en);
