import type { Text } from "../../kernel/text.ts";

export const messages = {
  peopleOnly: { id: "Tindakan ini hanya dapat dilakukan orang, bukan program.", en: "Only a person can do this, not a program." },
  stale: {
    id: "Data ini sudah diubah orang lain. Muat ulang lalu ulangi.",
    en: "Someone else has changed this. Reload it and try again.",
  },
  byIdOrCode: { id: "Sebutkan id atau kode, salah satu saja.", en: "Name the id or the code, one of the two." },
  invalidId: { id: "Id tidak sah.", en: "The id is not valid." },
  searchTooLong: { id: "Kata pencarian paling banyak 100 huruf.", en: "A search has at most 100 characters." },
} satisfies Record<string, Text>;
