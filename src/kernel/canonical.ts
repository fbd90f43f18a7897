import { createHash } from "node:crypto";
import canonicalize from "canonicalize";

/** JSON with one possible spelling (RFC 8785): what is hashed, logged and published. Throws TypeError where the value is no JSON. */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError("Only JSON values have a canonical form.");
  return text;
}

/** SHA-256 in small hexadecimal letters; text is taken as UTF-8. */
export const sha256Hex = (content: string | Uint8Array): string => createHash("sha256").update(content).digest("hex");

/** Hash of a log entry: SHA-256(0x00 ‖ entry), hexadecimal. The prefix keeps leaves and nodes apart (RFC 9162, 2.1.1). */
export const leafHash = (entry: string | Uint8Array): string => createHash("sha256").update(Uint8Array.of(0)).update(entry).digest("hex");
