import { catalogue } from "../../messages/catalogue.ts";

const id = {
  daysLeft: (_count: string) => "hari lagi",
  lastDay: "hari terakhir",
  today: "Hari ini",
  people: (count: string) => `${count} orang`,
  until: (day: string) => `sampai ${day}`,
  opens: (day: string) => `dibuka ${day}`,
  closed: (day: string) => `ditutup ${day}`,
};

const en: typeof id = {
  daysLeft: (count) => (count === "1" ? "day left" : "days left"),
  lastDay: "last day",
  today: "Today",
  people: (count) => (count === "1" ? "1 person" : `${count} people`),
  until: (day) => `until ${day}`,
  opens: (day) => `opens ${day}`,
  closed: (day) => `closed ${day}`,
};

export const vacancyItemWords = catalogue(id, en);
