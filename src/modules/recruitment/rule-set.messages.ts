import type { Text } from "../../kernel/text.ts";

export const messages = {
  notJson: { id: "Isi aturan hitung harus berupa JSON.", en: "The content of a rule set must be JSON." },
  contentInvalid: {
    id: "Isi aturan hitung tidak lengkap atau tidak sesuai bentuk yang baku.",
    en: "The content of the rule set is incomplete or not of the agreed form.",
  },
  codeTaken: { id: "Sudah ada aturan hitung dengan kode ini.", en: "There is already a rule set with this code." },
} satisfies Record<string, Text>;
