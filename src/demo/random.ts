import { sha256Hex } from "../kernel/canonical.ts";

/** Numbers that look random and are the same on every machine for the same key. Not for secrets. */
export interface Random {
  /** A whole number, both ends included. */
  between(low: number, high: number): number;
  /** One of the values, each equally likely. Throws RangeError where there is none. */
  pick<T>(values: readonly T[]): T;
  /** True in so many of a hundred cases. */
  chance(percent: number): boolean;
  /** So many digits as text; the first is not 0. */
  digits(count: number): string;
  /** So many bytes, for what draws its own letters from them. */
  bytes(size: number): Uint8Array;
}

/** One sequence for each key. Keys say what is drawn (`participants of cpns-2026`), so that what is added later moves nothing. */
export function randomFor(key: string): Random {
  const next = sequence(key);
  const between = (low: number, high: number): number => low + Math.floor((next() / 2 ** 32) * (high - low + 1));
  return {
    between,
    pick<T>(values: readonly T[]): T {
      if (values.length === 0) throw new RangeError("There is nothing to pick from.");
      return values[between(0, values.length - 1)] as T;
    },
    chance: (percent) => between(1, 100) <= percent,
    digits: (count) => Array.from({ length: count }, (_, index) => between(index === 0 ? 1 : 0, 9)).join(""),
    bytes: (size) => Uint8Array.from({ length: size }, () => between(0, 255)),
  };
}

/** Xorshift with 128 bits of state (Marsaglia, 2003), begun with a hash of the key. Answers 32 bits. */
function sequence(key: string): () => number {
  const hash = sha256Hex(key);
  let [x = 1, y = 2, z = 3, w = 4] = [0, 8, 16, 24].map((start) => Number.parseInt(hash.slice(start, start + 8), 16) >>> 0);
  return () => {
    const mixed = (x ^ (x << 11)) >>> 0;
    [x, y, z] = [y, z, w];
    w = (w ^ (w >>> 19) ^ mixed ^ (mixed >>> 8)) >>> 0;
    return w;
  };
}
