import type { Locale } from "../../../kernel/text.ts";

/** A name of the API: official in Indonesian, in English where somebody wrote it. */
export interface Named {
  readonly name: string;
  readonly nameEn: string | null;
}
export interface Titled {
  readonly title: string;
  readonly titleEn: string | null;
}

export const nameIn = (locale: Locale, { name, nameEn }: Named): string => (locale === "en" && nameEn ? nameEn : name);

export const titleIn = (locale: Locale, { title, titleEn }: Titled): string => (locale === "en" && titleEn ? titleEn : title);

/** "Puskesmas A, Puskesmas B, +3": the first few of a list without repeats. */
export function fewOf(names: readonly string[], most = 2): string {
  const different = [...new Set(names)];
  const rest = different.length - most;
  return [...different.slice(0, most), ...(rest > 0 ? [`+${rest}`] : [])].join(", ");
}
