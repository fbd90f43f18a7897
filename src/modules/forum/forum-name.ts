/**
 * Names of the forum: letters, digits, single spaces, dots and hyphens between them, 3 to 40. Null where the text is none.
 */
export function readForumName(text: string): string | null {
  const name = text.normalize("NFC").trim().replace(/\s+/g, " ");
  return name.length >= 3 && name.length <= 40 && /^[\p{L}\p{N}]+(?:[ .'-][\p{L}\p{N}]+)*$/u.test(name) ? name : null;
}

/** What two names share that look alike: `Warga.Satu`, `warga satu` and `WARGÁ-SATU` are one. */
export const forumNameKey = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase()
    .slice(0, 40);

/** Whether a name would let a citizen pass for an office; who speaks for one is marked by unit and role. */
export const looksLikeOffice = (name: string): boolean => officeWords.some((word) => forumNameKey(name).includes(word));

const officeWords = [
  "admin",
  "moderator",
  "bupati",
  "camat",
  "lurah",
  "dinas",
  "badan",
  "bkpp",
  "bkpsdm",
  "bkn",
  "inspektorat",
  "sekda",
  "pemda",
  "pemkab",
  "panitia",
  "resmi",
  "official",
];
