import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  createKeyring,
  hashKinds,
  maskBirthDate,
  maskEmail,
  maskName,
  maskNik,
  maskPhone,
  normaliseEmail,
  normaliseNik,
  normalisePhone,
  parseKeys,
} from "../../../src/kernel/personal.ts";

const old = { id: "k2025", secret: randomBytes(32) };
const current = { id: "k2026", secret: randomBytes(32) };
const keyring = createKeyring([current, old]);

describe("the keyring", () => {
  test("gives back what it encrypted, and never the same text twice", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (plain) => {
        const [first, second] = [keyring.encrypt(plain, "person.nik"), keyring.encrypt(plain, "person.nik")];
        expect(first).toMatch(/^v1\.k2026\.[\w-]{16}\.[\w-]{22,}$/);
        expect(first).not.toBe(second);
        expect(keyring.decrypt(first, "person.nik")).toBe(plain);
      }),
    );
  });

  test("refuses a value that was moved to another column", () => {
    const cipher = keyring.encrypt("9999014507980001", "person.nik");
    expect(() => keyring.decrypt(cipher, "person.phone")).toThrow("damaged or stands in the wrong place");
  });

  test("refuses a value of which any character was changed", () => {
    const cipher = keyring.encrypt("rahasia", "person.nik");
    fc.assert(
      fc.property(fc.nat(cipher.length - 1), (place) => {
        const swapped = cipher[place] === "A" ? "Q" : "A";
        const changed = cipher.slice(0, place) + swapped + cipher.slice(place + 1);
        // The last character of base64url may carry bits that mean nothing; then the value is the same.
        const bytesOf = (text: string) =>
          Buffer.from(text.split(".")[3] ?? "", "base64url").toString("hex") + text.split(".").slice(0, 3).join(".");
        if (bytesOf(changed) !== bytesOf(cipher)) expect(() => keyring.decrypt(changed, "person.nik")).toThrow();
      }),
    );
  });

  test.each(["", "v1", "v2.k2026.AA.AA", "v1.k1999.AAAA.AAAA", "v1.k2026.AAAA.AAAA"])("refuses the malformed value %j", (text) => {
    expect(() => keyring.decrypt(text, "person.nik")).toThrow();
  });

  test("reads what an older key wrote, says so, and writes under the current one", () => {
    const written = createKeyring([old]).encrypt("lama", "person.nik");
    expect(keyring.decrypt(written, "person.nik")).toBe("lama");
    expect([keyring.isCurrent(written), keyring.isCurrent(keyring.encrypt("baru", "person.nik"))]).toEqual([false, true]);
    expect(() => createKeyring([current]).decrypt(written, "person.nik")).toThrow("unknown form or key");
  });

  test("finds the hash of an older key during a rotation", () => {
    const before = createKeyring([old]).hash("NIK", "9999014507980001");
    expect(keyring.hashes("NIK", "9999014507980001")).toEqual([keyring.hash("NIK", "9999014507980001"), before]);
    expect(keyring.hash("NIK", "9999014507980001")).not.toBe(before);
  });

  test("hashes are 64 hexadecimal letters and differ by kind", () => {
    const hashes = hashKinds.map((kind) => keyring.hash(kind, "sama"));
    expect(new Set(hashes).size).toBe(hashKinds.length);
    expect(hashes.every((hash) => /^[0-9a-f]{64}$/.test(hash))).toBe(true);
  });

  test("a missing, short, repeated or badly named key is refused without being shown", () => {
    expect(() => createKeyring([])).toThrow("at least one key");
    expect(() => createKeyring([{ id: "k1", secret: randomBytes(16) }])).toThrow("The key k1 must have 32 bytes.");
    expect(() => createKeyring([current, { ...old, id: "k2026" }])).toThrow("same id");
    expect(() => createKeyring([{ id: "k 1", secret: randomBytes(32) }])).toThrow("The id of a key");
  });

  test("keys are read from one line of configuration, the first is current", () => {
    const line = [current, old].map((key) => `${key.id}:${Buffer.from(key.secret).toString("base64")}`).join(", ");
    expect(createKeyring(parseKeys(line)).hashes("EMAIL", "a@b.id")).toEqual(keyring.hashes("EMAIL", "a@b.id"));
  });
});

describe("the citizen number", () => {
  test.each([
    ["9999014507980001", "9999014507980001"],
    [" 9999 0145 0798 0001 ", "9999014507980001"],
    ["'9999.01.310598.0001", "9999013105980001"],
    ["9999012902000001", "9999012902000001"],
    ["9999012902010001", null],
    ["9999013106980001", null],
    ["9999017112980001", "9999017112980001"],
    ["9999017212980001", null],
    ["9999014013980001", null],
    ["9999014507980000", null],
    ["0999014507980001", null],
    ["999901450798001", null],
    ["99990145079800012", null],
    ["9,99901E+15", null],
  ])("%s is normalised to %s", (text, expected) => {
    expect(normaliseNik(text)).toBe(expected);
  });
});

describe("telephone numbers", () => {
  test.each([
    ["0812-3456-7890", "+6281234567890"],
    ["+62 812 3456 7890", "+6281234567890"],
    ["6281234567890", "+6281234567890"],
    ["006281234567890", "+6281234567890"],
    ["81234567890", "+6281234567890"],
    ["+62 (0)812 3456 789", "+628123456789"],
    ["'0812.3456.7890", "+6281234567890"],
    ["(0426) 2100-123", "+624262100123"],
    ["0812", null],
    ["0812345678901234", null],
    ["+1 202 555 0100", null],
    ["bukan nomor", null],
    ["8,12E+10", null],
  ])("%s is normalised to %s", (text, expected) => {
    expect(normalisePhone(text)).toBe(expected);
  });

  test("normalising twice changes nothing", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^(0|\+62|62)8[1-9]\d{7,9}$/), (text) => {
        const once = normalisePhone(text);
        expect(once).not.toBeNull();
        expect(normalisePhone(once ?? "")).toBe(once);
      }),
    );
  });
});

describe("e-mail addresses", () => {
  test.each([
    [" Siti.Contoh@Contoh.ID ", "siti.contoh@contoh.id"],
    ["a+b@sub.contoh.go.id", "a+b@sub.contoh.go.id"],
    ["tanpa-at.contoh.id", null],
    ["dua@@contoh.id", null],
    ["a..b@contoh.id", null],
    ["a@contoh", null],
    ["a@contoh.id\nBcc: b@contoh.id", null],
    ["a@b.id, c@d.id", null],
    [`${"a".repeat(65)}@contoh.id`, null],
  ])("%j is normalised to %j", (text, expected) => {
    expect(normaliseEmail(text)).toBe(expected);
  });
});

test("masks keep only what helps the owner recognise the value", () => {
  expect(maskNik("9999014507980001")).toBe("••••••••••••0001");
  expect(maskPhone("+6281234567890")).toBe("+62•••••••7890");
  expect(maskEmail("siti@contoh.id")).toBe("s•••@contoh.id");
  expect(maskEmail("rusak")).toBe("•••");
  expect(maskName("Siti  Contoh")).toBe("S••• C•••");
  expect(maskBirthDate("1998-07-05")).toBe("1998-••-••");
});
