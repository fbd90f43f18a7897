import type { Text } from "../kernel/text.ts";

/** Stands wherever invented content is shown. */
export const demoNotice: Text = {
  id: "Data contoh: semua orang, lowongan, dan nilai di sini rekaan.",
  en: "Demonstration: all people, vacancies and scores here are invented.",
};
