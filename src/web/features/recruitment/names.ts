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

/** Where a formation is. */
export interface Place {
  readonly code: string;
  readonly location: string;
  readonly unit: Named | null;
}
export interface Post extends Place {
  readonly position: Named | null;
}

/** "SD Negeri Contoh 02, Kecamatan Hulu": unit and location, the same on every page. */
export const placeIn = (locale: Locale, { location, unit }: Pick<Place, "location" | "unit">): string =>
  [...new Set([unit && nameIn(locale, unit), location])].filter(Boolean).join(", ");

/** "Guru Ahli Pertama, SD Negeri Contoh 02, Kecamatan Hulu (GURU-12)", where only text can stand (else `PostName`). */
export const postName = (locale: Locale, post: Post): string =>
  `${post.position ? `${nameIn(locale, post.position)}, ` : ""}${placeIn(locale, post)} (${post.code})`;

/** "Puskesmas A, Puskesmas B, +3": the first few of a list without repeats. */
export function fewOf(names: readonly string[], most = 2): string {
  const different = [...new Set(names)];
  const rest = different.length - most;
  return [...different.slice(0, most), ...(rest > 0 ? [`+${rest}`] : [])].join(", ");
}
