import { locales, preferredLocale } from "./text.ts";
import type { Locale } from "./text.ts";

/** Cookie and query value with which a reader chooses the language. */
export const localeName = "bahasa";

/** What the reader chose, else what the browser asks for. */
export function localeOf(headers: { readonly cookie?: string | undefined; readonly "accept-language"?: string | undefined }): Locale {
  const chosen = /(?:^|;\s*)bahasa=(\w+)/.exec(headers.cookie ?? "")?.[1];
  return asLocale(chosen) ?? preferredLocale(headers["accept-language"]);
}

export const asLocale = (value: unknown): Locale | null => locales.find((locale) => locale === value) ?? null;
