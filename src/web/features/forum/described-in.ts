import type { Locale } from "../../../kernel/text.ts";

/** What belongs in a category, in the reader's language where it is said in it. */
export const describedIn = (
  locale: Locale,
  { description, descriptionEn }: { readonly description: string; readonly descriptionEn: string | null },
): string => (locale === "en" && descriptionEn ? descriptionEn : description);
