import { createCipheriv, createDecipheriv, createHmac, createSecretKey, hkdfSync, type KeyObject, randomBytes } from "node:crypto";

/** What a look-up hash is made of; equal values of different kinds never share a hash. */
export const hashKinds = ["NIK", "PHONE", "EMAIL", "NAME", "BIRTH_DATE", "CODE", "TOKEN", "ADDRESS", "CLAIM"] as const;
type HashKind = (typeof hashKinds)[number];

/** Where the value stands: `table.column`. Bound to the cipher text, so that a row cannot be moved to another column. */
export type CipherContext = `${string}.${string}`;

export interface KeyMaterial {
  /** Short public name, stored with each value: `k2026`. */
  readonly id: string;
  /** 32 random bytes. */
  readonly secret: Uint8Array;
}

/** Encrypts personal values and makes their look-up hashes. The first key is current; older ones still read. */
export interface Keyring {
  readonly currentKeyId: string;
  /** `v1.<keyId>.<iv>.<cipher+tag>`, base64url; AES-256-GCM under the current key, another text each time. */
  encrypt(plain: string, context: CipherContext): string;
  /** Throws where the text was changed, stands in another column, or its key is gone. Says nothing of the content. */
  decrypt(cipher: string, context: CipherContext): string;
  /** Keyed HMAC-SHA-256 in hex under the current key. The value must be normalised. */
  hash(kind: HashKind, normalised: string): string;
  /** The hash under every key, current first: for `where hash in (…)` while a rotation runs. */
  hashes(kind: HashKind, normalised: string): string[];
  /** Whether a value or hash should be written anew under the current key. */
  isCurrent(cipher: string): boolean;
}

/** Throws where no key is given, an id repeats or is malformed, or a secret has not 32 bytes. */
export function createKeyring(keys: readonly KeyMaterial[]): Keyring {
  const derived = keys.map(derive);
  const [current] = derived;
  if (!current) throw new Error("A keyring needs at least one key.");
  const byId = new Map(derived.map((key) => [key.id, key]));
  if (byId.size !== derived.length) throw new Error("Two keys of the keyring have the same id.");
  return {
    currentKeyId: current.id,
    encrypt: (plain, context) => seal(current, plain, context),
    decrypt: (cipher, context) => open(byId, cipher, context),
    hash: (kind, normalised) => hashWith(current, kind, normalised),
    hashes: (kind, normalised) => derived.map((key) => hashWith(key, kind, normalised)),
    isCurrent: (cipher) => cipher.split(".")[1] === current.id,
  };
}

/** Reads `k2026:<base64 of 32 bytes>,k2025:<base64>`; the first is current. Throws without showing what it read. */
export function parseKeys(text: string): KeyMaterial[] {
  return text.split(",").map((part) => {
    const [id = "", secret = ""] = part.trim().split(":");
    return { id, secret: Buffer.from(secret, "base64") };
  });
}

interface DerivedKey {
  readonly id: string;
  /** Imported once: an import takes longer than sealing a name. */
  readonly cipher: KeyObject;
  readonly hash: KeyObject;
}

function derive({ id, secret }: KeyMaterial): DerivedKey {
  if (!/^[A-Za-z0-9_-]{1,20}$/.test(id)) throw new Error("The id of a key has 1 to 20 letters, digits, _ or -.");
  if (secret.length !== 32) throw new Error(`The key ${id} must have 32 bytes.`);
  // Two purposes, two keys: a weakness of one use must not reach the other (RFC 5869).
  const part = (purpose: string) => createSecretKey(new Uint8Array(hkdfSync("sha256", secret, "", purpose, 32)));
  return { id, cipher: part("personal values v1"), hash: part("look-up hashes v1") };
}

function seal(key: DerivedKey, plain: string, context: CipherContext): string {
  const iv = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", key.cipher, iv).setAAD(boundTo(key.id, context));
  const sealed = Buffer.concat([cipher.update(plain, "utf8"), cipher.final(), cipher.getAuthTag()]);
  return ["v1", key.id, iv.toString("base64url"), sealed.toString("base64url")].join(".");
}

