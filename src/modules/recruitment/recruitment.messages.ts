import type { Text } from "../../kernel/text.ts";

export const messages = {
  peopleOnly: { id: "Tindakan ini hanya dapat dilakukan orang, bukan program.", en: "Only a person can do this, not a program." },
  searchTooLong: { id: "Kata pencarian paling banyak 100 huruf.", en: "A search has at most 100 characters." },
} satisfies Record<string, Text>;
