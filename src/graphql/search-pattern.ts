/**
 * What a person typed into a search field as a pattern for `ilike`: anywhere in the text, its own `%` and `_` taken literally.
 * Null where nothing is searched for. At most 100 characters count: longer words are in no name.
 */
export function searchPattern(text: string | null | undefined): string | null {
  const words = (text ?? "").trim().slice(0, 100);
  return words === "" ? null : `%${words.replace(/[\\%_]/g, (letter) => `\\${letter}`).replace(/\s+/g, "%")}%`;
}
