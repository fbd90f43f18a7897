import { describe, expect, test } from "vitest";
import { createKeyring } from "../../../src/kernel/personal.ts";
import type { Grant } from "../../../src/kernel/viewer.ts";
import { hashesOfContact, maskContact, readContact } from "../../../src/modules/people/contact.ts";
import { grantsWithin, liveScopes, longestSession, sessionKindOf, staffIdle } from "../../../src/modules/people/session-rules.ts";
import { wouldLoop } from "../../../src/modules/people/unit-tree.ts";

const grant = (role: Grant["role"], ...unitIds: string[]): Grant => ({ role, unitId: unitIds[0] ?? "", unitIds, isActing: false });

test("staff have twelve hours and half an hour of rest, citizens thirty days", () => {
  expect([longestSession.STAFF, longestSession.CITIZEN, staffIdle].map((milliseconds) => milliseconds / 60_000)).toEqual([720, 43_200, 30]);
  expect([
    sessionKindOf({ kind: "OFFICIAL" }, false),
    sessionKindOf({ kind: "CITIZEN" }, true),
    sessionKindOf({ kind: "CITIZEN" }, false),
  ]).toEqual(["STAFF", "STAFF", "CITIZEN"]);
});

describe("a token", () => {
  test("reaches what both its owner and its unit reach", () => {
    const grants = [grant("PERSONNEL_OFFICER", "a", "b", "c"), grant("AUDITOR", "x")];
    expect(grantsWithin(grants, null)).toEqual(grants);
    expect(grantsWithin(grants, ["b", "z"])).toEqual([{ ...grants[0], unitIds: ["b"] }]);
    expect(grantsWithin(grants, [])).toEqual([]);
  });

  test("loses the scope whose role its owner has lost", () => {
    expect(liveScopes(["read", "scores:record"], [grant("PERSONNEL_OFFICER", "a")])).toEqual(["read", "scores:record"]);
    expect(liveScopes(["read", "scores:record"], [grant("ADMINISTRATOR", "a")])).toEqual(["read"]);
  });
});

describe("a contact", () => {
  test.each([
    [" Sitti@Contoh.ID ", "EMAIL", "sitti@contoh.id", "s•••@contoh.id"],
    ["0812 3456 7890", "PHONE", "+6281234567890", "+62•••••••7890"],
    ["ktu 7k3m q9xt", "PRINT", "KTU-7K3M-Q9XT", "KTU-7K3M-Q9XT"],
  ])("written as %j is a %s", (text, kind, address, masked) => {
    const contact = readContact(text);
    expect(contact).toEqual({ kind, address });
    expect(contact && maskContact(contact)).toBe(masked);
  });

  test.each(["", "sitti", "@contoh.id", "a@b@c.id", "SGH-7K3M-Q9XT", "1234", "+1 555 1234567"])("is not %j", (text) =>
    expect(readContact(text)).toBeNull(),
  );

  test("of equal text but another kind has another hash", () => {
    const keyring = createKeyring([
      { id: "k1", secret: new Uint8Array(32).fill(1) },
      { id: "k0", secret: new Uint8Array(32) },
    ]);
    const hashes = (["EMAIL", "PHONE", "PRINT"] as const).flatMap((kind) => hashesOfContact(keyring, { kind, address: "same" }));
    expect(new Set(hashes).size).toBe(6);
  });
});

test("a unit may stand anywhere but below itself", () => {
  const above = [{ id: "child" }, { id: "unit" }, { id: "top" }];
  expect([wouldLoop("unit", above), wouldLoop("unit", [{ id: "unit" }]), wouldLoop("other", above), wouldLoop("unit", [])]).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