function open(keys: ReadonlyMap<string, DerivedKey>, text: string, context: CipherContext): string {
  const [version, id = "", iv = "", sealed = ""] = text.split(".");
  const key = keys.get(id);
  if (version !== "v1" || !key) throw new Error("A personal value has an unknown form or key.");
  const bytes = Buffer.from(sealed, "base64url");
  if (bytes.length < 16) throw new Error("A personal value is damaged.");
  const nonce = Buffer.from(iv, "base64url");
  try {
    const decipher = createDecipheriv("aes-256-gcm", key.cipher, nonce, { authTagLength: 16 })
      .setAAD(boundTo(id, context))
      .setAuthTag(bytes.subarray(-16));
    return Buffer.concat([decipher.update(bytes.subarray(0, -16)), decipher.final()]).toString("utf8");
  } catch (cause) {
    throw new Error("A personal value is damaged or stands in the wrong place.", { cause });
  }
}

const boundTo = (keyId: string, context: CipherContext): Buffer => Buffer.from(`v1\u0000${keyId}\u0000${context}`);

const hashWith = (key: DerivedKey, kind: HashKind, normalised: string): string =>
  createHmac("sha256", key.hash).update(`${kind}\u0000${normalised}`).digest("hex");

const nikPattern = /^(?!0)\d{2}(?!00)\d{2}(?!00)\d{2}(\d{2})(\d{2})(\d{2})(?!0000)\d{4}$/;
const daysOfMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/**
 * Sixteen digits of a citizen number, or `null`. Spaces, dots and hyphens between them are dropped. The birth part (ddmmyy, day + 40
 * for women) must be a possible date: this catches typing errors, it proves nothing. Source: Permendagri 40/2012 as commonly described.
 */
export function normaliseNik(text: string): string | null {
  const digits = text
    .trim()
    .replace(/^'/, "")
    .replace(/[\s.-]/g, "");
  const parts = nikPattern.exec(digits);
  if (!parts) return null;
  const day = Number(parts[1]) > 40 ? Number(parts[1]) - 40 : Number(parts[1]);
  const month = Number(parts[2]);
  const isLeapPossible = Number(parts[3]) % 4 === 0;
  const longest = month === 2 && !isLeapPossible ? 28 : (daysOfMonth[month - 1] ?? 0);
  return day >= 1 && day <= longest ? digits : null;
}

/** `+62…` of an Indonesian number written as 0812…, 62812…, +62 812… or 812…; `null` for anything else. */
export function normalisePhone(text: string): string | null {
  const compact = text
    .trim()
    .replace(/^'/, "")
    .replace(/[\s().-]/g, "");
  const national = /^(?:\+62|0062|62|0|(?=8))0?([1-9]\d{7,11})$/.exec(compact)?.[1];
  if (!national) return null;
  const isMobile = national.startsWith("8");
  return national.length >= (isMobile ? 9 : 8) && national.length <= (isMobile ? 12 : 11) ? `+62${national}` : null;
}

/** The address in small letters, or `null`. At most 254 characters (RFC 5321, 4.5.3.1.3). */
export function normaliseEmail(text: string): string | null {
  const address = text.trim().normalize("NFC").toLowerCase();
  const isAddress = /^[a-z0-9](?:[a-z0-9._%+-]{0,62}[a-z0-9_%+-])?@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/.test(address);
  return isAddress && address.length <= 254 && !address.includes("..") ? address : null;
}

/** `••••••••••••0001` */
export const maskNik = (nik: string): string => keepEnd(nik, 4);

/** `+62•••••••7890` */
export const maskPhone = (phone: string): string => (phone.startsWith("+62") ? `+62${keepEnd(phone.slice(3), 4)}` : keepEnd(phone, 4));

/** `s•••@contoh.id`; always three dots, so that the length stays unknown. */
export function maskEmail(address: string): string {
  const at = address.lastIndexOf("@");
  return at < 1 ? "•••" : `${address.slice(0, 1)}•••${address.slice(at)}`;
}

/** `S••• A•••`: the initials of a name. */
export const maskName = (name: string): string =>
  name
    .trim()
    .split(/\s+/u)
    .filter(Boolean)
    .map((word) => `${Array.from(word)[0] ?? ""}•••`)
    .join(" ");

/** `1998-••-••`: the year of a birth date. */
export const maskBirthDate = (date: string): string => `${date.slice(0, 4)}-••-••`;

const keepEnd = (text: string, count: number): string =>
  text.length <= count ? "•".repeat(text.length) : "•".repeat(text.length - count) + text.slice(-count);
