/**
 * Whether text can be kept and found again as it came: PostgreSQL has no NUL, and half of a surrogate pair has no bytes in UTF-8.
 * The API and the reader of imported files refuse what cannot.
 */
export const isStorable = (text: string): boolean => text === storablePart(text);

/** The text without NUL: what a browser sends in an address or a form is read as a person would see it. */
export const storablePart = (text: string): string => text.toWellFormed().replaceAll("\u0000", "");
