/** Languages of the portal and of every message, the first one first. */
export const locales = ["id", "en"] as const;
export type Locale = (typeof locales)[number];

/** One sentence in both languages. Catalogues (`*.messages.ts`) hold these, or functions that return them. */
export type Text = Readonly<Record<Locale, string>>;

export const say = (text: Text, locale: Locale): string => text[locale];

/** Picks the language of an `Accept-Language` header (RFC 9110, 12.5.4); Indonesian where nothing fits. */
export function preferredLocale(header: string | undefined): Locale {
  const wishes = (header ?? "")
    .split(",")
    .map((part, index) => {
      const [tag = "", ...parameters] = part.trim().toLowerCase().split(";");
      const quality = parameters.map((each) => /^\s*q=([\d.]+)/.exec(each)?.[1]).find(Boolean);
      return { language: tag.split("-")[0], quality: Number(quality ?? 1), index };
    })
    .filter((wish) => wish.quality > 0)
    .sort((a, b) => b.quality - a.quality || a.index - b.index);
  const found = wishes.find((wish) => locales.some((locale) => locale === wish.language));
  return found?.language === "en" ? "en" : "id";
}
