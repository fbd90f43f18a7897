import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  codeAlphabet,
  hashesOfToken,
  hashOneTimeCode,
  isOneTimeCode,
  normaliseParticipantNumber,
  normalisePublicCode,
  oneTimeCode,
  publicCode,
  secretToken,
} from "../../../src/kernel/codes.ts";
import { createKeyring } from "../../../src/kernel/personal.ts";

const keyring = createKeyring([{ id: "k1", secret: randomBytes(32) }]);

test("a one-time code has six digits, keeps leading zeros and drops bytes that would prefer some digits", () => {
  expect(oneTimeCode(() => Uint8Array.of(0, 10, 255, 250, 21, 9, 99, 30, 1, 1, 1, 1))).toBe("001990");
  expect(Array.from({ length: 200 }, () => oneTimeCode()).filter((code) => !/^\d{6}$/.test(code))).toEqual([]);
});

test("a one-time code fits only its challenge", () => {
  const hash = hashOneTimeCode(keyring, "challenge-1", "012345");
  expect(hash).not.toContain("012345");
  expect(isOneTimeCode(keyring, "challenge-1", "012345", hash)).toBe(true);
  expect(isOneTimeCode(keyring, "challenge-1", "012 345", hash)).toBe(true);
  expect(isOneTimeCode(keyring, "challenge-2", "012345", hash)).toBe(false);
  expect(isOneTimeCode(keyring, "challenge-1", "012346", hash)).toBe(false);
  expect(isOneTimeCode(keyring, "challenge-1", "012345", "")).toBe(false);
});

test("a one-time code made before a rotation of the keys still fits", () => {
  const [old, next] = [
    { id: "a", secret: randomBytes(32) },
    { id: "b", secret: randomBytes(32) },
  ];
  expect(isOneTimeCode(createKeyring([next, old]), "c", "111111", hashOneTimeCode(createKeyring([old]), "c", "111111"))).toBe(true);
});

test("a token has 256 bits and its hash is another text", () => {
  const token = secretToken();
  expect(token).toMatch(/^[\w-]{43}$/);
  expect(secretToken()).not.toBe(token);
  expect(hashesOfToken(keyring, token)).toEqual([keyring.hash("TOKEN", token)]);
});

test("public codes use no letters that look alike, and read back however they are written", () => {
  expect(codeAlphabet).not.toMatch(/[0O1ILSZ25B8U]/);
  expect(new Set(codeAlphabet).size).toBe(24);
  fc.assert(
    fc.property(fc.infiniteStream(fc.nat(255)), (bytes) => {
      const code = publicCode("SGH", (size) => Uint8Array.from({ length: size }, () => bytes.next().value as number));
      expect(code).toMatch(/^SGH(-[34679ACDEFGHJKMNPQRTVWXY]{4}){2}$/);
      expect(normalisePublicCode(` ${code.toLowerCase().replaceAll("-", " ")} `)).toBe(code);
    }),
  );
});

test("every letter of a public code is equally likely", () => {
  let next = 0;
  const everyByte = (size: number) => Uint8Array.from({ length: size }, () => next++ % 256);
  const letters = publicCode("A", everyByte, 240).slice(2).replaceAll("-", "");
  const counts = new Set(Array.from(codeAlphabet).map((letter) => Array.from(letters).filter((each) => each === letter).length));
  expect(counts).toEqual(new Set([10]));
});

test("a prefix or a length that nobody could read aloud is refused", () => {
  expect(() => publicCode("toolong")).toThrow(RangeError);
  expect(() => publicCode("A", undefined, 6)).toThrow(RangeError);
});

test.each([
  ["SGH-7K3M", "SGH-7K3M"],
  ["sgh 7k3m", "SGH-7K3M"],
  ["SGH-7O3M", null],
  ["SGH", null],
  ["<script>", null],
])("the code %s is normalised to %s", (text, expected) => {
  expect(normalisePublicCode(text)).toBe(expected);
});

test.each([
  ["24300140820000123", "24300140820000123"],
  [" 2430 0140 8200 00123 ", "24300140820000123"],
  ["0319-0000123", "0319-0000123"],
  ["pst-7k3m-q9xt", "PST-7K3M-Q9XT"],
  ["12345", null],
  ["ABCDEFGH", null],
  ["2430--0140", null],
  ["24300140820000123456789012345678", null],
  ["2430;0140", null],
])("the participant number %s is normalised to %s", (text, expected) => {
  expect(normaliseParticipantNumber(text)).toBe(expected);
});
