import { randomBytes, timingSafeEqual } from "node:crypto";
import type { Keyring } from "./personal.ts";

/** So many unpredictable bytes. Tests give their own. */
export type Random = (size: number) => Uint8Array;

const systemRandom: Random = (size) => randomBytes(size);

/** Left out: 0 O, 1 I L, 2 Z, 5 S, 8 B, U V apart only by handwriting (U left out). 24 letters, 4.58 bits each. */
export const codeAlphabet = "34679ACDEFGHJKMNPQRTVWXY";

/** Six digits, each value equally likely. Worth little alone: few tries and a short life make it safe. */
export const oneTimeCode = (random: Random = systemRandom): string => pick("0123456789", 6, random);

/** Keyed hash of a one-time code, bound to its challenge: a stolen table gives no code and rows cannot be exchanged. */
export const hashOneTimeCode = (keyring: Pick<Keyring, "hash">, challengeId: string, code: string): string =>
  keyring.hash("CODE", `${challengeId}\u0000${code}`);

/** Whether the code is the one that was hashed; takes the same time for every wrong code. Spaces and hyphens do not matter. */
export function isOneTimeCode(keyring: Pick<Keyring, "hashes">, challengeId: string, code: string, storedHash: string): boolean {
  const digits = code.replace(/[\s-]/g, "");
  return keyring
    .hashes("CODE", `${challengeId}\u0000${digits}`)
    .map((hash) => isSame(hash, storedHash))
    .includes(true);
}

/** 256 unpredictable bits, base64url: what the cookie or the caller holds. Only its hash is stored. */
export const secretToken = (random: Random = systemRandom): string => Buffer.from(random(32)).toString("base64url");

/** Hashes under which a token may be stored, the current key first. */
export const hashesOfToken = (keyring: Pick<Keyring, "hashes">, token: string): string[] => keyring.hashes("TOKEN", token);

/**
 * A code that people read aloud and write down: `SGH-7K3M-Q9XT`. The default length has 36 bits: enough to be rare, not to be secret.
 * Throws RangeError for a prefix that is not one to five capital letters, or a length that is not a multiple of four.
 */
export function publicCode(prefix: string, random: Random = systemRandom, length = 8): string {
  if (!/^[A-Z]{1,5}$/.test(prefix)) throw new RangeError("The prefix of a code has one to five capital letters.");
  if (length < 4 || length % 4 !== 0) throw new RangeError("A code has a multiple of four letters.");
  return `${prefix}-${(pick(codeAlphabet, length, random).match(/.{4}/g) ?? []).join("-")}`;
}

/** As written by people: small letters, spaces or other hyphens. `null` where it cannot be a code of ours. */
export function normalisePublicCode(text: string): string | null {
  const code = text
    .trim()
    .toUpperCase()
    .replace(/[\s‐-―−-]+/gu, "-");
  const pattern = new RegExp(`^[A-Z]{1,5}(-[${codeAlphabet}]{4})+$`);
  return pattern.test(code) && code.length <= 60 ? code : null;
}

/**
 * A participant number as printed: capital letters and digits, single `-`, `.` or `/` inside, 6 to 30 characters, at least four
 * digits in a national one. `null` otherwise. The national layout changes by year and is not checked further.
 */
export function normaliseParticipantNumber(text: string): string | null {
  const number = text.trim().toUpperCase().replace(/\s+/gu, "");
  if (!/^[A-Z0-9]+(?:[-./][A-Z0-9]+)*$/.test(number) || number.length < 6 || number.length > 30) return null;
  const digits = number.replace(/\D/g, "").length;
  return digits >= 4 || normalisePublicCode(number) !== null ? number : null;
}

/** Draws by rejection: a plain remainder would prefer the first letters. */
function pick(alphabet: string, length: number, random: Random): string {
  const limit = 256 - (256 % alphabet.length);
  let text = "";
  while (text.length < length) {
    for (const byte of random(length * 2)) {
      if (byte < limit && text.length < length) text += alphabet[byte % alphabet.length];
    }
  }
  return text;
}

function isSame(first: string, second: string): boolean {
  const [a, b] = [Buffer.from(first), Buffer.from(second)];
  return a.length === b.length && timingSafeEqual(a, b);
}
