import { isStorable } from "../storable-text.ts";

const utf8 = new TextDecoder("utf-8", { fatal: true });
const utf16 = new TextDecoder("utf-16le");
const windows1252 = new TextDecoder("windows-1252");

/**
 * The text of a file as office programs write it: UTF-8 with or without its mark, UTF-16 ("Unicode text"), else Windows-1252.
 * `null` where it is no text at all.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const text = bytes[0] === 0xff && bytes[1] === 0xfe ? utf16.decode(bytes) : decodeBytes(bytes);
  return isStorable(text) ? text.replace(/^\uFEFF/, "") : null;
}

function decodeBytes(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    return windows1252.decode(bytes);
  }
}
