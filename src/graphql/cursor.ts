import { createHmac, timingSafeEqual } from "node:crypto";
import { AccessError } from "../kernel/errors.ts";
import { messages } from "./graphql.messages.ts";

/** Signed cursors. A cursor holds the sort keys of a row as text and is worth something only in the ordering it was made for. */
export interface Cursors {
  sign(ordering: string, keys: readonly string[]): string;
  /** The keys; `BAD_USER_INPUT` where it was tampered with, or belongs to another ordering. */
  read(ordering: string, cursor: string): readonly string[];
}

/** @param secret at least 32 random bytes, the same on every process of the instance. */
export function createCursors(secret: string): Cursors {
  const signatureOf = (ordering: string, payload: string) =>
    createHmac("sha256", secret).update(ordering).update("\n").update(payload).digest().subarray(0, 16);
  return {
    sign(ordering, keys) {
      const payload = Buffer.from(JSON.stringify(keys)).toString("base64url");
      return `${payload}.${signatureOf(ordering, payload).toString("base64url")}`;
    },
    read(ordering, cursor) {
      const [payload = "", signature = "", ...rest] = cursor.split(".");
      const given = Buffer.from(signature, "base64url");
      const expected = signatureOf(ordering, payload);
      // Compared as text too: base64url has several spellings of the same bytes, and only one of them is ours.
      const isOurs = given.length === expected.length && timingSafeEqual(given, expected) && signature === expected.toString("base64url");
      if (rest.length > 0 || !isOurs) throw new AccessError("BAD_USER_INPUT", messages.invalidCursor);
      return JSON.parse(Buffer.from(payload, "base64url").toString()) as string[];
    },
  };
}
