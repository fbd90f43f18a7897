import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BoundedCache } from "../../../src/kernel/bounded-cache.ts";
import { createCursors } from "../../../src/graphql/cursor.ts";
import { AccessError } from "../../../src/kernel/errors.ts";

const cursors = createCursors("a secret of at least thirty-two bytes");
const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

describe("a cursor", () => {
  test("gives back the keys that it was made of", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary" })), (keys) => {
        expect(cursors.read("o", cursors.sign("o", keys))).toEqual(keys);
      }),
    );
  });

  test("is refused when any letter of it is another", () => {
    const cursor = cursors.sign("vacancies:closing", ["2026-11-24 01:02:03.456789+00", "018f"]);
    fc.assert(
      fc.property(fc.nat(cursor.length - 1), fc.constantFrom(...alphabet.split("")), (place, letter) => {
        fc.pre(cursor[place] !== letter);
        expect(() => cursors.read("vacancies:closing", cursor.slice(0, place) + letter + cursor.slice(place + 1))).toThrow(AccessError);
      }),
    );
  });

  test.each(["", ".", "..", "e30", "e30.", ".e30", "e30.e30.e30"])("is refused as %j", (cursor) => {
    expect(() => cursors.read("o", cursor)).toThrow(AccessError);
  });

  test("belongs to one ordering and one secret", () => {
    const cursor = cursors.sign("o", ["1"]);
    expect(() => cursors.read("p", cursor)).toThrow(AccessError);
    expect(() => createCursors("another secret of thirty-two bytes").read("o", cursor)).toThrow(AccessError);
    // The name and the payload cannot flow into each other.
    expect(() => cursors.read("o\nx", cursor)).toThrow(AccessError);
  });
});

describe("a bounded cache", () => {
  test("forgets what was longest unused", () => {
    const cache = new BoundedCache<number>(2);
    cache.set("a", 1);
    cache.set("b", 2);
    expect(cache.get("a")).toBe(1);
    cache.set("c", 3);
    expect([cache.get("a"), cache.get("b"), cache.get("c"), cache.size]).toEqual([1, undefined, 3, 2]);
  });
});
